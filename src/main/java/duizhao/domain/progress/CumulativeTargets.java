package duizhao.domain.progress;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Agreement;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Targets that are a sum over the plan: the years so far against T·e.
final class CumulativeTargets {
    private final Ground ground;

    CumulativeTargets(Ground ground) {
        this.ground = ground;
    }

    Progress evaluate(Figure target) {
        Unit unit = target.quantity().unit();
        BigDecimal sum = Printed.value(target);
        var path = new Path(ground.baseYear(), ground.plan().last(), BigDecimal.ZERO, Interval.point(BigDecimal.ZERO), sum,
                unit, false);
        var outcomes = new ArrayList<Figure>();
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        Obstacle obstacle = sum.signum() == 0 ? Obstacle.SAME_AS_BASE : null;
        for (int year = ground.plan().first(); year <= ground.plan().last() && obstacle == null; year++) {
            var outcome = ground.outcome(target, Measure.LEVEL, year);
            if (outcome.isEmpty()) {
                break;
            }
            if (ground.agreement(target, outcome.get()) == Agreement.CONFLICT) {
                obstacle = Obstacle.DEFINITION;
            } else if (!outcome.get().quantity().unit().isConvertibleTo(unit)) {
                obstacle = Obstacle.UNIT;
            } else {
                outcomes.add(outcome.get());
                if (outcome.get().quantity().estimated()) {
                    remarks.add(Remark.ESTIMATED);
                }
            }
        }
        if (outcomes.isEmpty() && obstacle == null) {
            boolean later = ground.years().anyMatch(y -> ground.outcome(target, Measure.LEVEL, y).isPresent());
            obstacle = later ? Obstacle.YEAR_MISSING : Obstacle.NO_OUTCOME;
        }
        if (obstacle != null) {
            return new Progress(target, TargetKind.CUMULATIVE, null, outcomes, Pace.NOT_COMPUTED, obstacle, path, null,
                    remarks, null, List.of(), List.of(), List.of());
        }
        int year = outcomes.getLast().period().last();
        BigDecimal done = outcomes.stream().map(f -> Printed.value(f, unit)).reduce(BigDecimal.ZERO, BigDecimal::add);
        int left = path.to() - year;
        BigDecimal needed = left == 0 ? null
                : sum.subtract(done).divide(BigDecimal.valueOf(left), MathContext.DECIMAL128);
        var position = new Position(year, done, Ladder.time(path, year), Ladder.way(BigDecimal.ZERO, sum, done), null,
                needed, done.divide(BigDecimal.valueOf(year - path.from()), MathContext.DECIMAL128), false);
        Pace pace = left > 0 && done.compareTo(sum) >= 0 ? Pace.AHEAD_OF_TIME
                : Ladder.pace(path, year, done, false, remarks);
        return new Progress(target, TargetKind.CUMULATIVE, null, outcomes, pace, null, path, position, remarks, null,
                done.compareTo(sum) >= 0 ? List.of()
                : Steps.between(year, done, path.to(), sum, unit, false), List.of(), List.of());
    }
}
