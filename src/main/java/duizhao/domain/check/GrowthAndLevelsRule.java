package duizhao.domain.check;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.arithmetic.Ranges;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A growth against levels of other documents.
///
/// Where growth and levels are of one definition they have to agree. Where one of them names a definition (同口径) they may
/// differ, and a difference is worth a word only where one rises and the other falls: "up in words, down in money".
final class GrowthAndLevelsRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.GROWTH_AND_LEVELS;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.outcomes(Measure.GROWTH)
                .filter(g -> g.period().isYear() && g.quantity().unit().isPercent())
                .flatMap(growth -> find(evidence, growth).stream()).toList();
    }

    private Optional<Finding> find(Evidence evidence, Figure growth) {
        if (Levels.beside(evidence, growth).isPresent()) {
            return Optional.empty();
        }
        Period before = Period.year(growth.period().first() - 1);
        List<Pair> pairs = evidence.outcomes(growth, Measure.LEVEL, growth.period()).stream()
                .filter(now -> evidence.mayCompare(now, growth))
                .flatMap(now -> Levels.alike(evidence, now, before).stream().map(then -> new Pair(then, now)))
                .filter(Pair::isPositive).toList();
        return pairs.isEmpty() || !pairs.stream().allMatch(pair -> pair.contradicts(evidence, growth))
                ? Optional.empty() : Optional.of(finding(evidence, pairs.getFirst(), growth));
    }

    private Finding finding(Evidence evidence, Pair pair, Figure growth) {
        boolean same = Evidence.sameDefinition(pair.now(), growth);
        BigDecimal printed = Printed.value(growth);
        BigDecimal computed = Rounded.to(pair.rate(), Math.max(1, printed.scale()));
        var named = evidence.definition(growth) != null ? evidence.definition(growth) : evidence.definition(pair.now());
        return Finding.of(kind(), Severity.WARNING,
                Words.of("check.growth-and-levels", Rounded.number(pair.then()), Rounded.number(pair.now()),
                        Rounded.percent(computed), growth,
                        named == null ? Words.NONE : Words.of("check.bracket", named)),
                new Size(printed.subtract(computed), Unit.POINTS),
                same ? LikelyCause.BASE_REVISED : LikelyCause.LIKE_FOR_LIKE, growth, pair.now(), pair.then());
    }

    private record Pair(Figure then, Figure now) {
        boolean isPositive() {
            return Printed.value(then).signum() > 0 && Printed.value(now).signum() > 0;
        }

        BigDecimal rate() {
            return Powers.rate(Printed.value(then, now.quantity().unit()), Printed.value(now), 1);
        }

        boolean contradicts(Evidence evidence, Figure growth) {
            Unit unit = now.quantity().unit();
            Printed printed = evidence.printed();
            Interval factor = Ranges.over(printed.range(now, unit), printed.range(then, unit));
            Interval levels = Ranges.percents(Ranges.over(factor,
                    Prices.room(evidence.indicator(now), unit, 1)));
            Interval stated = printed.range(growth, Unit.PERCENT);
            return Evidence.sameDefinition(now, growth) ? Ranges.areApart(levels, stated)
                    : levels.high().signum() < 0 && stated.low().signum() > 0
                    || levels.low().signum() > 0 && stated.high().signum() < 0;
        }
    }
}
