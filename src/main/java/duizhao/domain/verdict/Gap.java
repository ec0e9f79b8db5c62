package duizhao.domain.verdict;

import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;

/// How far the outcome is from the target 差距: outcome minus target, as printed numbers.
///
/// @param value negative where the outcome is below the target, exact
/// @param unit  个百分点 for rates, otherwise the target's unit
public record Gap(BigDecimal value, Unit unit) {
}
