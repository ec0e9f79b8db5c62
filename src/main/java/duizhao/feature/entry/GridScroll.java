package duizhao.feature.entry;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Scrolls the cells of the grid so that one of them is shown. Where its line is shown already, it is not scrolled
/// to: JavaFX lays a table out anew whenever it is told to, and a key must not wait for that.
final class GridScroll {

    private final TableView<GridLine> cells;
    private final double rowHeight;
    private @Nullable VirtualFlow<?> flow;
    private @Nullable ScrollBar sideways;

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
        cells.scrollToColumn(cells.getVisibleLeafColumn(column)); // by index it would be a head over several
        cells.layout();
    }

    private @Nullable VirtualFlow<?> flow() {
        if (flow == null && cells.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            for (Node node : found.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getParent() == found) {
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
}
