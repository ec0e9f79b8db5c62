package duizhao.domain.progress;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// Where an outcome stands between base and end: shares of way and time, and what a year needs and has brought.
final class Positions {
    private final Ground ground;

    Positions(Ground ground) {
        this.ground = ground;
    }

    /// @param path null where the way is not measured
    /// @param base null where none is held
    Position of(Ends ends, @Nullable Path path, @Nullable Figure base, Figure latest) {
        int year = latest.period().last();
        BigDecimal value = Printed.value(latest, ends.unit());
        boolean rate = EndTargets.isCompound(ends) && value.signum() > 0;
        int left = ground.plan().last() - year;
        int done = year - ground.baseYear();
        BigDecimal needed = left == 0 || ends.isPassedBy(value) ? null : yearly(value, ends.value(), left, rate);
        BigDecimal from = base == null ? null : Printed.value(base, ends.unit());
        BigDecimal past = from == null || rate && from.signum() <= 0 ? null : yearly(from, value, done, rate);
        BigDecimal time = each(BigDecimal.valueOf(100L * done), ground.plan().last() - ground.baseYear());
        return new Position(year, value, time, path == null ? null : Ladder.way(path.base(), path.target(), value),
                path == null ? null : band(path, value), needed, past, rate);
    }

    /// Null where the base is no band, or so wide that the target lies in it.
    private static @Nullable Interval band(Path path, BigDecimal value) {
        Interval band = path.band();
        boolean around = band.low().compareTo(path.target()) <= 0 && band.high().compareTo(path.target()) >= 0;
        if (band.isPoint() || around) {
            return null;
        }
        BigDecimal one = Ladder.way(band.low(), path.target(), value);
        BigDecimal other = Ladder.way(band.high(), path.target(), value);
        return Interval.between(one.min(other), one.max(other));
    }

    private static BigDecimal yearly(BigDecimal from, BigDecimal to, int years, boolean rate) {
        return rate ? Powers.rate(from, to, years) : each(to.subtract(from), years);
    }

    private static BigDecimal each(BigDecimal whole, int years) {
        return whole.divide(BigDecimal.valueOf(years), MathContext.DECIMAL128);
    }
}
