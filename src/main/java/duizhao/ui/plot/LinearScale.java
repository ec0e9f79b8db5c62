package duizhao.ui.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// A linear scale. That of bars always holds zero, because they start there.
///
/// @param low   least value; at most 0 for bars
/// @param high  greatest value, above `low`; at least 0 for bars
/// @param left  where `low` is drawn
/// @param right where `high` is drawn
/// @param ticks the values that get a line and a number, empty where the scale has no axis
public record LinearScale(double low, double high, double left, double right, List<BigDecimal> ticks) {

    /// Values that differ by less than this share of the greatest would look flat on a scale from zero.
    private static final double FAR = 0.4;
    private static final double END_ROOM = 0.06;
    private static final BigDecimal[] STEPS = {BigDecimal.ONE, BigDecimal.TWO, new BigDecimal(5), BigDecimal.TEN};

    /// A scale just wide enough, without an axis.
    public static LinearScale tight(double low, double high, double left, double right) {
        double least = Math.min(0, low);
        double most = Math.max(0, high);
        return new LinearScale(least, most > least ? most : least + 1, left, right, List.of());
    }

    /// The same with an axis: ticks on round values within it.
    ///
    /// @param gap least distance of two ticks, in the unit of `left` and `right`
    public static LinearScale withTicks(double low, double high, double left, double right, double gap) {
        return ticked(tight(low, high, left, right), gap);
    }

    /// A scale for points and lines, which need no zero: it holds zero unless all values lie close together far from
    /// it. Some room is left at both ends.
    public static LinearScale around(double low, double high, double left, double right, double gap) {
        boolean far = low > 0 && high - low < high * FAR || high < 0 && high - low < -low * FAR;
        if (!far) {
            double room = (Math.max(0, high) - Math.min(0, low)) * END_ROOM;
            return withTicks(low < 0 ? low - room : low, high > 0 ? high + room : high, left, right, gap);
        }
        double room = Math.max((high - low) * 2 * END_ROOM, Math.abs(high) * 0.01);
        return ticked(new LinearScale(low - room, high + room, left, right, List.of()), gap);
    }

    private static LinearScale ticked(LinearScale tight, double gap) {
        double left = tight.left;
        double right = tight.right;
        var step = step((tight.high - tight.low) * gap / Math.max(gap, Math.abs(right - left)));
        var ticks = new ArrayList<BigDecimal>();
        var last = exact(tight.high);
        for (var tick = first(tight.low, step); tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return new LinearScale(tight.low, tight.high, left, right, List.copyOf(ticks));
    }

    /// Whether zero is within it.
    public boolean holdsZero() {
        return low <= 0 && high >= 0;
    }

    public double x(double value) {
        return left + (value - low) / (high - low) * (right - left);
    }

    public double zero() {
        return x(0);
    }

    public double x(BigDecimal value) {
        return x(value.doubleValue());
    }

    /// The least of 1, 2, 5, 10, 20, ... (and 0.1, 0.2, ...) that is not below `raw`.
    private static BigDecimal step(double raw) {
        int power = (int) Math.floor(Math.log10(raw));
        for (BigDecimal digit : STEPS) {
            var step = digit.scaleByPowerOfTen(power);
            if (step.doubleValue() >= raw * (1 - 1e-9)) {
                return step.stripTrailingZeros();
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 2);
    }

    private static BigDecimal first(double low, BigDecimal step) {
        return exact(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    /// Twelve digits: a value that is a multiple but for binary noise counts as one.
    private static BigDecimal exact(double value) {
        return new BigDecimal(value).round(new MathContext(12));
    }
}
