package duizhao.ui.plot;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A 45° hatch as geometry: lines cut at the rectangle, so that printers and PDF get vectors and no clip.
public final class Hatch {

    private Hatch() {
    }

    /// One path of parallel lines rising to the right, `gap` apart along the x axis.
    ///
    /// The lines keep to a common origin, so that neighbouring hatches continue each other.
    public static Path over(double x, double y, double width, double height, double gap) {
        var path = new Path();
        // A line is where px - up = c, with `up` counted from the bottom edge.
        for (double c = Math.ceil((x - height) / gap) * gap; c < x + width; c += gap) {
            double fromX = Math.max(x, c);
            double toX = Math.min(x + width, c + height);
            if (toX > fromX) {
                path.getElements().add(new MoveTo(fromX, y + height - (fromX - c)));
                path.getElements().add(new LineTo(toX, y + height - (toX - c)));
            }
        }
        return path;
    }

    /// The same in a disc: chords, `gap` apart.
    public static Path disc(double x, double y, double radius, double gap) {
        var path = new Path();
        for (double from = -Math.floor(radius / gap) * gap; from <= radius; from += gap) {
            double half = Math.sqrt(Math.max(0, radius * radius - from * from));
            double cx = x + from * Math.sqrt(0.5);
            double cy = y + from * Math.sqrt(0.5);
            double reach = half * Math.sqrt(0.5);
            path.getElements().addAll(new MoveTo(cx - reach, cy + reach), new LineTo(cx + reach, cy - reach));
        }
        return path;
    }
}
