package duizhao.ui.form;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Fields one under the other with their names at the left; under each there is room for what is wrong with it.
public class FormBox extends VBox {

    private static final double NAMES = 72;

    private final Map<String, Field> fields = new LinkedHashMap<>();

    public FormBox() {
        getStyleClass().add("form-box");
    }

    /// @param id   stable name of the field
    /// @param name what it is called
    public void add(String id, String name, Region field) {
        var label = new Label(name);
        label.getStyleClass().add("form-name");
        label.setMinWidth(NAMES);
        label.setPrefWidth(NAMES);
        label.setMaxWidth(NAMES);
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(0);
        if (field instanceof Control control && control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(label, field);
        line.getStyleClass().add("form-line");
        var error = text("form-error");
        error.setId(id + "-error");
        var row = new VBox(line, error);
        row.managedProperty().bind(row.visibleProperty());
        getChildren().add(row);
        fields.put(id, new Field(name, field, error, row));
    }

    /// A line of its own under the fields so far.
    public void add(Node node) {
        getChildren().add(node);
    }

    /// Takes a field away, or puts it back.
    public void setShown(String id, boolean shown) {
        fields.get(id).row().setVisible(shown);
    }

    /// Shows beside each field what is wrong with it, and nothing beside the others.
    ///
    /// @param errors what is wrong, in words, by the field's id
    public void show(Map<String, String> errors) {
        fields.forEach((id, field) -> {
            String error = errors.getOrDefault(id, "");
            field.error().setText(error);
            field.error().setVisible(!error.isEmpty());
            field.field().pseudoClassStateChanged(Styles.STATE_DANGER, !error.isEmpty());
        });
    }

    /// Lets every field be changed, also those that are given.
    public void enableAll() {
        fields.values().forEach(field -> field.field().setDisable(false));
    }

    /// What the shown fields say, a line for each that says anything, for a person to put elsewhere.
    public String words() {
        return fields.values().stream().filter(field -> field.row().isVisible() && !said(field.field()).isBlank())
                .map(field -> field.name() + "\t" + said(field.field())).collect(Collectors.joining("\n"));
    }

    private static String said(Node field) {
        return switch (field) {
            case TextInputControl words -> Objects.requireNonNullElse(words.getText(), "");
            case SuggestField<?> words -> Objects.requireNonNullElse(words.field().getText(), "");
            case ComboBox<?> box -> chosen(box);
            case CheckBox box -> box.isSelected() ? box.getText() : "";
            case Pane several -> several.getChildren().stream().map(FormBox::said).filter(words -> !words.isBlank())
                    .collect(Collectors.joining(" "));
            default -> "";
        };
    }

    private static <T> String chosen(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    /// Puts the focus into the first field that has something wrong, or else into the first.
    public void focusFirst() {
        fields.values().stream().filter(field -> field.error().isVisible()).findFirst()
                .or(() -> fields.values().stream().findFirst()).ifPresent(field -> field.field().requestFocus());
    }

    /// A line of text that wraps and takes no room while it is empty.
    public static Label text(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
        return label;
    }

    private record Field(String name, Region field, Label error, Node row) {
    }
}
