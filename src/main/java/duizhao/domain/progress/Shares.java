package duizhao.domain.progress;

import duizhao.domain.decision.Decomposition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// What parts of the way that remains the remaining years take 份额, in %: what a person may start from, and what the years
/// must reach by what a person wrote.
public final class Shares {

    private static final int DECIMALS = 1;

    private Shares() {
    }

    /// Equal parts, to one decimal; the last year takes what rounding leaves, so that the sum is 100. Empty where there
    /// is nothing to divide.
    public static SortedMap<Integer, BigDecimal> linear(Progress progress) {
        return along(progress, Step::linear);
    }

    /// The parts of equal growth, in the same way; the linear ones where there is no compound path.
    public static SortedMap<Integer, BigDecimal> compound(Progress progress) {
        return along(progress, step -> step.compound() != null ? step.compound() : step.linear());
    }

    private static SortedMap<Integer, BigDecimal> along(Progress progress, Function<Step, BigDecimal> path) {
        var shares = new TreeMap<Integer, BigDecimal>();
        List<Step> steps = progress.steps();
        if (steps.isEmpty()) {
            return shares;
        }
        BigDecimal from = progress.from();
        BigDecimal way = end(steps).subtract(from);
        BigDecimal left = Decomposition.WHOLE;
        BigDecimal before = from;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            BigDecimal to = path.apply(step);
            BigDecimal share = to.subtract(before).multiply(Decomposition.WHOLE).divide(way, MathContext.DECIMAL128)
                    .setScale(DECIMALS, RoundingMode.HALF_UP);
            shares.put(step.year(), share);
            left = left.subtract(share);
            before = to;
        }
        shares.put(steps.getLast().year(), left);
        return shares;
    }

    /// Whether a decomposition divides just the years that remain: after another outcome, it does not any more.
    public static boolean fit(Progress progress, Decomposition decomposition) {
        return progress.steps().stream().map(Step::year).toList().equals(decomposition.years());
    }

    /// What each remaining year must reach: the last outcome, and of the way from there to the target the shares up to
    /// that year. The last year reaches the target itself.
    ///
    /// @param decomposition that fits
    public static SortedMap<Integer, BigDecimal> levels(Progress progress, Decomposition decomposition) {
        if (!fit(progress, decomposition)) {
            throw new IllegalArgumentException(decomposition.years() + " of " + progress.target().key());
        }
        var levels = new TreeMap<Integer, BigDecimal>();
        BigDecimal from = progress.from();
        BigDecimal way = end(progress.steps()).subtract(from);
        BigDecimal sum = BigDecimal.ZERO;
        for (var share : decomposition.shares().entrySet()) {
            sum = sum.add(share.getValue());
            levels.put(share.getKey(), from.add(way.multiply(sum).divide(Decomposition.WHOLE)));
        }
        return levels;
    }

    private static BigDecimal end(List<Step> steps) {
        return steps.getLast().linear();
    }
}
