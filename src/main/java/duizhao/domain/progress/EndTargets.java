package duizhao.domain.progress;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.check.ImpliedBase;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Agreement;
import duizhao.domain.verdict.Case;
import duizhao.domain.verdict.Interval;
import duizhao.domain.verdict.Judge;
import duizhao.domain.verdict.VerdictKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Targets that are a level or a share at the end of the plan: two paths from the base, and where the latest outcome is
/// between them.
final class EndTargets {
    private static final BigDecimal FEWEST_UNITS = BigDecimal.valueOf(5);
    /// Pieces, people and lengths of time go step by step.
    private static final List<Unit> STEPWISE = Stream.of("个", "人", "年", "天").map(Unit::of).toList();

    private final Ground ground;

    EndTargets(Ground ground) {
        this.ground = ground;
    }

    Progress evaluate(Figure target) {
        Measure measure = Ends.measure(target);
        Optional<Figure> base = ground.outcome(target, measure, ground.baseYear());
        List<Figure> held = ground.years().boxed().flatMap(y -> ground.outcome(target, measure, y).stream()).toList();
        Optional<Ends> found = Ends.of(target, ground.indicator(target), base);
        if (found.isEmpty()) {
            return Progress.notComputed(target, TargetKind.END, Obstacle.NO_BASE);
        }
        Ends ends = found.get();
        List<Figure> fit = held.stream().filter(f -> fits(target, f, ends)).toList();
        Figure start = base.filter(b -> fits(target, b, ends)).orElse(null);
        boolean passed = start != null && isPassed(ends, start);
        Path path = start == null || passed ? null : path(ends, start);
        Figure latest = fit.isEmpty() ? null : fit.getLast();
        Set<Remark> remarks = remarks(target, start, latest);
        if (passed) {
            remarks.add(Remark.PASSED_WHEN_SET);
        }
        Optional<ImpliedBase> revised = start == null ? Optional.empty() : new Bases(ground).revised(target, start);
        revised.ifPresent(r -> remarks.add(Remark.BASE_REVISED));
        Obstacle obstacle = obstacle(target, ends, base.orElse(null), start, held, latest);
        Pace pace = pace(target, ends, path, latest, obstacle, remarks);
        Position position = latest == null ? null
                : new Positions(ground).of(ends, obstacle == null ? path : null, start, latest);
        var aims = new Aims(ground).of(target, ends, start, fit);
        return new Progress(target, TargetKind.END, start, fit, pace, pace == Pace.NOT_COMPUTED ? obstacle : null, path,
                position, remarks, revised.orElse(null), steps(ends, latest != null ? latest : start), aims, List.of());
    }

    private boolean fits(Figure target, Figure outcome, Ends ends) {
        return outcome.quantity().unit().isConvertibleTo(ends.unit())
                && ground.agreement(target, outcome) != Agreement.CONFLICT;
    }

    /// Whether the target lay behind when it was set; then no path leads to it.
    private static boolean isPassed(Ends ends, Figure base) {
        BigDecimal value = Printed.value(base, ends.unit());
        return ends.isPassedBy(value) && value.compareTo(ends.value()) != 0;
    }

    private Path path(Ends ends, Figure base) {
        BigDecimal b = Printed.value(base, ends.unit());
        Interval band = isAbout(base) ? ground.printed().range(base, ends.unit()) : Interval.point(b);
        return new Path(ground.baseYear(), ground.plan().last(), b, band, ends.value(), ends.unit(),
                isCompound(ends) && b.signum() > 0);
    }

    /// Amounts grow; shares, places and counts do not.
    static boolean isCompound(Ends ends) {
        return ends.measure() == Measure.LEVEL && ends.value().signum() > 0 && !ends.unit().isRate()
                && !ends.unit().base().isEmpty() && STEPWISE.stream().noneMatch(u -> u.isConvertibleTo(ends.unit()));
    }

