package duizhao.feature.entry;

import atlantafx.base.theme.Styles;
import duizhao.platform.Messages;
import duizhao.ui.theme.Look;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window of the form. Enter in the field or Ctrl+Enter anywhere saves, Esc closes.
final class EntryWindow {

    private static final double WIDTH = 440;
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+ENTER");

    private final Stage stage = new Stage();
    private final EntryForm form;

    EntryWindow(@Nullable Window owner, EntryForm form, Look look, Messages messages) {
        this.form = form;
        var save = new Button(messages.text("entry.save"));
        save.setId("entry-save");
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(event -> form.save());
        var cancel = new Button(messages.text("entry.cancel"));
        cancel.setId("entry-cancel");
        cancel.setOnAction(event -> close());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, save, cancel);
        var root = new VBox(form, buttons);
        root.setId("entry");
        root.getStyleClass().add("entry");
        root.getStylesheets().add(Objects.requireNonNull(EntryWindow.class.getResource(
                "/duizhao/feature/entry/entry.css")).toExternalForm());
        root.setPrefWidth(WIDTH);
        look.dress(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                form.save();
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        stage.setScene(new Scene(root));
        stage.setTitle(messages.text("entry.title"));
        stage.setMinWidth(WIDTH);
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
    }

    void show() {
        stage.show();
        form.focusFirst();
    }

    void close() {
        stage.hide();
    }
}
