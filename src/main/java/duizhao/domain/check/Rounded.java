package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as the arithmetic of a finding shows them.
final class Rounded {
    private Rounded() {
    }

    static BigDecimal to(BigDecimal value, int decimals) {
        return value.setScale(Math.max(0, decimals), RoundingMode.HALF_UP);
    }

    /// One decimal finer than `printed`, to be laid beside it.
    static BigDecimal beside(BigDecimal value, BigDecimal printed) {
        return to(value, printed.scale() + 1);
    }

    /// The bare number of a figure with its unit: `83.67亿元`.
    static String number(Figure figure) {
        return with(Printed.value(figure), figure.quantity().unit());
    }

    static String with(BigDecimal value, Unit unit) {
        return value.toPlainString() + unit.printed();
    }

    static String percent(BigDecimal value) {
        return value.toPlainString() + "%";
    }
}
