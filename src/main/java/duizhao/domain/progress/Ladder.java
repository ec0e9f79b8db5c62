package duizhao.domain.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/// From the share of the way and the paths to the word.
final class Ladder {
    private static final BigDecimal NEAR = BigDecimal.TEN;
    private static final BigDecimal FAR = BigDecimal.valueOf(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ladder() {
    }

    /// Share of the time e, in %.
    static BigDecimal time(Path path, int year) {
        return HUNDRED.multiply(BigDecimal.valueOf(year - path.from()))
                .divide(BigDecimal.valueOf(path.years()), MathContext.DECIMAL128);
    }

    /// Share of the way P, in %, from `base`.
    static BigDecimal way(BigDecimal base, BigDecimal target, BigDecimal value) {
        return HUNDRED.multiply(value.subtract(base)).divide(target.subtract(base), MathContext.DECIMAL128);
    }

    /// @param path     whose target differs from its base
    /// @param straight whether only the compound path counts (average growth), not the linear one
    /// @param remarks  takes the remark that it is on one of the two paths only
    static Pace pace(Path path, int year, BigDecimal value, boolean straight, Set<Remark> remarks) {
        BigDecimal time = time(path, year);
        BigDecimal way = way(path.base(), path.target(), value);
        if (way.subtract(time).compareTo(NEAR) >= 0) {
            return Pace.FASTER;
        }
        boolean rising = path.target().compareTo(path.base()) > 0;
        boolean linear = !straight && reaches(value, path.linear(year), rising);
        boolean compound = path.compound(year).map(k -> reaches(value, k, rising)).orElse(linear);
        if (straight ? compound : linear || compound) {
            if (!straight && linear != compound) {
                remarks.add(compound ? Remark.BY_COMPOUND_PATH : Remark.BY_LINEAR_PATH);
            }
            return Pace.ON_PATH;
        }
        BigDecimal behind = time.subtract(way);
        return way.signum() < 0 || behind.compareTo(FAR) > 0 ? Pace.FAR_BEHIND
                : behind.compareTo(NEAR) >= 0 ? Pace.BEHIND : Pace.NEARLY;
    }

    private static boolean reaches(BigDecimal value, BigDecimal path, boolean rising) {
        return rising ? value.compareTo(path) >= 0 : value.compareTo(path) <= 0;
    }
}
