package duizhao.domain.verdict;

import duizhao.domain.indicator.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Which rule a target and an outcome fall under (`VERDICTS.md`, "Verdict").
///
/// Written once, for "more passes"; "less passes" is the same seen in a mirror at zero, and a band is held to both
/// sides, of which the worse decides.
final class Rules {
    private Rules() {
    }

    /// @param outcome as read against the end of the target that is held from the side
    /// @param tau     half width of 左右 at that end
    /// @param side    UP or DOWN
    static Rule rule(Target target, Reported outcome, BigDecimal tau, Direction side) {
        BigDecimal t = target.end(side);
        return side == Direction.DOWN
                ? upward(target, t.negate(), outcome.negated(), tau)
                : upward(target, t, outcome, tau);
    }

    private static Rule upward(Target target, BigDecimal t, Reported outcome, BigDecimal tau) {
        boolean about = target.test() == Target.Test.ABOUT;
        boolean met = switch (target.test()) {
            case REACH, RANGE -> outcome.interval().allAtLeast(t);
            case EXCEED -> outcome.interval().allAbove(t);
            case ABOUT -> outcome.printedAtLeast(t);
        };
        if (met) {
            return about ? Rule.M2 : Rule.M1;
        }
        // A firm target knows no tau: otherwise R-b would let in by the words what R-a was turned off for.
        BigDecimal near = about && target.softened() ? t.subtract(tau) : t;
        if (about && target.softened() && outcome.printedAtLeast(near)) {
            return Rule.R_A;
        }
        if (outcome.interval().reaches(near)) {
            return Rule.R_B;
        }
        return target.rounded() && equalsWhenRounded(target, t, outcome) ? Rule.R_C : Rule.X;
    }

    /// 四舍五入 is by size, so that it mirrors. Words that point to less (近7.46%) do not say that the number was
    /// reached, and are not rounded up.
    private static boolean equalsWhenRounded(Target target, BigDecimal t, Reported outcome) {
        return outcome.points() >= 0
                && outcome.decimals() > target.decimals()
                && outcome.low().compareTo(t) < 0
                && outcome.low().setScale(target.decimals(), RoundingMode.HALF_UP).compareTo(t) == 0;
    }
}
