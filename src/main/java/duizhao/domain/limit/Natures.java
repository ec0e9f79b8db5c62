package duizhao.domain.limit;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.quantity.Magnitude;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Signs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a number can be by what it measures.
final class Natures {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /// The slice of a share that says how much of a target is done: 108% of it may well be.
    private static final String COMPLETION = "completion";
    /// 每千人口托位数, 户均人口: of a mean there may be a half.
    private static final Pattern MEAN = Pattern.compile("[每均]");

    private Natures() {
    }

    /// @param figure one with a number
    static List<Breach> of(Figure figure, Indicator indicator) {
        return Stream.of(LimitRule.values()).filter(rule -> isBroken(rule, figure, indicator))
                .<Breach>map(Breach.Nature::new).toList();
    }

    private static boolean isBroken(LimitRule rule, Figure figure, Indicator indicator) {
        Quantity quantity = figure.quantity();
        return switch (rule) {
            case WHOLE -> quantity.unit().isPercent() && any(quantity, v -> v.signum() < 0 || v.compareTo(ALL) > 0
                    && !figure.series().slice().endsWith(COMPLETION));
            case BELOW_ZERO -> any(quantity, v -> v.signum() < 0);
            case PIECES -> quantity.unit().isCounted() && quantity.unit().magnitude() == Magnitude.ONE
                    && !MEAN.matcher(indicator.name()).find() && any(quantity, v -> !isWhole(v));
            case PLACE -> any(quantity, v -> v.signum() <= 0 || !isWhole(v));
            case FALL -> quantity.unit().isPercent() && (Signs.falls(quantity, figure.series().measure())
                    ? any(quantity, v -> v.abs().compareTo(ALL) > 0) : any(quantity, v -> v.compareTo(ALL.negate()) < 0));
            case SLIPPED, RATE, JUMP -> false;
        } && speaksOf(rule, figure);
    }

    private static boolean speaksOf(LimitRule rule, Figure figure) {
        return switch (figure.series().measure()) {
            case SHARE -> rule == LimitRule.WHOLE;
            case LEVEL -> rule == LimitRule.BELOW_ZERO || rule == LimitRule.PIECES;
            case RANK -> rule == LimitRule.PLACE;
            case GROWTH, AVERAGE_GROWTH -> rule == LimitRule.FALL;
            case CHANGE -> rule == LimitRule.PIECES;
            case MULTIPLE -> rule == LimitRule.BELOW_ZERO;
        };
    }

    private static boolean any(Quantity quantity, Predicate<BigDecimal> wrong) {
        return Stream.of(quantity.value(), quantity.upper()).filter(Objects::nonNull).anyMatch(wrong);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
