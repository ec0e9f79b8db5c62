package duizhao.feature.entry;

import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Writing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.Pane;

/// Where one types into the grid.
///
/// The field always has the focus, unseen over the current cell until something is typed: so an input method finds a
/// field to compose Chinese in, whatever key begins it, and nothing it does is taken for a key of the grid.
final class GridEditor extends Pane {

    private static final double LINE = 26;
    private static final double WIDER = 150;

    private final TextField field = new TextField();
    private final ListView<String> completions = new ListView<>();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final GridModel model;
    private final Messages messages;
    private final Writing writing;
    private final GridTable table;
    private final int thisYear;
    private final BiConsumer<EntryCell, String> commit;
    private final Consumer<String> echo;
    private boolean composing;
    private boolean setting;
    /// Whether the arrow keys move in the text, and not to the next cell.
    private boolean within;

    /// @param commit takes the words of a cell when they are to be saved
    /// @param echo   tells a person in one line what was understood, or why not
    GridEditor(GridModel model, Surroundings around, GridTable table, int thisYear, BiConsumer<EntryCell, String> commit,
               Consumer<String> echo) {
        this.model = model;
        this.messages = around.messages();
        this.writing = around.writing();
        this.table = table;
        this.thisYear = thisYear;
        this.commit = commit;
        this.echo = echo;
        setPickOnBounds(false);
        field.setManaged(false); // it lies where the current cell does
        completions.setManaged(false);
        getStyleClass().add("grid-editor");
        field.setId("entry-editor");
        field.setAccessibleText(messages.text("entry.words"));
        completions.setId("entry-completions");
        completions.setFocusTraversable(false);
        completions.setFixedCellSize(LINE);
        completions.setVisible(false);
        getChildren().setAll(field, completions);
        show(false);
        field.textProperty().addListener((o, was, now) -> typed());
        // An input method that has begun may be showing nothing yet but its own window.
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            composing = !event.getComposed().isEmpty();
            if (composing && !editing.get() && isOpen()) {
                begin();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !setting) {
                composing = false;
                finish();
            }
        });
        completions.setOnMousePressed(event -> take(completions.getSelectionModel().getSelectedItem()));
        model.blockProperty().addListener((o, was, now) -> park());
    }

    TextField field() {
        return field;
    }

    boolean isComposing() {
        return composing;
    }

    boolean isWithin() {
        return within;
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// Opens the editor on what the cell says, with the caret at the end.
    void edit() {
        if (!editing.get() && isOpen()) {
            Holdings holdings = model.holdings();
            EntryCell cell = model.current().orElseThrow();
            begin();
            within = true;
            Unread typed = model.unread().get(cell);
            field.setText(typed != null ? typed.words() : holdings == null ? "" : holdings.at(cell).words());
            field.end();
        } else {
            within = true;
        }
    }

    /// Opens the editor on nothing.
    void editEmpty() {
        if (!editing.get() && isOpen()) {
            begin();
            typed();
        }
    }

    /// Hands over what was typed, where anything was.
    void finish() {
        if (!editing.get()) {
            return;
        }
        String words = field.getText();
        Optional<EntryCell> cell = model.current();
        end();
        cell.ifPresent(at -> commit.accept(at, words));
    }

    /// Forgets what was typed.
    void cancel() {
        end();
    }

    /// Takes the next completion.
    void complete() {
        if (!completions.getItems().isEmpty()) {
            int next = completions.isVisible() && completions.getSelectionModel().getSelectedIndex() >= 0
                    ? completions.getSelectionModel().getSelectedIndex() : 0;
            take(completions.getItems().get(next));
        }
    }

    /// Chooses another completion.
    boolean step(int by) {
        if (!completions.isVisible() || completions.getItems().isEmpty()) {
            return false;
        }
        int size = completions.getItems().size();
        completions.getSelectionModel().select(Math.floorMod(completions.getSelectionModel().getSelectedIndex() + by,
                size));
        return true;
    }

    /// Lies over the current cell.
    void park() {
        Optional<Bounds> bounds = table.bounds().map(this::sceneToLocal);
        bounds.ifPresent(at -> {
            double width = editing.get() ? Math.min(Math.max(at.getWidth(), WIDER), Math.max(60, getWidth() - at.getMinX()))
                    : at.getWidth();
            field.resizeRelocate(Math.max(0, at.getMinX()), at.getMinY(), width, at.getHeight());
            double height = LINE * completions.getItems().size() + 2;
            boolean above = at.getMaxY() + height > getHeight() && at.getMinY() > height;
            completions.resizeRelocate(Math.max(0, at.getMinX()), above ? at.getMinY() - height : at.getMaxY(),
                    Math.max(width, WIDER), height);
        });
    }

    private boolean isOpen() {
        Holdings holdings = model.holdings();
        Optional<EntryCell> cell = model.current();
        if (holdings == null || cell.isEmpty()) {
            return false;
        }
        if (!writing.isWritable()) {
            echo.accept(writing.reason());
            return false;
        }
        Optional<String> closed = Entering.closed(cell.get(), holdings, messages, thisYear);
        closed.ifPresent(echo);
        return closed.isEmpty();
    }

    private void begin() {
        table.reveal();
        within = false;
        editing.set(true);
        show(true);
        park();
    }

    private void end() {
        setting = true;
        editing.set(false);
        within = false;
        field.clear();
        completions.setVisible(false);
        completions.getItems().clear();
        show(false);
        setting = false;
        park();
    }

    private void show(boolean open) {
        field.setOpacity(open ? 1 : 0);
        field.setMouseTransparent(!open);
    }

    private void typed() {
        if (setting) {
            return;
        }
        if (!editing.get()) {
            if (field.getText().isEmpty()) {
                return;
            }
            if (!isOpen()) {
                setting = true;
                field.clear();
                setting = false;
                return;
            }
            begin();
        }
        Holdings holdings = model.holdings();
        EntryCell cell = model.current().orElse(null);
        if (holdings == null || cell == null) {
            return;
        }
        // Letters of pinyin on their way are nothing to be told off for.
        echo.accept(composing ? "" : CellReading.of(field.getText(), cell, holdings, messages).told(messages));
        List<String> may = composing ? List.of() : Completions.of(field.getText(), cell.series().measure(),
                holdings.units(cell.series()));
        completions.getItems().setAll(may);
        completions.getSelectionModel().clearSelection();
        completions.setVisible(!may.isEmpty());
        park();
    }

    private void take(String words) {
        if (words != null) {
            field.setText(words);
            field.end();
            within = true;
        }
    }
}
