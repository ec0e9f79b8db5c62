package duizhao.feature.compare;

import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.platform.Messages;
import java.util.Locale;
import java.util.stream.Stream;

/// Names of things as this place writes them.
final class Names {

    private final Messages messages;

    Names(Messages messages) {
        this.messages = messages;
    }

    String indicator(IndicatorLine line) {
        return messages.either(line.indicator().name(), line.indicator().english());
    }

    String district(District district) {
        return messages.either(district.shortName(), district.english());
    }

    String period(Period period) {
        return PeriodText.of(period, messages);
    }

    /// Whether a person who typed `words` (lower case, separated by spaces) means the line: each of them stands in its
    /// names in either language, its key, or the remark that gives its other names.
    boolean answers(IndicatorLine line, String words) {
        var indicator = line.indicator();
        String known = String.join(" ", indicator.name(), indicator.english(), indicator.key(), indicator.note(),
                line.measure()).toLowerCase(Locale.ROOT);
        return Stream.of(words.split("\\s+")).allMatch(known::contains);
    }
}
