package duizhao.domain.comparison;

import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.record.Catalogue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order of a comparison's rows: headline indicators by their place, then the others by group and catalogue order;
/// within an indicator growth before level before the other measures, the whole before its parts (these by key); then
/// the districts as selected, and for a span its own row before the one of its end year.
public final class RowOrder {
    private static final List<Measure> LEADING = List.of(Measure.GROWTH, Measure.LEVEL);

    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<String, Integer> districts = new HashMap<>();

    /// @param selected codes of the districts in their order
    public RowOrder(Catalogue catalogue, List<String> selected) {
        List<Indicator> ordered = catalogue.indicators().stream()
                .sorted(Comparator.comparingInt((Indicator i) -> i.headline().orElse(Integer.MAX_VALUE))
                        .thenComparing((Indicator i) -> i.isHeadline() ? null : i.group(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        ordered.forEach(i -> indicators.put(i.key(), indicators.size()));
        selected.forEach(d -> districts.putIfAbsent(d, districts.size()));
    }

    Comparator<ComparisonRow> comparator() {
        return Comparator.comparing((ComparisonRow r) -> r.series().row(), series())
                .thenComparingInt(r -> districts.get(r.district()))
                .thenComparing(r -> !r.period().isSpan());
    }

    /// The same order of the lines alone, whatever the district.
    public Comparator<Series.Row> series() {
        return Comparator.comparingInt((Series.Row row) -> indicators.get(row.indicator()))
                .thenComparingInt(row -> place(row.measure()))
                .thenComparing(Series.Row::slice);
    }

    private static int place(Measure measure) {
        int leading = LEADING.indexOf(measure);
        return leading >= 0 ? leading : LEADING.size() + measure.ordinal();
    }
}
