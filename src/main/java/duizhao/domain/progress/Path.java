package duizhao.domain.progress;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The two paths from the base to the target 路径: linear L = b + (T - b)e, and compound K = b(T/b)^e.
///
/// @param from     the base's year
/// @param to       the plan's last year
/// @param base     at `from`, as printed
/// @param band     where the base lies by its words; a point unless it is printed with 左右
/// @param target   at `to`
/// @param compound whether there is a compound path: of amounts above zero, not of shares, rates or counts
public record Path(int from, int to, BigDecimal base, Interval band, BigDecimal target, Unit unit, boolean compound) {

    /// Years from `from`, at least one.
    public int years() {
        return to - from;
    }

    public BigDecimal linear(int year) {
        return linear(base, year);
    }

    private BigDecimal linear(BigDecimal start, int year) {
        return start.add(target.subtract(start).multiply(BigDecimal.valueOf(year - from))
                .divide(BigDecimal.valueOf(years()), MathContext.DECIMAL128));
    }

    /// Empty where there is no compound path.
    public Optional<BigDecimal> compound(int year) {
        return compound ? Optional.of(compound(base, year)) : Optional.empty();
    }

    private BigDecimal compound(BigDecimal start, int year) {
        return start.multiply(Powers.power(Powers.quotient(target, start), year - from, years()));
    }

    /// Where the linear path may run, the base being only about what is printed.
    public Interval linearBand(int year) {
        return ordered(linear(band.low(), year), linear(band.high(), year));
    }

    /// The same of the compound path; empty where there is none.
    public Optional<Interval> compoundBand(int year) {
        return compound && band.low().signum() > 0
                ? Optional.of(ordered(compound(band.low(), year), compound(band.high(), year))) : Optional.empty();
    }

    private static Interval ordered(BigDecimal one, BigDecimal other) {
        return Interval.between(one.min(other), one.max(other));
    }
}
