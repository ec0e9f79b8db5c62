package duizhao.feature.compare;

import duizhao.domain.indicator.Indicator;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.platform.Initials;
import duizhao.platform.Messages;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of things as this place writes them.
final class Names {

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");

    private final Messages messages;

    Names(Messages messages) {
        this.messages = messages;
    }

    String indicator(Indicator indicator) {
        return messages.either(indicator.name(), indicator.english());
    }

    String district(District district) {
        return messages.either(district.shortName(), district.english());
    }

    String period(Period period) {
        return PeriodText.of(period, messages);
    }

    /// Whether a person who typed `words` (separated by spaces) means the line: each of them stands in its names in
    /// either language, its key, or the remark that gives its other names, or is the initials of its name in pinyin.
    boolean answers(IndicatorLine line, String words) {
        return answers(line.indicator(), line.measure(), words);
    }

    /// The same of an indicator and what is told of it.
    boolean answers(Indicator indicator, String measure, String words) {
        String known = String.join(" ", indicator.name(), indicator.english(), indicator.key(), indicator.note(),
                measure).toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> known.contains(word) || LATIN.matcher(word).matches()
                        && (Initials.contain(indicator.name(), word) || Initials.contain(measure, word)));
    }
}
