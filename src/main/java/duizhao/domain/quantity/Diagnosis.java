package duizhao.domain.quantity;

import java.util.regex.Pattern;

/// Finds the reason a person can do something about, for a text that is already known not to be a quantity.
final class Diagnosis {

    private static final Pattern DERIVED = Pattern.compile(".*(翻.{0,3}[番倍]|倍增|减半).*");
    private static final Pattern FALL = Pattern.compile(".*(下降|降低|降至|降到|降幅|减少|减至|压减|削减|回落|下跌|下滑).*");
    private static final Pattern RISE = Pattern.compile(".*(增长|增加|增至|增到|增幅|增速|新增|提高|提升|上升|上涨).*");
    private static final Pattern PUNCTUATION = Pattern.compile("[.,+-]+");

    private Diagnosis() { }

    static NotUnderstood of(String text) {
        if (DERIVED.matcher(text).matches()) {
            return new NotUnderstood(Reason.DERIVED, text);
        }
        int digit = firstDigit(text);
        if (digit < 0) {
            return withoutDigits(text);
        }
        String before = text.substring(0, digit);
        if (PUNCTUATION.matcher(before).matches() && !before.equals("-") && !before.equals("+")) {
            return new NotUnderstood(Reason.NUMBER_FORM, text);
        }
        String words = before.replaceFirst("[+-]$", "");
        return words.isEmpty() ? new NotUnderstood(Reason.TWO_NUMBERS, text)
                : verbOr(Reason.WORDS_BEFORE, words);
    }

    /// @param base what stands in the place of the unit
    static NotUnderstood ofUnit(String base) {
        if (UnitWords.isCalendar(base)) {
            return new NotUnderstood(Reason.DATE, base);
        }
        return verbOr(UnitWords.beginsWithMagnitude(base) ? Reason.MAGNITUDE : Reason.UNKNOWN_UNIT, base);
    }

    private static NotUnderstood withoutDigits(String text) {
        if (FALL.matcher(text).matches() || RISE.matcher(text).matches()) {
            return verbOr(Reason.NO_NUMBER, text);
        }
        return new NotUnderstood(ChineseNumeral.isIn(text.replace("百分点", "")) ? Reason.CHINESE_NUMBER
                : Reason.NO_NUMBER, text);
    }

    private static NotUnderstood verbOr(Reason otherwise, String words) {
        return new NotUnderstood(FALL.matcher(words).matches() ? Reason.FALL_WORD
                : RISE.matcher(words).matches() ? Reason.RISE_WORD : otherwise, words);
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }
}
