package duizhao.domain.verdict;

import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import java.math.BigDecimal;

/// An outcome as the rules see it: its printed number and the interval its words allow, in the target's unit.
///
/// @param low      the printed number, or the lower end of a printed range
/// @param high     the printed number again, or the upper end of a printed range
/// @param decimals printed decimals
/// @param points   where the words point from the number: 1 to more (以上), -1 to less (近, 以内), 0 neither
public record Reported(BigDecimal low, BigDecimal high, int decimals, Interval interval, int points) {

    /// Reads an outcome's words (`VERDICTS.md`, "Words", last two paragraphs):
    /// exact is the point, or ± half its last printed digit (both ends in) where it is printed coarser than the
    /// target; 左右 is ± tau; 以上, 余 run up to o + delta with o, 超, 突破 without it; 以内, 低于 mirror these;
    /// 近 runs from o - tau up to, without, o. 达到 of an outcome says no more than the number itself.
    ///
    /// @param quantity an outcome with a number, of the same measure as the target
    /// @param decimals the target's
    /// @param tau      half width of 左右, in `unit`
    /// @param delta    how far 以上 reaches, in `unit`
    /// @throws IllegalArgumentException where it has no number, or its unit cannot be brought to `unit`
    public static Reported of(Quantity quantity, Measure measure, Unit unit, int decimals, BigDecimal tau,
                              BigDecimal delta) {
        if (quantity.value() == null) {
            throw new IllegalArgumentException("no number in " + quantity.token());
        }
        boolean falls = Signs.falls(quantity, measure);
        BigDecimal value = falls ? quantity.value().abs() : quantity.value();
        BigDecimal o = quantity.unit().convert(value, unit);
        BigDecimal upper = quantity.upper() == null ? o : quantity.unit().convert(quantity.upper(), unit);
        int printed = Decimals.of(o, measure);
        Reported size = new Reported(o, upper, printed, interval(quantity.wording(), o, upper, printed, decimals,
                tau, delta), points(quantity.wording()));
        return falls ? size.negated() : size;
    }

    private static Interval interval(Wording wording, BigDecimal o, BigDecimal upper, int printed, int decimals,
                                     BigDecimal tau, BigDecimal delta) {
        return switch (wording.qualifier()) {
            case BARE -> exact(o, printed, decimals);
            case AT_LEAST -> Words.isReach(wording) ? exact(o, printed, decimals)
                    : Interval.between(o, o.add(delta));
            // 余 and 多 hold the number itself, 超 and 突破 do not.
            case MORE_THAN -> new Interval(o, Words.isOdd(wording), o.add(delta), true);
            case AT_MOST -> Interval.between(o.subtract(delta), o);
            case LESS_THAN -> new Interval(o.subtract(delta), true, o, false);
            case ABOUT -> Interval.around(o, tau);
            case NEARLY -> new Interval(o.subtract(nearness(tau, printed)), true, o, false);
            case RANGE -> Interval.between(o, upper);
            case RELATIVE, QUALITATIVE -> throw new IllegalArgumentException("no number: " + wording);
        };
    }

    private static Interval exact(BigDecimal o, int printed, int decimals) {
        return printed < decimals ? Interval.around(o, Decimals.half(printed)) : Interval.point(o);
    }

    /// Where tau is 0 (small counts), 近 reaches one last printed digit down: 近30家 is 29.
    private static BigDecimal nearness(BigDecimal tau, int printed) {
        return tau.signum() == 0 ? BigDecimal.valueOf(1, printed) : tau;
    }

    private static int points(Wording wording) {
        return switch (wording.qualifier()) {
            case AT_LEAST -> Words.isReach(wording) ? 0 : 1;
            case MORE_THAN -> 1;
            case AT_MOST, LESS_THAN, NEARLY -> -1;
            default -> 0;
        };
    }

    /// Whether the printed outcome is `t` or more. Words that point to less (近9%, 9%以内) must leave no room below.
    boolean printedAtLeast(BigDecimal t) {
        return points < 0 ? interval.allAtLeast(t) : low.compareTo(t) >= 0;
    }

    /// The same held against a target that lies anywhere in `open`: what the target leaves open above its number, the
    /// outcome leaves open below its own, and the other way round.
    Reported heldAgainst(BigDecimal target, Interval open) {
        var wide = new Interval(interval.low().subtract(open.high().subtract(target)), interval.lowIn() && open.highIn(),
                interval.high().add(target.subtract(open.low())), interval.highIn() && open.lowIn());
        return new Reported(low, high, decimals, wide, points);
    }

    /// The same seen in a mirror at zero.
    Reported negated() {
        return new Reported(high.negate(), low.negate(), decimals, interval.negated(), -points);
    }
}
