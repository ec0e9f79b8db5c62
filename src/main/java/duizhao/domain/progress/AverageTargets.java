package duizhao.domain.progress;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Agreement;
import duizhao.domain.verdict.Interval;
import duizhao.domain.verdict.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Targets of an average growth G: the product of the yearly factors against (1 + G)^n, never an arithmetic mean. The path
/// is that of an index which is 100 in the year before the plan; only the compound one is meant.
final class AverageTargets {
    private static final BigDecimal INDEX = BigDecimal.valueOf(100);

    private final Ground ground;

    AverageTargets(Ground ground) {
        this.ground = ground;
    }

    Progress evaluate(Figure target) {
        BigDecimal growth = Target.of(target.quantity(), ground.indicator(target).direction(), Measure.AVERAGE_GROWTH,
                ground.indicator(target).nature() == Nature.BINDING).low();
        int from = ground.baseYear();
        int years = ground.plan().last() - from;
        BigDecimal factor = Powers.factor(growth);
        var path = new Path(from, ground.plan().last(), INDEX, Interval.point(INDEX),
                INDEX.multiply(Powers.power(factor, years, 1)), Unit.NONE, true);
        List<Figure> outcomes = new ArrayList<>();
        Obstacle obstacle = collect(target, outcomes);
        Set<Remark> remarks = remarks(target, outcomes);
        BigDecimal index = index(outcomes);
        List<AnnualAim> aims = aims(target, path, outcomes);
        if (path.target().compareTo(INDEX) == 0) {
            obstacle = Obstacle.SAME_AS_BASE;
        }
        if (obstacle != null) {
            return new Progress(target, TargetKind.AVERAGE_GROWTH, null, outcomes, Pace.NOT_COMPUTED, obstacle, path, null,
                    remarks, null, List.of(), aims, List.of());
        }
        int year = outcomes.getLast().period().last();
        if (amountsDisagree(target, path, year, index)) {
            remarks.add(Remark.AMOUNTS_DISAGREE);
        }
        Pace pace = Ladder.pace(path, year, index, true, remarks);
        int left = ground.plan().last() - year;
        var position = new Position(year, index, Ladder.time(path, year), Ladder.way(INDEX, path.target(), index), null,
                left == 0 ? null : Powers.rate(index, path.target(), left), Powers.rate(INDEX, index, year - from), true);
        return new Progress(target, TargetKind.AVERAGE_GROWTH, null, outcomes, pace, null, path, position, remarks, null,
                Steps.between(year, index, path.to(), path.target(), path.unit(), true), aims, List.of());
    }

    /// The yearly growth of one year after the other, as far as no year is missing.
    private @Nullable Obstacle collect(Figure target, List<Figure> outcomes) {
        for (int year = ground.plan().first(); year <= ground.plan().last(); year++) {
            Optional<Figure> growth = ground.outcome(target, Measure.GROWTH, year)
                    .filter(f -> f.quantity().unit().isPercent() && f.period().isYear());
            if (growth.isEmpty()) {
                int next = year + 1;
                boolean later = ground.years().anyMatch(y -> y >= next
                        && ground.outcome(target, Measure.GROWTH, y).isPresent());
                return !outcomes.isEmpty() ? null : later ? Obstacle.YEAR_MISSING : Obstacle.NO_OUTCOME;
            }
            if (ground.agreement(target, growth.get()) == Agreement.CONFLICT) {
                return outcomes.isEmpty() ? Obstacle.DEFINITION : null;
            }
            outcomes.add(growth.get());
        }
        return null;
    }

    private static BigDecimal index(List<Figure> outcomes) {
        BigDecimal index = INDEX;
        for (Figure growth : outcomes) {
            index = index.multiply(Powers.factor(Printed.value(growth)));
        }
        return index;
    }

    /// Whether the amounts of the same years, where they are held and of one definition, fall on the other side of the
    /// path than the growth does: growth like for like (同口径) may outrun the money.
    private boolean amountsDisagree(Figure target, Path path, int year, BigDecimal index) {
        if (!ground.indicator(target).nominal()) {
            return false;
        }
        return ground.outcome(target, Measure.LEVEL, path.from()).flatMap(base ->
                ground.outcome(target, Measure.LEVEL, year)
                        .filter(now -> now.series().equals(base.series())
                                && now.quantity().unit().isConvertibleTo(base.quantity().unit())
                                && Printed.value(base).signum() > 0)
                        .map(now -> INDEX.multiply(Powers.quotient(Printed.value(now, base.quantity().unit()),
                                Printed.value(base)))))
                .filter(amounts -> path.compound(year).map(k -> amounts.compareTo(k) < 0 && index.compareTo(k) >= 0
                        || amounts.compareTo(k) >= 0 && index.compareTo(k) < 0).orElse(false))
                .isPresent();
    }

    private List<AnnualAim> aims(Figure target, Path path, List<Figure> outcomes) {
        var aims = new ArrayList<AnnualAim>();
        for (int year = ground.plan().first(); year <= ground.plan().last(); year++) {
            int known = Math.min(outcomes.size(), year - ground.plan().first());
            BigDecimal so = index(outcomes.subList(0, known));
            if (so.signum() <= 0) {
                break;
            }
            BigDecimal needed = Powers.rate(so, path.target(), path.to() - path.from() - known);
            ground.annualPlans(target, Measure.GROWTH, year).stream()
                    .filter(p -> p.quantity().unit().isPercent()
                            && ground.agreement(target, p) != Agreement.CONFLICT).findFirst()
                    .ifPresent(p -> aims.add(new AnnualAim(p, needed, Printed.value(p)
                            .compareTo(needed.setScale(1, RoundingMode.HALF_UP)) >= 0, false)));
        }
        return aims;
    }

    private Set<Remark> remarks(Figure target, List<Figure> outcomes) {
        var remarks = EnumSet.noneOf(Remark.class);
        for (Figure growth : outcomes) {
            if (growth.quantity().estimated()) {
                remarks.add(Remark.ESTIMATED);
            }
            if (ground.agreement(target, growth) == Agreement.UNSTATED) {
                remarks.add(Remark.DEFINITION_UNSTATED);
            }
        }
        return remarks;
    }
}
