package duizhao.ui.plot.time;

import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Tolerances;
import java.util.Objects;

/// A district at two moments.
///
/// @param id         the caller's name of the line, unique within the chart; linked views select by it
/// @param name       of the district, written at both ends
/// @param own        whether it is the one the reader looks for: black where others are grey
/// @param tolerances what 左右 and 近 reach
/// @param accessible the line in words, for a screen reader
/// @param tooltip    the printed words and the source; blank for no tooltip
public record SlopeLine(Object id, String name, boolean own, Quantity from, Quantity to, Tolerances tolerances,
                        String accessible, String tooltip) {

    public SlopeLine {
        Objects.requireNonNull(id, "id");
    }
}
