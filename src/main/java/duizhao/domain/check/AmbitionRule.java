package duizhao.domain.check;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.arithmetic.Ranges;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A level that a plan aims at against the growth that the same plan plans: 727.24 at +7.5% is 781.8, not 800. Where the
/// growth leaves prices out, the price change that would be needed is told.
final class AmbitionRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.AMBITION;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.plans(Measure.LEVEL).filter(f -> f.period().isYear())
                .flatMap(aim -> growths(evidence, aim).flatMap(growth -> find(evidence, aim, growth).stream()))
                .toList();
    }

    /// Growth of the aim's year, or average growth of a span that ends in it, planned by the same document.
    private static Stream<Figure> growths(Evidence evidence, Figure aim) {
        return Stream.concat(evidence.plans(Measure.GROWTH).filter(g -> g.period().equals(aim.period())),
                        evidence.plans(Measure.AVERAGE_GROWTH)
                                .filter(g -> g.period().isSpan() && g.period().last() == aim.period().last()))
                .filter(g -> g.source().equals(aim.source()) && g.district().equals(aim.district())
                        && g.series().indicator().equals(aim.series().indicator())
                        && g.series().slice().equals(aim.series().slice())
                        && g.quantity().unit().isPercent());
    }

    private Optional<Finding> find(Evidence evidence, Figure aim, Figure growth) {
        var row = new Series.Row(aim.series().indicator(), Measure.LEVEL, aim.series().slice());
        return evidence.prints().outcomes(aim.district(), row, Period.year(growth.period().first() - 1)).stream()
                .filter(Printed::isNumber).filter(f -> Evidence.sameUnit(f, aim) && evidence.mayCompare(f, aim))
                .findFirst().flatMap(base -> find(evidence, aim, growth, base));
    }

    private Optional<Finding> find(Evidence evidence, Figure aim, Figure growth, Figure base) {
        Unit unit = aim.quantity().unit();
        Printed printed = evidence.printed();
        int years = growth.period().last() - growth.period().first() + 1;
        Interval then = printed.range(base, unit);
        Interval factor = Ranges.factors(printed.range(growth, Unit.PERCENT));
        if (!Ranges.isPositive(then) || !Ranges.isPositive(factor)) {
            return Optional.empty();
        }
        Interval reached = Ranges.times(then, Ranges.power(factor, years));
        if (!Ranges.areApart(printed.range(aim, unit), reached)) {
            return Optional.empty();
        }
        BigDecimal computed = Rounded.beside(Printed.value(base, unit)
                .multiply(Powers.power(Powers.factor(Printed.value(growth)), years, 1)), Printed.value(aim));
        boolean prices = Prices.mayMatter(evidence.indicator(aim), unit)
                && computed.compareTo(Printed.value(aim)) < 0;
        Words also = prices ? Words.of("check.ambition.prices", Rounded.percent(Rounded.to(
                Powers.percent(Powers.quotient(Printed.value(aim), computed)), 1))) : Words.NONE;
        return Optional.of(Finding.of(kind(), Severity.WARNING,
                Words.of("check.ambition", Rounded.number(base), Rounded.percent(Printed.value(growth)), years,
                        Rounded.with(computed, unit), aim, also),
                new Size(Printed.value(aim).subtract(computed), unit),
                prices ? LikelyCause.PRICES : LikelyCause.AIM_OF_LATER_YEARS, aim, growth, base));
    }
}
