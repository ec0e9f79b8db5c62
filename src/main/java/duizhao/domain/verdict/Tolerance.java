package duizhao.domain.verdict;

import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;

/// The two tolerances of one target, in its unit.
///
/// @param tau   half width of 左右
/// @param delta how far 以上 and 超 of an outcome reach
/// @param unit  个百分点 for rates
public record Tolerance(BigDecimal tau, BigDecimal delta, Unit unit) {

    /// Whether they can be told in `other`.
    boolean fits(Unit other) {
        return unit.isRate() ? other.isRate() : unit.isConvertibleTo(other);
    }

    /// The same told in `other`, which they fit.
    Tolerance in(Unit other) {
        return unit.isRate() ? this : new Tolerance(unit.convert(tau, other), unit.convert(delta, other), other);
    }
}
