package duizhao.feature.entry;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.ui.nav.EntryCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which cell stands where.
final class Grid {

    static final Grid NONE = new Grid(Arrangement.BY_DISTRICT, List.of(), List.of());

    private final Arrangement arrangement;
    private final List<GridLine> lines;
    private final List<GridColumn> columns;
    private final Map<Object, Integer> rows = new HashMap<>();

    Grid(Arrangement arrangement, List<GridLine> lines, List<GridColumn> columns) {
        this.arrangement = arrangement;
        this.lines = List.copyOf(lines);
        this.columns = List.copyOf(columns);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof GridLine.Cells cells) {
                rows.put(cells.period() == null ? cells.series() : cells.period(), i);
            }
        }
    }

    Arrangement arrangement() {
        return arrangement;
    }

    List<GridLine> lines() {
        return lines;
    }

    List<GridColumn> columns() {
        return columns;
    }

    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /// The cell at that place; empty where a heading stands, or beyond the end.
    Optional<EntryCell> cell(int row, int column) {
        if (row < 0 || row >= lines.size() || column < 0 || column >= columns.size()
                || !(lines.get(row) instanceof GridLine.Cells line)) {
            return Optional.empty();
        }
        GridColumn of = columns.get(column);
        Period period = Objects.requireNonNull(line.period() == null ? of.period() : line.period());
        return Optional.of(new EntryCell(of.district(), period, line.series(), of.role()));
    }

    /// Where the cell stands; empty where it is not shown.
    Optional<Block> find(EntryCell cell) {
        Integer row = rows.get(arrangement == Arrangement.YEARS ? cell.period() : cell.series());
        if (row == null) {
            return Optional.empty();
        }
        for (int column = 0; column < columns.size(); column++) {
            if (cell(row, column).filter(cell::equals).isPresent()) {
                return Optional.of(Block.at(row, column));
            }
        }
        return Optional.empty();
    }

    /// The line nearest to `row` in the direction of `step` that has cells; `row` where there is none.
    int lineWithCells(int row, int step) {
        for (int at = row; at >= 0 && at < lines.size(); at += step) {
            if (lines.get(at) instanceof GridLine.Cells) {
                return at;
            }
        }
        return row;
    }

    /// The series of a line, null for a heading's.
    Optional<Series.Row> series(int row) {
        return row >= 0 && row < lines.size() && lines.get(row) instanceof GridLine.Cells line
                ? Optional.of(line.series()) : Optional.empty();
    }

    Role role(int column) {
        return columns.get(column).role();
    }
}
