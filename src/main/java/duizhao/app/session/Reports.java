package duizhao.app.session;

import duizhao.domain.report.Report;
import duizhao.domain.report.View;
import duizhao.feature.report.Composed;
import duizhao.feature.report.ReportComposer;
import duizhao.feature.report.ReportOutput;
import duizhao.feature.report.ReportRecords;
import duizhao.feature.report.Templates;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Printed;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// Reports made without a window, with JavaFX's headless platform, which it starts and ends.
public final class Reports implements AutoCloseable {

    private final FxToolkit toolkit = new FxToolkit(true);
    private final Messages messages;
    private final ReportRecords records;
    private final ReportComposer composer;
    private final Printed printed;
    private final Exports exports;
    private final ReportFiles files;

    /// @param console who asks, and when
    public Reports(Store store, Console console) {
        this.messages = console.messages();
        this.exports = new Exports(store, messages, console.clock());
        toolkit.start();
        this.records = new StoreReports(store, console.clock());
        this.composer = new ReportComposer(ReportSources.of(store, console.clock(), messages, toolkit), records, messages);
        this.printed = new Printed(console.user(), LocalDateTime.now(console.clock()), store.stateHash());
        var fonts = toolkit.call(() -> new PaperFonts(FontFiles.ofProgram()));
        this.files = new ReportFiles(messages, console.clock(), console.user(), toolkit, () -> fonts);
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
    /// @param dpi pixels an inch, where it is one of pixels
    /// @return how many pages it has (0 for the figures as a data package), and what could not be shown
    /// @throws duizhao.platform.UserException where the file cannot be written, or has an unknown ending
    public Written write(Report report, PageSetup setup, int dpi, Path out, Progress progress) {
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(ReportOutput.PACKAGE)) {
            exports.write(out, Wanted.of(composer.data(report)), true, progress);
            return new Written(0, List.of());
        }
        ReportKind.of(out);
        Composed composed = composer.compose(report, printed);
        return new Written(files.at(dpi).write(composed.sheet(), setup, out, progress), composed.troubles());
    }

    /// Writes the charts of a view as one picture with title, notes and sources.
    ///
    /// @param dpi pixels an inch, where it is one of pixels
    /// @throws duizhao.platform.UserException where the view has no chart, and why; where the file cannot be written
    public void chart(View view, PageSetup setup, int dpi, Path out, Progress progress) {
        ReportKind.of(out);
        files.at(dpi).picture(composer.charts(view, printed), setup, out, progress);
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
