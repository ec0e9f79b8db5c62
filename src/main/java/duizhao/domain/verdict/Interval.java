package duizhao.domain.verdict;

import java.math.BigDecimal;

/// Where a number lies by the words it was printed in.
///
/// @param low    lower end
/// @param lowIn  whether the lower end itself belongs to it
/// @param high   upper end, not less than `low`
/// @param highIn whether the upper end itself belongs to it
public record Interval(BigDecimal low, boolean lowIn, BigDecimal high, boolean highIn) {
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    public static Interval point(BigDecimal value) {
        return new Interval(value, true, value, true);
    }

    /// From `low` to `high`, both included.
    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(low, true, high, true);
    }

    /// `half` to either side of `middle`, both ends included.
    public static Interval around(BigDecimal middle, BigDecimal half) {
        return between(middle.subtract(half), middle.add(half));
    }

    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /// Whether all of it is `t` or more.
    public boolean allAtLeast(BigDecimal t) {
        return low.compareTo(t) >= 0;
    }

    /// Whether all of it is more than `t`.
    public boolean allAbove(BigDecimal t) {
        int side = low.compareTo(t);
        return side > 0 || side == 0 && !lowIn;
    }

    /// Whether some of it is `t` or more. 近500 does not reach 500: its upper end is not in it.
    public boolean reaches(BigDecimal t) {
        int side = high.compareTo(t);
        return side > 0 || side == 0 && highIn;
    }

    /// The same seen in a mirror at zero, for indicators of which less is better.
    public Interval negated() {
        return new Interval(high.negate(), highIn, low.negate(), lowIn);
    }
}
