package duizhao.domain.progress;

import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// What each remaining year must reach, from where a target stands to where it is to end.
final class Steps {
    private Steps() {
    }

    /// @param compound whether growth is a measure for it
    /// @return empty where no year remains
    static List<Step> between(int year, BigDecimal value, int last, BigDecimal target, Unit unit, boolean compound) {
        if (year >= last) {
            return List.of();
        }
        Path rest = rest(year, value, last, target, unit, compound);
        return IntStream.rangeClosed(year + 1, last)
                .mapToObj(y -> new Step(y, rest.linear(y), rest.compound(y).orElse(null))).toList();
    }

    /// The path from a value that is known to the end.
    static Path rest(int year, BigDecimal value, int last, BigDecimal target, Unit unit, boolean compound) {
        return new Path(year, last, value, Interval.point(value), target, unit, compound && value.signum() > 0);
    }
}
