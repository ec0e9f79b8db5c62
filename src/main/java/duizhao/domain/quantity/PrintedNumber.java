package duizhao.domain.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A number in digits 数: exact, with the decimals it is printed with.
final class PrintedNumber {

    /// Whatever may be meant as one number.
    static final String ATTEMPT = "[+-]?[0-9][0-9.,]*";

    /// What fits a long and a scale, and more than any report prints.
    private static final int MOST_DIGITS = 18;

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private PrintedNumber() { }

    /// @param printed matches [#ATTEMPT]
    static BigDecimal read(String printed) throws NotUnderstood {
        boolean signed = printed.startsWith("-") || printed.startsWith("+");
        String digits = signed ? printed.substring(1) : printed;
        if (digits.indexOf(',') >= 0) {
            if (!GROUPED.matcher(digits).matches()) {
                throw new NotUnderstood(Reason.GROUPING, printed);
            }
            digits = digits.replace(",", "");
        }
        if (!PLAIN.matcher(digits).matches()) {
            throw new NotUnderstood(Reason.NUMBER_FORM, printed);
        }
        if (digits.chars().filter(c -> c != '.').count() > MOST_DIGITS) {
            throw new NotUnderstood(Reason.TOO_MANY_DIGITS, printed);
        }
        var value = new BigDecimal(digits);
        return printed.startsWith("-") ? value.negate() : value;
    }
}
