package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Silence;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.platform.Messages;
import duizhao.ui.plot.time.MultiplesRow;
import duizhao.ui.plot.time.Trend;
import duizhao.ui.plot.time.TrendPoint;
import duizhao.ui.plot.time.TrendSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes what the charts through the years draw of a history. Each point has the id of its row.
final class Trends {

    private final Catalogue catalogue;
    private final Messages messages;
    private final Names names;
    private final RowWords words;

    Trends(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.names = new Names(messages);
        this.words = new RowWords(catalogue, messages);
    }

    /// Of all districts, or of the own one alone where so many cannot be told apart.
    ///
    /// @param own code of the district that stands out
    Trend trend(History history, String own) {
        var breaks = new ArrayList<String>();
        boolean all = isOfAll(history);
        var series = history.districts().stream().filter(d -> all || d.code().equals(own))
                .filter(d -> !history.rowsOf(d.code()).isEmpty())
                .map(district -> series(history, district, own, breaks)).toList();
        return new Trend(unit(history), series, breaks);
    }

    /// Whether one trend can hold the districts.
    static boolean isOfAll(History history) {
        return history.districts().size() <= Trend.MOST_LINES;
    }

    /// A row of small multiples; breaks are drawn, but not told by notes.
    MultiplesRow multiple(History history, String own) {
        var panels = new ArrayList<@Nullable TrendSeries>();
        for (District district : history.districts()) {
            panels.add(history.rowsOf(district.code()).isEmpty() ? null
                    : series(history, district, own, new ArrayList<>()));
        }
        return new MultiplesRow(new SeriesNames(catalogue, messages).full(history.series()), unit(history), 0, panels);
    }

    /// The largest unit printed, so that the axis has short numbers; of equals the one printed most often, and always the
    /// same.
    static Unit unit(History history) {
        Map<Unit, Long> printed = history.cells().values().stream().flatMap(row -> row.figures().stream())
                .filter(figure -> figure.series().row().equals(history.series()))
                .map(Figure::quantity).filter(Quantity::hasValue)
                .collect(Collectors.groupingBy(Quantity::unit, Collectors.counting()));
        return printed.keySet().stream().max(Comparator.comparingInt((Unit unit) -> unit.magnitude().power())
                .thenComparing(printed::get).thenComparing(Unit::printed)).orElse(Unit.PERCENT);
    }

    /// What came of a year in the history's own measure; null where nothing did.
    static @Nullable Quantity outcome(History history, ComparisonRow row) {
        if (row.outcome() == null || !row.outcome().period().whole().equals(row.period())) {
            return null; // of another year: a person set it beside the plan
        }
        if (row.derived() != null && row.derived().measure() == history.series().measure()) {
            return row.derived().quantity();
        }
        return row.outcome().series().row().equals(history.series())
                ? row.outcome().quantity() : null;
    }

    /// What was planned, in numbers where they are known; null where nothing was.
    static @Nullable Quantity target(ComparisonRow row) {
        return row.target();
    }

    private TrendSeries series(History history, District district, String own, List<String> breaks) {
        var points = new ArrayList<TrendPoint>();
        Figure last = null;
        for (ComparisonRow row : history.rowsOf(district.code())) {
            Quantity outcome = outcome(history, row);
            Figure now = outcome == null ? null : row.outcome();
            boolean broken = now != null && last != null && isBreak(last, now);
            if (broken) {
                breaks.add(messages.text("compare.break", names.district(district), row.period().first(),
                        definition(now)));
            }
            last = now == null ? last : now;
            points.add(new TrendPoint(row, row.period().first(), target(row), outcome, row.verdict().kind(),
                    row.derived() != null && outcome != null, broken ? breaks.size() : 0, row.verdict().tolerances(),
                    words.inYear(row), words.tooltip(row)));
        }
        return new TrendSeries(names.district(district), district.code().equals(own), points);
    }

    /// Whether two outcomes are of definitions that must not be joined: two that are named and differ, or one that
    /// blocks where the other side is silent.
    boolean isBreak(Figure before, Figure after) {
        String a = before.series().definition();
        String b = after.series().definition();
        if (a.equals(b)) {
            return false;
        }
        return !a.isBlank() && !b.isBlank() || Stream.of(before, after)
                .map(figure -> catalogue.definition(figure.series().indicator(), figure.series().definition()))
                .flatMap(Optional::stream).anyMatch(definition -> definition.silence() == Silence.BLOCK);
    }

    private String definition(Figure figure) {
        return catalogue.definition(figure.series().indicator(), figure.series().definition())
                .map(d -> messages.either(d.name(), d.english())).orElseGet(() -> messages.text("compare.unnamed"));
    }
}
