package duizhao.feature.report;

import duizhao.domain.report.Edition;
import duizhao.domain.report.Report;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.PageSetup;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Draws the report that is looked at, or the pages of its edition, in the background; only what was asked for last is shown.
final class ReportDrawing {

    private final Surroundings around;
    private final ReportRecords records;
    private final ReportComposer composer;
    private final ReportOutput output;
    private final ReportModel model;
    private final Latest latest = new Latest();
    private Consumer<List<PaperPage>> pages = drawn -> { };

    ReportDrawing(Surroundings around, ReportRecords records, ReportComposer composer, ReportOutput output,
                  ReportModel model) {
        this.around = around;
        this.records = records;
        this.composer = composer;
        this.output = output;
        this.model = model;
    }

    /// Where pages are shown; they are not kept here, for there may be very many.
    void showOn(Consumer<List<PaperPage>> shown) {
        pages = shown;
    }

    private record Drawn(@Nullable Composed composed, List<PaperPage> pages) {
    }

    /// Draws what the model says is looked at.
    void draw() {
        Report report = model.reportProperty().get();
        Edition edition = model.editionProperty().get();
        if (report == null || report.parts().isEmpty() && edition == null) {
            latest.drop();
            model.composingProperty().set(false);
            model.composedProperty().set(null);
            pages.accept(List.of());
            model.emptinessProperty().set(report == null ? Emptiness.NO_REPORT : Emptiness.NO_PARTS);
            return;
        }
        PageSetup setup = setup(report);
        model.composingProperty().set(true);
        latest.start(around.tasks().work(() -> {
            if (edition != null) {
                return new Drawn(null, output.pages(records.publication(edition.key()).orElseThrow().file()));
            }
            Composed composed = composer.compose(report, output.printed());
            return new Drawn(composed, new Paginator(output.paperFonts(), around.messages())
                    .paginate(composed.sheet(), setup));
        }).titled("report.drawing").onSuccess(drawn -> {
            model.composedProperty().set(drawn.composed());
            pages.accept(drawn.pages());
            model.emptinessProperty().set(Emptiness.NONE);
        }).onError(Throwable.class, error -> {
            model.emptinessProperty().set(Emptiness.FAILED);
            around.notices().trouble(error);
        }).onCancel(() -> {
            model.composingProperty().set(false);
            model.emptinessProperty().set(Emptiness.CANCELLED);
        }).onEnd(() -> model.composingProperty().set(false)));
    }

    /// The setup that a report keeps, or else the one chosen last.
    PageSetup setup(Report report) {
        return SetupText.read(report.setup(), output.lastSetup());
    }
}
