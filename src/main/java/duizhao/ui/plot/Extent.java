package duizhao.ui.plot;

import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Tolerances;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a quantity lies on a scale and how far its words reach, in its unit without magnitude (元, not 亿元).
///
/// Binary numbers are allowed here and nowhere else: nothing is judged by a place on a picture.
///
/// @param at   the printed number
/// @param low  the least it can mean: below `at` for 左右 and 近
/// @param high the most: above `at` for 左右 and the upper end of a range. 以上 has no upper end; an arrow tells it
public record Extent(double at, double low, double high) {

    /// @param quantity  has a value
    /// @param reference the target, of which the tolerance of a level is a share; null where there is none
    public static Extent of(Quantity quantity, @Nullable Quantity reference, Tolerances tolerances) {
        var value = plain(quantity, quantity.value());
        var upper = quantity.upper();
        double at = value.doubleValue();
        double tau = tau(quantity, reference, tolerances).doubleValue();
        return switch (quantity.qualifier()) {
            case ABOUT -> new Extent(at, at - tau, at + tau);
            case NEARLY -> new Extent(at, at - tau, at);
            case RANGE -> new Extent(at, at, plain(quantity, upper).doubleValue());
            default -> new Extent(at, at, at);
        };
    }

    /// The same in another unit of the same base; empty where there is no number or the bases differ.
    public static Optional<Extent> in(Unit unit, @Nullable Quantity quantity, @Nullable Quantity reference,
                                      Tolerances tolerances) {
        if (quantity == null || !quantity.hasValue() || !quantity.unit().isConvertibleTo(unit)) {
            return Optional.empty();
        }
        var plain = of(quantity, reference, tolerances);
        double one = Math.pow(10, unit.magnitude().power());
        return Optional.of(new Extent(plain.at / one, plain.low / one, plain.high / one));
    }

    /// The half width of 左右, see VERDICTS: points for rates, a share of the target for levels, nothing for small
    /// counts.
    private static BigDecimal tau(Quantity quantity, @Nullable Quantity reference, Tolerances tolerances) {
        Unit unit = quantity.unit();
        if (unit.isRate()) {
            return tolerances.rateTau();
        }
        boolean referenced = reference != null && reference.hasValue() && reference.unit().isConvertibleTo(unit);
        var base = referenced ? plain(reference, reference.value()) : plain(quantity, quantity.value());
        if (!unit.isMoney() && base.abs().compareTo(tolerances.exactBelow()) < 0) {
            return BigDecimal.ZERO;
        }
        return base.abs().multiply(tolerances.levelTau());
    }

    private static BigDecimal plain(Quantity quantity, @Nullable BigDecimal number) {
        if (number == null) {
            throw new IllegalArgumentException("no number: " + quantity.token());
        }
        return number.scaleByPowerOfTen(quantity.unit().magnitude().power());
    }
}
