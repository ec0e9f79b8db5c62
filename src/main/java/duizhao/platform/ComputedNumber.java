package duizhao.platform;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// How a number that the program computed is shown, on screen and paper, in charts and sentences: below zero with the
/// minus sign, which a hyphen is too short for. Printed words keep what is printed.
public final class ComputedNumber {

    private static final char MINUS = '−';
    private static final Pattern ALONE = Pattern.compile("−[0-9]+(\\.[0-9]+)?%?");

    private ComputedNumber() {
    }

    /// `−7.0`, `0`, `12`.
    public static String of(BigDecimal value) {
        return of(value.toPlainString());
    }

    /// The same of a number that is a text already, with its unit or without: `−7.0%`.
    public static String of(String number) {
        return number.startsWith("-") ? MINUS + number.substring(1) : number;
    }

    /// With its sign where it has one: `−2.0`, `0.0`, `+1`.
    public static String signed(BigDecimal value) {
        return value.signum() > 0 ? "+" + value.toPlainString() : of(value);
    }

    /// A cell's text as spreadsheets read it: a number alone, or with its per cent, has the hyphen that makes it one.
    public static String read(String cell) {
        return ALONE.matcher(cell).matches() ? "-" + cell.substring(1) : cell;
    }
}
