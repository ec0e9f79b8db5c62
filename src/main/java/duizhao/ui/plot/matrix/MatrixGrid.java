package duizhao.ui.plot.matrix;

import duizhao.ui.hint.HoverText;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.Sheet;
import duizhao.ui.plot.matrix.MatrixSpot.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/// The cells in sight and the names of their rows. A cell is made when it comes into sight and thrown away when it
/// leaves, but for the one the keyboard is at, which has the focus.
final class MatrixGrid {

    private final VerdictMatrix chart;
    private final Pane cells;
    private final Pane names;
    private final Map<Place, MatrixSpot> spots = new HashMap<>();
    private final Map<Integer, Node> labels = new HashMap<>();
    private List<MatrixLine> lines = List.of();
    private MatrixPainter painter;
    private BiConsumer<Place, Integer> onPick = (place, clicks) -> { };
    private Place kept = new Place(-1, -1);
    private double scrolledX;
    private double scrolledY;

    MatrixGrid(VerdictMatrix chart, Pane cells, Pane names) {
        this.chart = chart;
        this.cells = cells;
        this.names = names;
        this.painter = new MatrixPainter(Matrix.NOTHING, 1, chart.getTheme(), chart.messages());
    }

    /// What a press on a cell or a head does, given the number of clicks.
    void setOnPick(BiConsumer<Place, Integer> action) {
        onPick = action;
    }

    void draw(MatrixPainter anew) {
        painter = anew;
        fold();
    }

    /// Takes up which groups are folded.
    void fold() {
        lines = chart.fit().isDrawn() ? MatrixLine.of(chart.getData(), chart.foldedGroups()) : List.of();
        spots.clear();
        labels.clear();
        cells.getChildren().clear();
        names.getChildren().clear();
    }

    List<MatrixLine> lines() {
        return lines;
    }

    int columns() {
        return chart.getData().columns().size();
    }

    double width() {
        return columns() * painter.cellWidth();
    }

    double height() {
        return lines.size() * painter.rowHeight();
    }

    double headHeight() {
        return lines.isEmpty() ? 0 : painter.headHeight();
    }

    double labelWidth() {
        return lines.isEmpty() ? 0 : painter.labelWidth();
    }

    double cellWidth() {
        return painter.cellWidth();
    }

    double rowHeight() {
        return painter.rowHeight();
    }

    /// The cell at a place; empty for heads and blanks.
    Optional<MatrixCell> cell(Place place) {
        return row(place).map(row -> row.cells().get(place.column()));
    }

    private Optional<MatrixRow> row(Place place) {
        boolean within = place.line() >= 0 && place.line() < lines.size() && place.column() >= 0;
        return within && lines.get(place.line()) instanceof MatrixLine.Row(MatrixRow row)
                ? Optional.of(row) : Optional.empty();
    }

    /// The spot at a place, made if it is out of sight; it stays until another place is kept.
    MatrixSpot keep(Place place) {
        kept = place;
        return spot(place);
    }

