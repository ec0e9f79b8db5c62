package duizhao.ui.plot;

import java.util.Objects;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps the chart's selected id and the list's selected row the same, and lets the keyboard walk over rows without
/// stopping at headings.
final class RowSelection<R extends PlotRow> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    /// A page of the keyboard leaves one row of the page before in sight; rows are about this many em high.
    private static final double ROW = 3.6;
    /// Rows further away than this are jumped to.
    private static final int NEAR = 25;
    private static final int TRIES = 5;

    private final RowChart<R> chart;
    private final ListView<RowPart<R>> list;
    private final ToDoubleFunction<RowPart<R>> height;
    private boolean showing;

    /// @param height how high a part is drawn
    RowSelection(RowChart<R> chart, ListView<RowPart<R>> list, ToDoubleFunction<RowPart<R>> height) {
        this.chart = chart;
        this.list = list;
        this.height = height;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, after) -> selected(after));
    }

    /// Changes the list's rows without losing the selected id, even where no row has it for now.
    void keep(Runnable change) {
        showing = true;
        change.run();
        showing = false;
        show();
    }

    /// Shows the chart's selected id in the list.
    void show() {
        showing = true;
        int index = index(chart.getSelectedId());
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            reveal(index);
        }
        showing = false;
    }

    private void selected(@Nullable RowPart<R> part) {
        if (!showing) {
            chart.setSelectedId(part instanceof RowPart.Row<R>(R row) ? row.id() : null);
        }
    }

    private int index(@Nullable Object id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof RowPart.Row<R>(R row) && Objects.equals(row.id(), id)) {
                return i;
            }
        }
        return -1;
    }

    /// Scrolls no further than needed, so that a step past the edge moves the chart by one row; going up, a row's
    /// heading comes with it.
    private void reveal(int index) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            list.scrollTo(index);
            return;
        }
        int top = index > 0 && list.getItems().get(index - 1) instanceof RowPart.Heading ? index - 1 : index;
        // The list guesses the heights of rows it has not shown yet, so a scroll may miss and is then mended.
        for (int tries = 0; tries < TRIES && scrolled(flow, top, index); tries++) {
            list.layout();
        }
    }

    /// One move toward the rows from `top` to `index`; false where they are in sight already.
    private boolean scrolled(VirtualFlow<?> flow, int top, int index) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        // After a filter the cells in sight may still be those of rows that are gone.
        boolean gone = last.getIndex() >= list.getItems().size();
        if (gone || top < first.getIndex() - NEAR || index > last.getIndex() + NEAR) {
            list.scrollTo(index);
            return true;
        }
        double above = top > first.getIndex() ? 0 : first.getLayoutY() - heights(top, first.getIndex() - 1);
        double below = index < last.getIndex() ? 0
                : last.getLayoutY() + last.getHeight() - flow.getHeight() + heights(last.getIndex() + 1, index);
        double by = above < -0.5 ? above : below > 0.5 ? below : 0;
        if (by != 0) {
            flow.scrollPixels(by);
        }
        return by != 0;
    }

    private double heights(int from, int to) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += height.applyAsDouble(list.getItems().get(i));
        }
        return sum;
    }

    private void keyPressed(KeyEvent event) {
        boolean copy = COPY.match(event);
        if (copy) {
            chart.copyAsPicture();
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (copy || plain && walked(event.getCode()) || plain && event.getCode() == KeyCode.ENTER && activated()) {
            event.consume();
        }
    }

    private boolean walked(KeyCode code) {
        int selected = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        int page = Math.max(1, (int) (list.getHeight() / (ROW * chart.getTheme().em())) - 1);
        switch (code) {
            case DOWN, KP_DOWN -> walk(selected + 1, 1);
            case UP, KP_UP -> walk(selected < 0 ? last : selected - 1, -1);
            case PAGE_DOWN -> walk(Math.min(last, selected + page), 1);
            case PAGE_UP -> walk(selected - page, 1);
            case HOME -> walk(0, 1);
            case END -> walk(last, -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Selects the first row from `start` on, stepping over headings; stays where there is none.
    private void walk(int start, int step) {
        for (int i = step > 0 ? Math.max(0, start) : start; i >= 0 && i < list.getItems().size(); i += step) {
            if (list.getItems().get(i) instanceof RowPart.Row<R>(R row)) {
                chart.setSelectedId(row.id());
                return;
            }
        }
    }

    private boolean activated() {
        var action = chart.getOnActivate();
        var row = chart.row(chart.getSelectedId());
        if (action == null || row.isEmpty()) {
            return false;
        }
        action.accept(row.get());
        return true;
    }
}
