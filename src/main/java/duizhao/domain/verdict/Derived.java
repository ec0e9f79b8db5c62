package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.platform.ComputedNumber;
import java.math.BigDecimal;

/// A number that we computed from two printed ones 推算. It is never a figure and never stored as one.
///
/// @param current  the printed outcome of the year
/// @param base     the printed outcome of the year that is counted from, of the same definition; for an amount done, the
///                 plan
/// @param measure  what was computed: growth, change, multiple, or level
/// @param value    rounded half up, one decimal finer than the target
/// @param unit     of `value`
/// @param interval where the computed number lies by the words and the printed digits of both, in `unit`
/// @param formula  the arithmetic in printed numbers, e.g. `312 ÷ 288 − 1`
public record Derived(Figure current, Figure base, Measure measure, BigDecimal value, Unit unit, Interval interval,
                      String formula) {
    /// Whether 预计 governs either of the two.
    public boolean isEstimated() {
        return current.quantity().estimated() || base.quantity().estimated();
    }

    /// The number to be drawn or ranked; it never leaves a picture or a ranking as a quantity.
    public Quantity quantity() {
        return new Quantity(value, null, Wording.BARE, unit, Firmness.UNSTATED, isEstimated(),
                ComputedNumber.of(value) + unit.printed());
    }

    Reported reported() {
        return new Reported(value, value, value.scale(), interval, 0);
    }
}
