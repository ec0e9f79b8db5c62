package duizhao.ui.plot.time;

import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.platform.ComputedNumber;
import duizhao.ui.plot.Fit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Outcomes of series of any units as an index, the base year being 100: for what has no scale to share.
///
/// Only years of the base year's definition are drawn: across a break an index compares nothing. Each index is
/// computed 推算 of two printed numbers and rounded half up to one decimal.
///
/// @param baseYear in which every series is 100
/// @param series   with outcomes; targets are not drawn
/// @param breaks   the notes to which [TrendPoint#breakNote] refers
public record IndexedTrend(int baseYear, List<TrendSeries> series, List<String> breaks) {

    public static final IndexedTrend NOTHING = new IndexedTrend(0, List.of(), List.of());

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public IndexedTrend {
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
    }

    /// The series that have no number above zero in the base year, and so no index.
    public List<TrendSeries> withoutBase() {
        return series.stream().filter(s -> base(s).isEmpty()).toList();
    }

    public Fit fit() {
        if (series.isEmpty()) {
            return Fit.none("plot.trend.empty");
        }
        if (withoutBase().size() == series.size()) {
            return Fit.none("plot.indexed.no-base", baseYear);
        }
        var fit = trend().fit();
        return fit.isGood() && !withoutBase().isEmpty() ? Fit.poor("plot.indexed.some-without-base", baseYear,
                withoutBase().size()) : fit;
    }

    /// The same as a trend of index numbers.
    Trend trend() {
        var indexed = series.stream().filter(s -> base(s).isPresent()).map(this::indexed).toList();
        return new Trend(Unit.NONE, indexed, breaks);
    }

    private Optional<TrendPoint> base(TrendSeries of) {
        return of.points().stream().filter(p -> p.year() == baseYear && value(p).filter(v -> v.signum() > 0).isPresent())
                .findFirst();
    }

    private static Optional<BigDecimal> value(TrendPoint point) {
        return Optional.ofNullable(point.outcome()).map(Quantity::value);
    }

    private TrendSeries indexed(TrendSeries of) {
        var base = base(of).orElseThrow();
        int from = Integer.MIN_VALUE;
        int to = Integer.MAX_VALUE;
        for (TrendPoint point : of.points()) {
            if (point.breakNote() > 0 && point.year() <= baseYear) {
                from = point.year();
            } else if (point.breakNote() > 0) {
                to = Math.min(to, point.year() - 1);
            }
        }
        var points = new ArrayList<TrendPoint>();
        for (TrendPoint point : of.points()) {
            if (point.year() >= from && point.year() <= to && value(point).isPresent()
                    && point.outcome().unit().isConvertibleTo(base.outcome().unit())) {
                points.add(index(point, base));
            }
        }
        return new TrendSeries(of.name(), of.own(), points);
    }

    private static TrendPoint index(TrendPoint point, TrendPoint base) {
        var outcome = Objects.requireNonNull(point.outcome());
        var origin = Objects.requireNonNull(base.outcome());
        var value = outcome.unit().convert(Objects.requireNonNull(outcome.value()), origin.unit());
        var index = value.multiply(HUNDRED).divide(origin.value(), 1, RoundingMode.HALF_UP);
        var quantity = new Quantity(index, null, Wording.BARE, Unit.NONE, Firmness.UNSTATED, outcome.estimated(),
                ComputedNumber.of(index));
        return new TrendPoint(point.id(), point.year(), null, quantity, point.kind(), false, 0, point.tolerances(),
                point.accessible(), point.tooltip());
    }
}
