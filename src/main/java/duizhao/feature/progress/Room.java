package duizhao.feature.progress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Lets columns go, the least needed first, until a table needs no sideways scrolling: whatever goes is told in the
/// drawer too. Columns that are not wanted at all stay away.
final class Room<R> {

    /// The scroll bar, and a border.
    private static final double BESIDE = 18;

    private final TableView<R> table;
    private List<TableColumn<R, ?>> leastFirst = List.of();
    private final Set<TableColumn<R, ?>> unwanted = new LinkedHashSet<>();

    Room(TableView<R> table) {
        this.table = table;
        table.widthProperty().addListener((o, was, now) -> fit());
    }

    /// @param columns that may go, the least needed first
    void mayGo(List<? extends TableColumn<R, ?>> columns) {
        leastFirst = List.copyOf(columns);
        fit();
    }

    /// Whether a column has anything to show.
    void setWanted(TableColumn<R, ?> column, boolean wanted) {
        boolean changed = wanted ? unwanted.remove(column) : unwanted.add(column);
        if (changed) {
            fit();
        }
    }

    private void fit() {
        var shown = new LinkedHashSet<TableColumn<R, ?>>(table.getColumns());
        shown.removeAll(unwanted);
        for (TableColumn<R, ?> column : leastFirst) {
            if (table.getWidth() <= 0 || width(shown) <= table.getWidth() - BESIDE) {
                break;
            }
            shown.remove(column);
        }
        table.getColumns().forEach(column -> column.setVisible(shown.contains(column)));
    }

    private double width(Set<TableColumn<R, ?>> shown) {
        return shown.stream().mapToDouble(c -> c.prefWidthProperty().isBound() ? c.getMinWidth() : c.getPrefWidth()).sum();
    }
}
