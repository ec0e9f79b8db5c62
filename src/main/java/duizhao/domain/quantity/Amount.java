package duizhao.domain.quantity;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number or the two numbers of a quantity with their unit, and the word inside.
///
/// @param upper           the second number of a range, null otherwise
/// @param within          余 or 多, or `-` or 至 of a range, or blank
/// @param beforeMagnitude whether `within` stands before the magnitude
record Amount(BigDecimal value, @Nullable BigDecimal upper, Unit unit, String within, boolean beforeMagnitude) {

    private static final String SEPARATOR = "-|" + PlainForm.DASH + "|至|到";
    private static final Pattern RANGE = Pattern.compile("(" + PrintedNumber.ATTEMPT + ")([^0-9]*?)(" + SEPARATOR + ")("
            + PrintedNumber.ATTEMPT + ")([^0-9]*)");

    /// @param text what stands between the words before and after, all of it
    /// @throws NotUnderstood where it is not one number or range with a unit
    static Amount read(String text) throws NotUnderstood {
        int end = PrintedNumber.end(text);
        if (end > 0 && !PrintedNumber.isIn(text, end)) {
            return single(text.substring(0, end), text.substring(end));
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return range(range.toMatchResult());
        }
        throw Diagnosis.of(text);
    }

    private static Amount single(String number, String unit) throws NotUnderstood {
        BigDecimal value = PrintedNumber.read(number);
        var tail = UnitTail.read(unit);
        refuseCalendarYear(value, tail.unit());
        return new Amount(value, null, tail.unit(), tail.odd(), tail.beforeMagnitude());
    }

    private static Amount range(MatchResult parts) throws NotUnderstood {
        BigDecimal lower = PrintedNumber.read(parts.group(1));
        BigDecimal upper = PrintedNumber.read(parts.group(4));
        var first = UnitTail.read(parts.group(2));
        var second = UnitTail.read(parts.group(5));
        String text = parts.group();
        if (!first.odd().isEmpty() || !second.odd().isEmpty()) {
            throw new NotUnderstood(Reason.CONTRADICTORY, text);
        }
        if (!fits(first.unit(), second.unit())) {
            throw new NotUnderstood(Reason.RANGE_UNITS, text);
        }
        if (upper.compareTo(lower) < 0) {
            throw new NotUnderstood(Reason.RANGE_FALLS, text);
        }
        refuseCalendarYear(upper, second.unit());
        boolean inWords = parts.group(3).equals("至") || parts.group(3).equals("到");
        return new Amount(lower, upper, second.unit(), (inWords ? Wording.RANGE_TO : Wording.RANGE_DASH).within(),
                false);
    }

    /// The first number may leave out the unit (1-3家) or its base (9亿-16亿元), not the magnitude alone.
    private static boolean fits(Unit first, Unit second) {
        return first.equals(Unit.NONE) || first.equals(second)
                || first.base().isEmpty() && first.magnitude() == second.magnitude();
    }

    /// 2022年 is a date; 12年 is a length of time.
    private static void refuseCalendarYear(BigDecimal value, Unit unit) throws NotUnderstood {
        if (unit.magnitude() == Magnitude.ONE && unit.base().equals("年") && value.scale() == 0
                && value.precision() == 4) {
            throw new NotUnderstood(Reason.DATE, value.toPlainString() + unit.base());
        }
    }
}
