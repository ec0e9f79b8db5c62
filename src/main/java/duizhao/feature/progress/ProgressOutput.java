package duizhao.feature.progress;

import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.ui.action.Clip;
import java.util.Optional;
import java.util.function.Function;

/// Takes the place out of the window: as a sheet, or to the clipboard.
final class ProgressOutput {

    private final ProgressModel model;
    private final ProgressService service;
    private final ProgressView view;
    private final Messages messages;

    ProgressOutput(ProgressModel model, ProgressService service, ProgressView view, Messages messages) {
        this.model = model;
        this.service = service;
        this.view = view;
        this.messages = messages;
    }

    /// The plan as it is printed; empty where none is shown.
    Optional<Function<Printed, Sheet>> sheet() {
        Evaluated evaluated = model.evaluatedProperty().get();
        return evaluated == null || evaluated.progress() == null ? Optional.empty()
                : Optional.of(new ProgressSheet(service, messages).of(evaluated));
    }

    /// Copies the table that is shown, as cells.
    void copyTable() {
        Evaluated evaluated = model.evaluatedProperty().get();
        Clip.put(evaluated != null && evaluated.back() ? ProgressCopy.whole(view.backwards())
                : ProgressCopy.whole(view.targets()));
    }

    /// Copies the chosen target as a text.
    void copyOne() {
        Evaluated evaluated = model.evaluatedProperty().get();
        TargetLine line = view.targets().getSelectionModel().getSelectedItem();
        if (evaluated != null && evaluated.progress() != null && line != null) {
            var words = new PlanWords(evaluated.progress().catalogue(), messages);
            Clip.put(ProgressCopy.text(line, words, messages));
        }
    }
}
