package duizhao.paper.office;

import duizhao.paper.page.NoteMarks;
import duizhao.paper.setup.Frame;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.PageBreak;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.platform.Messages;
import java.io.IOException;
import java.util.List;

/// Writes the body of a text document, block by block.
final class DocxBody {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final long EMU_PER_POINT = 12_700;
    /// Room that a picture leaves for its caption, in points.
    private static final double CAPTION = 60;
    private static final double NOTE_SIZE = 8;

    private final OfficePackage target;
    private final Messages messages;
    private final ChartPictures charts;
    private final PageSetup setup;
    private final Frame area;
    private final DocxText text;
    private final Markup out;
    private int pictures;
    private int bookmarks;

    DocxBody(OfficePackage target, Messages messages, ChartPictures charts, PageSetup setup) {
        this.target = target;
        this.messages = messages;
        this.charts = charts;
        this.setup = setup;
        area = setup.typeArea();
        out = new Markup().open("w:document", "xmlns:w", DocxStyles.MAIN, "xmlns:r", OfficePackage.OFFICE,
                "xmlns:wp", DRAWING + "wordprocessingDrawing", "xmlns:a", DRAWING + "main", "xmlns:pic", DRAWING + "picture")
                .open("w:body");
        text = new DocxText(out);
    }

    /// @param header id of the page's header
    /// @param step   told before each block
    Markup write(Sheet sheet, String header, String footer, Runnable step) throws IOException {
        text.line(DocxStyles.TITLE, sheet.title());
        if (!sheet.subtitle().isBlank()) {
            text.line(DocxStyles.SUBTITLE, sheet.subtitle());
        }
        for (Numbered numbered : Numbered.of(sheet)) {
            step.run();
            switch (numbered.block()) {
                case Heading(var words, var level) -> text.line(DocxStyles.HEADING + level, words);
                case Paragraph(var words) -> text.line(DocxStyles.BODY, words);
                case TableBlock table -> table(table, numbered, Numbered.notes(sheet, numbered.notes()));
                case ChartBlock chart -> chart(chart, numbered.number());
                case NotesBlock notes -> notes(notes, numbered.number());
                case PageBreak() -> text.turn();
            }
        }
        section(header, footer);
        return out.close("w:body").close("w:document");
    }

    private void table(TableBlock table, Numbered numbered, NotesBlock notes) {
        boolean continued = false;
        for (TableCut part : TableCut.of(table, area.width())) {
            text.begin(DocxStyles.CAPTION, true, DocxText.tabs("right", DocxStyles.twips(area.width())));
            label(continued ? "paper.table.continued" : "paper.table", messages.text("paper.table", ""), numbered.number(),
                    continued);
            text.words("　" + table.caption());
            if (!table.unit().isBlank()) {
                text.words("\t" + messages.text("paper.unit", table.unit()), new Markup().empty("w:b", "w:val", "0"));
            }
            text.end();
            new DocxTable(text, table, part, notes, numbered.notes()).write();
            // Tables without a paragraph between them would become one.
            text.line(DocxStyles.GAP, "");
            continued = true;
        }
    }

    /// 表1 as Word counts it; what goes on repeats the number without counting.
    private void label(String key, String sequence, int number, boolean continued) {
        String name = sequence.strip();
        text.fields(messages.text(key, "\u0001"),
                List.of("SEQ " + name + (continued ? " \\c" : "") + " \\* ARABIC"), List.of("" + number));
    }

    private void chart(ChartBlock chart, int number) throws IOException {
        boolean continued = false;
        for (ChartPictures.Picture picture : charts.of(chart.chart(), area.width(), area.height() - CAPTION)) {
            text.begin(DocxStyles.PICTURE);
            picture(picture, chart.caption());
            text.end();
            text.begin(DocxStyles.CAPTION);
            label(continued ? "paper.figure.continued" : "paper.figure", messages.text("paper.figure", ""), number, continued);
            text.words("　" + chart.caption()).end();
            continued = true;
        }
    }

