package duizhao.domain.years;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.verdict.Tolerances;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One indicator and measure through the years 历年, district beside district, each year judged as in a comparison of
/// that year.
///
/// @param districts in the order asked for
/// @param years     that any of the districts has a row of, ascending
/// @param cells     what each district says of each year; what it is silent on has no entry
public record History(Catalogue catalogue, Series.Row series, List<District> districts, List<Period> years,
                      Map<Cell, ComparisonRow> cells, Tolerances tolerances) {

    public History {
        districts = List.copyOf(districts);
        years = List.copyOf(years);
        cells = Map.copyOf(cells);
    }

    public Indicator indicator() {
        return catalogue.indicator(series.indicator());
    }

    public Optional<ComparisonRow> row(String district, Period year) {
        return Optional.ofNullable(cells.get(new Cell(district, year)));
    }

    /// The rows of one district, ascending by year.
    public List<ComparisonRow> rowsOf(String district) {
        return years.stream().flatMap(year -> row(district, year).stream()).toList();
    }

    /// The newest year up to the end of `period`; where there is none, the first year. Of all years where nothing is asked.
    ///
    /// @throws IllegalStateException where there is no year at all
    public Period yearUpTo(@Nullable Period period) {
        if (years.isEmpty()) {
            throw new IllegalStateException("no year of " + series);
        }
        int last = period == null ? Integer.MAX_VALUE : period.last();
        return years.stream().filter(year -> year.last() <= last).reduce((a, b) -> b).orElse(years.getFirst());
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
