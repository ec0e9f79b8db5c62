package duizhao.feature.compare;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.platform.Messages;
import java.util.Locale;

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
        if (period.isSpan()) {
            return messages.text("term.span", period.first(), period.last());
        }
        return period.month() == 0 ? messages.text("term.year", period.first())
                : messages.text("term.as-of", period.first(), period.month());
    }

    /// Everything a person may type to find the line, in lower case, in both languages.
    String searchable(IndicatorLine line) {
        return String.join(" ", line.indicator().name(), line.indicator().english(), line.measure())
                .toLowerCase(Locale.ROOT);
    }
}
