package duizhao.domain.limit;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Unit;
import duizhao.platform.ComputedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An amount against the one that is known nearest to it: of the same district the nearest year, else of another district.
final class Amounts {

    private static final BigDecimal SLIP = BigDecimal.TEN;
    private static final BigDecimal JUMP = BigDecimal.valueOf(3);
    /// Districts differ in size, so it takes more to be out of line with another one.
    private static final BigDecimal ELSEWHERE = BigDecimal.valueOf(100);
    /// So far an amount that is meant may lie from the known one.
    private static final BigDecimal NEAR = BigDecimal.valueOf(2);
    /// Small counts jump by themselves: 4 and 45 say nothing.
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);
    /// 万 for 亿 and the other way round, 元 for 万元, 元 for 亿元, a decimal point.
    private static final List<Integer> SLIPS = List.of(4, -4, 8, -8, 1, -1, 2, -2, 3, -3);

    private Amounts() {
    }

    /// @param here of the same district, the nearest first
    /// @param all  of any district
    static Optional<Breach> of(Figure figure, List<Figure> here, List<Figure> all) {
        if (!here.isEmpty()) {
            return against(figure, here.getFirst(), here, SLIP);
        }
        // Of other districts the one nearest to it by size: only where all are far away does it say anything.
        return all.stream().filter(f -> Printed.value(f).signum() > 0).min(Comparator.comparing(f -> times(figure, f)))
                .flatMap(near -> against(figure, near, List.of(), ELSEWHERE));
    }

    private static Optional<Breach> against(Figure figure, Figure near, List<Figure> here, BigDecimal slip) {
        BigDecimal own = single(figure);
        BigDecimal other = single(near);
        if (own.signum() <= 0 || other.signum() <= 0 || own.max(other).compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        BigDecimal times = times(figure, near);
        boolean more = own.compareTo(other) > 0;
        boolean isUsual = here.stream().anyMatch(f -> single(f).signum() > 0 && times(figure, f).compareTo(JUMP) < 0);
        if (isUsual) {
            return Optional.empty();
        }
        if (times.compareTo(slip) >= 0) {
            return Optional.of(new Breach.Amount(LimitRule.SLIPPED, near, rounded(times), more, meant(figure, near)));
        }
        return figure.quantity().unit().isMoney() && !here.isEmpty() && times.compareTo(JUMP) > 0
                ? Optional.of(new Breach.Amount(LimitRule.JUMP, near, rounded(times), more, null)) : Optional.empty();
    }

    /// The number in the unit it would have to have, or with its point moved, where that brings it near.
    private static @Nullable String meant(Figure figure, Figure near) {
        Unit unit = figure.quantity().unit();
        BigDecimal value = Printed.value(figure);
        Unit usual = near.quantity().unit();
        Stream<Slip> units = Stream.of(new Slip(value, usual));
        Stream<Slip> points = SLIPS.stream().map(power -> new Slip(value.scaleByPowerOfTen(power), unit));
        return Stream.concat(units, points).filter(slip -> near(slip, near)).findFirst()
                .map(Slip::words).orElse(null);
    }

    private static boolean near(Slip slip, Figure near) {
        BigDecimal own = slip.value().scaleByPowerOfTen(slip.unit().magnitude().power());
        BigDecimal other = single(near);
        return Powers.quotient(own.max(other), own.min(other)).compareTo(NEAR) <= 0;
    }

    private static BigDecimal times(Figure one, Figure other) {
        BigDecimal first = single(one);
        BigDecimal second = single(other);
        return first.signum() <= 0 || second.signum() <= 0 ? BigDecimal.ONE
                : Powers.quotient(first.max(second), first.min(second));
    }

    /// In single yuan, heads or square metres.
    private static BigDecimal single(Figure figure) {
        return Printed.value(figure).scaleByPowerOfTen(figure.quantity().unit().magnitude().power());
    }

    private static BigDecimal rounded(BigDecimal times) {
        return times.setScale(times.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private record Slip(BigDecimal value, Unit unit) {

        String words() {
            return ComputedNumber.of(value.stripTrailingZeros()) + unit.printed();
        }
    }
}
