package duizhao.feature.progress;

import duizhao.platform.Messages;
import duizhao.ui.table.HoverCell;
import duizhao.ui.theme.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A table of texts, as this place has three of. Its columns are as wide as their words need, within reason.
abstract class PlanTable<R> extends TableView<R> {

    static final double ROW = 28;
    /// The style class of a column in bold letters.
    static final String BOLD = "pace";
    /// How many times its usual width a column takes for long words.
    private static final double LONG = 1.3;

    private final Messages messages;
    private final Room<R> room = new Room<>(this);
    private final WordWidths widths;
    private final Map<TableColumn<R, String>, Double> usual = new LinkedHashMap<>();
    private final Map<TableColumn<R, String>, Double> told = new LinkedHashMap<>();

    PlanTable(String id, String nameKey, ObservableList<R> lines, Look look, Messages messages) {
        super(lines);
        this.messages = messages;
        this.widths = new WordWidths(look);
        setId(id);
        getStyleClass().add("plan-table");
        setFixedCellSize(ROW);
        setAccessibleText(messages.text(nameKey));
        getItems().addListener((InvalidationListener) o -> fitWords());
    }

    final TableColumn<R, String> number(String key, double width, Function<R, String> text) {
        var column = column(key, width, text);
        column.getStyleClass().add("number");
        return column;
    }

    /// @param width what usual words need; long ones get a third more, and are told whole where the mouse rests
    final TableColumn<R, String> column(String key, double width, Function<R, String> text) {
        var column = new TableColumn<R, String>(messages.text(key));
        column.setPrefWidth(Math.max(width, widths.heading(column)));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(any -> new HoverCell<>());
        usual.put(column, width);
        return column;
    }

    /// @param leastFirst columns that go where the table is too narrow for all
    final void mayGo(List<? extends TableColumn<R, ?>> leastFirst) {
        room.mayGo(leastFirst);
    }

    /// The column that takes of the room that is left what its words need: the names.
    final void mayGrow(TableColumn<R, String> column) {
        room.mayGrow(column, Objects.requireNonNull(usual.remove(column)));
    }

    /// Whether a column has anything to show.
    final void setWanted(TableColumn<R, ?> column, boolean wanted) {
        room.setWanted(column, wanted);
    }

    /// Selects the line at `at`; none where it is below zero.
    final void choose(int at) {
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 1));
        }
    }

    final List<R> lines() {
        return List.copyOf(getItems());
    }

    /// A width that a person dragged stays as long as the words need no other than before.
    private void fitWords() {
        usual.forEach((column, width) -> {
            double needed = Math.min(widths.of(this, column), Math.max(width * LONG, widths.heading(column)));
            Double before = told.put(column, needed);
            if (!column.prefWidthProperty().isBound() && (before == null || before != needed)) {
                column.setPrefWidth(needed);
            }
        });
        room.fit(column -> widths.of(this, column));
    }
}
