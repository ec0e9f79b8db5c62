package duizhao.domain.progress;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.check.Prices;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.verdict.Agreement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the annual plans of the five years aimed at, against what the path needed from the last outcome known before.
final class Aims {
    private final Ground ground;

    Aims(Ground ground) {
        this.ground = ground;
    }

    /// @param base     null where none is held
    /// @param outcomes of the plan's years, ascending
    List<AnnualAim> of(Figure target, Ends ends, @Nullable Figure base, List<Figure> outcomes) {
        var aims = new ArrayList<AnnualAim>();
        ground.years().forEach(year -> before(base, outcomes, year).ifPresent(from -> {
            if (EndTargets.isCompound(ends) && Printed.value(from).signum() > 0) {
                BigDecimal needed = Powers.rate(Printed.value(from, ends.unit()), ends.value(),
                        ground.plan().last() - from.period().last());
                ground.annualPlans(target, Measure.GROWTH, year).stream()
                        .filter(p -> p.quantity().unit().isPercent() && fits(target, p)).findFirst()
                        .ifPresent(p -> aims.add(new AnnualAim(p, needed, reaches(ends, Printed.value(p), needed, 1),
                                Prices.mayMatter(ground.indicator(target), ends.unit()))));
            }
            ground.annualPlans(target, ends.measure(), year).stream()
                    .filter(p -> p.quantity().unit().isConvertibleTo(ends.unit()) && fits(target, p)).findFirst()
                    .ifPresent(p -> {
                        BigDecimal needed = level(ends, from, year);
                        aims.add(new AnnualAim(p, needed, reaches(ends, Printed.value(p, ends.unit()),
                                needed, Math.max(0, Printed.value(target).scale()) + 1), false));
                    });
        }));
        return aims;
    }

    private BigDecimal level(Ends ends, Figure from, int year) {
        Path path = Steps.rest(from.period().last(), Printed.value(from, ends.unit()), ground.plan().last(),
                ends.value(), ends.unit(), EndTargets.isCompound(ends));
        return path.compound(year).orElseGet(() -> path.linear(year));
    }

    private boolean fits(Figure target, Figure plan) {
        return ground.agreement(target, plan) != Agreement.CONFLICT;
    }

    /// By what is needed as it is shown and taken over: growth to one decimal, a level one decimal finer than the target.
    private static boolean reaches(Ends ends, BigDecimal planned, BigDecimal exact, int decimals) {
        BigDecimal needed = exact.setScale(decimals, RoundingMode.HALF_UP);
        return ends.side() == Direction.DOWN ? planned.compareTo(needed) <= 0 : planned.compareTo(needed) >= 0;
    }

    private static Optional<Figure> before(@Nullable Figure base, List<Figure> outcomes, int year) {
        return Stream.concat(Stream.ofNullable(base), outcomes.stream().filter(f -> f.period().last() < year))
                .reduce((one, other) -> other);
    }
}
