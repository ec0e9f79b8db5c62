package duizhao.feature.entry;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Scrolls the cells of the grid so that one of them is shown. Where its line or its column is shown already, it is not
/// scrolled to: JavaFX lays a table out anew whenever it is told to, and a key must not wait for that.
final class GridScroll {

    private final TableView<GridLine> cells;
    private final double rowHeight;
    private @Nullable VirtualFlow<?> flow;
    private @Nullable ScrollBar sideways;
    private @Nullable ScrollBar upright;

    GridScroll(TableView<GridLine> cells, double rowHeight) {
        this.cells = cells;
        this.rowHeight = rowHeight;
    }

    /// @param row    of the lines
    /// @param column of the visible leaf columns
    void reveal(int row, int column) {
        cells.layout();
        VirtualFlow<?> lines = flow();
        if (lines != null && !isRowShown(lines, row)) {
            IndexedCell<?> first = lines.getFirstVisibleCell();
            // A heading directly above comes into view with its first line.
            lines.scrollTo(row > 0 && first != null && row < first.getIndex() ? row - 1 : row);
        }
        if (lines == null || !isColumnShown(lines, column)) {
            cells.scrollToColumn(cells.getVisibleLeafColumn(column)); // by index it would be a head over several
        }
        cells.layout();
    }

    private @Nullable VirtualFlow<?> flow() {
        if (flow == null && cells.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            for (Node node : found.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getParent() == found) {
                    if (bar.getOrientation() == Orientation.HORIZONTAL) {
                        sideways = bar;
                    } else {
                        upright = bar;
                    }
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
        double left = 0;
        for (int i = 0; i < column; i++) {
            left += cells.getVisibleLeafColumn(i).getWidth();
        }
        double right = left + cells.getVisibleLeafColumn(column).getWidth();
        double from = sideways != null && sideways.isVisible() ? sideways.getValue() : 0;
        double width = lines.getWidth() - (upright != null && upright.isVisible() ? upright.getWidth() : 0);
        return left >= from && right <= from + width;
    }
}
