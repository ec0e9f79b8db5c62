package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Series;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.platform.Messages;
import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The plain work behind the place 对比; knows no window.
final class CompareService {

    private final Messages messages;

    CompareService(Messages messages) {
        this.messages = messages;
    }

    /// The indicators of `comparison` that are asked for, in its order, before folding.
    List<IndicatorLine> indicators(Comparison comparison, Wanted wanted) {
        var filter = IndicatorFilter.of(wanted.filter());
        return lines(comparison, messages).stream()
                .filter(line -> !wanted.headlineOnly() || line.indicator().isHeadline())
                .filter(line -> !wanted.comparableOnly() || isJudged(line))
                .filter(line -> filter.answers(line.indicator(), line.measure()))
                .toList();
    }

    /// The lines of the table: each group's heading, then its indicators unless it is folded.
    static List<TableLine> table(List<IndicatorLine> indicators, Set<IndicatorGroup> folded) {
        var groups = new LinkedHashMap<IndicatorGroup, List<IndicatorLine>>();
        for (IndicatorLine line : indicators) {
            groups.computeIfAbsent(line.indicator().group(), g -> new ArrayList<>()).add(line);
        }
        var table = new ArrayList<TableLine>();
        groups.forEach((group, lines) -> {
            table.add(new GroupLine(group, lines.size(), folded.contains(group)));
            if (!folded.contains(group)) {
                table.addAll(lines);
            }
        });
        return table;
    }

    /// `comparison` with only the rows on `lines`: the view as it stands, to be printed.
    static Comparison narrowed(Comparison comparison, List<IndicatorLine> lines) {
        var kept = new HashSet<ComparisonRow>();
        lines.forEach(line -> kept.addAll(line.sides().values()));
        return new Comparison(comparison.period(), comparison.districts(),
                comparison.rows().stream().filter(kept::contains).toList(), comparison.claims(),
                comparison.catalogue(), comparison.tolerances());
    }

    /// A line for each year of a history, the newest first.
    static List<IndicatorLine> lines(History history, Messages messages) {
        return history.years().reversed().stream().map(year -> new IndicatorLine(history.indicator(), history.series(),
                new Names(messages).period(year), "", year.first(), history.districts().stream()
                        .filter(d -> history.row(d.code(), year).isPresent()).collect(Collectors.toMap(District::code,
                                d -> history.row(d.code(), year).orElseThrow())))).toList();
    }

    private static boolean isJudged(IndicatorLine line) {
        return line.sides().values().stream().anyMatch(row -> row.verdict().kind().isJudged());
    }

    /// One line for each series; a second one where a district has two rows of one series, so that none is lost.
    static List<IndicatorLine> lines(Comparison comparison, Messages messages) {
        var names = new SeriesNames(comparison.catalogue(), messages);
        record Key(Series.Row row, int nth) {
        }
        record Seen(Series.Row row, String district) {
        }
        var seen = new HashMap<Seen, Integer>();
        var sides = new LinkedHashMap<Key, Map<String, ComparisonRow>>();
        for (ComparisonRow row : comparison.rows()) {
            Series.Row series = row.series().row();
            int nth = seen.merge(new Seen(series, row.district()), 1, Integer::sum) - 1;
            sides.computeIfAbsent(new Key(series, nth), k -> new HashMap<>()).put(row.district(), row);
        }
        return sides.entrySet().stream()
                .map(e -> new IndicatorLine(comparison.catalogue().indicator(e.getKey().row().indicator()),
                        e.getKey().row(), names.indicator(e.getKey().row()), names.measure(e.getKey().row()),
                        e.getKey().nth(), e.getValue()))
                .toList();
    }

    /// Which lines are asked for.
    record Wanted(String filter, boolean headlineOnly, boolean comparableOnly) {
    }
}
