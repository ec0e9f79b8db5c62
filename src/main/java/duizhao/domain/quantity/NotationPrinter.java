package duizhao.domain.quantity;

import java.math.BigDecimal;

/// Prints a quantity the canonical way.
final class NotationPrinter {

    private NotationPrinter() { }

    static String print(Quantity quantity) {
        BigDecimal value = quantity.value();
        return switch (quantity.qualifier()) {
            case RELATIVE, QUALITATIVE -> quantity.token();
            case RANGE -> around(quantity, range(quantity));
            default -> around(quantity, number(quantity.wording(), value) + unit(quantity.wording(), quantity.unit()));
        };
    }

    private static String around(Quantity quantity, String amount) {
        Wording wording = quantity.wording();
        String before = wording.step() == Step.NONE ? wording.before()
                : StepWords.print(quantity.token(), wording);
        return Lead.print(quantity.firmness(), quantity.estimated()) + before + amount + wording.after();
    }

    /// 下降 and 翻 say themselves what the number does.
    private static String number(Wording wording, BigDecimal value) {
        return switch (wording.step()) {
            case NONE, RISE -> value.toPlainString();
            case FALL -> value.negate().toPlainString();
            case DOUBLE -> ChineseNumeral.ofCount(value.intValue());
        };
    }

    private static String unit(Wording wording, Unit unit) {
        return wording.beforeMagnitude()
                ? wording.within() + unit.magnitude().word() + unit.base()
                : unit.magnitude().word() + wording.within() + unit.base();
    }

    /// Where leaving the unit of the first number out could mislead, both numbers have it (as GB/T 15835-2011 wants
    /// it): 8%-10% and 9亿元-16亿元, but 1-3家.
    private static String range(Quantity quantity) {
        Unit unit = quantity.unit();
        boolean both = unit.magnitude() != Magnitude.ONE || unit.isPercent() || unit.base().equals("‰");
        return quantity.value().toPlainString() + (both ? unit.printed() : "") + quantity.wording().within()
                + quantity.upper().toPlainString() + unit.printed();
    }
}
