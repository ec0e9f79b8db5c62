package duizhao.ui.plot.matrix;

import duizhao.ui.plot.matrix.MatrixSpot.Place;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Where the keyboard is: on a cell, or on the head of a group. It and the selected id follow each other.
final class MatrixCursor {

    /// Brings a piece of the grid into sight.
    interface Reveal {
        void show(double x, double width, double y, double height);
    }

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final VerdictMatrix chart;
    private final MatrixGrid grid;
    private final Reveal reveal;
    private Place at = new Place(0, 0);
    /// The column the keyboard came from, kept while it passes heads.
    private int column;
    private boolean moving;
    private boolean asked;

    MatrixCursor(VerdictMatrix chart, MatrixGrid grid, Reveal reveal) {
        this.chart = chart;
        this.grid = grid;
        this.reveal = reveal;
    }

    /// Takes the focus, where the keyboard was before.
    void enter() {
        if (!grid.lines().isEmpty()) {
            settle(at);
            grid.keep(at).requestFocus();
        }
    }

    void pick(Place place, int clicks) {
        if (clicks == 2 && place.column() >= 0) {
            activate();
            return;
        }
        go(place);
        if (place.column() < 0) {
            toggle();
        }
    }

    void keyPressed(KeyEvent event) {
        if (COPY.match(event)) {
            chart.copyAsPicture();
            event.consume();
        } else if (!event.isAltDown() && !grid.lines().isEmpty() && walked(event.getCode(), event.isShortcutDown())) {
            event.consume();
        }
    }

    private boolean walked(KeyCode code, boolean whole) {
        boolean onHead = at.column() < 0;
        int page = Math.max(1, (int) (chart.getHeight() / grid.rowHeight()) - 5);
        switch (code) {
            case DOWN, KP_DOWN -> line(at.line() + 1);
            case UP, KP_UP -> line(at.line() - 1);
            case PAGE_DOWN -> line(at.line() + page);
            case PAGE_UP -> line(at.line() - page);
            case LEFT, KP_LEFT -> {
                if (onHead) {
                    fold(true);
                } else {
                    column(column - 1);
                }
            }
            case RIGHT, KP_RIGHT -> {
                if (onHead) {
                    fold(false);
                } else {
                    column(column + 1);
                }
            }
            case HOME -> {
                column(0);
                if (whole) {
                    line(0);
                }
            }
            case END -> {
                column(grid.columns() - 1);
                if (whole) {
                    line(grid.lines().size() - 1);
                }
            }
            case ENTER -> {
                if (onHead) {
                    toggle();
                } else {
                    activate();
                }
            }
            case SPACE -> {
                if (onHead) {
                    toggle();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void line(int line) {
        int to = Math.clamp(line, 0, grid.lines().size() - 1);
        go(new Place(to, grid.lines().get(to) instanceof MatrixLine.Head ? -1 : column));
    }

    private void column(int to) {
        column = Math.clamp(to, 0, grid.columns() - 1);
        if (at.column() >= 0) {
            go(new Place(at.line(), column));
        }
    }

    private void go(Place place) {
        at = place;
        column = place.column() < 0 ? column : place.column();
        moving = true;
        chart.setSelectedId(grid.cell(place).map(MatrixCell::id).orElse(null));
        moving = false;
        settle(place);
        show(place);
        grid.keep(place).requestFocus();
        grid.showMarks();
    }

    /// Tab enters here.
    private void settle(Place place) {
        grid.keep(place).setFocusTraversable(true);
    }

    private void show(Place place) {
        boolean head = place.column() < 0;
        reveal.show(head ? 0 : place.column() * grid.cellWidth(), head ? 0 : grid.cellWidth(),
                place.line() * grid.rowHeight(), grid.rowHeight());
    }

    private void activate() {
        var action = chart.getOnActivate();
        var cell = grid.cell(at);
        if (action != null && cell.isPresent()) {
            action.accept(cell.get());
        }
    }

    // ---- folding

    private Optional<String> group() {
        return at.line() < grid.lines().size() && grid.lines().get(at.line()) instanceof MatrixLine.Head head
                ? Optional.of(head.group()) : Optional.empty();
    }

    private void toggle() {
        group().ifPresent(group -> fold(!chart.foldedGroups().contains(group)));
    }

    private void fold(boolean closed) {
        var group = group();
        if (group.isEmpty()) {
            return;
        }
        if (closed) {
            chart.foldedGroups().add(group.get());
        } else {
            chart.foldedGroups().remove(group.get());
        }
    }

    /// The lines are others now; the keyboard stays on the head it folded.
    ///
    /// @param within whether the keyboard was in the matrix
    void refolded(boolean within) {
        if (grid.lines().isEmpty()) {
            return;
        }
        int line = Math.min(at.line(), grid.lines().size() - 1);
        boolean head = grid.lines().get(line) instanceof MatrixLine.Head;
        at = new Place(line, head ? -1 : column);
        var spot = grid.keep(at);
        spot.setFocusTraversable(true);
        if (within) {
            spot.requestFocus();
        }
    }

    // ---- selection from outside

    /// Goes to the cell that was selected elsewhere; its group unfolds.
    void follow() {
        if (moving || grid.lines().isEmpty()) {
            return;
        }
        Object id = chart.getSelectedId();
        boolean within = chart.isFocusWithin();
        if (id != null) {
            chart.getData().rows().stream()
                    .filter(row -> row.cells().stream().anyMatch(c -> c != null && Objects.equals(c.id(), id)))
                    .findFirst().ifPresent(row -> chart.foldedGroups().remove(row.group()));
        }
        grid.find(id).ifPresent(place -> {
            at = place;
            column = place.column();
            asked = true;
            if (within) {
                grid.keep(place).requestFocus();
            }
            chart.requestLayout();
        });
        boolean gone = at.line() >= grid.lines().size();
        if (gone || at.column() < 0 != grid.lines().get(at.line()) instanceof MatrixLine.Head) {
            at = new Place(0, grid.lines().getFirst() instanceof MatrixLine.Head ? -1 : 0);
        }
        settle(at);
        grid.showMarks();
    }

    /// After the layout, when it is known what is in sight.
    void revealIfAsked() {
        if (asked) {
            asked = false;
            show(at);
        }
    }
}
