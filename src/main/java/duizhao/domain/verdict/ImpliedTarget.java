package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Quantity;

/// The target in numbers where the plan names none of its own 推算目标: the outcome that it is measured against
/// (与…同步), or the number that a step leads to from its baseline (翻一番). It is never a figure and never stored as one.
///
/// @param base     the printed outcome that the plan is measured against or starts from
/// @param target   the number with the plan's words, in the unit of `base`; its token is computed, not printed
/// @param interval where the number lies by the words of `base`; a point where these are exact
/// @param formula  the arithmetic in printed numbers, `100 × 2`; blank where nothing was computed
public record ImpliedTarget(Figure base, Quantity target, Interval interval, String formula) {

    /// Whether it was computed, and not taken as printed.
    public boolean isComputed() {
        return !formula.isBlank();
    }

    /// Whether the words of the base leave open what the number is.
    public boolean isOpen() {
        return !interval.isPoint();
    }
}
