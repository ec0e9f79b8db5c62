package duizhao.domain.quantity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Targets without a number of their own: those in general words, and those measured against something else of the
/// same year.
///
/// The lists are short on purpose: an unknown phrase is refused, for it may hide a number.
final class Phrases {

    private static final Pattern QUALITATIVE_VERB = Pattern.compile("^(保持|实现|继续保持)");
    private static final Set<String> QUALITATIVE = Set.of(
            "量稳质升", "促稳提质", "稳量提质", "稳中有升", "稳中有进", "稳中提质", "稳中向好", "稳步增长", "稳步提升",
            "稳步提高", "平稳发展", "平稳增长", "稳定增长", "持续增长", "持续提升", "持续改善", "稳定", "基本稳定",
            "总体稳定");

    private static final String NO_NUMBER = "[^0-9〇零一二三四五六七八九十两几半]";
    private static final String REFERENCE = "(全国|国家|省|市|全区|上级|上年|去年|同期|经济|生产总值|GDP|财政收入)";

    private static final String SAME = "持平";
    private static final Pattern LEVEL = Pattern.compile("(基本|总体)?" + SAME);
    private static final Pattern WITH =
            Pattern.compile("[与和同跟]" + NO_NUMBER + "{1,20}?(保持|基本|大体|总体)*(同步|持平)(增长|提高)?");
    private static final Pattern AGAINST = Pattern.compile(
            "(提前[一二两三]年)?(不低于|不高于|高于|低于|优于|好于|快于|超过|达到|达)"
                    + "(?=.{0,12}" + REFERENCE + ")" + NO_NUMBER + "{1,16}"
                    + "(平均|平均数|平均值|水平|标准|要求|目标|增速|增幅|增长速度)");
    private static final Pattern BEGINS_RELATIVE = Pattern.compile(
            "(不低于|不高于|高于|低于|优于|好于|快于|超过)(?=.{0,12}" + REFERENCE + ")[^0-9].*"
                    + "|[与和同跟].*(同步|持平).*|.*持平.*");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");

    private Phrases() { }

    /// [Wording#QUALITATIVE] or [Wording#RELATIVE] where `text` is such a phrase from end to end.
    ///
    /// @throws NotUnderstood where a relative phrase has a number (高于全市平均2个百分点), which no quantity can hold
    static Optional<Wording> wordingOf(String text) throws NotUnderstood {
        if (QUALITATIVE.contains(text) || QUALITATIVE.contains(QUALITATIVE_VERB.matcher(text).replaceFirst(""))) {
            return Optional.of(Wording.QUALITATIVE);
        }
        if (PrintedNumber.begins(text) && !text.contains(SAME)) {
            return Optional.empty(); // as most quantities do, and no other phrase
        }
        String timeless = YEAR.matcher(text).replaceAll("当年");
        if (LEVEL.matcher(timeless).matches() || WITH.matcher(timeless).matches()
                || AGAINST.matcher(timeless).matches()) {
            return Optional.of(Wording.RELATIVE);
        }
        if (BEGINS_RELATIVE.matcher(timeless).matches()) {
            throw new NotUnderstood(Reason.RELATIVE_NUMBER, text);
        }
        return Optional.empty();
    }
}
