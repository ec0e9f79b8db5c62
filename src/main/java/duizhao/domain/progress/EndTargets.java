package duizhao.domain.progress;

import duizhao.domain.arithmetic.Powers;
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
import java.math.MathContext;
import java.util.ArrayList;
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
        Optional<ImpliedBase> revised = start == null ? Optional.empty() : revised(target, start);
        revised.ifPresent(r -> remarks.add(Remark.BASE_REVISED));
        Obstacle obstacle = obstacle(target, ends, base.orElse(null), start, held, latest);
        Pace pace = pace(target, ends, path, latest, obstacle, remarks);
        Position position = latest == null ? null : position(ends, path, latest, obstacle);
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

    private Position position(Ends ends, @Nullable Path path, Figure latest, @Nullable Obstacle obstacle) {
        int year = latest.period().last();
        BigDecimal value = Printed.value(latest, ends.unit());
        int left = ground.plan().last() - year;
        boolean rate = isCompound(ends) && value.signum() > 0;
        BigDecimal needed = left == 0 || ends.isPassedBy(value) ? null : rate ? Powers.rate(value, ends.value(), left)
                : each(ends.value().subtract(value), left);
        int done = year - ground.baseYear();
        BigDecimal past = path == null ? null : rate && path.base().signum() > 0
                ? Powers.rate(path.base(), value, done) : rate ? null : each(value.subtract(path.base()), done);
        boolean measured = path != null && obstacle == null;
        BigDecimal time = each(BigDecimal.valueOf(100L * done), ground.plan().last() - ground.baseYear());
        return new Position(year, value, time,
                measured ? Ladder.way(path.base(), path.target(), value) : null,
                measured && !path.band().isPoint() ? wayBand(path, value) : null, needed, past, rate);
    }

    private static @Nullable Interval wayBand(Path path, BigDecimal value) {
        Interval band = path.band();
        if (band.low().compareTo(path.target()) <= 0 && band.high().compareTo(path.target()) >= 0) {
            return null;
        }
        BigDecimal one = Ladder.way(band.low(), path.target(), value);
        BigDecimal other = Ladder.way(band.high(), path.target(), value);
        return Interval.between(one.min(other), one.max(other));
    }

    private static BigDecimal each(BigDecimal whole, int years) {
        return whole.divide(BigDecimal.valueOf(years), MathContext.DECIMAL128);
    }

    private List<Step> steps(Ends ends, @Nullable Figure from) {
        var steps = new ArrayList<Step>();
        if (from == null) {
            return steps;
        }
        BigDecimal start = Printed.value(from, ends.unit());
        if (ends.isPassedBy(start)) {
            return steps;
        }
        var path = new Path(from.period().last(), ground.plan().last() == from.period().last() ? from.period().last() + 1
                : ground.plan().last(), start, Interval.point(start), ends.value(), ends.unit(),
                isCompound(ends) && start.signum() > 0);
        for (int year = from.period().last() + 1; year <= ground.plan().last(); year++) {
            steps.add(new Step(year, path.linear(year), path.compound(year).orElse(null)));
        }
        return steps;
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

    /// What the first year's level and growth say the base was, where it cannot have been what is stored.
    private Optional<ImpliedBase> revised(Figure target, Figure base) {
        if (base.series().measure() != Measure.LEVEL) {
            return Optional.empty();
        }
        List<Figure> stored = ground.prints(target, Measure.LEVEL, ground.baseYear()).stream()
                .filter(f -> f.series().equals(base.series())
                        && f.quantity().unit().isConvertibleTo(base.quantity().unit())).toList();
        return ground.prints(target, Measure.LEVEL, ground.plan().first()).stream()
                .filter(level -> level.period().isYear() && level.series().equals(base.series())
                        && level.quantity().unit().isConvertibleTo(base.quantity().unit()))
                .flatMap(level -> ground.prints(target, Measure.GROWTH, ground.plan().first()).stream()
                        .filter(g -> g.source().equals(level.source()) && g.quantity().unit().isPercent()
                                && g.series().definition().equals(level.series().definition()))
                        .flatMap(g -> ImpliedBase.contradicting(level, g, stored, ground.indicator(target),
                                ground.tolerances()).stream()))
                .findFirst();
    }

    private static boolean isAbout(Figure figure) {
        return figure.quantity().qualifier() == Qualifier.ABOUT;
    }
}
