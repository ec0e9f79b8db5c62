package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.Told;
import duizhao.feature.checks.CheckLine.FindingLine;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.action.Clip;
import duizhao.ui.file.SaveDialog;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Takes findings out of the window: as a sheet, to the clipboard, into a file.
final class CheckOutput {

    private final Surroundings around;
    private final ChecksModel model;
    private final ChecksService service;
    private final SaveDialog dialog;

    /// @param dialog asks where findings are to be written
    CheckOutput(Surroundings around, ChecksModel model, ChecksService service, SaveDialog dialog) {
        this.around = around;
        this.model = model;
        this.service = service;
        this.dialog = dialog;
    }

    /// What was found, as it is printed; empty before anything was looked at.
    Optional<Function<Printed, Sheet>> sheet() {
        Checked checked = model.checkedProperty().get();
        return checked == null ? Optional.empty() : Optional.of(new CheckSheet(service, around.messages())
                .of(checked, model.wanted(around.choice().filterProperty().get())));
    }

    /// Copies what the table shows.
    void copy(CopyAs how) {
        Checked checked = model.checkedProperty().get();
        if (checked != null) {
            Clip.put(how.text(new CheckCopy(checked, around.messages()), shown()));
        }
    }

    /// As they stand in the table.
    private List<Finding> shown() {
        return model.lines().stream().filter(FindingLine.class::isInstance)
                .map(line -> ((FindingLine) line).finding()).toList();
    }

    /// Writes what the table shows into a file.
    ///
    /// @param owner of the dialog that asks where
    void export(@Nullable Window owner) {
        Checked checked = model.checkedProperty().get();
        if (checked == null) {
            return;
        }
        List<Told> told = shown().stream().map(checked::told).toList();
        dialog.save(owner, "checks.export.title", around.messages().text("checks.export.name"), List.of("xlsx", "csv"))
                .ifPresent(file -> around.tasks().work(() -> service.export(file, told)).titled("checks.exporting")
                        .onSuccess(count -> around.notices().say(
                                around.messages().text("checks.exported", count, file)))
                        .onError(Throwable.class, around.notices()::trouble)
                        .start());
    }

    /// Copies the chosen finding as a text.
    void copyOne() {
        Checked checked = model.checkedProperty().get();
        Finding finding = model.selectedProperty().get();
        if (checked != null && finding != null) {
            Clip.put(new CheckCopy(checked, around.messages()).text(finding));
        }
    }

    /// How findings are written for the clipboard.
    @FunctionalInterface
    interface CopyAs {
        String text(CheckCopy copy, List<Finding> findings);
    }
}
