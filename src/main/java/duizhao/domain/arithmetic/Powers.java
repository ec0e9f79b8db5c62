package duizhao.domain.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Powers with fractional exponents, as growth over years needs them, in decimals: 30 significant digits, far finer than
/// anything that is printed.
public final class Powers {
    private static final MathContext WORKING = new MathContext(30, RoundingMode.HALF_EVEN);
    private static final MathContext GUARDED = new MathContext(36, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_STEPS = 2000;

    private Powers() {
    }

    /// `base` to the power of `numerator / denominator`.
    ///
    /// @param base        not below zero
    /// @param numerator   not below zero
    /// @param denominator above zero
    public static BigDecimal power(BigDecimal base, int numerator, int denominator) {
        if (base.signum() < 0 || numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException(base + " ^ " + numerator + "/" + denominator);
        }
        return root(base.pow(numerator, GUARDED), denominator).round(WORKING);
    }

    /// The yearly growth, in %, that leads from `from` to `to` in `years`.
    ///
    /// @param from  above zero
    /// @param to    not below zero
    /// @param years above zero
    public static BigDecimal rate(BigDecimal from, BigDecimal to, int years) {
        return percent(power(to.divide(from, GUARDED), 1, years));
    }

    /// A factor as growth in %: 1.075 is 7.5.
    public static BigDecimal percent(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE).multiply(HUNDRED).round(WORKING);
    }

    /// Growth in % as a factor, exact: 7.5 is 1.075.
    public static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }

    /// `one` divided by `other`, to the working digits.
    public static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, WORKING);
    }

    /// Newton's way from above, where each step comes nearer and none goes past the root.
    private static BigDecimal root(BigDecimal a, int n) {
        if (a.signum() == 0 || n == 1) {
            return a;
        }
        BigDecimal order = BigDecimal.valueOf(n);
        BigDecimal x = a.max(BigDecimal.ONE);
        for (int i = 0; i < MOST_STEPS; i++) {
            BigDecimal next = x.multiply(order.subtract(BigDecimal.ONE))
                    .add(a.divide(x.pow(n - 1, GUARDED), GUARDED), GUARDED).divide(order, GUARDED);
            if (next.compareTo(x) >= 0) {
                return x;
            }
            x = next;
        }
        return x;
    }
}
