package duizhao.domain.years;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes histories of a record. Pure, as the comparer is.
public final class Histories {

    private final Comparer comparer;
    private final Tolerances tolerances;

    /// @param tolerances with which `comparer` judges
    public Histories(Comparer comparer, Tolerances tolerances) {
        this.comparer = comparer;
        this.tolerances = tolerances;
    }

    /// The history of each series asked for, in that order; one of which nothing is known has no cells.
    ///
    /// @param data      the catalogue with all figures of these indicators and districts, and those they refer to
    /// @param districts codes, in the order wanted
    public List<History> of(DataSet data, List<String> districts, List<Series.Row> wanted) {
        List<Period> years = years(data);
        var cells = new LinkedHashMap<Series.Row, Map<Cell, ComparisonRow>>();
        wanted.forEach(series -> cells.put(series, new HashMap<>()));
        judge(data, districts, years, cells);
        // An outcome that answered a plan of another measure has no row of its own in a comparison, but it was printed:
        // a gap in its own history would be a lie.
        for (Series.Row series : wanted) {
            DataSet own = only(data, series);
            judge(own, districts, untold(own, districts, cells.get(series)), Map.of(series, cells.get(series)));
        }
        List<District> named = districts.stream().distinct().map(data.catalogue()::district).toList();
        return cells.entrySet().stream().map(entry -> new History(data.catalogue(), entry.getKey(), named,
                entry.getValue().keySet().stream().map(Cell::year).distinct().sorted().toList(), entry.getValue(),
                tolerances)).toList();
    }

    /// Fills the cells that are still empty.
    private void judge(DataSet data, List<String> districts, List<Period> years,
                       Map<Series.Row, Map<Cell, ComparisonRow>> cells) {
        Set<String> indicators = cells.keySet().stream().map(Series.Row::indicator).collect(Collectors.toSet());
        if (years.isEmpty()) {
            return;
        }
        var ground = comparer.over(data);
        for (Period year : years) {
            for (ComparisonRow row : ground.compare(new Selection(districts, year, indicators, false)).rows()) {
                Map<Cell, ComparisonRow> of = cells.get(row.series().row());
                if (of != null) {
                    of.putIfAbsent(new Cell(row.district(), year), row);
                }
            }
        }
    }

    /// The years of printed outcomes that have no cell yet.
    private static List<Period> untold(DataSet own, List<String> districts, Map<Cell, ComparisonRow> cells) {
        var chosen = new HashSet<>(districts);
        return own.figures().stream().filter(figure -> !figure.isPlan() && figure.period().whole().isYear()
                        && chosen.contains(figure.district())
                        && !cells.containsKey(new Cell(figure.district(), figure.period().whole())))
                .map(figure -> figure.period().whole()).distinct().sorted().toList();
    }

    private static List<Period> years(DataSet data) {
        return data.figures().stream().map(figure -> figure.period().whole()).filter(Period::isYear).distinct().sorted()
                .toList();
    }

    private static DataSet only(DataSet data, Series.Row series) {
        return new DataSet(data.catalogue(), data.figures().stream()
                .filter(figure -> figure.series().row().equals(series)).toList(), List.of(), List.of(), List.of(),
                data.decisions());
    }
}