    private MatrixSpot spot(Place place) {
        var there = spots.get(place);
        if (there != null) {
            return there;
        }
        var made = switch (lines.get(place.line())) {
            case MatrixLine.Head head -> head(place, head);
            case MatrixLine.Row(MatrixRow row) -> cell(place, row);
        };
        made.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onPick.accept(place, event.getClickCount());
                event.consume();
            }
        });
        spots.put(place, made);
        (place.column() < 0 ? names : cells).getChildren().add(made);
        locate(made);
        mark(made);
        return made;
    }

    private MatrixSpot cell(Place place, MatrixRow row) {
        var cell = row.cells().get(place.column());
        var column = chart.getData().columns().get(place.column());
        String spoken = cell != null ? cell.accessible() : String.join(" ", column.group(), row.label(), column.label(),
                chart.messages().text("term.verdict.NO_DATA"));
        var drawn = painter.cell(cell);
        if (painter.isBorder(place.column())) {
            var theme = chart.getTheme();
            var border = Draw.line(theme.paints().faint(), theme.strokes().thin(), 0.5, 0, 0.5, painter.rowHeight());
            drawn = Sheet.of(painter.cellWidth(), painter.rowHeight(), List.of(border, drawn));
        }
        var spot = new MatrixSpot(place, drawn, spoken, cell == null ? "" : cell.tooltip());
        spot.setOnMouseEntered(event -> chart.setHoveredId(cell == null ? null : cell.id()));
        spot.setOnMouseExited(event -> {
            if (cell != null && Objects.equals(chart.getHoveredId(), cell.id())) {
                chart.setHoveredId(null);
            }
        });
        return spot;
    }

    private MatrixSpot head(Place place, MatrixLine.Head head) {
        String state = chart.messages().text(head.folded() ? "plot.matrix.folded" : "plot.matrix.unfolded", head.group(),
                head.count());
        var spot = new MatrixSpot(place, headDrawn(head), state, "");
        spot.getStyleClass().add("matrix-head");
        return spot;
    }

    /// A triangle that points down where the group is open, its name, and how many indicators it has.
    private Region headDrawn(MatrixLine.Head head) {
        var theme = chart.getTheme();
        double em = theme.em();
        double y = painter.rowHeight() - em * 1.1;
        double x = em * 0.4;
        double r = em * 0.32;
        var triangle = head.folded() ? new Polygon(x - r * 0.7, y - r, x + r, y, x - r * 0.7, y + r)
                : new Polygon(x - r, y - r * 0.7, x + r, y - r * 0.7, x, y + r);
        triangle.setFill(theme.paints().muted());
        var strong = theme.type().title();
        var nodes = new ArrayList<Node>(List.of(triangle));
        nodes.add(Draw.named("plot-heading", Lettering.at(head.group(), strong, theme.paints().ink(), em * 1.1,
                y - Lettering.lineHeight(strong) / 2)));
        nodes.add(Lettering.at(String.valueOf(head.count()), theme.type().small(), theme.paints().muted(),
                em * 1.6 + Lettering.width(head.group(), strong), y - Lettering.lineHeight(theme.type().small()) / 2));
        nodes.add(rule(names.getWidth(), theme.paints().muted()));
        return Sheet.of(names.getWidth(), painter.rowHeight(), nodes);
    }

    private Node rule(double width, Paint paint) {
        return Draw.line(paint, chart.getTheme().strokes().thin(), 0, painter.rowHeight() - 0.5, width,
                painter.rowHeight() - 0.5);
    }

    /// Shows what is in sight at that scroll position.
    void place(double x, double y) {
        scrolledX = x;
        scrolledY = y;
        int top = Math.max(0, (int) (y / rowHeight()));
        int bottom = Math.min(lines.size() - 1, (int) ((y + cells.getHeight()) / rowHeight()));
        int left = Math.max(0, (int) (x / cellWidth()));
        int right = Math.min(columns() - 1, (int) ((x + cells.getWidth()) / cellWidth()));
        spots.values().removeIf(spot -> {
            var at = spot.place();
            boolean seen = at.line() >= top && at.line() <= bottom
                    && (at.column() < 0 || at.column() >= left && at.column() <= right);
            boolean gone = !seen && !at.equals(kept);
            if (gone) {
                ((Pane) spot.getParent()).getChildren().remove(spot);
            }
            return gone;
        });
        labels.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey() < top || entry.getKey() > bottom;
            if (gone) {
                names.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        for (int line = top; line <= bottom; line++) {
            if (lines.get(line) instanceof MatrixLine.Row(MatrixRow row)) {
                labels.computeIfAbsent(line, at -> label(row)).relocate(0, line * rowHeight() - y);
                for (int column = left; column <= right; column++) {
                    spot(new Place(line, column));
                }
            } else {
                spot(new Place(line, -1));
            }
        }
        spots.values().forEach(this::locate);
    }

    private Node label(MatrixRow row) {
        var drawn = painter.label(row);
        var line = rule(names.getWidth(), chart.getTheme().paints().faint());
        var region = Sheet.of(names.getWidth(), rowHeight(), List.of(line, drawn));
        // Only over the name is it there for the mouse.
        region.setPickOnBounds(false);
        drawn.setPickOnBounds(true);
        if (painter.isCut(row)) {
            HoverText.tell(drawn, row.label());
        }
        region.setManaged(false);
        names.getChildren().addFirst(region);
        return region;
    }

    private void locate(MatrixSpot spot) {
        var at = spot.place();
        double y = at.line() * rowHeight() - scrolledY;
        if (at.column() < 0) {
            spot.resizeRelocate(0, y, names.getWidth(), rowHeight());
        } else {
            spot.resizeRelocate(at.column() * cellWidth() - scrolledX, y, cellWidth(), rowHeight());
        }
    }

    void showMarks() {
        spots.values().forEach(this::mark);
    }

    private void mark(MatrixSpot spot) {
        Object id = cell(spot.place()).map(MatrixCell::id).orElse(null);
        spot.mark(id != null && id.equals(chart.getSelectedId()), id != null && id.equals(chart.getHoveredId()));
    }

    /// Where the cell of that id is among the lines shown.
    Optional<Place> find(@Nullable Object id) {
        for (int line = 0; id != null && line < lines.size(); line++) {
            if (lines.get(line) instanceof MatrixLine.Row(MatrixRow row)) {
                for (int column = 0; column < row.cells().size(); column++) {
                    var cell = row.cells().get(column);
                    if (cell != null && cell.id().equals(id)) {
                        return Optional.of(new Place(line, column));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
