package duizhao.feature.progress;

import duizhao.platform.Messages;
import duizhao.ui.table.HoverCell;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A table of texts, as this place has three of.
abstract class PlanTable<R> extends TableView<R> {

    static final double ROW = 28;

    private final Messages messages;
    private final Room<R> room = new Room<>(this);

    PlanTable(String id, String nameKey, ObservableList<R> lines, Messages messages) {
        super(lines);
        this.messages = messages;
        setId(id);
        getStyleClass().add("plan-table");
        setFixedCellSize(ROW);
        setAccessibleText(messages.text(nameKey));
    }

    final TableColumn<R, String> number(String key, double width, Function<R, String> text) {
        var column = column(key, width, text);
        column.getStyleClass().add("number");
        return column;
    }

    final TableColumn<R, String> column(String key, double width, Function<R, String> text) {
        var column = new TableColumn<R, String>(messages.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(any -> new HoverCell<>());
        return column;
    }

    /// @param leastFirst columns that go where the table is too narrow for all
    final void mayGo(List<? extends TableColumn<R, ?>> leastFirst) {
        room.mayGo(leastFirst);
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
}
