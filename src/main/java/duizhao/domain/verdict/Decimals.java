package duizhao.domain.verdict;

import duizhao.domain.indicator.Measure;
import java.math.BigDecimal;

/// How finely a number is printed.
final class Decimals {
    private Decimals() {
    }

    /// The printed decimals of `value`; less than 0 where it was brought to a smaller unit (1.2亿 is 12000万, of which
    /// only the thousands were printed). Growth (and a change, which is growth under another name) printed as a whole
    /// number counts as printed to one decimal: 8% is 8.0%, both as outcome and as target, so that 7.6% is never
    /// rounded up to a target of 8%.
    static int of(BigDecimal value, Measure measure) {
        return switch (measure) {
            case GROWTH, AVERAGE_GROWTH, CHANGE -> Math.max(1, value.scale());
            case LEVEL, SHARE, RANK, MULTIPLE -> value.scale();
        };
    }

    /// Half of one in the last of `decimals`.
    static BigDecimal half(int decimals) {
        return BigDecimal.valueOf(5, decimals + 1);
    }
}
