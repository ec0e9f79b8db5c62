package duizhao.feature.entry;

import duizhao.domain.comparison.RowOrder;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plain work behind the grid; knows no window.
final class GridService {

    private final GridRecords records;
    private final Messages messages;

    GridService(GridRecords records, Messages messages) {
        this.records = records;
        this.messages = messages;
    }

    /// Slow: not for the JavaFX thread.
    Answer read(Wanted wanted) {
        List<Series.Row> used = records.series();
        boolean years = wanted.arrangement() == Arrangement.YEARS;
        List<Period> periods = years ? like(wanted.periods()) : wanted.periods();
        Series.Row one = years ? chosen(wanted.series(), used) : null;
        DataSet data = one == null ? records.read(wanted.districts(), around(periods))
                : records.read(wanted.districts(), one.indicator());
        return new Answer(new Holdings(data, records.followUps()), wanted.districts(), periods,
                ordered(data.catalogue(), used, wanted.districts()));
    }

    /// The years where years are asked for, the spans where spans are; ascending, those among them.
    private List<Period> like(List<Period> asked) {
        return Stream.concat(asked.stream(), records.periods().stream().map(Period::whole)).distinct()
                .filter(period -> period.isSpan() == asked.getFirst().isSpan()).sorted().toList();
    }

    private static Period around(List<Period> periods) {
        int first = periods.stream().mapToInt(Period::first).min().orElseThrow();
        int last = periods.stream().mapToInt(Period::last).max().orElseThrow();
        return first == last ? Period.year(first) : Period.span(first, last);
    }

    static Series.@Nullable Row chosen(Series.@Nullable Row wanted, List<Series.Row> series) {
        return wanted != null ? wanted : series.isEmpty() ? null : series.getFirst();
    }

    /// As the comparison orders its lines; an indicator of which nobody has a figure yet can be given its level and its
    /// growth.
    private static List<Series.Row> ordered(Catalogue catalogue, List<Series.Row> used, List<String> districts) {
        Set<String> known = used.stream().map(Series.Row::indicator).collect(Collectors.toSet());
        Stream<Series.Row> fresh = catalogue.indicators().stream().map(Indicator::key).filter(key -> !known.contains(key))
                .flatMap(key -> Stream.of(Measure.GROWTH, Measure.LEVEL).map(m -> new Series.Row(key, m, "")));
        return Stream.concat(used.stream(), fresh).sorted(new RowOrder(catalogue, districts).series()).toList();
    }

    /// The grid of what was read: nothing slow.
    Grid grid(Answer answer, Wanted wanted) {
        return wanted.arrangement() == Arrangement.YEARS ? years(answer, wanted) : indicators(answer, wanted);
    }

    private Grid years(Answer answer, Wanted wanted) {
        Series.Row series = chosen(wanted.series(), answer.series());
        if (series == null) {
            return Grid.NONE;
        }
        List<GridLine> lines = answer.periods().reversed().stream().<GridLine>map(period ->
                new GridLine.Cells(series, period, PeriodText.of(period, messages), "")).toList();
        return new Grid(Arrangement.YEARS, lines, answer.districts().stream().flatMap(district ->
                Stream.of(Role.values()).map(role -> new GridColumn(district, null, role))).toList());
    }

    private Grid indicators(Answer answer, Wanted wanted) {
        Catalogue catalogue = answer.holdings().catalogue();
        var names = new SeriesNames(catalogue, messages);
        var filter = IndicatorFilter.of(wanted.filter());
        var groups = new LinkedHashMap<IndicatorGroup, List<GridLine>>();
        for (Series.Row series : answer.series()) {
            Indicator indicator = catalogue.indicator(series.indicator());
            if (!wanted.all() && !indicator.isHeadline() && !answer.holdings().has(series)) {
                continue;
            }
            String measure = names.measure(series);
            if (!filter.answers(indicator, measure)) {
                continue;
            }
            groups.computeIfAbsent(indicator.group(), g -> new ArrayList<>(List.of(new GridLine.Heading(g))))
                    .add(new GridLine.Cells(series, null, names.indicator(series), measure));
        }
        return new Grid(wanted.arrangement(), groups.values().stream().flatMap(List::stream).toList(),
                columns(answer, wanted.arrangement()));
    }

    private static List<GridColumn> columns(Answer answer, Arrangement arrangement) {
        Stream<GridColumn> columns = arrangement == Arrangement.BY_DISTRICT
                ? answer.districts().stream().flatMap(d -> answer.periods().stream().flatMap(p -> both(d, p)))
                : answer.periods().stream().flatMap(p -> answer.districts().stream().flatMap(d -> both(d, p)));
        return columns.toList();
    }

    private static Stream<GridColumn> both(String district, Period period) {
        return Stream.of(Role.values()).map(role -> new GridColumn(district, period, role));
    }

    /// The units and words of a block, for the clipboard.
    static List<List<String>> words(Grid grid, Block block, Holdings holdings, Map<?, Unread> unread) {
        var rows = new ArrayList<List<String>>();
        for (int row = block.top(); row <= block.bottom(); row++) {
            var cells = new ArrayList<String>();
            for (int column = block.left(); column <= block.right(); column++) {
                cells.add(grid.cell(row, column).map(cell -> unread.containsKey(cell) ? unread.get(cell).words()
                        : holdings.at(cell).words()).orElse(""));
            }
            if (grid.series(row).isPresent() || block.top() == block.bottom()) {
                rows.add(cells);
            }
        }
        return rows;
    }
}
