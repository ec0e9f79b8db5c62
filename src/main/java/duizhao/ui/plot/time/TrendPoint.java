package duizhao.ui.plot.time;

import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A year of a series: what was planned for it, and what came of it.
///
/// @param id         the caller's name of the point, unique within the chart; linked views select by it
/// @param target     null where nothing was planned
/// @param outcome    null where nothing is known, which leaves a gap in the line
/// @param derived    whether the outcome was computed by us 推算
/// @param breakNote  number of the note (1, 2, ...) that says which definition holds from this year on, where it is
///                   another than before; 0 where it is the same. The line does not cross a break
/// @param tolerances what 左右 and 近 reach
/// @param accessible the point in words, for a screen reader
/// @param tooltip    the printed words and the source; blank for no tooltip
public record TrendPoint(Object id, int year, @Nullable Quantity target, @Nullable Quantity outcome, VerdictKind kind,
                         boolean derived, int breakNote, Tolerances tolerances, String accessible, String tooltip) {

    public TrendPoint {
        Objects.requireNonNull(id, "id");
    }

    TrendPoint withoutTarget() {
        return new TrendPoint(id, year, null, outcome, kind, derived, breakNote, tolerances, accessible, tooltip);
    }
}
