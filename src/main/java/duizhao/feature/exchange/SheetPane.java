package duizhao.feature.exchange;

import duizhao.platform.Messages;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How one table is read. Above its first rows, with what each column is read as; below, the column in hand and what holds
/// for the whole table.
final class SheetPane extends BorderPane {

    private final Messages messages;
    private final ImportModel model;
    private final SheetModel sheet;
    private final PreviewTable preview;
    private final Label state = new Label();
    private final Button alike = new Button();

    SheetPane(Messages messages, ImportModel model, SheetModel sheet) {
        this.messages = messages;
        this.model = model;
        this.sheet = sheet;
        var opened = Objects.requireNonNull(model.openedProperty().get());
        var words = new ColumnWords(messages, opened.catalogue());
        preview = new PreviewTable(messages, sheet, words);
        state.setId("import-state");
        state.setWrapText(true);
        state.setMaxWidth(Double.MAX_VALUE);
        alike.setId("import-alike");
        alike.setMinWidth(Region.USE_PREF_SIZE);
        alike.managedProperty().bind(alike.visibleProperty());
        alike.setOnAction(event -> opened.sheets().stream().filter(other -> other.isUnlike(sheet))
                .forEach(other -> other.readLike(sheet)));
        opened.sheets().forEach(one -> one.mappingProperty().subscribe(mapping -> alike()));
        sheet.mappingProperty().subscribe(mapping -> state());
        sheet.damageProperty().subscribe(damage -> state());
        var head = new HBox(state, alike);
        head.getStyleClass().add("head");
        HBox.setHgrow(state, Priority.ALWAYS);
        setTop(head);
        setCenter(preview);
        if (!isEmpty()) {
            var column = pane(messages.text("exchange.column.title"),
                    new ColumnForm(messages, sheet, opened.catalogue(), words));
            var whole = pane(messages.text("exchange.whole.title"), new WholeForm(messages, sheet, opened.catalogue(),
                    opened.table().file().name()));
            var forms = new HBox(column, whole);
            forms.getStyleClass().add("forms");
            HBox.setHgrow(column, Priority.ALWAYS);
            HBox.setHgrow(whole, Priority.ALWAYS);
            setBottom(forms);
        }
    }

    /// Nothing is to be said of an empty sheet among others.
    private boolean isEmpty() {
        return sheet.mappingProperty().get().columns().isEmpty()
                && Objects.requireNonNull(model.openedProperty().get()).isOfSeveral();
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
    private void state() {
        state.getStyleClass().removeAll("trouble");
        var damage = sheet.damageProperty().get();
        var mapping = sheet.mappingProperty().get();
        var lacking = mapping.lacking();
        if (damage != null) {
            state.getStyleClass().add("trouble");
            state.setText(damage.text(messages));
        } else if (isEmpty()) {
            state.setText(messages.text("exchange.columns.empty"));
        } else if (lacking.isEmpty()) {
            state.setText(disputed());
        } else {
            state.getStyleClass().add("trouble");
            state.setText(messages.text("exchange.columns.lacking", lacking.stream().map(key -> messages.text(key))
                    .collect(Collectors.joining(messages.text("import.list")))));
        }
    }

    private String disputed() {
        var said = sheet.reading().disputed();
        return said.isNone() ? messages.text("exchange.columns.ready") : messages.text("exchange.columns.disputed",
                new ColumnWords(messages, Objects.requireNonNull(model.openedProperty().get()).catalogue()).coordinates(said));
    }

    /// The others of the same headers are read the same way where a person says so.
    private void alike() {
        long others = Objects.requireNonNull(model.openedProperty().get()).sheets().stream()
                .filter(other -> other.isUnlike(sheet)).count();
        alike.setVisible(others > 0);
        alike.setText(messages.text("exchange.sheets.alike", others));
    }
}
