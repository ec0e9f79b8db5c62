package duizhao.feature.exchange;

import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.ImportWords;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Standing;
import duizhao.exchange.plan.Where;
import duizhao.platform.Messages;
import duizhao.ui.table.HoverCell;
import duizhao.ui.table.Stretch;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What an import would bring, one row each. Where rows are selected that differ, 1, 2 and 3 say what becomes of them;
/// the space bar goes through the three.
final class ItemTable extends TableView<Item> {

    private static final double ROW = 30;
    private static final List<KeyCode> KEYS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

    private final ImportModel model;
    private final List<Item> all;
    /// Of what differs. Where nothing that does is shown they are not either: reasons of refusals need the room.
    private final List<TableColumn<Item, String>> conflict;

    ItemTable(Messages messages, ImportModel model, ImportWords words) {
        this.model = model;
        this.all = Objects.requireNonNull(model.planProperty().get()).plan().items();
        boolean rows = all.stream().anyMatch(item -> item.where().row() > 0);
        boolean sheets = Objects.requireNonNull(model.planProperty().get()).plan().isOfSeveralTables();
        setId("import-items");
        getStyleClass().add("items");
        setFixedCellSize(ROW);
        setAccessibleText(messages.text("exchange.items"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(messages.text("exchange.items.none")));
        var what = column(messages.text("exchange.column.what"), 420,
                item -> item.standing() == Standing.REFUSED ? words.reason(item) : words.what(item));
        getColumns().setAll(List.of(
                column(messages.text("exchange.column.standing"), 82,
                        item -> messages.text("import.standing." + item.standing().key())),
                column(messages.text("exchange.column.where"), 120, item -> words.where(rows
                        ? new Where("", item.where().row(), item.where().column()) : item.where())),
                what));
        conflict = List.of(
                column(messages.text("exchange.column.held"), 130, item ->
                        item.standing() == Standing.DIFFERENT ? words.held(item) : ""),
                column(messages.text("exchange.column.aspects"), 210, item ->
                        item.standing() == Standing.DIFFERENT ? words.aspects(item) : ""),
                column(messages.text("exchange.column.answer"), 110, item ->
                        item.standing() == Standing.DIFFERENT ? words.answer(item, model.answer(item)) : ""));
        getColumns().addAll(conflict);
        if (sheets) {
            getColumns().add(1, column(messages.text("exchange.sheet"), 150,
                    item -> item.where().row() > 0 ? item.where().table() : ""));
        }
        Stretch.to(this, what, 240);
        setRowFactory(table -> new ItemRow());
        model.shownProperty().subscribe(this::show);
        model.answeredProperty().subscribe(() -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Answers the selected items that differ.
    void answer(Answer answer) {
        List.copyOf(getSelectionModel().getSelectedItems()).stream()
                .filter(item -> item != null && item.standing() == Standing.DIFFERENT)
                .forEach(item -> model.answer(item, answer));
    }

    /// Selects all that differ.
    void selectDifferent() {
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).standing() == Standing.DIFFERENT) {
                getSelectionModel().select(i);
            }
        }
        requestFocus();
    }

    private void show(@Nullable Standing standing) {
        getItems().setAll(standing == null ? all : all.stream().filter(item -> item.standing() == standing).toList());
        boolean differs = getItems().stream().anyMatch(item -> item.standing() == Standing.DIFFERENT);
        conflict.forEach(column -> column.setVisible(differs));
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0);
            scrollTo(0);
        }
    }

    private void pressed(KeyEvent event) {
        int digit = KEYS.indexOf(event.getCode());
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (digit >= 0) {
            answer(Answer.values()[digit]);
        } else if (event.getCode() == KeyCode.SPACE) {
            var item = getSelectionModel().getSelectedItem();
            if (item != null && item.standing() == Standing.DIFFERENT) {
                answer(Answer.values()[(model.answer(item).ordinal() + 1) % Answer.values().length]);
            }
        } else {
            return;
        }
        event.consume();
    }

    private static TableColumn<Item, String> column(String title, double width, Function<Item, String> text) {
        var column = new TableColumn<Item, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(c -> new HoverCell<>());
        column.setPrefWidth(width);
        return column;
    }

    private static final class ItemRow extends TableRow<Item> {
        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            for (Standing standing : Standing.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(standing.key()),
                        !empty && item != null && item.standing() == standing);
            }
        }
    }
}
