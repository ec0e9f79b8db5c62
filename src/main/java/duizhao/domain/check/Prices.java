package duizhao.domain.check;

import duizhao.domain.arithmetic.Ranges;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;

/// The room that prices leave between an amount of money and a growth that leaves them out.
public final class Prices {
    /// A fall of 3% to a rise of 8% in a year: a house rule, meant to be wider than prices move. A contradiction beyond it is
    /// none of prices.
    private static final Interval YEARLY = Interval.between(new BigDecimal("0.97"), new BigDecimal("1.08"));
    private static final Interval NONE = Interval.point(BigDecimal.ONE);

    private Prices() {
    }

    /// Whether growth of this indicator may be without prices while its amounts have them in.
    public static boolean mayMatter(Indicator indicator, Unit unit) {
        return !indicator.nominal() && unit.isMoney();
    }

    /// The factors that prices may add over `years`; none but 1 where they do not matter.
    static Interval room(Indicator indicator, Unit unit, int years) {
        return mayMatter(indicator, unit) ? Ranges.power(YEARLY, years) : NONE;
    }
}
