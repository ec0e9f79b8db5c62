package duizhao.feature.compare;

import duizhao.domain.indicator.Indicator;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.platform.Messages;

/// Names of things as this place writes them.
final class Names {

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
}
