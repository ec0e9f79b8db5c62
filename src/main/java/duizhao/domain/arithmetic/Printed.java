package duizhao.domain.arithmetic;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.verdict.Interval;
import duizhao.domain.verdict.Reported;
import duizhao.domain.verdict.Signs;
import duizhao.domain.verdict.Tolerances;
import java.math.BigDecimal;
import java.util.List;

/// What a printed figure leaves open: half of its last printed digit, and what its words allow (以上, 左右, 近).
///
/// Wider than the reading for verdicts on purpose: here two numbers are said to contradict each other only where nothing
/// that was printed explains the difference. A whole growth of 8% may have been 7.7%, so it is ± 0.5 and not ± 0.05; and
/// a rate with decimals may have been cut off instead of rounded (142 of 112 is 26.79% more, printed as 26.7%).
public final class Printed {
    private static final List<Unit> COUNTED = List.of(Unit.of("个"), Unit.of("人"));

    private final Tolerances tolerances;

    public Printed(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /// Whether the figure has a single number, so that something can be computed from it.
    public static boolean isNumber(Figure figure) {
        return figure.quantity().hasValue() && figure.quantity().upper() == null
                && figure.quantity().qualifier() != Qualifier.RELATIVE;
    }

    /// The signed number, in `unit`: a fall is below zero.
    public static BigDecimal value(Figure figure, Unit unit) {
        Quantity quantity = figure.quantity();
        BigDecimal value = quantity.unit().convert(quantity.value(), unit);
        // A fall is kept as printed or below zero; it is below zero either way.
        return Signs.falls(quantity, figure.series().measure()) ? value.abs().negate() : value;
    }

    /// The signed number in the unit it is printed in.
    public static BigDecimal value(Figure figure) {
        return value(figure, figure.quantity().unit());
    }

    /// Where the number lies by its digits and its words, in `unit`. 左右 holds the rounding already: who writes it rounds.
    public Interval range(Figure figure, Unit unit) {
        boolean falls = Signs.falls(figure.quantity(), figure.series().measure());
        Quantity quantity = falls ? size(figure.quantity()) : figure.quantity();
        BigDecimal own = quantity.unit().convert(quantity.value(), unit);
        int decimals = isExact(figure) ? own.scale() : own.scale() + 1;
        Interval interval = Reported.of(quantity, Measure.LEVEL, unit, decimals, tolerances.tau(own, unit),
                tolerances.delta(own, unit)).interval();
        if (quantity.qualifier() == Qualifier.BARE && unit.isRate() && own.scale() > 0) {
            interval = orCutOff(own, interval);
        }
        return falls ? interval.negated() : interval;
    }

    /// The size of a fall, without the word for it.
    private static Quantity size(Quantity fall) {
        return new Quantity(fall.value().abs(), null, Wording.of(fall.qualifier()), fall.unit(), fall.firmness(),
                fall.estimated(), fall.token());
    }

    /// As far again from zero as a whole unit of the last digit, where what followed may have been dropped.
    private static Interval orCutOff(BigDecimal own, Interval interval) {
        BigDecimal dropped = BigDecimal.valueOf(1, own.scale());
        return own.signum() < 0 ? Interval.between(own.subtract(dropped), interval.high())
                : Interval.between(interval.low(), own.add(dropped));
    }

    /// Where it lies by its digits alone. For two numbers whose 左右 is one and the same doubt: the amount and the growth
    /// of one sentence are both about the year's unknown result, and say exactly what base they were reckoned from.
    public Interval digits(Figure figure, Unit unit) {
        BigDecimal value = value(figure, unit);
        return isExact(figure) ? Interval.point(value) : Interval.around(value, half(figure, unit));
    }

    /// The size of half a unit in the last printed digit.
    private static BigDecimal half(Figure figure, Unit unit) {
        BigDecimal own = figure.quantity().unit().convert(figure.quantity().value(), unit);
        return BigDecimal.valueOf(5, own.scale() + 1);
    }

    /// Whole pieces and people are counted, not rounded, and a place in a ranking has no half.
    private static boolean isExact(Figure figure) {
        Quantity quantity = figure.quantity();
        return figure.series().measure() == Measure.RANK || quantity.value().scale() <= 0
                && quantity.unit().magnitude().power() == 0
                && COUNTED.stream().anyMatch(unit -> unit.isConvertibleTo(quantity.unit()));
    }
}
