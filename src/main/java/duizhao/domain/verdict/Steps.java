package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Step;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.platform.ComputedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Quantities told as a step from what was: 翻一番, 提高3个百分点, 下降3%, 减少50家 (`VERDICTS.md`, "Words": derived).
///
/// Of a level, a share or a place the step names no number: that comes from the baseline of the same definition. Of
/// growth, of a change and of a multiple the step is the number itself, but for growth that rises by 个百分点.
public final class Steps {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> PLACES = Set.of("", "位", "名");

    private Steps() {
    }

    /// Whether nobody knows the number without the baseline.
    public static boolean isFromBaseline(Quantity quantity, Measure measure) {
        Step step = quantity.wording().step();
        return step != Step.NONE && switch (measure) {
            case LEVEL, SHARE, RANK -> true;
            case MULTIPLE -> step != Step.DOUBLE;
            case GROWTH, AVERAGE_GROWTH -> step != Step.DOUBLE && isPoints(quantity.unit());
            case CHANGE -> false;
        };
    }

    /// The quantity in the measure's own numbers: 翻两番 is 4倍 as a multiple and 300% as growth. Any other is itself.
    public static Quantity plain(Quantity quantity, Measure measure) {
        if (quantity.wording().step() != Step.DOUBLE) {
            return quantity;
        }
        BigDecimal times = times(quantity);
        return switch (measure) {
            case MULTIPLE -> of(times, quantity.qualifier(), Unit.of("倍"), quantity, quantity.token());
            case GROWTH, AVERAGE_GROWTH, CHANGE -> of(times.subtract(BigDecimal.ONE).multiply(HUNDRED),
                    quantity.qualifier(), Unit.PERCENT, quantity, quantity.token());
            case LEVEL, SHARE, RANK -> quantity;
        };
    }

    /// Whether a step in proportion would have to be freed of prices, and nobody can: twice the GDP in today's prices is
    /// not what a plan means by 翻一番. Amounts that are nominal by nature, and what is not counted in money, may be
    /// multiplied.
    static boolean needsConstantPrices(Figure plan, Figure base, Indicator indicator) {
        Quantity quantity = plan.quantity();
        boolean inProportion = quantity.wording().step() == Step.DOUBLE || quantity.unit().isPercent()
                || quantity.unit().base().equals("倍");
        return inProportion && plan.series().measure() == Measure.LEVEL && !indicator.nominal()
                && isOfMoney(base.quantity().unit());
    }

    private static boolean isOfMoney(Unit unit) {
        return unit.isMoney() || unit.base().contains("元");
    }

    /// The number that the plan's step leads to.
    ///
    /// @param plan one that [#isFromBaseline]
    /// @param base the outcome of the baseline's year, of the plan's series
    /// @return empty where the base has no single number, or the words do not say what is meant: 下降3% of a share may be
    ///         per cent or points
    public static Optional<ImpliedTarget> target(Figure plan, Figure base, Tolerances tolerances) {
        Quantity words = plan.quantity();
        Quantity printed = base.quantity();
        Measure measure = plan.series().measure();
        if (printed.value() == null || printed.upper() != null || Steps.isFromBaseline(printed, measure)) {
            return Optional.empty();
        }
        BigDecimal own = printed.value();
        Reported from = Reported.of(printed, measure, printed.unit(), Decimals.of(own, measure),
                tolerances.tau(own, printed.unit()), tolerances.delta(own, printed.unit()));
        return arithmetic(words, printed.unit(), measure, from).map(a -> {
            BigDecimal t = scaled(a.step().apply(from.low()), from.low());
            boolean flipped = (words.wording().step() == Step.FALL) != (measure == Measure.RANK);
            Interval i = from.interval();
            var interval = new Interval(a.step().apply(i.low()), i.lowIn(), a.step().apply(i.high()), i.highIn());
            return new ImpliedTarget(base, of(t, flipped ? mirrored(words.qualifier()) : words.qualifier(),
                    printed.unit(), words, ""), interval, a.formula());
        });
    }

    /// @param step rises with the base, so that it may be applied to the ends of an interval
    private record Arithmetic(UnaryOperator<BigDecimal> step, String formula) {
    }

    private static Optional<Arithmetic> arithmetic(Quantity words, Unit unit, Measure measure, Reported from) {
        BigDecimal n = words.value();
        String base = from.low().toPlainString();
        if (words.wording().step() == Step.DOUBLE) {
            return multiplied(times(words), measure, from);
        }
        boolean rate = unit.isRate();
        if (words.unit().isPercent()) {
            // Per cent of a per cent, or points: nobody can tell.
            return rate ? Optional.empty() : multiplied(BigDecimal.ONE.add(n.movePointLeft(2)), measure, from);
        }
        if (words.unit().base().equals("倍")) {
            return n.signum() < 0 ? Optional.empty() : multiplied(BigDecimal.ONE.add(n), measure, from);
        }
        if (measure == Measure.RANK) {
            // A better place is a smaller number.
            return !PLACES.contains(words.unit().printed()) || from.low().compareTo(n) <= 0 ? Optional.empty()
                    : Optional.of(new Arithmetic(b -> b.subtract(n), base + sign(n.negate())));
        }
        if (measure == Measure.MULTIPLE || isPoints(words.unit()) != rate
                || !rate && !words.unit().isConvertibleTo(unit)) {
            return Optional.empty();
        }
        BigDecimal added = rate ? n : words.unit().convert(n, unit);
        return Optional.of(new Arithmetic(b -> b.add(added), base + sign(added)));
    }

    private static Optional<Arithmetic> multiplied(BigDecimal factor, Measure measure, Reported from) {
        return measure == Measure.RANK || measure == Measure.MULTIPLE || from.interval().low().signum() <= 0
                || factor.signum() < 0 ? Optional.empty()
                : Optional.of(new Arithmetic(b -> b.multiply(factor),
                        from.low().toPlainString() + " × " + plain(factor.stripTrailingZeros()).toPlainString()));
    }

    private static String sign(BigDecimal added) {
        return (added.signum() < 0 ? " − " : " + ") + plain(added.abs().stripTrailingZeros()).toPlainString();
    }

    private static BigDecimal times(Quantity doublings) {
        return BigDecimal.TWO.pow(doublings.value().intValueExact());
    }

    /// As finely as the base was printed, and finer only as far as the arithmetic needs it: a target is never rounded.
    private static BigDecimal scaled(BigDecimal exact, BigDecimal base) {
        BigDecimal shortest = exact.stripTrailingZeros();
        return shortest.scale() < base.scale() ? exact.setScale(base.scale()) : plain(shortest);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static boolean isPoints(Unit unit) {
        return unit.isRate() && !unit.isPercent();
    }

    /// 下降3%以上 is at most what remains.
    private static Qualifier mirrored(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> Qualifier.AT_MOST;
            case AT_MOST -> Qualifier.AT_LEAST;
            case MORE_THAN -> Qualifier.LESS_THAN;
            case LESS_THAN -> Qualifier.MORE_THAN;
            default -> qualifier;
        };
    }

    /// @param token blank for the number itself
    private static Quantity of(BigDecimal value, Qualifier qualifier, Unit unit, Quantity words, String token) {
        Wording wording = Wording.of(qualifier == Qualifier.NEARLY ? Qualifier.ABOUT : qualifier);
        return new Quantity(value, null, wording, unit, words.firmness(), words.estimated(), token.isBlank()
                ? wording.before() + ComputedNumber.of(value) + unit.printed() + wording.after() : token);
    }
}
