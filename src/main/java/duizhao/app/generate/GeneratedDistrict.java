package duizhao.app.generate;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Magnitude;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.source.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// The figures of one district. Each indicator goes its way from year to year; levels and growth agree, but for some
/// numbers that were revised.
///
/// Whole numbers throughout: growth in tenths of a percent, levels in hundredths of the unit.
final class GeneratedDistrict {

    /// Of a hundred indicators that are not headline ones, those that a district ever prints.
    private static final int PRINTED = 56;
    private static final int GAPS = 5;
    private static final int ESTIMATES = 12;
    private static final int PRINTED_AGAIN = 5;
    private static final int PLANNED_EVERY = 8;

    private final Extent extent;
    private final int number;
    private final District district;
    private final List<Period> spans;
    private final List<Figure> figures = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    GeneratedDistrict(Extent extent, int number, District district, List<Period> spans) {
        this.extent = extent;
        this.number = number;
        this.district = district;
        this.spans = spans;
    }

    /// In no order.
    List<Figure> figures(List<Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            var random = new SplittableRandom(extent.seed() * 1_000_003 + number * 10_007L + i);
            if (indicators.get(i).isHeadline() || random.nextInt(100) < PRINTED) {
                new Way(indicators.get(i), i, random).go();
            }
        }
        return figures;
    }

    /// The years of one indicator.
    private final class Way {

        private final Indicator indicator;
        private final int index;
        private final SplittableRandom random;
        private final GeneratedQuantities quantities;
        private final boolean share;
        private final boolean narrow;
        private final Unit unit;
        private final int trend;
        private long level;

        Way(Indicator indicator, int index, SplittableRandom random) {
            this.indicator = indicator;
            this.index = index;
            this.random = random;
            this.quantities = new GeneratedQuantities(random);
            this.share = indicator.unit().equals("%");
            this.unit = Unit.of(indicator.unit());
            // Years of schooling and the like: a number of four digits before 年 is a date.
            this.narrow = unit.base().equals("年");
            this.trend = 40 + random.nextInt(60);
            this.level = share ? 3_000 + random.nextInt(5_000) : narrow ? 800 + random.nextInt(300)
                    : 1_000 + random.nextInt(3_000_000);
        }

        void go() {
            int late = random.nextInt(4) == 0 ? random.nextInt(extent.years() / 2 + 1) : 0;
            for (int year = extent.firstYear() + late; year <= Extent.LAST_YEAR; year++) {
                int growth = trend + random.nextInt(90) - 45 - (year - extent.firstYear());
                level = share ? Math.clamp(level + random.nextInt(200) - 80, 500, 9_990)
                        : narrow ? Math.clamp(level + random.nextInt(30) - 10, 500, 2_000)
                        : Math.max(100, level * (1000 + growth) / 1000);
                boolean gap = random.nextInt(100) < GAPS;
                if (indicator.isHeadline() || index % PLANNED_EVERY == 3) {
                    plan(year, growth);
                }
                if (!gap) {
                    outcome(year, growth);
                }
            }
            if (indicator.isHeadline()) {
                spans.forEach(this::span);
            }
        }

        private void plan(int year, int growth) {
            String source = GeneratedSources.report(district, year);
            if (share) {
                add(year, Measure.SHARE, "", Role.PLAN, quantities.target(printed(level / 100 * 100), unit), source);
            } else {
                int planned = (growth + random.nextInt(40) - 15) / 5 * 5;
                add(year, Measure.GROWTH, "", Role.PLAN, quantities.target(tenths(planned), Unit.PERCENT), source);
                if (!narrow && random.nextInt(3) == 0) {
                    add(year, Measure.LEVEL, "", Role.PLAN, quantities.target(printed(level / 1000 * 1000 + 1000), unit), source);
                }
            }
        }

        private void outcome(int year, int growth) {
            boolean both = indicator.isHeadline() && !share;
            if (share) {
                print(year, Measure.SHARE, printed(level), unit);
            } else if (both || index % 2 == 0) {
                print(year, Measure.GROWTH, tenths(growth), Unit.PERCENT);
            }
            if (!share && (both || index % 2 == 1)) {
                print(year, Measure.LEVEL, printed(level), unit);
            }
        }

        /// In the report of the next year; estimates, and some others, once more in the one after it.
        private void print(int year, Measure measure, BigDecimal value, Unit in) {
            boolean estimated = random.nextInt(100) < ESTIMATES;
            boolean changes = GeneratedIndicators.hasTwoDefinitions(index);
            int change = extent.firstYear() + extent.years() / 2;
            String definition = changes && year >= change ? GeneratedIndicators.NEW : "";
            String source = GeneratedSources.report(district, year + 1);
            add(year, measure, definition, Role.OUTCOME, quantities.outcome(value, in, estimated), source);
            if (changes && year == change) {
                // The year in which it changes is printed in both.
                add(year, measure, "", Role.OUTCOME, quantities.outcome(value.add(step(value)), in, false), source);
            }
            if (year < Extent.LAST_YEAR && (estimated || random.nextInt(100) < PRINTED_AGAIN)) {
                BigDecimal revised = random.nextInt(3) == 0 ? value : value.add(step(value));
                add(year, measure, definition, Role.OUTCOME, quantities.outcome(revised, in, false),
                        GeneratedSources.report(district, year + 2));
            }
        }

        /// The target of a plan of five years, and what came of the one before it.
        private void span(Period span) {
            String source = GeneratedSources.plan(district, span);
            int planned = (trend + random.nextInt(20) - 5) / 5 * 5;
            if (!share) {
                add(span, Measure.AVERAGE_GROWTH, "", Role.PLAN, quantities.target(tenths(planned), Unit.PERCENT), source);
                if (span.before().first() >= extent.firstYear()) {
                    add(span.before(), Measure.AVERAGE_GROWTH, "", Role.OUTCOME,
                            quantities.outcome(tenths(trend + random.nextInt(30) - 15), Unit.PERCENT, false), source);
                }
            }
        }

        private void add(int year, Measure measure, String definition, Role role, Quantity quantity, String source) {
            add(Period.year(year), measure, definition, role, quantity, source);
        }

        private void add(Period period, Measure measure, String definition, Role role, Quantity quantity, String source) {
            String key = district.code() + "-" + period.text().replace('/', '-') + "-" + indicator.key() + "-" + measure.key()
                    + "-" + role.key();
            int print = 1;
            String free = key;
            while (!keys.add(free)) {
                free = key + "-" + ++print;
            }
            figures.add(new Figure(free, district.code(), new Series(indicator.key(), measure, "", definition), period, role,
                    quantity, source, Place.UNKNOWN, ""));
        }

        private BigDecimal tenths(int number) {
            return BigDecimal.valueOf(number, 1);
        }

        /// Shares with one decimal, money and what has a magnitude with two, what is counted without any.
        private BigDecimal printed(long hundredths) {
            return share ? BigDecimal.valueOf(hundredths / 10, 1)
                    : narrow || unit.isMoney() || unit.magnitude() != Magnitude.ONE ? BigDecimal.valueOf(hundredths, 2)
                    : BigDecimal.valueOf(hundredths / 100);
        }

        private static BigDecimal step(BigDecimal value) {
            return BigDecimal.valueOf(1, value.scale());
        }
    }
}
