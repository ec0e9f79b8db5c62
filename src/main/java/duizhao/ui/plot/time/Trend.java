package duizhao.ui.plot.time;

import duizhao.domain.quantity.Unit;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.Marker;
import java.util.List;

/// Plans and outcomes of one indicator over the years, of one or several districts.
///
/// @param unit   of the axis; figures of another base are not drawn
/// @param breaks the notes to which [TrendPoint#breakNote] refers, the first being note 1
public record Trend(Unit unit, List<TrendSeries> series, List<String> breaks) {

    public static final Trend NOTHING = new Trend(Unit.PERCENT, List.of(), List.of());

    /// Fewer years than this are a table.
    static final int LEAST_YEARS = 3;
    /// More lines than this, each with its targets, are better apart.
    static final int MOST_SERIES = 4;
    /// As many lines as can be told apart.
    public static final int MOST_LINES = Marker.KINDS;

    public Trend {
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
    }

    /// A trend needs three years with a number; more than four districts are told better by small multiples.
    public Fit fit() {
        long years = series.stream().flatMap(s -> s.points().stream()).filter(this::isDrawn).map(TrendPoint::year)
                .distinct().count();
        if (years == 0) {
            return Fit.none("plot.trend.empty");
        }
        if (years < LEAST_YEARS) {
            return Fit.none("plot.trend.few", years);
        }
        if (series.size() > MOST_LINES) {
            return Fit.none("plot.trend.too-many", series.size());
        }
        return series.size() > MOST_SERIES ? Fit.poor("plot.trend.many", series.size()) : Fit.GOOD;
    }

    /// Where there are many lines, the plans of the own one only: a hundred steps say nothing.
    Trend drawn() {
        return series.size() <= MOST_SERIES ? this : new Trend(unit, series.stream()
                .map(s -> s.own() ? s : s.withoutTargets()).toList(), breaks);
    }

    private boolean isDrawn(TrendPoint point) {
        return List.of(TrendMarks.target(point, unit), TrendMarks.outcome(point, unit)).stream()
                .anyMatch(extent -> extent.isPresent());
    }
}
