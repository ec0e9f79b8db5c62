package duizhao.domain.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Series;
import java.util.Map;
import java.util.Optional;

/// A line of the matrix: one indicator, measure and slice through all columns.
///
/// @param nth   0, or more where a district has several rows of one series in one period
/// @param cells by column; a column without a cell has no record of it
public record Line(Indicator indicator, Series.Row series, int nth, Map<Column, ComparisonRow> cells) {

    public Line {
        cells = Map.copyOf(cells);
    }

    public Optional<ComparisonRow> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /// Whether any district planned it.
    public boolean isTargeted() {
        return cells.values().stream().anyMatch(row -> row.plan() != null);
    }

    /// Where it stands among others; looks at all its rows.
    public Standing standing() {
        return Standing.of(cells.values());
    }
}
