package duizhao.ui.plot.time;

import duizhao.domain.quantity.Quantity;
import java.util.Objects;

/// A printed number of a five-year plan's path.
///
/// @param id         the caller's name of the point, unique within the chart; linked views select by it
/// @param accessible the point in words, for a screen reader
/// @param tooltip    the printed words and the source; blank for no tooltip
public record PathPoint(Object id, int year, Quantity quantity, String accessible, String tooltip) {

    public PathPoint {
        Objects.requireNonNull(id, "id");
    }
}
