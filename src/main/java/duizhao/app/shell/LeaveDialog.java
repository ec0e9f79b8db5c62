package duizhao.app.shell;

import duizhao.domain.change.Act;
import duizhao.platform.Messages;
import duizhao.ui.nav.ActNames;
import duizhao.ui.theme.Look;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person who closes the window whether to wait for what cannot be saved, or to go without it. Enter and Esc wait.
public final class LeaveDialog extends Dialog<ButtonType> {

    private static final int SHOWN = 6;
    private static final double WIDTH = 560;

    /// @param store   the name of the file that does not answer
    /// @param unsaved what is not on disk
    /// @param kept    where it is written down in words, should the person go
    /// @param without runs where the person goes
    /// @param on      runs where the person waits
    public LeaveDialog(Messages messages, Look look, @Nullable Window owner, String store, List<Act> unsaved, String kept,
                       Runnable without, Runnable on) {
        var wait = new ButtonType(messages.text("shell.leave.wait"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var go = new ButtonType(messages.text("shell.leave.go"), ButtonBar.ButtonData.OK_DONE);
        setTitle(messages.text("shell.leave.title"));
        initOwner(owner);
        var pane = getDialogPane();
        pane.setId("leave");
        look.dress(pane);
        pane.getStylesheets().add(Objects.requireNonNull(LeaveDialog.class.getResource("/duizhao/app/shell/shell.css"))
                .toExternalForm());
        pane.setHeaderText(messages.text("shell.leave.head", store));
        var box = new VBox(10, wrapped(list(messages, unsaved), "leave-unsaved"), wrapped(messages.text("shell.leave.note",
                kept), "leave-note"));
        box.getChildren().getLast().getStyleClass().add("muted");
        pane.setContent(box);
        pane.setPrefWidth(WIDTH);
        pane.getButtonTypes().setAll(go, wait);
        pane.lookupButton(wait).setId("leave-wait");
        pane.lookupButton(go).setId("leave-go");
        if (pane.lookupButton(wait) instanceof Button waiting && pane.lookupButton(go) instanceof Button going) {
            going.setDefaultButton(false);
            waiting.setDefaultButton(true);
        }
        setOnHidden(event -> (getResult() == go ? without : on).run());
    }

    private static String list(Messages messages, List<Act> unsaved) {
        var names = new ActNames(messages);
        String shown = unsaved.stream().limit(SHOWN).map(act -> "· " + names.name(act)).collect(Collectors.joining("\n"));
        return unsaved.isEmpty() ? messages.text("shell.leave.unnamed") : unsaved.size() <= SHOWN ? shown
                : shown + "\n" + messages.text("shell.leave.more", unsaved.size() - SHOWN);
    }

    private static Label wrapped(String text, String id) {
        var label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
