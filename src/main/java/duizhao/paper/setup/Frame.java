package duizhao.paper.setup;

/// A rectangle on a page, in points from its upper left corner.
public record Frame(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /// Whether `other` lies within this one, give or take `slack` points.
    public boolean holds(Frame other, double slack) {
        return other.x >= x - slack && other.y >= y - slack
                && other.right() <= right() + slack && other.bottom() <= bottom() + slack;
    }
}
