package duizhao.domain.verdict;

import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import java.math.BigDecimal;
import java.util.Objects;

/// What passes: the test that a target's words make (`VERDICTS.md`, "Words").
///
/// Words that name a side (以上, 超, 以内, 低于) mean it whatever the indicator; words that do not (a bare number, 达到,
/// 左右, a range) take the indicator's direction. On a band they hold to both sides, and the worse side decides.
///
/// @param side     UP: more passes; DOWN: less passes; BAND: both sides are held
/// @param low      the number, or the lower end of a range; signed, as `下降3%` is -3
/// @param high     the number again, or the upper end of a range
/// @param decimals to which the target is printed
/// @param softened whether R-a and R-c may soften it; off for 确保 and for binding indicators 约束性
/// @param rounded  whether R-c may: off, too, where the number was computed and has no printed decimals
public record Target(Test test, Direction side, BigDecimal low, BigDecimal high, Unit unit, Measure measure,
                     int decimals, boolean softened, boolean rounded) {

    /// The four tests; the side says in which sense.
    public enum Test {
        /// 以上, 不低于, 达到, bare; to the other side 以内, 以下, 控制在.
        REACH,
        /// 超, 突破, 余; to the other side 低于, 不满.
        EXCEED,
        /// 左右, 约, 上下. 近 as a target is read so too: the table of words does not know it.
        ABOUT,
        /// a-b
        RANGE
    }

    /// @param quantity  a target with a number
    /// @param direction the indicator's; a rank is always better when smaller
    /// @param firm      whether the indicator is binding; 确保 in the quantity has the same effect
    /// @throws IllegalArgumentException where the target has no number
    public static Target of(Quantity quantity, Direction direction, Measure measure, boolean firm) {
        BigDecimal printed = quantity.value();
        if (printed == null) {
            throw new IllegalArgumentException("no number in " + quantity.token());
        }
        boolean falls = Signs.falls(quantity, measure);
        BigDecimal value = falls ? printed.abs() : printed;
        BigDecimal upper = Objects.requireNonNullElse(quantity.upper(), value);
        Direction named = side(quantity.wording(), measure == Measure.RANK ? Direction.DOWN : direction, falls);
        boolean softened = !firm && quantity.firmness() != Firmness.FIRM;
        return new Target(test(quantity.qualifier()), named, falls ? upper.negate() : value,
                falls ? value.negate() : upper, quantity.unit(), measure, Decimals.of(value, measure), softened, softened);
    }

    /// The same of a number that was computed.
    public Target computed() {
        return new Target(test, side, low, high, unit, measure, decimals, softened, false);
    }

    private static Test test(Qualifier qualifier) {
        return switch (qualifier) {
            case BARE, AT_LEAST, AT_MOST -> Test.REACH;
            case MORE_THAN, LESS_THAN -> Test.EXCEED;
            case ABOUT, NEARLY -> Test.ABOUT;
            case RANGE -> Test.RANGE;
            case RELATIVE, QUALITATIVE -> throw new IllegalArgumentException("no number: " + qualifier.key());
        };
    }

    private static Direction side(Wording wording, Direction direction, boolean falls) {
        if (Words.isReach(wording)) {
            return direction;
        }
        return switch (wording.qualifier()) {
            // "下降3%以上" is -3 or less.
            case AT_LEAST, MORE_THAN -> falls ? Direction.DOWN : Direction.UP;
            case AT_MOST, LESS_THAN -> falls ? Direction.UP : Direction.DOWN;
            default -> direction;
        };
    }

    /// The number that an outcome is held to from `from`: the lower end from UP, the upper end from DOWN.
    public BigDecimal end(Direction from) {
        return from == Direction.DOWN ? high : low;
    }
}
