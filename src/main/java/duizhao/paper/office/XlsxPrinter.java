package duizhao.paper.office;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.draw.PaperInk;
import duizhao.paper.output.PageFiles;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints a sheet into an XLSX workbook: a worksheet with the text, charts, notes and sources, and one for each table.
///
/// A cell that is nothing but a number is a number, exactly as printed and shown so; everything else is a text, whatever
/// it begins with: no cell has a formula. Notes are comments, and stand below the table, too; their marks are shown by
/// the cell's format, so that its value is the printed token alone. A flag belongs to the token.
///
/// The file is complete or untouched. Works on any thread; charts are drawn on the JavaFX thread.
public final class XlsxPrinter {

    /// More characters no worksheet's name has.
    private static final int LONGEST_NAME = 31;

    private final PaperFonts fonts;
    private final FxToolkit toolkit;
    private final Messages messages;

    /// @param fonts    for the charts; the spreadsheet has its own
    /// @param messages the language of 表, 注, page numbers and the rest of the words that the sheet does not bring
    public XlsxPrinter(PaperFonts fonts, FxToolkit toolkit, Messages messages) {
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
        var steps = new Steps(sheet.blocks().size() + 1, progress, "paper.writing.xlsx");
        try (var out = new OfficePackage(target, sheet.furniture().printedAt())) {
            var furniture = new PageFurniture(sheet.furniture(), messages);
            out.describe(new Properties(sheet, messages));
            new WorkbookXml(out, worksheets(sheet, setup, furniture, steps), setup, furniture).write();
            steps.end();
        }
    }

    private List<Worksheet> worksheets(Sheet sheet, PageSetup setup, PageFurniture furniture, Runnable step)
            throws IOException {
        var captions = new ArrayList<String>();
        var names = new ArrayList<String>();
        var tables = new ArrayList<Worksheet>();
        for (Numbered numbered : Numbered.of(sheet)) {
            if (numbered.block() instanceof TableBlock table) {
                String label = messages.text("paper.table", numbered.number());
                String caption = label + "　" + table.caption();
                captions.add(caption);
                names.add(name(label + " " + table.caption()));
                tables.add(TableSheet.of(messages, names.getLast(), caption, table, Numbered.notes(sheet, numbered.notes())));
            }
        }
        var charts = new ChartPictures(fonts, toolkit, new PaperInk(setup.ink()));
        var all = new ArrayList<Worksheet>();
        all.add(new TextSheet(messages, charts, messages.text("paper.sheet.text"), setup)
                .fill(sheet, captions, names, furniture, step));
        all.addAll(tables);
        return all;
    }

    /// A name that spreadsheets take; the number at its beginning keeps it apart from others.
    private static String name(String words) {
        String allowed = words.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll(" +", " ").strip();
        String cut = allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME - 1) + "…" : allowed;
        // An apostrophe may stand anywhere but at the ends.
        return cut.endsWith("'") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
