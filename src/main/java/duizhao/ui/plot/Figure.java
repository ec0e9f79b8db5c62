package duizhao.ui.plot;

/// A chart of certain data in a certain theme, to be drawn in any size; axes, key and what it adds in words are part of
/// the drawing, title and note are not.
///
/// Nodes have no effect, no cache, no clip and no opacity. A node belongs to one place: every call draws anew.
public interface Figure {

    /// The height that suits a width; it can be drawn higher, and not lower than [#leastHeight].
    double height(double width);

    /// Less than this and the marks would overlap.
    default double leastHeight(double width) {
        return height(width);
    }

    Drawing draw(double width, double height);
}
