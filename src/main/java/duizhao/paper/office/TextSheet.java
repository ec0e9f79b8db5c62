package duizhao.paper.office;

import duizhao.paper.page.NoteMarks;
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

/// Fills the first worksheet: the text of the sheet in its order, its charts as pictures, links to the tables, notes and
/// sources, and which state of the data it shows.
final class TextSheet {

    /// A spreadsheet's row is 409 points tall at most, and a row is never cut by a page.
    static final double TALLEST_PICTURE = 400;

    private static final double AIR = 4;
    /// Height of a line, in em.
    private static final double LEADING = 1.35;

    private final Messages messages;
    private final ChartPictures charts;
    private final double width;
    private final Worksheet sheet;
    private int row;

    TextSheet(Messages messages, ChartPictures charts, String name, PageSetup setup) {
        this.messages = messages;
        this.charts = charts;
        width = setup.typeArea().width();
        sheet = new Worksheet(name, new double[] {width});
    }

    /// @param captions of the tables, with their numbers, in order
    /// @param tables   the names of their worksheets
    /// @param step     told before each block
    Worksheet fill(Sheet source, List<String> captions, List<String> tables, PageFurniture furniture, Runnable step)
            throws IOException {
        line(source.title(), Look.PLAIN.bolder().sized(16).standing("center"));
        if (!source.subtitle().isBlank()) {
            line(source.subtitle(), Look.PLAIN.standing("center"));
        }
        row++;
        for (Numbered numbered : Numbered.of(source)) {
            step.run();
            switch (numbered.block()) {
                case Heading(var words, var level) -> line(words, Look.PLAIN.bolder().sized(level == 1 ? 13 : 11));
                case Paragraph(var words) -> line((messages.isChinese() ? "　　" : "") + words, Look.PLAIN);
                case TableBlock table -> {
                    sheet.link(row, 0, tables.get(numbered.number() - 1));
                    line(captions.get(numbered.number() - 1), Look.PLAIN.linked());
                }
                case ChartBlock chart -> chart(chart, numbered.number());
                case NotesBlock notes -> notes(notes);
                case PageBreak() -> sheet.breakBefore(row);
            }
        }
        row++;
        for (String words : List.of(furniture.asOf(), furniture.printed(), furniture.hash())) {
            line(words, Look.PLAIN.sized(9));
        }
        return sheet;
    }

    private void line(String words, Look look) {
        sheet.text(row, 0, words, look.wrapping());
        sheet.height(row, Widths.lines(words, width / look.size() - 1) * look.size() * LEADING + AIR, false);
        row++;
    }

    private void chart(ChartBlock chart, int number) throws IOException {
        boolean continued = false;
        for (ChartPictures.Picture picture : charts.of(chart.chart(), width, TALLEST_PICTURE)) {
            sheet.picture(row, picture, chart.caption());
            sheet.height(row, picture.height() + AIR, true);
            row++;
            line(messages.text(continued ? "paper.figure.continued" : "paper.figure", number) + "　" + chart.caption(),
                    Look.PLAIN.bolder());
            row++;
            continued = true;
        }
    }

    private void notes(NotesBlock notes) {
        String label = messages.text("paper.notes");
        for (int i = 0; i < notes.general().size(); i++) {
            line((i == 0 ? label : "") + notes.general().get(i), Look.PLAIN.sized(9));
        }
        for (int i = 0; i < notes.notes().size(); i++) {
            line((i == 0 && notes.general().isEmpty() ? label : "") + NoteMarks.of(i + 1) + " " + notes.notes().get(i),
                    Look.PLAIN.sized(9));
        }
        for (int i = 0; i < notes.sources().size(); i++) {
            line((i == 0 ? messages.text("paper.sources") : "") + notes.sources().get(i), Look.PLAIN.sized(9));
        }
    }
}
