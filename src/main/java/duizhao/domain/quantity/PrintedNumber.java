package duizhao.domain.quantity;

import duizhao.platform.Decimals;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A number in digits 数: exact, with the decimals it is printed with.
final class PrintedNumber {

    /// Whatever may be meant as one number.
    static final String ATTEMPT = "[+-]?[0-9][0-9.,]*";

    /// What fits a long and a scale, and more than any report prints.
    private static final int MOST_DIGITS = 18;

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");

    private PrintedNumber() { }

    /// Whether `text` begins with a digit, or with a sign and a digit.
    static boolean begins(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > at && isDigit(text.charAt(at));
    }

    /// Where what may be meant as one number ends, which `text` begins with; 0 where it does not.
    static int end(String text) {
        int at = begins(text) ? 1 : 0;
        while (at > 0 && at < text.length() && isWithin(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether there is a digit at `from` or behind.
    static boolean isIn(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(char sign) {
        return isDigit(sign) || sign == '.' || sign == ',';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

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
        if (!Decimals.isDecimal(digits)) {
            throw new NotUnderstood(Reason.NUMBER_FORM, printed);
        }
        if (digits.length() - (digits.indexOf('.') < 0 ? 0 : 1) > MOST_DIGITS) {
            throw new NotUnderstood(Reason.TOO_MANY_DIGITS, printed);
        }
        var value = new BigDecimal(digits);
        return printed.startsWith("-") ? value.negate() : value;
    }
}
