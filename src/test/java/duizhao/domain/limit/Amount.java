package duizhao.domain.limit;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.source.Place;
import duizhao.domain.verdict.Say;
import java.util.List;
import java.util.OptionalInt;

/// Figures by their words, for tests of what is out of the ordinary.
final class Amount {

    static final Indicator INDICATOR = named("地区生产总值");

    private Amount() {
    }

    static Indicator named(String name) {
        return new Indicator("gdp", name, "x", IndicatorGroup.ECONOMY, Direction.UP, Nature.UNSTATED,
                OptionalInt.empty(), "亿元", false, "");
    }

    static Figure of(Measure measure, String period, String words) {
        return in("360104", measure, "", period, words);
    }

    static Figure in(String district, Measure measure, String slice, String period, String words) {
        return new Figure(district + period + words, district, new Series("gdp", measure, slice, ""),
                Period.parse(period).orElseThrow(), Role.OUTCOME, Say.quantity(words), "s", Place.UNKNOWN, "");
    }

    static List<Breach> breaches(Figure typed, Figure... known) {
        return Limits.of(typed, INDICATOR, List.of(known)).breaches();
    }
}
