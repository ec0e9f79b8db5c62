package duizhao.domain.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Series;
import duizhao.domain.verdict.VerdictKind;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
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

    /// The verdict it is listed under: the worst one that was judged by number, else the first in the order of
    /// [VerdictKind].
    public VerdictKind worst() {
        return cells.values().stream().map(row -> row.verdict().kind()).min(Comparator.comparingInt(LineOrder::badness))
                .orElse(VerdictKind.NO_TARGET);
    }

    /// The outcome farthest from its target on the wrong side; where all targets were met, the one nearest to its
    /// target. Empty where nothing was judged, or where a gap has no size.
    public Optional<Distance> farthest() {
        return cells.values().stream().map(Distance::of).filter(Objects::nonNull)
                .max(Comparator.comparing(Distance::shortfall));
    }
}
