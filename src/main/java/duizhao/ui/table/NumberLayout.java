package duizhao.ui.table;

import duizhao.domain.quantity.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A printed number taken apart, so that a column of them aligns on the decimal point: `before` + `integer` stand left
/// of the point, `tail` (fraction and unit) and `after` (以上, 左右) hang to its right. Joined again the four are the
/// token, verbatim.
///
/// Of a range the lower end is the one that aligns: it is the number that decides. A text without any digit is
/// words: all of it is `before`, and [#isNumber] says so.
///
/// @param before  what stands before the number: 突破, 第, 低
/// @param integer sign, digits and grouping marks up to the point
/// @param tail    the point, the decimals, the rest of a range and the unit
/// @param after   the words after the unit
public record NumberLayout(String before, String integer, String tail, String after) {

    /// Digits may be full-width; a sign only counts where no other number stands before it.
    private static final Pattern NUMBER = Pattern.compile("[+\\-−－]?\\p{Nd}+(?:[,，]\\p{Nd}{3})*");

    /// Longest first, so that no word is cut by a shorter one.
    private static final List<String> AFTER = Arrays.stream(Wording.values())
            .map(Wording::after)
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    public static NumberLayout of(String token) {
        var number = NUMBER.matcher(token);
        if (!number.find()) {
            return new NumberLayout(token, "", "", "");
        }
        String rest = token.substring(number.end());
        String words = rest.stripTrailing();
        String after = AFTER.stream().filter(words::endsWith).findFirst()
                .map(word -> rest.substring(words.length() - word.length()))
                .orElse("");
        return new NumberLayout(token.substring(0, number.start()), number.group(),
                rest.substring(0, rest.length() - after.length()), after);
    }

    /// Whether there is a number to align on.
    public boolean isNumber() {
        return !integer.isEmpty();
    }

    /// What stands left of the decimal point.
    public String left() {
        return before + integer;
    }

    /// What hangs right of the last digit before the decimal point.
    public String right() {
        return tail + after;
    }

    /// The start of `tail` that is still number: the decimals, the rest of a range.
    public String decimals() {
        int end = tail.length();
        while (end > 0 && !Character.isDigit(tail.charAt(end - 1))) {
            end--;
        }
        return tail.substring(0, end);
    }

    /// The token, as it was read.
    public String text() {
        return left() + right();
    }
}
