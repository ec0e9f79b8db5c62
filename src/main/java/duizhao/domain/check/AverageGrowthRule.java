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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A stated average growth against the levels at both ends of its span; also, whether a span counted one year too long or
/// too short explains it.
final class AverageGrowthRule implements CheckRule {
    private static final int LEAST_DECIMALS = 2;

    @Override
    public RuleKind kind() {
        return RuleKind.AVERAGE_GROWTH;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.outcomes(Measure.AVERAGE_GROWTH)
                .filter(g -> g.period().isSpan() && g.quantity().unit().isPercent())
                .flatMap(average -> find(evidence, average).stream()).toList();
    }

    private Optional<Finding> find(Evidence evidence, Figure average) {
        Period last = Period.year(average.period().last());
        Period before = Period.year(average.period().first() - 1);
        return evidence.outcomes(average, Measure.LEVEL, last).stream()
                .filter(end -> Evidence.sameDefinition(end, average))
                .flatMap(end -> Levels.alike(evidence, end, before).stream().map(start -> new Ends(start, end, average)))
                .filter(Ends::arePositive)
                // The ends that the same document prints are those it reckoned from.
                .min(Comparator.comparing((Ends e) -> !e.isOfOneDocument()))
                .filter(ends -> !ends.explain(evidence, ends.years()))
                .map(ends -> finding(evidence, ends));
    }

    private Finding finding(Evidence evidence, Ends ends) {
        BigDecimal printed = Printed.value(ends.average());
        int decimals = Math.max(LEAST_DECIMALS, printed.scale());
        int explaining = IntStream.of(ends.years() + 1, ends.years() - 1).filter(n -> n > 0)
                .filter(n -> ends.explain(evidence, n)).findFirst().orElse(0);
        Words also = explaining == 0 ? Words.NONE
                : Words.of("check.average-growth.steps", explaining, Rounded.percent(ends.rate(explaining, decimals)));
        BigDecimal computed = ends.rate(ends.years(), decimals);
        LikelyCause cause = explaining == 0 ? LikelyCause.MISCALCULATED
                : explaining > ends.years() ? LikelyCause.ONE_YEAR_MORE : LikelyCause.ONE_YEAR_LESS;
        return Finding.of(kind(), Severity.ERROR,
                Words.of("check.average-growth", ends.first(), Rounded.number(ends.end()), ends.years(),
                        Rounded.percent(computed), ends.average(), also),
                new Size(printed.subtract(computed), Unit.POINTS), cause, ends.average(), ends.start(), ends.end());
    }

    private record Ends(Figure start, Figure end, Figure average) {
        int years() {
            return average.period().last() - average.period().first() + 1;
        }

        boolean arePositive() {
            return Printed.value(start).signum() > 0 && Printed.value(end).signum() > 0;
        }

        boolean isOfOneDocument() {
            return start.source().equals(average.source()) && end.source().equals(average.source());
        }

        /// The first number, without its unit where the second has the same.
        String first() {
            return start.quantity().unit().equals(end.quantity().unit())
                    ? Printed.value(start).toPlainString() : Rounded.number(start);
        }

        BigDecimal rate(int steps, int decimals) {
            Unit unit = end.quantity().unit();
            return Rounded.to(Powers.rate(Printed.value(start, unit), Printed.value(end, unit), steps), decimals);
        }

        /// Whether the printed average may be that of `steps` years.
        boolean explain(Evidence evidence, int steps) {
            Unit unit = end.quantity().unit();
            Printed printed = evidence.printed();
            Interval factor = Ranges.over(printed.range(end, unit), printed.range(start, unit));
            Interval real = Ranges.over(factor, Prices.room(evidence.indicator(end), unit, steps));
            return !Ranges.areApart(Ranges.percents(Ranges.root(real, steps)),
                    printed.range(average, Unit.PERCENT));
        }
    }
}
