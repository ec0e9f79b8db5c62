package duizhao.feature.entry;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Scrolls the cells of the grid so that one of them is shown. Where it is shown already, nothing is done: JavaFX lays a
/// table out anew whenever it is told to scroll, and a key must not wait for that.
final class GridScroll {

    private final TableView<?> cells;
    private final double rowHeight;
    private @Nullable VirtualFlow<?> flow;
    private @Nullable ScrollBar down;
    private @Nullable ScrollBar sideways;

    GridScroll(TableView<?> cells, double rowHeight) {
        this.cells = cells;
        this.rowHeight = rowHeight;
    }

    /// @param row    of the lines
    /// @param column of the visible leaf columns
    void reveal(int row, int column) {
        cells.layout();
        boolean scrolled = false;
        VirtualFlow<?> lines = flow();
        if (lines != null && !isRowShown(lines, row)) {
            IndexedCell<?> first = lines.getFirstVisibleCell();
            // A heading directly above comes into view with its first line.
            lines.scrollTo(row > 0 && first != null && row < first.getIndex() ? row - 1 : row);
            scrolled = true;
        }
        if (lines == null || !isColumnShown(lines, column)) {
            cells.scrollToColumnIndex(column);
            scrolled = true;
        }
        if (scrolled) {
            cells.layout();
        }
    }

    private @Nullable VirtualFlow<?> flow() {
        if (flow == null && cells.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            for (Node node : found.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getParent() == found) {
                    down = bar.getOrientation() == Orientation.VERTICAL ? bar : down;
                    sideways = bar.getOrientation() == Orientation.HORIZONTAL ? bar : sideways;
                }
            }
        }
        return flow;
    }

    private boolean isRowShown(VirtualFlow<?> lines, int row) {
        IndexedCell<?> first = lines.getFirstVisibleCell();
        if (first == null) {
            return false;
        }
        double top = first.getLayoutY() + (row - first.getIndex()) * rowHeight;
        double height = lines.getHeight() - (sideways != null && sideways.isVisible() ? sideways.getHeight() : 0);
        return top >= 0 && top + rowHeight <= height;
    }

    private boolean isColumnShown(VirtualFlow<?> lines, int column) {
        double left = cells.getVisibleLeafColumns().stream().limit(column).mapToDouble(TableColumn::getWidth).sum();
        double right = left + cells.getVisibleLeafColumn(column).getWidth();
        double from = sideways != null && sideways.isVisible() ? sideways.getValue() : 0;
        double width = lines.getWidth() - (down != null && down.isVisible() ? down.getWidth() : 0);
        return left >= from && right <= from + width;
    }
}
