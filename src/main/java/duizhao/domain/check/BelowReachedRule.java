package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import duizhao.domain.verdict.Target;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A target that had been passed when it was set.
///
/// Of shares and places, and of levels of headline indicators. A count of what is done in a year (新增, 打通) starts from
/// nothing each year, and planning fewer than last year is no contradiction.
final class BelowReachedRule implements CheckRule {
    @Override
    public RuleKind kind() {
        return RuleKind.BELOW_REACHED;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.prints().all().stream().filter(f -> f.isPlan() && Printed.isNumber(f))
                .filter(f -> stands(f, evidence.indicator(f)))
                .flatMap(plan -> reached(evidence, plan).flatMap(o -> find(evidence, plan, o)).stream()).toList();
    }

    private static boolean stands(Figure plan, Indicator indicator) {
        Measure measure = plan.series().measure();
        return measure == Measure.SHARE || measure == Measure.RANK
                || measure == Measure.LEVEL && indicator.isHeadline();
    }

    /// The latest outcome that was known when the plan was made.
    private static Optional<Figure> reached(Evidence evidence, Figure plan) {
        return evidence.outcomes(plan.series().measure())
                .filter(o -> o.district().equals(plan.district()) && o.series().row().equals(plan.series().row()))
                .filter(o -> o.period().last() < plan.period().first()
                        || plan.period().isSpan() && o.period().last() < plan.period().last())
                .filter(o -> evidence.date(o).compareTo(evidence.date(plan)) <= 0)
                .filter(o -> Evidence.sameUnit(o, plan) && evidence.mayCompare(plan, o))
                .max(Comparator.comparing(Figure::period));
    }

    private Optional<Finding> find(Evidence evidence, Figure plan, Figure reached) {
        Unit unit = plan.quantity().unit();
        Target target = Target.of(plan.quantity(), evidence.indicator(plan).direction(), plan.series().measure(), true);
        Interval outcome = evidence.printed().range(reached, unit);
        boolean passed = switch (target.side()) {
            case UP -> outcome.low().compareTo(target.high()) > 0;
            case DOWN -> outcome.high().compareTo(target.low()) < 0;
            case BAND -> false;
        };
        if (!passed) {
            return Optional.empty();
        }
        BigDecimal size = Printed.value(plan).subtract(Printed.value(reached, unit));
        return Optional.of(Finding.of(kind(), Severity.WARNING,
                Words.of("check.below-reached", reached.period(), reached, plan.period(), plan),
                new Size(size, unit.isRate() ? Unit.POINTS : unit), LikelyCause.FLOOR_FROM_ABOVE, plan, reached));
    }
}