    private @Nullable Obstacle obstacle(Figure target, Ends ends, @Nullable Figure anyBase, @Nullable Figure start,
                                        List<Figure> held, @Nullable Figure latest) {
        if (ends.side() == Direction.BAND) {
            return Obstacle.BAND;
        }
        if (latest == null) {
            return held.isEmpty() ? Obstacle.NO_OUTCOME : conflict(target, held.getLast());
        }
        if (start == null) {
            return anyBase == null ? Obstacle.NO_BASE : conflict(target, anyBase);
        }
        if (isPassed(ends, start)) {
            return null;
        }
        BigDecimal b = Printed.value(start, ends.unit());
        BigDecimal distance = ends.value().subtract(b).abs();
        BigDecimal unit = BigDecimal.valueOf(1, Math.min(ends.value().scale(), b.scale()));
        return distance.signum() == 0 ? Obstacle.SAME_AS_BASE
                : distance.compareTo(unit.multiply(FEWEST_UNITS)) < 0 ? Obstacle.TOO_CLOSE : null;
    }

    private Obstacle conflict(Figure target, Figure outcome) {
        return ground.agreement(target, outcome) == Agreement.CONFLICT ? Obstacle.DEFINITION : Obstacle.UNIT;
    }

    private Pace pace(Figure target, Ends ends, @Nullable Path path, @Nullable Figure latest,
                      @Nullable Obstacle obstacle, Set<Remark> remarks) {
        if (latest != null && ends.side() != Direction.BAND && latest.period().last() < ground.plan().last()
                && isSatisfied(target, ends, latest)) {
            return Pace.AHEAD_OF_TIME;
        }
        if (latest != null && remarks.contains(Remark.PASSED_WHEN_SET)) {
            // At the end it is kept; whatever does not satisfy it any more has moved away.
            return isSatisfied(target, ends, latest) ? Pace.ON_PATH : Pace.FAR_BEHIND;
        }
        return obstacle != null || latest == null || path == null ? Pace.NOT_COMPUTED
                : Ladder.pace(path, latest.period().last(), Printed.value(latest, ends.unit()), false, remarks);
    }

    /// Whether the final target would be met by an outcome of now: judged as the annual targets are.
    private boolean isSatisfied(Figure target, Ends ends, Figure latest) {
        if (target.series().measure() != latest.series().measure()) {
            return ends.isPassedBy(Printed.value(latest, ends.unit()));
        }
        var now = new Figure(target.key(), target.district(), target.series(), latest.period(), target.role(),
                target.quantity(), target.source(), target.place(), target.note());
        var matter = new Case(ground.catalogue().district(target.district()), ground.indicator(target), now, latest,
                null, null, null, null, plannedIn(target), null, false);
        return new Judge(ground.tolerances()).judge(matter, ground.today()).kind() == VerdictKind.MET;
    }

    private int plannedIn(Figure target) {
        String date = ground.catalogue().source(target.source()).date();
        return date.length() >= 4 ? Integer.parseInt(date.substring(0, 4)) : ground.plan().first();
    }

    private List<Step> steps(Ends ends, @Nullable Figure from) {
        BigDecimal start = from == null ? null : Printed.value(from, ends.unit());
        return start == null || ends.isPassedBy(start) ? List.of() : Steps.between(from.period().last(), start,
                ground.plan().last(), ends.value(), ends.unit(), isCompound(ends));
    }

    private Set<Remark> remarks(Figure target, @Nullable Figure base, @Nullable Figure latest) {
        var remarks = EnumSet.noneOf(Remark.class);
        if (base != null && isAbout(base)) {
            remarks.add(Remark.BASE_ABOUT);
        }
        for (Figure figure : Arrays.asList(base, latest)) {
            if (figure != null && figure.quantity().estimated()) {
                remarks.add(Remark.ESTIMATED);
            }
            if (figure != null && ground.agreement(target, figure) == Agreement.UNSTATED) {
                remarks.add(Remark.DEFINITION_UNSTATED);
            }
        }
        if (latest != null && latest.period().month() != 0) {
            remarks.add(Remark.PART_OF_A_YEAR);
        }
        return remarks;
    }

    private static boolean isAbout(Figure figure) {
        return figure.quantity().qualifier() == Qualifier.ABOUT;
    }
}
