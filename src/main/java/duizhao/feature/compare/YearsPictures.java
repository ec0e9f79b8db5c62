package duizhao.feature.compare;

import duizhao.domain.comparison.TallyText;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.platform.Messages;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PlotControl;
import duizhao.ui.plot.time.IndexedChart;
import duizhao.ui.plot.time.IndexedTrend;
import duizhao.ui.plot.time.Multiples;
import duizhao.ui.plot.time.MultiplesChart;
import duizhao.ui.plot.time.PathChart;
import duizhao.ui.plot.time.PathPoint;
import duizhao.ui.plot.time.PlanPath;
import duizhao.ui.plot.time.Trend;
import duizhao.ui.plot.time.TrendChart;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/// The pictures of the lens 历年: one indicator through the years.
final class YearsPictures {

    /// @param district code of the district that stands out
    record Subject(History history, String district) {
    }

    private final Messages messages;
    private final Names names;
    private final TallyText tally;

    YearsPictures(Messages messages) {
        this.messages = messages;
        this.names = new Names(messages);
        this.tally = new TallyText(messages);
    }

    List<PictureKind<Subject>> kinds() {
        var trend = new TrendChart(messages);
        var indexed = new IndexedChart(messages);
        var path = new PathChart(messages);
        var multiples = new MultiplesChart(messages);
        return List.of(new PictureKind<>("trend", Feather.TRENDING_UP, trend, of -> trend(trend, of)),
                new PictureKind<>("multiples", Feather.GRID, multiples, of -> multiples(multiples, of)),
                new PictureKind<>("indexed", Feather.PERCENT, indexed, of -> indexed(indexed, of)),
                new PictureKind<>("path", Feather.NAVIGATION, path, of -> path(path, of)));
    }

    private Fit trend(TrendChart chart, Subject of) {
        Trend trend = new Trends(of.history().catalogue(), messages).trend(of.history(), of.district());
        chart.setData(trend);
        describe(chart, of, Trends.isOfAll(of.history()), finding(of));
        return trend.fit();
    }

    private Fit multiples(MultiplesChart chart, Subject of) {
        var districts = of.history().districts();
        if (districts.size() < 2) {
            return Fit.none("compare.fit.one-district");
        }
        if (of.history().years().size() < 2) {
            return Fit.none("compare.fit.one-year");
        }
        var row = new Trends(of.history().catalogue(), messages).multiple(of.history(), of.district());
        var data = new Multiples(districts.stream().map(names::district).toList(), List.of(row), List.of());
        chart.setData(data);
        describe(chart, of, true, finding(of));
        return data.fit();
    }

    private Fit indexed(IndexedChart chart, Subject of) {
        if (of.history().series().measure() != Measure.LEVEL) {
            return Fit.none("compare.fit.indexed");
        }
        Trend trend = new Trends(of.history().catalogue(), messages).trend(of.history(), of.district());
        int base = baseYear(of.history());
        var data = new IndexedTrend(base, trend.series(), trend.breaks());
        chart.setData(data);
        boolean drawn = hasOutcome(of.history(), of.district(), Period.year(base));
        describe(chart, of, Trends.isOfAll(of.history()), messages.text(drawn ? "compare.finding.indexed"
                : "compare.finding.indexed.without", base));
        return data.fit();
    }

    /// The year in which most districts have a number; the earliest of equals.
    private static int baseYear(History history) {
        return history.years().stream().max(Comparator.comparingLong((Period year) -> history.districts().stream()
                        .filter(d -> hasOutcome(history, d.code(), year)).count())
                .thenComparing(Comparator.reverseOrder())).map(Period::first).orElse(0);
    }

    private static boolean hasOutcome(History history, String district, Period year) {
        return history.row(district, year).map(row -> Trends.outcome(history, row)).filter(Quantity::hasValue).isPresent();
    }

    private Fit path(PathChart chart, Subject of) {
        PlanPath path = new PlanPaths(of.history(), messages).of(of.district());
        chart.setData(path);
        PathPoint base = path.base();
        PathPoint target = path.target();
        describe(chart, of, Trends.isOfAll(of.history()), base == null || target == null ? ""
                : messages.text("compare.finding.path", base.year(), base.quantity().words(), target.year(),
                target.quantity().words()) + (path.needed().isEmpty() ? ""
                        : messages.text("compare.finding.path.needed", path.needed())));
        return path.fit();
    }

    private String finding(Subject of) {
        return tally.finding(of.history().rowsOf(of.district()));
    }

    /// @param all whether all districts are drawn; else the own one alone
    private void describe(PlotControl chart, Subject of, boolean all, String finding) {
        History history = of.history();
        String series = new SeriesNames(history.catalogue(), messages).full(history.series());
        String district = names.district(history.catalogue().district(of.district()));
        chart.setTitle(messages.text("compare.years.title", series, district, finding));
        String districts = all ? history.districts().stream().map(names::district)
                .collect(Collectors.joining(messages.text("compare.sheet.comma")))
                : messages.text("compare.years.own-only", history.districts().size(), district);
        chart.setSubtitle(history.years().isEmpty() ? "" : messages.text("compare.years.subtitle",
                history.years().getFirst().first(), history.years().getLast().last(), districts));
        chart.setNote(new PictureNote(history.catalogue(), messages).of(history.cells().values().stream()
                .flatMap(row -> row.figures().stream()).toList(), history.tolerances(), ""));
    }
}
