package duizhao.feature.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A printed token cut where a column lines it up: before the decimal point, or before what follows the integer.
///
/// The four parts joined are the token again, character for character.
///
/// @param before   words before the number: 突破
/// @param integer  digits before the point; the whole token where it has no digit
/// @param fraction point and digits, and the rest of a range: `.5`, `-3`
/// @param after    unit and words: %以上
record PrintedNumber(String before, String integer, String fraction, String after) {

    private static final Pattern FORM = Pattern.compile(
            "([^\\p{Nd}]*?)([+−-]?\\p{Nd}[\\p{Nd},，]*)"
                    + "((?:[.．]\\p{Nd}+)?(?:\\s*[-—－~至]\\s*\\p{Nd}+(?:[.．]\\p{Nd}+)?)?)(.*)", Pattern.DOTALL);

    static PrintedNumber of(String token) {
        Matcher m = FORM.matcher(token);
        return m.matches() ? new PrintedNumber(m.group(1), m.group(2), m.group(3), m.group(4))
                : new PrintedNumber("", token, "", "");
    }

    boolean hasDigits() {
        return integer.codePoints().anyMatch(Character::isDigit);
    }
}
