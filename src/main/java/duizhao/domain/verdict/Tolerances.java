package duizhao.domain.verdict;

import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The tolerances a verdict was reached with. They are printed in every note and can be set per plan.
///
/// @param rateTau    half width of 左右 for rates, in points; 0.2 is documented (the drafters of the 2014 national
///                   target called 7.3% and 7.7% both "7.5%左右")
/// @param levelTau   half width of 左右 for levels, as a share of the target; 0.02 is a house rule
/// @param exactBelow counts under this number have no half width; 50 is a house rule
/// @param rateDelta  how far 以上 and 超 of an outcome reach upward for rates, in points; 1.0 is a house rule:
///                   reports do not hide good news
/// @param levelDelta the same for levels, as a share; 0.05 is a house rule
/// @param set        the two that a person set for one plan, which go before all of these; null where none were
public record Tolerances(BigDecimal rateTau, BigDecimal levelTau, BigDecimal exactBelow,
                         BigDecimal rateDelta, BigDecimal levelDelta, @Nullable Tolerance set) {

    public static final Tolerances HOUSE = new Tolerances(new BigDecimal("0.2"), new BigDecimal("0.02"),
            new BigDecimal("50"), new BigDecimal("1.0"), new BigDecimal("0.05"), null);

    /// These with the two numbers that a person set for one plan.
    public Tolerances set(BigDecimal tau, BigDecimal delta, Unit unit) {
        return new Tolerances(rateTau, levelTau, exactBelow, rateDelta, levelDelta, new Tolerance(tau, delta, unit));
    }

    /// Whether a person set those that hold for numbers in `unit`.
    public boolean isSetFor(Unit unit) {
        return set != null && set.fits(unit);
    }

    /// The two numbers that hold for a target.
    ///
    /// @param unit the target's
    public Tolerance of(BigDecimal target, Unit unit) {
        return new Tolerance(tau(target, unit), delta(target, unit), unit.isRate() ? Unit.POINTS : unit);
    }

    /// Half width of 左右 around `target`, in `unit`.
    ///
    /// 2% of the target for levels, and none for counts under 50. A count is a whole number of something that is
    /// neither money nor a rate; it is counted in single units, so that 0.004万家 is as small as 40家.
    public BigDecimal tau(BigDecimal target, Unit unit) {
        if (set != null && set.fits(unit)) {
            return set.in(unit).tau();
        }
        if (unit.isRate()) {
            return rateTau;
        }
        return isSmallCount(target, unit) ? BigDecimal.ZERO : target.abs().multiply(levelTau);
    }

    /// How far 以上, 超, 突破 and 余 of an outcome reach, in `unit`. For levels it is a share of the *target*, as tau
    /// is, so that one pair is judged on one scale.
    public BigDecimal delta(BigDecimal target, Unit unit) {
        if (set != null && set.fits(unit)) {
            return set.in(unit).delta();
        }
        return unit.isRate() ? rateDelta : target.abs().multiply(levelDelta);
    }

    private boolean isSmallCount(BigDecimal target, Unit unit) {
        BigDecimal single = target.abs().scaleByPowerOfTen(unit.magnitude().power());
        return !unit.isMoney() && single.compareTo(exactBelow) < 0 && single.stripTrailingZeros().scale() <= 0;
    }
}
