package duizhao.feature.report;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/// Fields for words that count on Enter (Ctrl+Enter in a text of several lines) and when the focus leaves.
final class WordFields {

    private WordFields() {
    }

    /// @param now   what the words are now
    /// @param taken takes other words that a person typed
    static TextField line(String id, Supplier<String> now, Consumer<String> taken) {
        var field = new TextField(now.get());
        field.setId(id);
        field.setOnAction(event -> commit(field, now, taken));
        commitOnLeaving(field, now, taken);
        return field;
    }

    /// @param rows how many lines are seen at once
    static TextArea lines(String id, Supplier<String> now, int rows, Consumer<String> taken) {
        var area = new TextArea(now.get());
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setOnKeyPressed(event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                commit(area, now, taken);
                event.consume();
            }
        });
        commitOnLeaving(area, now, taken);
        return area;
    }

    private static void commitOnLeaving(TextInputControl field, Supplier<String> now, Consumer<String> taken) {
        field.focusedProperty().addListener((o, was, focused) -> {
            if (!focused && field.getScene() != null) {
                commit(field, now, taken);
            }
        });
    }

    private static void commit(TextInputControl field, Supplier<String> now, Consumer<String> taken) {
        if (!field.getText().equals(now.get())) {
            taken.accept(field.getText());
        }
    }
}