    private void picture(ChartPictures.Picture picture, String description) throws IOException {
        pictures++;
        String name = "picture" + pictures + ".png";
        target.write("word/media/" + name, "", picture.png());
        String id = target.link("word/document.xml", OfficePackage.OFFICE + "/image", "media/" + name);
        // What sticks out of the drawing by a hair must not stick out of the type area.
        double factor = Math.min(1, area.width() / picture.width());
        String width = "" + Math.round(picture.width() * factor * EMU_PER_POINT);
        String height = "" + Math.round(picture.height() * factor * EMU_PER_POINT);
        out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", width, "cy", height)
                .empty("wp:docPr", "id", "" + pictures, "name", name, "descr", description)
                .open("a:graphic").open("a:graphicData", "uri", DRAWING + "picture").open("pic:pic")
                .open("pic:nvPicPr").empty("pic:cNvPr", "id", "" + pictures, "name", name, "descr", description)
                .open("pic:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").close("pic:cNvPicPr").close("pic:nvPicPr")
                .open("pic:blipFill").empty("a:blip", "r:embed", id).open("a:stretch").empty("a:fillRect")
                .close("a:stretch").close("pic:blipFill")
                .open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", width, "cy", height).close("a:xfrm")
                .open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom").close("pic:spPr")
                .close("pic:pic").close("a:graphicData").close("a:graphic").close("wp:inline").close("w:drawing").close("w:r");
    }

    private void notes(NotesBlock notes, int set) {
        String label = messages.text("paper.notes");
        double first = indent(label);
        notes(label, first, notes.general(), 0);
        notes(notes.general().isEmpty() ? label : "", first, notes.notes(), set);
        String sources = messages.text("paper.sources");
        notes(sources, indent(sources), notes.sources(), 0);
    }

    private static double indent(String label) {
        return Widths.of(label) * NOTE_SIZE + 3;
    }

    /// @param first where the lines begin, right of the label
    /// @param set   number of the notes that cells point to; 0 for lines that have no number
    private void notes(String label, double first, List<String> lines, int set) {
        double second = set == 0 ? first : first + (lines.size() > 20 ? 20 : 11);
        Markup properties = DocxText.tabs("left", DocxStyles.twips(first), "left", DocxStyles.twips(second))
                .empty("w:ind", "w:left", DocxStyles.twips(second), "w:hanging", DocxStyles.twips(second));
        for (int i = 0; i < lines.size(); i++) {
            text.begin(DocxStyles.NOTES, false, properties).words((i == 0 ? label : "") + "\t");
            if (set > 0) {
                String id = "" + bookmarks++;
                out.empty("w:bookmarkStart", "w:id", id, "w:name", DocxTable.bookmark(set, i + 1));
                text.words(NoteMarks.of(i + 1));
                out.empty("w:bookmarkEnd", "w:id", id);
                text.words("\t");
            }
            text.words(lines.get(i)).end();
        }
    }

    private void section(String header, String footer) {
        String below = DocxStyles.twips(setup.height() - area.bottom());
        out.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", header)
                .empty("w:footerReference", "w:type", "default", "r:id", footer)
                .empty("w:pgSz", "w:w", DocxStyles.twips(setup.width()), "w:h", DocxStyles.twips(setup.height()),
                        "w:orient", setup.isLandscape() ? "landscape" : "")
                .empty("w:pgMar", "w:top", DocxStyles.twips(area.y()), "w:right", DocxStyles.twips(setup.width() - area.right()),
                        "w:bottom", below, "w:left", DocxStyles.twips(area.x()),
                        "w:header", DocxStyles.twips(Math.max(14, area.y() - 40)),
                        "w:footer", DocxStyles.twips(Math.max(14, setup.height() - area.bottom() - 46)), "w:gutter", "0")
                .close("w:sectPr");
    }
}
