package duizhao.domain.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What one of the remaining years must reach 年度分解, starting from the latest outcome.
///
/// @param linear   by equal steps
/// @param compound by equal growth; null where growth is no measure for it
public record Step(int year, BigDecimal linear, @Nullable BigDecimal compound) {
}
