package duizhao.domain.overview;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.RowOrder;
import duizhao.domain.comparison.Tally;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Claim;
import duizhao.domain.verdict.VerdictKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How each district did 总览: verdicts of several districts and periods side by side.
///
/// @param columns districts in their order, each with its periods ascending
/// @param lines   in the order of a comparison's rows
public record Overview(Catalogue catalogue, List<Column> columns, List<Line> lines, List<Claim> claims) {

    public Overview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        claims = List.copyOf(claims);
    }

    /// @param comparisons of the same districts, one for each period, ascending; at least one
    public static Overview of(List<Comparison> comparisons) {
        record Key(Series.Row row, int nth) {
        }
        record Seen(Series.Row row, Column column) {
        }
        Catalogue catalogue = comparisons.getFirst().catalogue();
        List<Column> columns = comparisons.getFirst().districts().stream().flatMap(district -> comparisons.stream()
                .map(comparison -> new Column(district, comparison.period()))).toList();
        var cells = new LinkedHashMap<Key, Map<Column, ComparisonRow>>();
        var seen = new HashMap<Seen, Integer>();
        for (Comparison comparison : comparisons) {
            for (ComparisonRow row : comparison.rows()) {
                var column = new Column(catalogue.district(row.district()), comparison.period());
                Series.Row series = row.series().row();
                int nth = seen.merge(new Seen(series, column), 1, Integer::sum) - 1;
                cells.computeIfAbsent(new Key(series, nth), key -> new HashMap<>()).put(column, row);
            }
        }
        var order = new RowOrder(catalogue, List.of()).series();
        List<Line> lines = cells.entrySet().stream().map(entry -> new Line(
                        catalogue.indicator(entry.getKey().row().indicator()), entry.getKey().row(),
                        entry.getKey().nth(), entry.getValue()))
                .sorted(Comparator.comparing(Line::series, order).thenComparingInt(Line::nth)).toList();
        return new Overview(catalogue, columns, lines,
                comparisons.stream().flatMap(comparison -> comparison.claims().stream()).toList());
    }

    public List<District> districts() {
        return columns.stream().map(Column::district).distinct().toList();
    }

    public List<Period> periods() {
        return columns.stream().map(Column::period).distinct().sorted().toList();
    }

    /// The rows of one district in one period, in the order of the lines.
    public List<ComparisonRow> rows(Column column) {
        return lines.stream().flatMap(line -> line.cell(column).stream()).toList();
    }

    public Tally tally(Column column) {
        return Tally.of(rows(column));
    }

    public List<Claim> claims(Column column) {
        return claims.stream().filter(claim -> claim.district().equals(column.district().code())
                && claim.period().equals(column.period())).toList();
    }

    /// The claims of one district and period that speak of its targets, each beside the verdicts on them.
    public List<Contrast> contrasts(Column column) {
        List<ComparisonRow> rows = rows(column);
        return claims(column).stream().flatMap(claim -> Contrast.of(claim, rows).stream()).toList();
    }

    /// The targets that a later report does not mention, in the order of the columns and lines.
    public List<ComparisonRow> unanswered() {
        return rows().filter(row -> row.verdict().unanswered()).toList();
    }

    /// The missed targets, rates first, the farthest first.
    public List<Distance> misses() {
        return distances(row -> row.verdict().kind() == VerdictKind.MISSED);
    }

    /// The targets that were left behind, rates first, the farthest first.
    public List<Distance> overshoots() {
        return distances(row -> row.verdict().kind() == VerdictKind.MET && row.verdict().gap() != null
                && row.verdict().gap().value().signum() != 0);
    }

    /// What could be typed in: the outcome of a target that has none, and of headline indicators whatever a column
    /// lacks.
    public List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        for (Column column : columns) {
            for (Line line : lines) {
                ComparisonRow row = line.cells().get(column);
                boolean headline = line.indicator().isHeadline() && line.series().slice().isBlank();
                if (row == null ? headline : row.plan() == null && headline) {
                    missing.add(new Missing(column, line, Role.PLAN));
                }
                if (row == null ? headline : row.outcome() == null) {
                    missing.add(new Missing(column, line, Role.OUTCOME));
                }
            }
        }
        return missing;
    }

    private Stream<ComparisonRow> rows() {
        return columns.stream().flatMap(column -> rows(column).stream());
    }

    private List<Distance> distances(Predicate<ComparisonRow> wanted) {
        return rows().filter(wanted).map(Distance::of).filter(Objects::nonNull)
                .sorted(Comparator.comparing(Distance::rate).reversed()
                        .thenComparing(Comparator.comparing(Distance::size).reversed())).toList();
    }
}
