package duizhao.domain.arithmetic;

import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;

/// Arithmetic on intervals: what a result may be, where each number may lie anywhere in its own. Factors, quotients and
/// powers are of numbers above zero. Whether an end itself belongs to it is not carried on: ends count as in, which never
/// makes a contradiction out of none.
public final class Ranges {
    private Ranges() {
    }

    public static Interval plus(Interval a, Interval b) {
        return Interval.between(a.low().add(b.low()), a.high().add(b.high()));
    }

    public static Interval minus(Interval a, Interval b) {
        return Interval.between(a.low().subtract(b.high()), a.high().subtract(b.low()));
    }

    public static Interval times(Interval a, Interval b) {
        return Interval.between(a.low().multiply(b.low()), a.high().multiply(b.high()));
    }

    public static Interval over(Interval a, Interval b) {
        return Interval.between(Powers.quotient(a.low(), b.high()), Powers.quotient(a.high(), b.low()));
    }

    public static Interval root(Interval a, int n) {
        return Interval.between(Powers.power(a.low(), 1, n), Powers.power(a.high(), 1, n));
    }

    public static Interval power(Interval a, int n) {
        return Interval.between(Powers.power(a.low(), n, 1), Powers.power(a.high(), n, 1));
    }

    /// Growth in % as factors.
    public static Interval factors(Interval percent) {
        return Interval.between(Powers.factor(percent.low()), Powers.factor(percent.high()));
    }

    /// Factors as growth in %.
    public static Interval percents(Interval factors) {
        return Interval.between(Powers.percent(factors.low()), Powers.percent(factors.high()));
    }

    /// Whether no number lies in both.
    public static boolean areApart(Interval a, Interval b) {
        return a.high().compareTo(b.low()) < 0 || b.high().compareTo(a.low()) < 0;
    }

    public static boolean isPositive(Interval a) {
        return a.low().signum() > 0;
    }

    /// How far the two are from each other; zero where they meet.
    public static BigDecimal distance(Interval a, Interval b) {
        return a.low().subtract(b.high()).max(b.low().subtract(a.high())).max(BigDecimal.ZERO);
    }
}
