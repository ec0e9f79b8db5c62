package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Baseline;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Derivation;
import duizhao.domain.verdict.Steps;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a plan looks that names no number of its own: the outcome that it is measured against (与经济发展同步, 高于全市平均,
/// 与上年持平), or the baseline that it counts from (翻一番, 提高3个百分点).
public final class Anchors {
    static final String ECONOMY = "gdp";
    private static final Pattern OF_ECONOMY = Pattern.compile("经济(发展|增长|增速)|地区生产总值|GDP|生产总值");
    private static final Pattern OF_CITY = Pattern.compile("全市|南昌市|市平均|市均");

    private Anchors() {
    }

    /// The row whose outcome says what the plan's number is; empty where the plan has its own number, or where its words
    /// name nothing that is known.
    public static Optional<RowKey> of(Figure plan, Catalogue catalogue) {
        if (Steps.isFromBaseline(plan.quantity(), plan.series().measure())) {
            return year(baseYear(plan, catalogue)).map(RowKey.of(plan)::in);
        }
        return plan.quantity().qualifier() == Qualifier.RELATIVE && !plan.quantity().hasValue()
                ? reference(plan, catalogue) : Optional.empty();
    }

    /// All rows whose outcomes judging the plan may ask for, apart from those of its own district, indicator and period.
    public static List<RowKey> needed(Figure plan, Catalogue catalogue) {
        var indicator = catalogue.indicator(plan.series().indicator());
        Optional<RowKey> counted = Derivation.source(plan, indicator)
                .flatMap(measure -> derivedFrom(plan, catalogue).map(RowKey.of(plan).with(measure)::in));
        return Stream.of(of(plan, catalogue), counted).flatMap(Optional::stream).toList();
    }

    /// The year that a step or a change is counted from: the one named, else the last before the five-year plan, else the
    /// year before.
    public static int baseYear(Figure plan, Catalogue catalogue) {
        int before = plan.period().first() - 1;
        OptionalInt named = Baseline.year(plan.quantity(), plan.period().first());
        if (named.isPresent() && named.getAsInt() < plan.period().last()) {
            return named.getAsInt();
        }
        Source source = catalogue.source(plan.source());
        return source.kind() == SourceKind.FIVE_YEAR_PLAN && source.plans() != null
                ? Math.min(before, source.plans().first() - 1) : before;
    }

    /// The year from whose outcome one of the plan's measure is derived: growth is always that over the year before.
    static Optional<Period> derivedFrom(Figure plan, Catalogue catalogue) {
        return year(plan.series().measure() == Measure.GROWTH ? plan.period().first() - 1 : baseYear(plan, catalogue));
    }

    /// Empty before the first year that a period can be of.
    private static Optional<Period> year(int year) {
        return Period.parse(Integer.toString(year));
    }

    private static Optional<RowKey> reference(Figure plan, Catalogue catalogue) {
        String token = plan.quantity().token();
        Series.Row row = plan.series().row();
        OptionalInt year = Baseline.year(plan.quantity(), plan.period().first());
        Period period = year.isPresent() ? year(year.getAsInt()).orElse(plan.period().whole()) : plan.period().whole();
        if (OF_CITY.matcher(token).find()) {
            return Optional.ofNullable(catalogue.district(plan.district()).parent())
                    .map(city -> new RowKey(city, row, period));
        }
        if (year.isPresent()) {
            return Optional.of(new RowKey(plan.district(), row, period));
        }
        boolean rate = row.measure() == Measure.GROWTH || row.measure() == Measure.AVERAGE_GROWTH;
        return rate && OF_ECONOMY.matcher(token).find()
                ? Optional.of(new RowKey(plan.district(), new Series.Row(ECONOMY, row.measure(), ""), period))
                : Optional.empty();
    }
}
