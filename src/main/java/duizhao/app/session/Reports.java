package duizhao.app.session;

import duizhao.domain.report.Report;
import duizhao.feature.report.Composed;
import duizhao.feature.report.ReportComposer;
import duizhao.feature.report.ReportRecords;
import duizhao.feature.report.Templates;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/// Reports made without a window, with JavaFX's headless platform, which it starts and ends.
public final class Reports implements AutoCloseable {

    private final FxToolkit toolkit = new FxToolkit(true);
    private final FontFiles files = FontFiles.ofProgram();
    private final Messages messages;
    private final Clock clock;
    private final String user;
    private final ReportRecords records;
    private final ReportComposer composer;
    private final Printed printed;
    private final PaperFonts fonts;

    /// @param console who asks, and when
    public Reports(Store store, Console console) {
        this.messages = console.messages();
        this.clock = console.clock();
        this.user = console.user();
        toolkit.start();
        this.records = new StoreReports(store, clock);
        this.composer = new ReportComposer(ReportSources.of(store, clock, messages, toolkit), records, messages);
        this.printed = new Printed(user, LocalDateTime.now(clock), store.stateHash());
        this.fonts = toolkit.call(() -> new PaperFonts(files));
    }

    public ReportRecords records() {
        return records;
    }

    public Printed printed() {
        return printed;
    }

    public Templates templates() {
        return new Templates(records, composer, messages);
    }

    /// Writes a report into a file of the kind that its ending says.
    ///
    /// @return how many pages it has, and what could not be shown
    /// @throws duizhao.platform.UserException where the file cannot be written, or has an unknown ending
    public Written write(Report report, PageSetup setup, Path out, Progress progress) {
        ReportKind.of(out);
        Composed composed = composer.compose(report, printed);
        return new Written(write(composed.sheet(), setup, out, progress), composed.troubles());
    }

    private int write(Sheet sheet, PageSetup setup, Path out, Progress progress) {
        List<PaperPage> pages = toolkit.call(() -> new Paginator(fonts, messages).paginate(sheet, setup));
        new PdfPrinter(files, toolkit).print(pages, new PdfMetadata(sheet.title(), user,
                messages.locale().toLanguageTag(), ZonedDateTime.now(clock)), out, progress);
        return pages.size();
    }

    @Override
    public void close() {
        toolkit.close();
    }

    /// What was written.
    ///
    /// @param pages    how many
    /// @param troubles parts that could not be shown
    public record Written(int pages, List<Composed.Trouble> troubles) {

        public Written {
            troubles = List.copyOf(troubles);
        }
    }
}
