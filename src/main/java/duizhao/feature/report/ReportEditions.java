package duizhao.feature.report;

import duizhao.domain.change.Act;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Report;
import duizhao.paper.setup.PageSetup;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.function.Consumer;

/// What was published of a report: its pages as they were then. Publishes, withdraws, and tells how old an edition is.
final class ReportEditions {

    private final Surroundings around;
    private final ReportRecords records;
    private final ReportComposer composer;
    private final ReportOutput output;
    private final ReportService service;
    private final ReportModel model;
    private final ReportDrawing drawing;
    private final Consumer<Act> apply;
    private final Latest latestAge = new Latest();

    /// @param apply does an act
    ReportEditions(Surroundings around, ReportRecords records, ReportComposer composer, ReportOutput output,
                   ReportService service, ReportModel model, ReportDrawing drawing, Consumer<Act> apply) {
        this.around = around;
        this.records = records;
        this.composer = composer;
        this.output = output;
        this.service = service;
        this.model = model;
        this.drawing = drawing;
        this.apply = apply;
    }

    /// Keeps the pages as they are now.
    void publish(String user) {
        Report report = model.reportProperty().get();
        if (report == null || report.parts().isEmpty()) {
            return;
        }
        PageSetup setup = drawing.setup(report);
        List<Edition> held = model.editionsProperty().get();
        around.tasks().work(() -> {
            long change = records.lastChange();
            var printed = output.printed();
            var pdf = output.pdf(composer.compose(report, printed).sheet(), setup);
            return service.publish(held, report, user, printed.dataHash(), change, pdf.pages(), pdf.file());
        }).titled("report.publishing").onSuccess(apply).onError(Throwable.class, around.notices()::trouble).start();
    }

    /// Takes the edition that is looked at away; the report stays.
    void withdraw() {
        Edition edition = model.editionProperty().get();
        if (edition != null) {
            around.tasks().work(() -> records.publication(edition.key())).onSuccess(found -> found.ifPresent(publication -> {
                model.editionProperty().set(null);
                apply.accept(service.withdraw(publication));
            })).onError(Throwable.class, around.notices()::trouble).start();
        }
    }

    /// How many acts changed the data since the published edition; told when it is known.
    void sayAge(Edition edition) {
        latestAge.start(around.tasks().work(() -> records.changesSince(edition.change())).onSuccess(acts -> around.guide().say(
                around.messages().text(acts == 0 ? "report.edition.current" : "report.edition.behind", acts)))
                .onError(Throwable.class, error -> { })); // where it cannot be read, drawing it says so
    }
}
