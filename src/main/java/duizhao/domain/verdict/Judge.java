package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Judges a plan against its outcome: gates first, then the rules by number. Pure: the same case on the same day
/// always has the same verdict.
public final class Judge {
    private final Tolerances tolerances;

    public Judge(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /// @param today decides whether the target's year is over
    public Verdict judge(Case c, LocalDate today) {
        Set<Flag> flags = flags(c);
        return Gates.first(c, today)
                .map(gate -> new Verdict(gate.kind(), gate.rule(), gate.causes(), flags, null, c.isProvisional(),
                        c.unanswered(), tolerances))
                .orElseGet(() -> byNumber(c, flags));
    }

    private Verdict byNumber(Case c, Set<Flag> flags) {
        Figure plan = c.plan();
        Figure outcome = c.outcome();
        if (plan == null || outcome == null) {
            throw new IllegalStateException("a gate let through a case with one side");
        }
        Target printed = Target.of(c.target(), c.indicator().direction(), plan.series().measure(),
                c.indicator().nature() == Nature.BINDING);
        Target target = c.isTargetComputed() ? printed.computed() : printed;
        Rule rule = Rule.M1;
        Direction decisive = target.side() == Direction.DOWN ? Direction.DOWN : Direction.UP;
        for (Direction side : sides(target)) {
            BigDecimal end = target.end(side);
            Rule found = Rules.rule(target, reported(c, outcome, target, end), tau(end, target), side);
            if (found.compareTo(rule) > 0) {
                rule = found;
                decisive = side;
            }
        }
        // tau and delta do not touch the printed numbers, so either end serves for the gap.
        Reported told = reported(c, outcome, target, target.end(decisive));
        if (target.test() == Target.Test.RANGE && isBeyond(target, told)) {
            flags.add(Flag.BEYOND_RANGE);
        }
        if (target.test() == Target.Test.EXCEED && told.interval().isPoint()
                && told.interval().low().compareTo(target.low()) == 0) {
            flags.add(Flag.LEVEL_WITH_TARGET);
        }
        if (tolerances.isSetFor(target.unit())) {
            flags.add(Flag.TOLERANCE_BY_HAND);
        }
        return new Verdict(rule.kind(), rule.code(), List.of(), flags, gap(target, told, decisive),
                c.isProvisional(), c.unanswered(), tolerances);
    }

    private static Set<Direction> sides(Target target) {
        return target.side() == Direction.BAND ? EnumSet.of(Direction.UP, Direction.DOWN)
                : EnumSet.of(target.side());
    }

    private Reported reported(Case c, Figure outcome, Target target, BigDecimal end) {
        Derived derived = c.derived();
        Reported told = derived != null ? derived.reported() : Reported.of(c.reported(), outcome.series().measure(),
                target.unit(), target.decimals(), tau(end, target), tolerances.delta(end, target.unit()));
        ImpliedTarget implied = c.implied();
        return implied == null || !implied.isOpen() ? told : told.heldAgainst(end, implied.interval());
    }

    /// A rank has no half width, as it is a count of places; unless a person set one.
    private BigDecimal tau(BigDecimal end, Target target) {
        return target.measure() == Measure.RANK && !tolerances.isSetFor(target.unit()) ? BigDecimal.ZERO : tolerances.tau(end, target.unit());
    }

    /// Whether all of the outcome is better than the better end of a range; on a band nothing is.
    private static boolean isBeyond(Target target, Reported outcome) {
        return switch (target.side()) {
            case UP -> outcome.interval().allAbove(target.high());
            case DOWN -> outcome.interval().negated().allAbove(target.low().negate());
            case BAND -> false;
        };
    }

    /// Outcome minus target in printed numbers: lower end against lower end, seen from DOWN upper against upper.
    /// A range on a band is measured from the end that decided.
    private static Gap gap(Target target, Reported outcome, Direction side) {
        BigDecimal o = side == Direction.DOWN ? outcome.high() : outcome.low();
        BigDecimal difference = o.subtract(target.end(side));
        BigDecimal plain = difference.scale() < 0 ? difference.setScale(0) : difference;
        return new Gap(plain, target.unit().isRate() ? Unit.POINTS : target.unit());
    }

    private static Set<Flag> flags(Case c) {
        var flags = EnumSet.noneOf(Flag.class);
        Figure plan = c.plan();
        Figure outcome = c.outcome();
        if (plan == null) {
            return flags;
        }
        Quantity words = plan.quantity();
        if (words.qualifier() == Qualifier.BARE) {
            flags.add(Flag.BARE_TARGET);
        }
        if (c.implied() != null && c.implied().isComputed()) {
            flags.add(Flag.DERIVED_TARGET);
        }
        if (words.firmness() == Firmness.SOFT) {
            flags.add(Flag.SOFT_TARGET);
        } else if (words.firmness() == Firmness.FIRM) {
            flags.add(Flag.FIRM_TARGET);
        }
        if (outcome != null) {
            if (Agreement.of(plan, c.planDefinition(), outcome, c.outcomeDefinition()) == Agreement.UNSTATED) {
                flags.add(Flag.DEFINITION_UNSTATED);
            }
            if (c.derived() != null) {
                flags.add(Flag.DERIVED);
            }
            if (c.byHand()) {
                flags.add(Flag.PAIRED_BY_HAND);
            }
        }
        return flags;
    }
}
