package duizhao.app;

import duizhao.app.session.Console;
import duizhao.app.session.Exports;
import duizhao.app.session.ReportFiles;
import duizhao.app.session.Wanted;
import duizhao.feature.report.ReportData;
import duizhao.feature.report.ReportOutput;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfPages;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.print.FixedPages;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where the reports of the window go.
///
/// @param files   writes files
/// @param fonts   the paper's typeface, loaded when first asked for
/// @param choices the page setup chosen last
/// @param show    opens the window that prints
record WindowOutput(Console console, Store store, ReportFiles files, Supplier<PaperFonts> fonts, PageChoices choices,
                    Preview show) implements ReportOutput {

    /// As a laser printer prints.
    private static final float PRINTER_DPI = 300;
    /// Enough for a screen that is zoomed to twice its size.
    private static final float SCREEN_DPI = 150;

    /// Opens the window that shows pages and prints them.
    interface Preview {

        void open(Function<PageSetup, Sheet> sheet, PageSetup setup, Consumer<PageSetup> keep);

        void open(FixedPages pages);
    }

    @Override
    public Printed printed() {
        return new Printed(console.user(), LocalDateTime.now(console.clock()), store.stateHash());
    }

    @Override
    public PageSetup lastSetup() {
        return choices.last();
    }

    @Override
    public void preview(Function<PageSetup, Sheet> sheet, PageSetup setup, Consumer<PageSetup> keep) {
        show.open(sheet, setup, chosen -> {
            choices.keep(chosen);
            keep.accept(chosen);
        });
    }

    @Override
    public void preview(String title, byte[] pdf) {
        show.open(new FixedPages(title, () -> PdfPages.of(pdf, SCREEN_DPI), () -> PdfPages.oneByOne(pdf, PRINTER_DPI)));
    }

    @Override
    public List<PaperPage> pages(byte[] pdf) {
        return PdfPages.of(pdf, SCREEN_DPI);
    }

    @Override
    public void write(byte[] pdf, Path out) {
        files.write(pdf, out);
    }

    @Override
    public Pdf pdf(Sheet sheet, PageSetup setup) {
        return files.pdf(sheet, setup);
    }

    @Override
    public List<String> endings() {
        return ReportFiles.endings();
    }

    @Override
    public int write(Sheet sheet, PageSetup setup, Path out, Progress progress) {
        return files.write(sheet, setup, out, progress);
    }

    @Override
    public void write(ReportData data, Path out, Progress progress) {
        new Exports(store, console.messages(), console.clock()).write(out, Wanted.of(data), true, progress);
    }

    @Override
    public PaperFonts paperFonts() {
        return fonts.get();
    }
}
