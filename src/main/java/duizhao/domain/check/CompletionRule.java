package duizhao.domain.check;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.arithmetic.Ranges;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A completion ratio against what was planned and what was done.
final class CompletionRule implements CheckRule {
    private static final String COMPLETION = "completion";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public RuleKind kind() {
        return RuleKind.COMPLETION;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.outcomes(Measure.SHARE)
                .filter(f -> f.series().slice().endsWith(COMPLETION) && f.quantity().unit().isPercent())
                .flatMap(ratio -> find(evidence, ratio).stream()).toList();
    }

    private Optional<Finding> find(Evidence evidence, Figure ratio) {
        var row = new Series.Row(ratio.series().indicator(), Measure.LEVEL, part(ratio.series().slice()));
        var planned = evidence.prints().plans(ratio.district(), row, ratio.period()).stream()
                .filter(Printed::isNumber).findFirst();
        var done = evidence.prints().outcomes(ratio.district(), row, ratio.period()).stream()
                .filter(Printed::isNumber).findFirst();
        return planned.flatMap(p -> done.filter(d -> Evidence.sameUnit(d, p) && evidence.mayCompare(d, p))
                .flatMap(d -> find(evidence, ratio, p, d)));
    }

    private Optional<Finding> find(Evidence evidence, Figure ratio, Figure planned, Figure done) {
        Unit unit = planned.quantity().unit();
        Printed printed = evidence.printed();
        Interval plan = printed.range(planned, unit);
        Interval outcome = printed.range(done, unit);
        if (!Ranges.isPositive(plan) || outcome.low().signum() < 0 || !Ranges.areApart(
                Ranges.times(Ranges.over(outcome, plan), Interval.point(HUNDRED)), printed.range(ratio, Unit.PERCENT))) {
            return Optional.empty();
        }
        BigDecimal computed = Rounded.beside(Powers.quotient(Printed.value(done, unit), Printed.value(planned))
                .multiply(HUNDRED), Printed.value(ratio));
        return Optional.of(Finding.of(kind(), Severity.ERROR,
                Words.of("check.completion", done, planned, Rounded.percent(computed), ratio),
                new Size(Printed.value(ratio).subtract(computed), Unit.POINTS), LikelyCause.MISCALCULATED, ratio, done,
                planned));
    }

    /// The slice whose completion it is: `listed-completion` is of `listed`, `completion` of the whole.
    private static String part(String slice) {
        return slice.equals(COMPLETION) ? "" : slice.substring(0, slice.length() - COMPLETION.length() - 1);
    }
}
