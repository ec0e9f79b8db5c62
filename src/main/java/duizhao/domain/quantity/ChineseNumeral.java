package duizhao.domain.quantity;

import java.util.regex.Pattern;

/// The few numerals in signs that are read 汉字数字: zero, the places of a ranking up to 第九十九, and counts (两所, 十五家,
/// 一百名, 百亿元).
///
/// Others are refused: 三五家, 百家 and 上百家 look like numbers and are none.
final class ChineseNumeral {

    private static final String ONES = "零一二三四五六七八九";
    private static final Pattern PLACE = Pattern.compile("([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)([^十]*)");

    /// 百 and 千 alone are numbers only before 万 and 亿: 百亿 is a threshold, 百家 a way of speaking.
    private static final Pattern COUNT = Pattern.compile("(?:(?<round>[一二三四五六七八九两]?[百千])"
            + "|(?<tens>[二三四五六七八九]?)十(?<ones>[一二三四五六七八九]?)|(?<one>[一二三四五六七八九两]))(?<rest>[^十百千]*)");

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

    /// `text` with a count at its beginning in digits, if nothing, a magnitude or a listed unit follows it.
    static String countInDigits(String text) {
        if (PrintedNumber.begins(text)) {
            return text;
        }
        var parts = COUNT.matcher(text);
        if (!parts.matches() || !isUnit(parts.group("rest"))) {
            return text;
        }
        String rest = parts.group("rest");
        String round = parts.group("round");
        if (round != null) {
            boolean bare = round.length() == 1;
            return bare && !rest.startsWith("万") && !rest.startsWith("亿") ? text
                    : (bare ? 1 : digit(round)) + (round.endsWith("百") ? "00" : "000") + rest;
        }
        String one = parts.group("one");
        return one != null ? digit(one) + rest
                : (parts.group("tens").isEmpty() ? 1 : digit(parts.group("tens")))
                        + (parts.group("ones").isEmpty() ? "0" : "" + digit(parts.group("ones"))) + rest;
    }

    /// 1 to 9 as they count: 一, 两, 三.
    static String ofCount(int value) {
        return value == 2 ? "两" : ONES.substring(value, value + 1);
    }

    private static boolean isUnit(String rest) {
        String unit = rest.startsWith("余") || rest.startsWith("多") ? rest.substring(1) : rest;
        String base = Unit.of(unit).base();
        return base.isEmpty() || UnitWords.isListed(base);
    }

    /// The value of the first sign.
    private static int digit(String signs) {
        return signs.startsWith("两") ? 2 : ONES.indexOf(signs.charAt(0));
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
