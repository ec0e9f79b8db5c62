package duizhao.domain.progress;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Target;
import java.math.BigDecimal;
import java.util.Optional;

/// The number at the end of a path, and which way it is passed.
///
/// A growth, a change or a multiple over the plan is a number at its end once the base is known (下降14%, 提高2个百分点).
///
/// @param measure of base and outcomes
/// @param value   T, in `unit`; for a range the end that has to be reached
/// @param side    UP: T or more is good; DOWN: T or less; BAND: near T
record Ends(Measure measure, BigDecimal value, Unit unit, Direction side) {

    /// The measure in which base and outcomes of `target` are looked for.
    static Measure measure(Figure target) {
        return switch (target.series().measure()) {
            case LEVEL, SHARE, RANK -> target.series().measure();
            case CHANGE -> target.quantity().unit().isPercent() || !target.quantity().unit().isRate()
                    ? Measure.LEVEL : Measure.SHARE;
            case GROWTH, AVERAGE_GROWTH, MULTIPLE -> Measure.LEVEL;
        };
    }

    /// @return empty where T hangs on a base that is not held
    static Optional<Ends> of(Figure target, Indicator indicator, Optional<Figure> base) {
        Target test = Target.of(target.quantity(), indicator.direction(), target.series().measure(),
                indicator.nature() == Nature.BINDING);
        Direction side = test.side();
        BigDecimal number = test.end(side == Direction.DOWN ? Direction.DOWN : Direction.UP);
        Measure measure = measure(target);
        return switch (target.series().measure()) {
            case LEVEL, SHARE, RANK, AVERAGE_GROWTH ->
                    Optional.of(new Ends(measure, number, target.quantity().unit(), side));
            case GROWTH, MULTIPLE, CHANGE -> base.map(b -> new Ends(measure, from(target, number, Printed.value(b)),
                    b.quantity().unit(), side));
        };
    }

    private static BigDecimal from(Figure target, BigDecimal number, BigDecimal base) {
        return switch (target.series().measure()) {
            case MULTIPLE -> base.multiply(number);
            case CHANGE -> target.quantity().unit().isPercent() ? base.multiply(Powers.factor(number)) : base.add(number);
            default -> base.multiply(Powers.factor(number));
        };
    }

    /// Whether `other` is T or better.
    boolean isPassedBy(BigDecimal other) {
        return switch (side) {
            case UP -> other.compareTo(value) >= 0;
            case DOWN -> other.compareTo(value) <= 0;
            case BAND -> other.compareTo(value) == 0;
        };
    }
}
