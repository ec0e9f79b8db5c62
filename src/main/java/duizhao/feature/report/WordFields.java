package duizhao.feature.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/// Fields for words that count on Enter (Ctrl+Enter in a text of several lines) and when the focus leaves.
final class WordFields {

    private WordFields() {
    }

    /// Words that are being typed and do not count yet.
    ///
    /// @param field id of theirs
    record Typed(String field, String words, boolean focused, int anchor, int caret) {
    }

    /// What is being typed in the fields below `root`.
    static List<Typed> typed(Parent root) {
        return fields(root).filter(field -> field.getUserData() instanceof Supplier<?> now
                        && !field.getText().equals(now.get()))
                .map(field -> new Typed(field.getId(), field.getText(), field.isFocused(), field.getAnchor(),
                        field.getCaretPosition())).toList();
    }

    /// Puts it into fields that were made anew, with the cursor.
    ///
    /// @return false where a field is missing
    static boolean restore(Parent root, List<Typed> all) {
        boolean whole = true;
        for (Typed typed : all) {
            var found = fields(root).filter(field -> typed.field().equals(field.getId())).findFirst();
            found.ifPresent(field -> {
                field.setText(typed.words());
                if (typed.focused()) {
                    field.requestFocus();
                }
                field.selectRange(typed.anchor(), typed.caret());
            });
            whole &= found.isPresent();
        }
        return whole;
    }

    /// Those that are there also before they were ever drawn.
    private static Stream<TextInputControl> fields(Node node) {
        return switch (node) {
            case TextInputControl field -> Stream.of(field);
            case ScrollPane scroll when scroll.getContent() != null -> fields(scroll.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(WordFields::fields);
            default -> Stream.empty();
        };
    }

    /// @param now   what the words are now
    /// @param taken takes other words that a person typed
    static TextField line(String id, Supplier<String> now, Consumer<String> taken) {
        var field = new TextField(now.get());
        field.setId(id);
        field.setUserData(now);
        field.setOnAction(event -> commit(field, now, taken));
        commitOnLeaving(field, now, taken);
        return field;
    }

    /// @param rows how many lines are seen at once
    static TextArea lines(String id, Supplier<String> now, int rows, Consumer<String> taken) {
        var area = new TextArea(now.get());
        area.setId(id);
        area.setUserData(now);
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
