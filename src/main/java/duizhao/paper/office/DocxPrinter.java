package duizhao.paper.office;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.draw.PaperInk;
import duizhao.paper.output.PageFiles;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Prints a sheet into a DOCX document that Word, WPS and LibreOffice go on editing: headings of the outline, tables with
/// repeated heads, counted captions, charts as pictures with a description, notes that the marks in cells lead to.
///
/// The file is complete or untouched. Works on any thread; charts are drawn on the JavaFX thread.
public final class DocxPrinter {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = "word/document.xml";

    private final PaperFonts fonts;
    private final FxToolkit toolkit;
    private final Messages messages;

    /// @param fonts    for the charts; the text is in the fonts of the office program
    /// @param messages the language of 表, 注, page numbers and the rest of the words that the sheet does not bring
    public DocxPrinter(PaperFonts fonts, FxToolkit toolkit, Messages messages) {
        this.fonts = fonts;
        this.toolkit = toolkit;
        this.messages = messages;
    }

    /// @throws duizhao.platform.UserException                where the target cannot be written; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    public void print(Sheet sheet, PageSetup setup, Path target, Progress progress) {
        new PageFiles().write(target, (out, index) -> write(sheet, setup, out, progress));
    }

    private void write(Sheet sheet, PageSetup setup, OutputStream target, Progress progress) throws IOException {
        var steps = new Steps(sheet.blocks().size() + 1, progress, "paper.writing.docx");
        try (var out = new OfficePackage(target, sheet.furniture().printedAt())) {
            var styles = new DocxStyles(messages);
            out.link("", OfficePackage.OFFICE + "/officeDocument", DOCUMENT);
            out.describe(new Properties(sheet, messages));
            part(out, "styles", styles.styles());
            part(out, "settings", styles.settings());
            part(out, "fontTable", DocxStyles.fonts());
            var furniture = new PageFurniture(sheet.furniture(), messages);
            double width = setup.typeArea().width();
            String header = part(out, "header", header(furniture, width));
            String footer = part(out, "footer", footer(furniture, width));
            var charts = new ChartPictures(fonts, toolkit, new PaperInk(setup.ink()));
            out.write(DOCUMENT, KIND + "document.main+xml",
                    new DocxBody(out, messages, charts, setup).write(sheet, header, footer, steps));
            steps.end();
        }
    }

    private static String part(OfficePackage out, String name, Markup markup) throws IOException {
        out.write("word/" + name + ".xml", KIND + name + "+xml", markup);
        return out.link(DOCUMENT, OfficePackage.OFFICE + "/" + name, name + ".xml");
    }

    private static Markup header(PageFurniture furniture, double width) {
        var text = new DocxText(new Markup().open("w:hdr", "xmlns:w", DocxStyles.MAIN));
        text.begin(DocxStyles.HEADER, false, rule("w:bottom").add(DocxText.tabs("right", DocxStyles.twips(width))))
                .words(furniture.furniture().title() + "\t" + furniture.furniture().districts()).end();
        return text.out().close("w:hdr");
    }

    private Markup footer(PageFurniture furniture, double width) {
        var text = new DocxText(new Markup().open("w:ftr", "xmlns:w", DocxStyles.MAIN));
        text.begin(DocxStyles.FOOTER, false, rule("w:top").add(
                        DocxText.tabs("center", DocxStyles.twips(width / 2), "right", DocxStyles.twips(width))))
                .words(furniture.asOf() + "\t")
                .fields(messages.text("paper.page", "\u0001", "\u0002"), List.of("PAGE", "NUMPAGES"), List.of("1", "1"))
                .words("\t" + furniture.hash()).end();
        text.line(DocxStyles.FOOTER, furniture.printed());
        return text.out().close("w:ftr");
    }

    private static Markup rule(String side) {
        return new Markup().open("w:pBdr").empty(side, "w:val", "single", "w:sz", "4", "w:space", "2", "w:color", "000000")
                .close("w:pBdr");
    }
}
