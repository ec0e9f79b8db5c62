package duizhao.paper.sheet;

import javafx.scene.layout.Region;

/// One setting of a chart on paper: it tells how high pieces of the chart are, so that a cut can be found, and draws
/// them. It remembers what it measured and may draw once what is measured and then placed.
///
/// For one thread, and for one place: whoever sets the chart again asks for another.
public interface ChartSetting {

    /// How high the rows `from` to `to` (exclusive) are with what repeats on every page, in points.
    double height(int from, int to);

    /// The rows `from` to `to` (exclusive), in a region that stands nowhere else. Its height is [#height].
    Region draw(int from, int to);
}
