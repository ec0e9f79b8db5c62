package duizhao.feature.exchange;

import duizhao.exchange.table.Mapping;
import duizhao.platform.Messages;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The second step: how the table is read. Above its first rows, with what each column is read as; below, the column in
/// hand and what holds for the whole table.
final class ColumnStep extends BorderPane {

    private final PreviewTable preview;

    /// @param read reads another sheet of the file
    ColumnStep(Messages messages, ImportModel model, Consumer<String> read) {
        getStyleClass().add("column-step");
        var opened = Objects.requireNonNull(model.openedProperty().get());
        var words = new ColumnWords(messages, opened.catalogue());
        preview = new PreviewTable(messages, model, words);
        var state = new Label();
        state.setId("import-state");
        state.setWrapText(true);
        state.setMaxWidth(Double.MAX_VALUE);
        model.mappingProperty().subscribe(mapping -> state(messages, state, mapping));
        var head = new HBox(state);
        head.getStyleClass().add("head");
        HBox.setHgrow(state, Priority.ALWAYS);
        var sheets = opened.table().file().sheets();
        if (sheets.size() > 1) {
            var sheet = new ComboBox<String>();
            sheet.setId("import-sheet");
            sheet.getItems().setAll(sheets);
            sheet.setValue(Objects.requireNonNull(model.mappingProperty().get()).sheet());
            sheet.setOnAction(event -> read.accept(sheet.getValue()));
            var name = new Label(messages.text("exchange.sheet"));
            name.setLabelFor(sheet);
            head.getChildren().addAll(name, sheet);
        }
        setTop(head);
        setCenter(preview);
        var column = pane(messages.text("exchange.column.title"), new ColumnForm(messages, model, words));
        var whole = pane(messages.text("exchange.whole.title"), new WholeForm(messages, model, opened.catalogue()));
        var forms = new HBox(column, whole);
        forms.getStyleClass().add("forms");
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox.setHgrow(whole, Priority.ALWAYS);
        setBottom(forms);
    }

    void enter() {
        preview.requestFocus();
    }

    private static TitledPane pane(String title, VBox content) {
        var pane = new TitledPane(title, content);
        pane.setCollapsible(false);
        pane.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pane.setPrefWidth(400);
        return pane;
    }

    /// What is understood so far, or what is lacking.
    private static void state(Messages messages, Label label, @Nullable Mapping mapping) {
        label.getStyleClass().removeAll("trouble");
        if (mapping == null) {
            return;
        }
        var lacking = mapping.lacking();
        if (lacking.isEmpty()) {
            label.setText(messages.text("exchange.columns.ready"));
        } else {
            label.getStyleClass().add("trouble");
            label.setText(messages.text("exchange.columns.lacking", lacking.stream().map(key -> messages.text(key))
                    .collect(Collectors.joining(messages.text("import.list")))));
        }
    }
}
