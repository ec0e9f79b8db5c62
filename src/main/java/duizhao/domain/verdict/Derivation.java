package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Computes what a plan speaks of from two printed outcomes, where that is allowed (`VERDICTS.md`, "Gates").
///
/// - growth, and a change in %, from two levels, and a multiple from two levels: only for indicators that are nominal
///   by nature;
/// - a change in 个百分点 from two shares: for any indicator, as a difference of shares knows no prices;
/// - an amount done from the amount planned and its completion ratio, where a person said that the two belong together.
///
/// Always within one definition; silence on both sides counts as one. The two printed numbers are taken with all that
/// their words and their last digits leave open, so that a base rounded to 12.3 does not judge to two decimals.
public final class Derivation {
    private static final int WORKING_DECIMALS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tolerances tolerances;

    public Derivation(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /// The measure of printed outcomes from which `plan` can be answered; empty where its own measure is not one that
    /// is computed.
    public static Optional<Measure> source(Figure plan, Indicator indicator) {
        Quantity target = Steps.plain(plan.quantity(), plan.series().measure());
        return switch (plan.series().measure()) {
            case GROWTH -> target.unit().isPercent() && indicator.nominal()
                    ? Optional.of(Measure.LEVEL) : Optional.empty();
            case CHANGE -> target.unit().isPercent()
                    ? indicator.nominal() ? Optional.of(Measure.LEVEL) : Optional.empty()
                    : target.unit().isRate() ? Optional.of(Measure.SHARE) : Optional.empty();
            case MULTIPLE -> indicator.nominal() ? Optional.of(Measure.LEVEL) : Optional.empty();
            case LEVEL, AVERAGE_GROWTH, SHARE, RANK -> Optional.empty();
        };
    }

    /// @param current outcome of the plan's year, of the measure that [#source] names
    /// @param base    the same of the year that the plan counts from
    /// @return empty where it may not or cannot be computed
    public Optional<Derived> derive(Figure plan, Figure current, Figure base, Indicator indicator) {
        Quantity now = current.quantity();
        Quantity then = base.quantity();
        boolean allowed = source(plan, indicator)
                .filter(m -> m == current.series().measure() && m == base.series().measure()).isPresent();
        if (!allowed || !current.series().equals(base.series()) || now.value() == null || then.value() == null
                || now.upper() != null || then.upper() != null || !then.unit().isConvertibleTo(now.unit())) {
            return Optional.empty();
        }
        Interval a = read(now, now.unit(), current.series().measure());
        Interval b = read(then, now.unit(), base.series().measure());
        BigDecimal o = now.value();
        BigDecimal o0 = then.unit().convert(then.value(), now.unit());
        Quantity target = Steps.plain(plan.quantity(), plan.series().measure());
        int decimals = target.value() == null ? 2 : Decimals.of(target.value(), Measure.GROWTH) + 1;
        String numbers = o.toPlainString() + " %s " + o0.toPlainString();
        if (current.series().measure() == Measure.SHARE) {
            var interval = new Interval(a.low().subtract(b.high()), a.lowIn() && b.highIn(),
                    a.high().subtract(b.low()), a.highIn() && b.lowIn());
            return Optional.of(new Derived(current, base, Measure.CHANGE, o.subtract(o0), Unit.POINTS, interval,
                    numbers.formatted("−")));
        }
        if (a.low().signum() < 0 || b.low().signum() <= 0) {
            return Optional.empty();
        }
        boolean multiple = plan.series().measure() == Measure.MULTIPLE;
        var interval = new Interval(rate(a.low(), b.high(), multiple, RoundingMode.FLOOR), a.lowIn() && b.highIn(),
                rate(a.high(), b.low(), multiple, RoundingMode.CEILING), a.highIn() && b.lowIn());
        BigDecimal value = rate(o, o0, multiple, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP);
        return Optional.of(new Derived(current, base, plan.series().measure(), value,
                multiple ? target.unit() : Unit.PERCENT, interval,
                numbers.formatted("÷") + (multiple ? "" : " − 1")));
    }

    /// The amount done, from the planned amount and the ratio of its completion 完成比.
    ///
    /// @param ratio an outcome in percent of `plan`
    /// @return empty where either is not a single number, or the ratio is not in percent
    public Optional<Derived> completed(Figure plan, Figure ratio) {
        Quantity planned = plan.quantity();
        Quantity done = ratio.quantity();
        if (planned.value() == null || Steps.isFromBaseline(planned, plan.series().measure())
                || planned.upper() != null || done.value() == null || done.upper() != null || !done.unit().isPercent()
                || planned.value().signum() < 0) {
            return Optional.empty();
        }
        Interval share = read(done, done.unit(), Measure.SHARE);
        var interval = new Interval(part(planned.value(), share.low()), share.lowIn(),
                part(planned.value(), share.high()), share.highIn());
        BigDecimal value = part(planned.value(), done.value())
                .setScale(Decimals.of(planned.value(), Measure.LEVEL) + 1, RoundingMode.HALF_UP);
        return Optional.of(new Derived(ratio, plan, Measure.LEVEL, value, planned.unit(), interval,
                planned.value().toPlainString() + " × " + done.value().toPlainString() + "%"));
    }

    private static BigDecimal part(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).movePointLeft(2);
    }

    /// As an outcome's words are read, but exact numbers always carry half their last printed digit: a quotient is
    /// asked for more finely than the two numbers were printed.
    private Interval read(Quantity printed, Unit unit, Measure measure) {
        BigDecimal own = printed.unit().convert(printed.value(), unit);
        int decimals = Decimals.of(own, measure) + 1;
        return Reported.of(printed, measure, unit, decimals, tolerances.tau(own, unit), tolerances.delta(own, unit))
                .interval();
    }

    private static BigDecimal rate(BigDecimal now, BigDecimal then, boolean multiple, RoundingMode rounding) {
        BigDecimal ratio = now.divide(then, WORKING_DECIMALS, rounding);
        return multiple ? ratio : ratio.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }
}
