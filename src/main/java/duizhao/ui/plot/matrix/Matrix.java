package duizhao.ui.plot.matrix;

import duizhao.ui.plot.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// Everything at once.
///
/// @param rows of one group stand together, whatever order they came in
public record Matrix(List<MatrixColumn> columns, List<MatrixRow> rows) {

    public static final Matrix NOTHING = new Matrix(List.of(), List.of());

    public Matrix {
        columns = List.copyOf(columns);
        int across = columns.size();
        for (MatrixRow row : rows) {
            if (row.cells().size() != across) {
                throw new IllegalArgumentException(row.label() + " has " + row.cells().size() + " cells, not " + across);
            }
        }
        var groups = new ArrayList<>(new LinkedHashSet<>(rows.stream().map(MatrixRow::group).toList()));
        rows = rows.stream().sorted(Comparator.comparingInt(row -> groups.indexOf(row.group()))).toList();
    }

    public Fit fit() {
        boolean any = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Objects::nonNull);
        return any ? Fit.GOOD : Fit.none("plot.matrix.empty");
    }

    /// Some of the columns.
    Matrix columns(int from, int to) {
        return new Matrix(columns.subList(from, to), rows.stream()
                .map(row -> new MatrixRow(row.id(), row.group(), row.label(), row.cells().subList(from, to))).toList());
    }
}
