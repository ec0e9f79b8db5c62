package duizhao.feature.report;

import duizhao.domain.report.Edition;
import duizhao.domain.report.Report;
import duizhao.paper.setup.PageSetup;
import duizhao.ui.nav.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Takes a report out of the window: as it follows the data now, or as it was published.
final class ReportExport {

    private final Surroundings around;
    private final ReportModel model;
    private final ReportRecords records;
    private final ReportComposer composer;
    private final ReportOutput output;
    private final ReportDialogs dialogs;
    private final ReportDesk desk;
    private final ReportDrawing drawing;

    ReportExport(Surroundings around, ReportModel model, ReportRecords records, ReportComposer composer,
                 ReportOutput output, ReportDialogs dialogs, ReportDesk desk, ReportDrawing drawing) {
        this.around = around;
        this.model = model;
        this.records = records;
        this.composer = composer;
        this.output = output;
        this.dialogs = dialogs;
        this.desk = desk;
        this.drawing = drawing;
    }

    /// Shows the pages before they are printed.
    void print() {
        Edition edition = model.editionProperty().get();
        if (edition != null) {
            around.tasks().work(() -> records.publication(edition.key()).orElseThrow().file())
                    .onSuccess(file -> output.preview(edition.title(), file))
                    .onError(Throwable.class, around.notices()::trouble).start();
            return;
        }
        Report report = model.reportProperty().get();
        if (report != null) {
            output.preview(setup -> composer.compose(report, output.printed()).sheet(), drawing.setup(report), this::keep);
        }
    }

    private void keep(PageSetup setup) {
        desk.change(report -> report.setUp(SetupText.text(setup)));
    }

    /// Writes the pages into a file.
    ///
    /// @param window owns the dialog that asks where
    void export(@Nullable Window window) {
        Edition edition = model.editionProperty().get();
        Report report = model.reportProperty().get();
        if (report == null) {
            return;
        }
        List<String> endings = edition == null ? output.endings() : output.endings().subList(0, 1);
        String name = (edition == null ? report.name() : edition.title()).replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
        dialogs.save(window, name, endings).ifPresent(out -> {
            if (edition != null) {
                published(edition, out);
            } else {
                composed(report, out);
            }
        });
    }

    private void published(Edition edition, Path out) {
        around.tasks().work(() -> {
            output.write(records.publication(edition.key()).orElseThrow().file(), out);
            return out;
        }).titled("report.exporting").onSuccess(this::exported)
                .onError(Throwable.class, around.notices()::trouble).start();
    }

    private void composed(Report report, Path out) {
        PageSetup setup = drawing.setup(report);
        around.tasks().longWork(progress -> {
            if (out.toString().toLowerCase(Locale.ROOT).endsWith(ReportOutput.PACKAGE)) {
                output.write(composer.data(report), out, progress);
            } else {
                output.write(composer.compose(report, output.printed()).sheet(), setup, out, progress);
            }
            return out;
        }).titled("report.exporting").onSuccess(this::exported)
                .onError(Throwable.class, around.notices()::trouble).start();
    }

    private void exported(Path out) {
        around.notices().say(around.messages().text("report.exported", out));
    }
}
