package duizhao.domain.quantity;

import java.util.regex.Pattern;

/// The few numerals in signs that are read 汉字数字: zero, and the places of a ranking up to 第九十九.
///
/// Others are refused: 三五家 and 上百家 look like numbers and are none.
final class ChineseNumeral {

    private static final String ONES = "零一二三四五六七八九";
    private static final Pattern PLACE = Pattern.compile("([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)([^十]*)");

    private ChineseNumeral() { }

    /// `text` with 零 at its beginning in digits, if a listed unit or nothing follows it (零投诉 is a phrase).
    static String zeroInDigits(String text) {
        if (!text.startsWith("零")) {
            return text;
        }
        String unit = text.substring(1);
        String base = Unit.of(unit).base();
        return base.isEmpty() || UnitWords.isListed(base) ? "0" + unit : text;
    }

    /// `text` with a place of a ranking at its beginning in digits.
    static String placeInDigits(String text) {
        var parts = PLACE.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String tens = parts.group(1);
        String ten = parts.group(2);
        String ones = parts.group(3);
        boolean isNumber = !ten.isEmpty() || tens.isEmpty() != ones.isEmpty();
        if (!isNumber) {
            return text;
        }
        int value = ten.isEmpty()
                ? ONES.indexOf(tens + ones)
                : 10 * (tens.isEmpty() ? 1 : ONES.indexOf(tens)) + Math.max(0, ONES.indexOf(ones));
        return value + parts.group(4);
    }

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(c -> "〇零一二三四五六七八九十两廿卅几半百千".indexOf(c) >= 0);
    }
}
