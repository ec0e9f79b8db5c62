package duizhao.feature.entry;

import duizhao.platform.Messages;
import duizhao.ui.form.SuggestField;
import duizhao.ui.nav.EntryCell;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Finds what cells say (Enter goes on, Shift+Enter back), or jumps to a cell by its names. Esc closes it.
final class SearchBar extends HBox {

    private final Label name = new Label();
    private final TextField find = new TextField();
    private final SuggestField<EntryCell> jump;
    private final Messages messages;
    private final Runnable closed;

    /// @param called the cells that words may mean
    /// @param title  what a cell is called
    /// @param next   goes to the next cell with these words, or with -1 to the one before
    /// @param go     goes to a cell
    SearchBar(Messages messages, Function<String, List<EntryCell>> called, Function<EntryCell, String> title,
              BiConsumer<String, Integer> next, Consumer<EntryCell> go, Runnable closed) {
        this.messages = messages;
        this.closed = closed;
        this.jump = new SuggestField<>(called, title);
        getStyleClass().add("search-bar");
        find.setId("entry-find");
        find.setPromptText(messages.text("entry.find.prompt"));
        find.setAccessibleText(messages.text("entry.find"));
        jump.field().setId("entry-jump");
        jump.field().setPromptText(messages.text("entry.jump.prompt"));
        jump.field().setAccessibleText(messages.text("entry.jump"));
        for (var field : List.of(find, jump)) {
            field.setPrefWidth(420);
            field.managedProperty().bind(field.visibleProperty());
        }
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                next.accept(find.getText(), event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        jump.valueProperty().addListener((o, was, now) -> {
            if (now != null) {
                close();
                go.accept(now);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                closed.run();
                event.consume();
            }
        });
        managedProperty().bind(visibleProperty());
        getChildren().setAll(name, find, jump);
        setVisible(false);
    }

    void find() {
        open(messages.text("entry.find"), true);
        find.requestFocus();
        find.selectAll();
    }

    void jump() {
        open(messages.text("entry.jump"), false);
        jump.field().clear();
        jump.requestFocus();
    }

    private void open(String title, boolean finding) {
        name.setText(title);
        find.setVisible(finding);
        jump.setVisible(!finding);
        setVisible(true);
    }

    private void close() {
        setVisible(false);
    }
}
