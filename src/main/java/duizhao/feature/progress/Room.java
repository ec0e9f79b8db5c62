package duizhao.feature.progress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Lets columns go, the least needed first, until a table needs no sideways scrolling: whatever goes is told in the
/// drawer too. Columns that are not wanted at all stay away. Of the room that is left, the column of names takes at most
/// half for names that need it; where all that may go is gone and it still is too narrow, names are cut.
final class Room<R> {

    /// The scroll bar, and a border.
    private static final double BESIDE = 18;
    private static final double PART = 0.5;
    private static final double SHORT = 120;

    private final TableView<R> table;
    private List<TableColumn<R, ?>> leastFirst = List.of();
    private final Set<TableColumn<R, ?>> unwanted = new LinkedHashSet<>();
    private @Nullable TableColumn<R, String> growing;
    private double least;
    private double needed;

    Room(TableView<R> table) {
        this.table = table;
        table.widthProperty().addListener((o, was, now) -> fit());
    }

    /// @param columns that may go, the least needed first
    void mayGo(List<? extends TableColumn<R, ?>> columns) {
        leastFirst = List.copyOf(columns);
        fit();
    }

    /// @param width of the column where no room is left
    void mayGrow(TableColumn<R, String> column, double width) {
        growing = column;
        least = width;
        needed = width;
        fit();
    }

    /// Whether a column has anything to show.
    void setWanted(TableColumn<R, ?> column, boolean wanted) {
        boolean changed = wanted ? unwanted.remove(column) : unwanted.add(column);
        if (changed) {
            fit();
        }
    }

    /// Fits anew after what stands in the table changed.
    ///
    /// @param width that a column needs for its words
    void fit(ToDoubleFunction<TableColumn<R, String>> width) {
        if (growing != null) {
            needed = width.applyAsDouble(growing);
        }
        fit();
    }

    private void fit() {
        var shown = new LinkedHashSet<TableColumn<R, ?>>(table.getColumns());
        shown.removeAll(unwanted);
        double room = table.getWidth() - BESIDE;
        for (TableColumn<R, ?> column : leastFirst) {
            if (table.getWidth() <= 0 || width(shown) <= room) {
                break;
            }
            shown.remove(column);
        }
        table.getColumns().forEach(column -> column.setVisible(shown.contains(column)));
        if (growing != null) {
            double left = room - width(shown);
            double width = left < 0 ? Math.max(SHORT, least + left) // nothing more can go: names are cut
                    : Math.max(least, Math.min(needed, least + left * PART));
            growing.setPrefWidth(Math.floor(width));
        }
    }

    private double width(Set<TableColumn<R, ?>> shown) {
        return shown.stream().mapToDouble(c -> c == growing ? least
                : c.prefWidthProperty().isBound() ? c.getMinWidth() : c.getPrefWidth()).sum();
    }
}
