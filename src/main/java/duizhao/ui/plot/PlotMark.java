package duizhao.ui.plot;

import javafx.geometry.Rectangle2D;

/// A mark of a drawing that a person can point at and walk to.
///
/// @param id         the caller's name of what it shows; linked views select by it
/// @param lane       marks of one lane (a line, a row) are walked with left and right; up and down change the lane
/// @param area       where it is, in the coordinates of the drawing
/// @param accessible the mark in words, for a screen reader
/// @param tooltip    the printed words and the source; blank for no tooltip
public record PlotMark(Object id, int lane, Rectangle2D area, String accessible, String tooltip) {

    double centreX() {
        return area.getMinX() + area.getWidth() / 2;
    }

    double centreY() {
        return area.getMinY() + area.getHeight() / 2;
    }

    /// The square of side `size` around a point.
    public static Rectangle2D around(double x, double y, double size) {
        return new Rectangle2D(x - size / 2, y - size / 2, size, size);
    }

    /// The smallest area that holds both.
    public static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new Rectangle2D(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }
}
