package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.Catalogue;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the outcome that a relative plan refers to (与经济发展同步, 高于全市平均, 与上年持平), and the plan's words as
/// a number with a qualifier. What is not understood or not held stays unresolved: nothing is guessed.
final class References {
    static final String ECONOMY = "gdp";
    private static final Pattern OF_ECONOMY = Pattern.compile("经济(发展|增长|增速)|地区生产总值|GDP|生产总值");
    private static final Pattern OF_CITY = Pattern.compile("全市|南昌市|市平均|市均");
    private static final Pattern OF_YEAR_BEFORE = Pattern.compile("上年|去年|上一年");
    private static final Pattern NOT_BELOW = Pattern.compile("不低于|不少于|不慢于");
    private static final Pattern NOT_ABOVE = Pattern.compile("不高于|不超过|不快于");
    private static final Pattern ABOVE = Pattern.compile("高于|快于|超过|优于|领先");
    private static final Pattern BELOW = Pattern.compile("低于|慢于|少于");
    private static final Pattern LEVEL_WITH = Pattern.compile("同步|持平|相当|一致");

    private final Catalogue catalogue;
    private final Slots slots;
    private final Vintages vintages;

    References(Catalogue catalogue, Slots slots, Vintages vintages) {
        this.catalogue = catalogue;
        this.slots = slots;
        this.vintages = vintages;
    }

    /// The outcome that `plan` refers to; empty where the plan is not relative, or the outcome is not held or has no
    /// single number.
    Optional<Figure> referenced(Figure plan) {
        Quantity words = plan.quantity();
        if (words.qualifier() != Qualifier.RELATIVE || words.hasValue() || qualifier(words.token()).isEmpty()) {
            return Optional.empty();
        }
        return key(plan).flatMap(slots::find)
                .flatMap(slot -> vintages.outcome(slot.outcomes(), plan))
                .filter(f -> !f.key().equals(plan.key()) && f.period().month() == 0)
                .filter(f -> f.quantity().hasValue() && f.quantity().upper() == null);
    }

    /// The plan's words about the number of `reference`: 同步 is about, 高于 more than it.
    static Quantity target(Figure plan, Figure reference) {
        Quantity words = plan.quantity();
        return new Quantity(reference.quantity().value(), null,
                Wording.of(qualifier(words.token()).orElseThrow()), reference.quantity().unit(), words.firmness(),
                false, words.token());
    }

    private Optional<Slot.Key> key(Figure plan) {
        String token = plan.quantity().token();
        Series.Row row = plan.series().row();
        if (OF_YEAR_BEFORE.matcher(token).find()) {
            return plan.period().isYear()
                    ? Optional.of(new Slot.Key(plan.district(), row, Period.year(plan.period().first() - 1)))
                    : Optional.empty();
        }
        if (OF_CITY.matcher(token).find()) {
            District district = catalogue.district(plan.district());
            return district.parent() == null ? Optional.empty()
                    : Optional.of(new Slot.Key(district.parent(), row, plan.period()));
        }
        boolean rate = row.measure() == Measure.GROWTH || row.measure() == Measure.AVERAGE_GROWTH;
        return rate && OF_ECONOMY.matcher(token).find()
                ? Optional.of(new Slot.Key(plan.district(), new Series.Row(ECONOMY, row.measure(), ""), plan.period()))
                : Optional.empty();
    }

    private static Optional<Qualifier> qualifier(String token) {
        if (NOT_BELOW.matcher(token).find()) {
            return Optional.of(Qualifier.AT_LEAST);
        }
        if (NOT_ABOVE.matcher(token).find()) {
            return Optional.of(Qualifier.AT_MOST);
        }
        if (ABOVE.matcher(token).find()) {
            return Optional.of(Qualifier.MORE_THAN);
        }
        if (BELOW.matcher(token).find()) {
            return Optional.of(Qualifier.LESS_THAN);
        }
        return LEVEL_WITH.matcher(token).find() ? Optional.of(Qualifier.ABOUT) : Optional.empty();
    }
}
