package duizhao.domain.progress;

import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Where a target stands in the year of its latest outcome.
///
/// @param year     of the data
/// @param value    the outcome in the target's unit; an index (base 100) for an average growth, a sum for a cumulative one
/// @param time     share of the time e, in %
/// @param way      share of the way P, in %; null where it is not computed
/// @param wayBand  where P lies if the base is only about what is printed; null unless it is
/// @param needed   what each remaining year needs: growth in % where `isRate`, otherwise an amount; null in the last year
/// @param past     what each past year brought, in the same terms; null where no base is held
/// @param isRate   whether `needed` and `past` are growth in %
public record Position(int year, BigDecimal value, BigDecimal time, @Nullable BigDecimal way,
                       @Nullable Interval wayBand, @Nullable BigDecimal needed, @Nullable BigDecimal past,
                       boolean isRate) {
}
