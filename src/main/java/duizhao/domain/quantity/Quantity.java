package duizhao.domain.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A quantity 量值: a number as a document prints it, with the words that qualify it.
///
/// Missing, zero and qualitative are three different things: a missing quantity is no `Quantity`, zero has the
/// value 0, and a qualitative (or relative) one has no value.
///
/// @param value     the number as printed, in `unit`, its scale being the printed decimals; null where the
///                  wording is qualitative or relative
/// @param upper     the upper end where the wording is a range, in the same unit; null otherwise
/// @param wording   which words qualify it
/// @param unit      the unit as printed
/// @param estimated whether 预计 governs it
/// @param token     the printed words, verbatim; never normalised
public record Quantity(@Nullable BigDecimal value, @Nullable BigDecimal upper, Wording wording, Unit unit,
                       Firmness firmness, boolean estimated, String token) {

    private static final Set<String> PLACES = Set.of("", "位", "名");

    public Quantity {
        boolean number = switch (wording.qualifier()) {
            case RELATIVE, QUALITATIVE -> false;
            default -> true;
        };
        if (number && value == null) {
            throw new IllegalArgumentException("a " + wording.qualifier().key() + " quantity needs a value: " + token);
        }
        if (wording.qualifier() == Qualifier.QUALITATIVE && value != null) {
            throw new IllegalArgumentException("a qualitative quantity has no value: " + token);
        }
        if ((wording.qualifier() == Qualifier.RANGE) != (upper != null)) {
            throw new IllegalArgumentException("a range, and only a range, has an upper end: " + token);
        }
        if (upper != null && upper.compareTo(value) < 0) {
            throw new IllegalArgumentException("a range runs from less to more: " + token);
        }
        if (wording.beforeMagnitude() && unit.magnitude() == Magnitude.ONE) {
            throw new IllegalArgumentException("a word before the magnitude needs a magnitude: " + token);
        }
        boolean leads = switch (wording.step()) {
            case NONE -> true;
            case FALL -> value.signum() <= 0;
            case RISE -> value.signum() >= 0;
            case DOUBLE -> Step.isDoublings(value, unit);
        };
        if (!leads) {
            throw new IllegalArgumentException("no " + wording + " of " + value + " " + unit.printed() + ": " + token);
        }
        if (wording == Wording.ORDINAL && !isPlace(value, unit)) {
            throw new IllegalArgumentException("a place in a ranking is 1, 2, 3, ...: " + token);
        }
    }

    /// Whether a value is a place in a ranking: 第4, 第2位, 第1名.
    static boolean isPlace(BigDecimal value, Unit unit) {
        return value.scale() == 0 && value.signum() > 0 && unit.magnitude() == Magnitude.ONE
                && PLACES.contains(unit.base());
    }

    public Qualifier qualifier() {
        return wording.qualifier();
    }

    public boolean hasValue() {
        return value != null;
    }

    /// The same quantity where words elsewhere in the sentence govern it (力争 at its head, 预计 before a list); what
    /// the token itself says stays.
    public Quantity governed(Firmness firmly, boolean asEstimate) {
        return new Quantity(value, upper, wording, unit, firmness == Firmness.UNSTATED ? firmly : firmness,
                estimated || asEstimate, token);
    }

    /// The same quantity where 下降 earlier in the sentence governs it: 分别下降26.3%、26.8%. Only for a bare number above
    /// zero.
    public Quantity fallen() {
        return new Quantity(value.negate(), null, Wording.FALL, unit, firmness, estimated, token);
    }

    /// The printed words, with the 下降 that governs them from earlier in the sentence, which a reader must not miss.
    public String words() {
        return wording == Wording.FALL && !Step.FALL.isIn(token) ? wording.before() + token : token;
    }

    /// The same quantity under another token.
    public Quantity withToken(String printed) {
        return new Quantity(value, upper, wording, unit, firmness, estimated, printed);
    }
}
