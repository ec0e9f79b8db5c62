package duizhao.domain.indicator;

import duizhao.platform.Initials;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that a person types to find indicators: in every place the same words find the same.
///
/// Each word stands in a name of the indicator in either language, its key, the remark that gives its other names, or in what
/// else is told of it; or is the initials of its name, or of what is told, in pinyin.
public final class IndicatorFilter {

    /// One letter alone is in nearly every name.
    private static final Pattern LETTERS = Pattern.compile("[a-z0-9]{2,}");

    private final List<String> words;

    private IndicatorFilter(List<String> words) {
        this.words = words;
    }

    /// @param typed words parted by spaces; blank for all indicators
    public static IndicatorFilter of(String typed) {
        return new IndicatorFilter(Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList());
    }

    /// Whether nothing was typed: everything answers.
    public boolean isBlank() {
        return words.isEmpty();
    }

    /// @param told what else a person reads of it: its measure, its unit; may be blank
    public boolean answers(Indicator indicator, String told) {
        return answers(List.of(indicator), told);
    }

    /// The same of something that is about several indicators.
    public boolean answers(List<Indicator> indicators, String told) {
        return words.stream().allMatch(word -> indicators.stream().anyMatch(one -> isNamed(one, word)) || isIn(told, word));
    }

    private static boolean isNamed(Indicator indicator, String word) {
        return isIn(indicator.name(), word) || has(indicator.english(), word) || has(indicator.key(), word)
                || has(indicator.note(), word);
    }

    private static boolean isIn(String text, String word) {
        return has(text, word) || LETTERS.matcher(word).matches() && Initials.contain(text, word);
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
