package duizhao.feature.report;

import duizhao.domain.place.District;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Report;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What a person does with a report as a whole.
final class ReportActs {

    private final Surroundings around;
    private final ReportModel model;
    private final ReportService service;
    private final ReportDesk desk;
    private final ReportDialogs dialogs;
    private final Supplier<@Nullable Window> window;

    /// @param window owns the dialogs
    ReportActs(Surroundings around, ReportModel model, ReportService service, ReportDesk desk, ReportDialogs dialogs,
               Supplier<@Nullable Window> window) {
        this.around = around;
        this.model = model;
        this.service = service;
        this.desk = desk;
        this.dialogs = dialogs;
        this.window = window;
    }

    /// The same report once more.
    void copy() {
        desk.keep(List.of(report().orElseThrow()));
    }

    /// Asks for another name.
    void rename() {
        report().ifPresent(report -> dialogs.name(window.get(), "report.rename", report.name()).ifPresent(name ->
                desk.attempt(() -> Optional.of(service.rename(model.reportsProperty().get(), report, name)))));
    }

    /// Asks for another title on the first page.
    void retitle() {
        report().ifPresent(report -> dialogs.name(window.get(), "report.retitle", report.heading()).ifPresent(title ->
                desk.change(r -> r.titled(title.strip()))));
    }

    /// Takes the report away; one that was published stays.
    void delete() {
        report().ifPresent(report -> {
            boolean published = model.editionsProperty().get().stream().map(Edition::report).anyMatch(report.key()::equals);
            if (published) {
                around.notices().say(around.messages().text("report.delete.published", report.name()));
            } else {
                desk.attempt(() -> Optional.of(service.delete(report)));
            }
        });
    }

    /// The same report for each district the top bar chooses; for all where it chooses none.
    void each() {
        Offered offered = model.offeredProperty().get();
        report().ifPresent(report -> {
            List<String> chosen = List.copyOf(around.choice().districts());
            if (offered != null) {
                desk.keep(offered.districts().stream().filter(d -> chosen.isEmpty() || chosen.contains(d.code()))
                        .map(d -> of(report, d)).toList());
            }
        });
    }

    private Report of(Report report, District district) {
        String name = around.messages().text("report.of-district", report.name(),
                around.messages().either(district.shortName(), district.english()));
        return report.ofDistricts(List.of(district.code())).renamed(name).titled(
                around.messages().text("report.of-district", report.heading(),
                        around.messages().either(district.shortName(), district.english())));
    }

    private Optional<Report> report() {
        return Optional.ofNullable(model.reportProperty().get());
    }
}
