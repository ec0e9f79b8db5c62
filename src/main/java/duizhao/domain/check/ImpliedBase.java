package duizhao.domain.check;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.arithmetic.Ranges;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import duizhao.domain.verdict.Tolerances;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The level that an outcome and its growth say there was before 隐含基数: outcome / (1 + growth). Derived, never a figure.
///
/// @param value    as the printed numbers come to, in the level's unit
/// @param interval where it lies by digits and words, and by prices where the growth may leave them out
/// @param real     whether the growth may leave prices out, so that `value` is in prices of the later year
public record ImpliedBase(Figure level, Figure growth, BigDecimal value, Interval interval, boolean real) {

    /// @return empty where the two leave no base above zero
    static Optional<ImpliedBase> of(Figure level, Figure growth, Indicator indicator, Printed printed) {
        Unit unit = level.quantity().unit();
        boolean oneDoubt = isAbout(level) && isAbout(growth) && level.source().equals(growth.source());
        Interval now = oneDoubt ? printed.digits(level, unit) : printed.range(level, unit);
        Interval factor = Ranges.factors(oneDoubt ? printed.digits(growth, Unit.PERCENT)
                : printed.range(growth, Unit.PERCENT));
        BigDecimal middle = Powers.factor(Printed.value(growth));
        if (!Ranges.isPositive(now) || !Ranges.isPositive(factor) || middle.signum() <= 0) {
            return Optional.empty();
        }
        int years = growth.period().last() - growth.period().first() + 1;
        Interval base = Ranges.over(Ranges.over(now, factor), Prices.room(indicator, unit, years));
        return Optional.of(new ImpliedBase(level, growth, Powers.quotient(Printed.value(level), middle), base,
                Prices.mayMatter(indicator, unit)));
    }

    /// The base that a later report's level and growth imply, where it cannot be any of `stored`.
    ///
    /// @param level  outcome of a year or of the last year of a span
    /// @param growth its growth over that year or span
    /// @param stored the level before, all its prints, in a unit that can be brought to the level's; not empty
    /// @return empty where one of them may be it
    public static Optional<ImpliedBase> contradicting(Figure level, Figure growth, List<Figure> stored,
                                                      Indicator indicator, Tolerances tolerances) {
        var printed = new Printed(tolerances);
        Unit unit = level.quantity().unit();
        return of(level, growth, indicator, printed).filter(implied -> stored.stream()
                .allMatch(base -> Ranges.areApart(printed.range(base, unit), implied.interval())));
    }

    /// The value, one decimal finer than `base` is printed, and in its unit.
    public BigDecimal beside(Figure base) {
        Unit unit = base.quantity().unit();
        return Rounded.beside(level.quantity().unit().convert(value, unit), Printed.value(base));
    }

    /// The price change, in %, that would make the two agree.
    BigDecimal priceChange(Figure base) {
        BigDecimal stored = Printed.value(base, level.quantity().unit());
        return Rounded.to(Powers.percent(Powers.quotient(value, stored)), 1);
    }

    private static boolean isAbout(Figure figure) {
        return figure.quantity().qualifier() == Qualifier.ABOUT;
    }
}
