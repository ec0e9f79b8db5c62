package duizhao.ui.plot.rank;

import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Tolerances;
import duizhao.ui.plot.PlotRow;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A district among its peers.
///
/// @param id         the caller's name of the row, unique within the chart; linked views select by it
/// @param label      the district
/// @param own        whether it is the one the reader looks for: black where others are grey
/// @param value      null where nothing is known, which gives no rank
/// @param tolerances what 左右 and 近 reach
/// @param accessible the row in words, for a screen reader
/// @param tooltip    the printed words and the source; blank for no tooltip
public record RankRow(Object id, String label, boolean own, @Nullable Quantity value, Tolerances tolerances,
                      String accessible, String tooltip) implements PlotRow {

    public RankRow {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String group() {
        return "";
    }
}
