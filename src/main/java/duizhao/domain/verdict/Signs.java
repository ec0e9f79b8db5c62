package duizhao.domain.verdict;

import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Step;
import java.util.regex.Pattern;

/// The sign that stands in words: "下降2%" prints the number 2 and means -2. What qualifies it speaks of the size of the
/// fall, whether the value is kept as printed or below zero.
public final class Signs {
    private static final Pattern FALL = Pattern.compile("下降|降低|减少|下滑|负增长|压减|压降");
    private static final Pattern RISE = Pattern.compile("提高|提升|上升|升高|增长|增加|上涨|涨幅|翻");

    private Signs() {
    }

    /// Whether the printed number is the size of a fall.
    public static boolean falls(Quantity quantity, Measure measure) {
        return isChange(measure) && (quantity.wording().step() == Step.FALL
                || isPositive(quantity) && FALL.matcher(quantity.token()).find());
    }

    /// Whether nobody can tell a fall from a rise: the change of something that ought to fall, printed without a sign
    /// or a word for it. Judging it would be a guess.
    public static boolean unstated(Quantity quantity, Measure measure, Direction direction) {
        return measure == Measure.CHANGE && direction == Direction.DOWN && isPositive(quantity)
                && !FALL.matcher(quantity.token()).find() && !RISE.matcher(quantity.token()).find();
    }

    private static boolean isChange(Measure measure) {
        return switch (measure) {
            case GROWTH, AVERAGE_GROWTH, CHANGE -> true;
            case LEVEL, SHARE, RANK, MULTIPLE -> false;
        };
    }

    private static boolean isPositive(Quantity quantity) {
        return quantity.value() != null && quantity.value().signum() > 0;
    }
}
