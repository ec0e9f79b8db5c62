package duizhao.domain.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Gap;
import duizhao.domain.verdict.VerdictKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far an outcome is from its target, to be ranked among others of its kind.
///
/// Rates are ranked by 个百分点 and all else by % of the target; the two are never put in one order, for a point is no
/// percent of anything.
///
/// @param row  a judged row
/// @param size above zero; in 个百分点 where `rate`, otherwise in % of the target
public record Distance(ComparisonRow row, boolean rate, BigDecimal size) {

    /// @param row a judged row with a gap
    /// @return null where the target is zero and its gap no rate, so that it has no size
    static @Nullable Distance of(ComparisonRow row) {
        Gap gap = row.verdict().gap();
        Figure plan = row.plan();
        if (gap == null || plan == null) {
            return null;
        }
        if (gap.unit().isRate()) {
            return new Distance(row, true, gap.value().abs());
        }
        Quantity target = plan.quantity();
        return target.value() == null ? null : gap.percentOf(target.value())
                .map(percent -> new Distance(row, false, percent.abs())).orElse(null);
    }

    /// The size, below zero where the target was met: the larger, the worse.
    BigDecimal shortfall() {
        return row.verdict().kind() == VerdictKind.MET ? size.negate() : size;
    }
}
