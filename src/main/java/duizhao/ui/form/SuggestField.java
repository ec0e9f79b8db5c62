package duizhao.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field that suggests while one types. Arrow keys go through what is suggested, Enter or a click takes it, Esc
/// closes the list; leaving the field takes the only one left.
///
/// The list lies in the form and not in a window of its own: it cannot stand where the form no longer is.
public final class SuggestField<T> extends VBox {

    private static final int SHOWN = 6;
    private static final double LINE = 26;

    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Function<String, List<T>> search;
    private final Function<T, String> name;
    private boolean taking;

    /// @param search what may be meant by the words typed, best first
    /// @param name   what is shown of it
    public SuggestField(Function<String, List<T>> search, Function<T, String> name) {
        this.search = search;
        this.name = name;
        getStyleClass().add("suggest-field");
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new Cell());
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        getChildren().setAll(field, list);
        field.textProperty().addListener((o, was, now) -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                left();
            }
        });
        value.addListener((o, was, now) -> {
            if (now != null) {
                taking = true;
                field.setText(name.apply(now));
                field.end();
                taking = false;
                list.setVisible(false);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                field.requestFocus();
            }
        });
    }

    /// What was taken; null while the words mean nothing yet.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// Where one types.
    public TextField field() {
        return field;
    }

    /// What a person typed and took, for a [Draft].
    public List<Property<?>> fields() {
        return List.of(field.textProperty(), value);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void typed() {
        if (taking) {
            return;
        }
        value.set(null);
        String words = field.getText().strip();
        list.getItems().setAll(words.isEmpty() ? List.of() : search.apply(words));
        list.getSelectionModel().selectFirst();
        double height = LINE * Math.min(SHOWN, list.getItems().size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setVisible(!list.getItems().isEmpty() && field.isFocused());
    }

    private void pressed(KeyEvent event) {
        if (!list.isVisible()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> value.set(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> list.setVisible(false);
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - SHOWN + 1));
        event.consume();
    }

    private void left() {
        list.setVisible(false);
        String words = field.getText().strip();
        if (value.get() == null && !words.isEmpty()) {
            var meant = search.apply(words);
            meant.stream().filter(item -> name.apply(item).equalsIgnoreCase(words)).findFirst()
                    .or(() -> meant.size() == 1 ? meant.stream().findFirst() : Optional.empty())
                    .ifPresent(value::set);
        }
    }

    private final class Cell extends ListCell<T> {

        Cell() {
            // Pressed, not clicked: a click comes after the field has lost the focus.
            setOnMousePressed(event -> {
                if (!isEmpty()) {
                    value.set(getItem());
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : name.apply(item));
        }
    }
}
