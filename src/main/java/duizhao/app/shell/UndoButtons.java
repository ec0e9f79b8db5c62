package duizhao.app.shell;

import duizhao.domain.change.ChangeSet;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.hint.HoverText;
import duizhao.ui.nav.ActNames;
import duizhao.ui.nav.Edits;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Undo and redo; their tooltips name the act. In a field that is being typed in, the keys take back typing.
final class UndoButtons extends HBox {

    private final Messages messages;
    private final ActNames names;
    private final List<Action> actions;

    UndoButtons(Messages messages, Edits edits) {
        this.messages = messages;
        this.names = new ActNames(messages);
        getStyleClass().add("undo-buttons");
        var undo = Action.when("undo", "edit.undo", Feather.CORNER_UP_LEFT, "Shortcut+Z",
                edits.undoableProperty().isNotNull(), edits::undo);
        var redo = Action.when("redo", "edit.redo", Feather.CORNER_UP_RIGHT, "Shortcut+Y",
                edits.redoableProperty().isNotNull(), edits::redo);
        var redoToo = Action.when("redo-too", "edit.redo", null, "Shortcut+Shift+Z",
                edits.redoableProperty().isNotNull(), edits::redo);
        actions = List.of(undo, redo, redoToo);
        getChildren().setAll(button(undo, edits.undoableProperty(), "edit.undo.act", "edit.undo.none"),
                button(redo, edits.redoableProperty(), "edit.redo.act", "edit.redo.none"));
    }

    List<Action> actions() {
        return actions;
    }

    private Button button(Action action, ReadOnlyObjectProperty<@Nullable ChangeSet> next, String key, String none) {
        var button = new ActionNodes(messages).iconButton(action);
        next.subscribe(act -> {
            String text = act == null ? messages.text(none) : messages.text(key, names.name(act));
            HoverText.tell(button, action.shortcut() == null ? text
                    : text + " (" + action.shortcut().getDisplayText() + ")");
            button.setAccessibleText(text);
        });
        return button;
    }
}
