package duizhao.domain.decision;

import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Tolerances;
import java.math.BigDecimal;

/// The tolerances that one plan is judged with instead of the general ones 容差.
///
/// @param plan   key of the plan figure
/// @param tau    half width of 左右, in `unit`
/// @param delta  how far 以上 and 超 of an outcome reach, in `unit`
/// @param unit   the target's, or 个百分点 for rates
/// @param reason why; never blank
public record PlanTolerances(String plan, BigDecimal tau, BigDecimal delta, Unit unit, String reason) {

    public PlanTolerances {
        if (tau.signum() < 0 || delta.signum() < 0 || reason.isBlank()) {
            throw new IllegalArgumentException("tolerances of " + plan + ": " + tau + ", " + delta + ", " + reason);
        }
    }

    /// The general ones with these in their place.
    public Tolerances over(Tolerances general) {
        return general.set(tau, delta, unit);
    }
}
