package duizhao.domain.check;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Unit;
import duizhao.domain.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A magnitude out of line: a year ten times the one beside it, a total of years that is a tenth of one of them, or an
/// amount of money planned so far above the last that it has to grow by half each year. Mostly a slipped 万 or 亿, or a
/// change of what is counted.
final class MagnitudeRule implements CheckRule {
    private static final BigDecimal OUT_OF_LINE = BigDecimal.TEN;
    private static final BigDecimal FAR = BigDecimal.valueOf(5);
    private static final BigDecimal STEEP = BigDecimal.valueOf(50);
    /// Small counts jump by themselves: 4 and 45 say nothing.
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);

    @Override
    public RuleKind kind() {
        return RuleKind.MAGNITUDE;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        var findings = new ArrayList<Finding>();
        List<Figure> spans = evidence.prints().all().stream()
                .filter(f -> !f.isPlan() && f.period().isSpan() && Printed.isNumber(f)).toList();
        for (List<Figure> years : Years.of(evidence)) {
            for (int i = 1; i < years.size(); i++) {
                neighbours(evidence, years.get(i - 1), years.get(i)).ifPresent(findings::add);
            }
            years.forEach(year -> totals(spans, year).ifPresent(findings::add));
        }
        evidence.plans(Measure.LEVEL).forEach(plan -> planned(evidence, plan).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> neighbours(Evidence evidence, Figure before, Figure after) {
        if (!Evidence.sameUnit(before, after) || !evidence.mayCompare(before, after)) {
            return Optional.empty();
        }
        Unit unit = after.quantity().unit();
        BigDecimal then = Printed.value(before, unit);
        BigDecimal now = Printed.value(after);
        return apart(then, now, unit).map(times -> Finding.of(kind(), Severity.WARNING,
                Words.of("check.magnitude.years", before.period(), before, after.period(), after, times), null,
                LikelyCause.UNIT_SLIPPED, after, before));
    }

    /// A year against the yearly mean of a span that ends just before it, or begins just after it.
    ///
    /// @param spans outcomes of spans that have a number
    private Optional<Finding> totals(List<Figure> spans, Figure year) {
        return spans.stream()
                .filter(f -> f.district().equals(year.district()) && f.series().equals(year.series()))
                .filter(f -> f.period().last() + 1 == year.period().first() || f.period().first() - 1 == year.period().last())
                .filter(f -> Evidence.sameUnit(f, year)).findFirst().flatMap(total -> {
                    Unit unit = year.quantity().unit();
                    int years = total.period().last() - total.period().first() + 1;
                    BigDecimal mean = Powers.quotient(Printed.value(total, unit), BigDecimal.valueOf(years));
                    return apart(mean, Printed.value(year), unit).map(times -> Finding.of(kind(), Severity.WARNING,
                            Words.of("check.magnitude.total", years(total.period()), total, year.period(), year, times),
                            null, LikelyCause.DEFINITION_CHANGED, year, total));
                });
    }

    private Optional<Finding> planned(Evidence evidence, Figure plan) {
        Indicator indicator = evidence.indicator(plan);
        if (!indicator.nominal() || !plan.period().isYear()) {
            return Optional.empty();
        }
        for (int year = plan.period().first() - 1; year > plan.period().first() - 6; year--) {
            List<Figure> held = evidence.outcomes(plan, Measure.LEVEL, Period.year(year));
            if (!held.isEmpty()) {
                return planned(plan, held.getFirst(), plan.period().first() - year);
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> planned(Figure plan, Figure outcome, int years) {
        BigDecimal target = money(plan);
        BigDecimal now = money(outcome);
        if (now.signum() <= 0 || Powers.quotient(target, now).compareTo(FAR) < 0
                || Powers.rate(now, target, years).compareTo(STEEP) < 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(kind(), Severity.WARNING,
                Words.of("check.magnitude.plan", outcome.period(), outcome, plan.period(), plan,
                        Rounded.to(Powers.quotient(target, now), 1), Rounded.percent(Rounded.to(Powers.rate(now, target,
                                years), 0))), null, LikelyCause.UNIT_SLIPPED, plan, outcome));
    }

    /// The amount in single yuan or dollars; 千亿 without a unit is as large as 千亿元.
    private static BigDecimal money(Figure figure) {
        return Printed.value(figure).scaleByPowerOfTen(figure.quantity().unit().magnitude().power());
    }

    /// How many times one is the other, where that is out of line.
    private static Optional<String> apart(BigDecimal one, BigDecimal other, Unit unit) {
        BigDecimal less = one.min(other);
        BigDecimal more = one.max(other);
        if (less.signum() <= 0 || more.scaleByPowerOfTen(unit.magnitude().power()).compareTo(LEAST) < 0
                || Powers.quotient(more, less).compareTo(OUT_OF_LINE) < 0) {
            return Optional.empty();
        }
        return Optional.of(Rounded.to(Powers.quotient(more, less), 1).toPlainString());
    }

    private static Words years(Period period) {
        return Words.of("check.years", period.first(), period.last());
    }
}
