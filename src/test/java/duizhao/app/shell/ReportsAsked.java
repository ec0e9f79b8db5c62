package duizhao.app.shell;

import duizhao.app.session.ReportFiles;
import duizhao.feature.report.ReportData;
import duizhao.feature.report.ReportDialogs;
import duizhao.feature.report.ReportOutput;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfPages;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.FontFiles;
import duizhao.platform.Progress;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The outside of the place 报告 in tests: answers its dialogs with what [#OUT] and [#NAME] remember, writes real files,
/// and hands what it would print to the one who asks.
record ReportsAsked(RememberedHere memory, ReportFiles files, Consumer<Function<Printed, Sheet>> print)
        implements ReportOutput, ReportDialogs {

    /// Key of the file that a person chooses.
    static final String OUT = "asked-out";
    /// Key of the name that a person types.
    static final String NAME = "asked-name";
    /// Key of the districts whose figures were written.
    static final String DATA = "data-of";
    /// Key of how many published pages were given to a printer.
    static final String PRINTED_PAGES = "printed-pages";

    private static final Printed PRINTED = new Printed("甲", LocalDateTime.of(2026, 11, 23, 12, 0), "0123abcd");
    private static @Nullable PaperFonts fonts;

    static synchronized PaperFonts shared() {
        if (fonts == null) {
            fonts = new PaperFonts(FontFiles.ofProgram());
        }
        return fonts;
    }

    @Override
    public PaperFonts paperFonts() {
        return shared();
    }

    @Override
    public Printed printed() {
        return PRINTED;
    }

    @Override
    public PageSetup lastSetup() {
        return PageSetup.standard();
    }

    @Override
    public void preview(Function<PageSetup, Sheet> sheet, PageSetup setup, Consumer<PageSetup> keep) {
        print.accept(printed -> sheet.apply(setup));
    }

    @Override
    public void preview(String title, byte[] pdf) {
        memory.put(PRINTED_PAGES, Integer.toString(PdfPages.oneByOne(pdf, 72).size()));
    }

    @Override
    public List<PaperPage> pages(byte[] pdf) {
        return PdfPages.of(pdf, 72);
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
        memory.put(DATA, String.join(",", data.districts().stream().sorted().toList()));
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String suggestion, List<String> endings) {
        return Optional.ofNullable(memory.get(OUT)).map(Path::of);
    }

    @Override
    public Optional<String> name(@Nullable Window owner, String titleKey, String before) {
        return Optional.ofNullable(memory.get(NAME));
    }
}
