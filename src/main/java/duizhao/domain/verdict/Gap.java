package duizhao.domain.verdict;

import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How far the outcome is from the target 差距: outcome minus target, as printed numbers.
///
/// @param value negative where the outcome is below the target, exact
/// @param unit  个百分点 for rates, otherwise the target's unit
public record Gap(BigDecimal value, Unit unit) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The gap in % of `target`, rounded half up to one decimal; for levels only: empty for rates, and where the target
    /// is 0.
    public Optional<BigDecimal> percentOf(BigDecimal target) {
        return unit.isRate() || target.signum() == 0 ? Optional.empty()
                : Optional.of(value.multiply(HUNDRED).divide(target.abs(), 1, RoundingMode.HALF_UP));
    }
}
