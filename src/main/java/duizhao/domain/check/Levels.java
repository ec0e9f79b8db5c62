package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import java.util.List;
import java.util.Optional;

/// Levels that stand beside a growth, and what the two come to.
final class Levels {
    private Levels() {
    }

    /// The level that the growth's own document prints for the growth's (last) year, of the same definition.
    static Optional<Figure> beside(Evidence evidence, Figure growth) {
        return evidence.outcomes(growth, Measure.LEVEL, Period.year(growth.period().last())).stream()
                .filter(f -> f.source().equals(growth.source()) && Evidence.sameDefinition(f, growth)).findFirst();
    }

    /// Prints of the same level in another year, newest first: same definition, and a unit that can be compared.
    static List<Figure> alike(Evidence evidence, Figure level, Period period) {
        return evidence.outcomes(level, Measure.LEVEL, period).stream()
                .filter(f -> Evidence.sameDefinition(f, level) && Evidence.sameUnit(f, level)).toList();
    }

    /// `312亿元 ÷ (1 + 5.7%) = 295.2亿元;2021年所载为288亿元左右`.
    static Words words(ImpliedBase implied, Figure base) {
        String value = Rounded.with(implied.beside(base), base.quantity().unit());
        String level = Rounded.number(implied.level());
        String growth = Rounded.percent(Printed.value(implied.growth()));
        return implied.real()
                ? Words.of("check.implied-base.real", level, growth, value, base.period(), base,
                        Rounded.percent(implied.priceChange(base)))
                : Words.of("check.implied-base", level, growth, value, base.period(), base);
    }

    static Size size(ImpliedBase implied, Figure base) {
        return new Size(Printed.value(base).subtract(implied.beside(base)), base.quantity().unit());
    }
}
