package duizhao.paper.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/// A rectangle filled with lines at 45°, cut off at its edges by arithmetic: no clip and no picture, so that it stays
/// sharp on every printer.
public final class Hatch extends Group {

    /// Points from line to line, measured across: a quarter is ink, and the white stays open on any printer.
    public static final double SPACING = 3;
    /// Of a line, in points: the thinnest one that one bit for a pixel does not wear away.
    public static final double WEIGHT = PaperInk.MEDIUM;

    /// A white rectangle with black hatch and outline.
    public Hatch(double x, double y, double width, double height, Paint ink, Paint ground) {
        Rectangle box = new Rectangle(x, y, Math.max(0, width), Math.max(0, height));
        box.setFill(ground);
        box.setStroke(ink);
        box.setStrokeWidth(PaperInk.HAIR);
        Path lines = new Path(elements(x, y, width, height, SPACING));
        lines.setStroke(ink);
        lines.setStrokeWidth(WEIGHT);
        lines.setStrokeLineCap(StrokeLineCap.BUTT);
        lines.setFill(null);
        getChildren().setAll(box, lines);
    }

    /// The lines alone, rising to the right, as the elements of a path.
    ///
    /// They belong to one grid of the whole page: hatched neighbours run into each other without a step.
    public static List<PathElement> elements(double x, double y, double width, double height, double spacing) {
        var elements = new ArrayList<PathElement>();
        double step = spacing * Math.sqrt(2);
        double right = x + width;
        double bottom = y + height;
        // On every line x + y is the same; it runs from the upper left corner's sum to the lower right one's.
        for (double sum = Math.ceil((x + y) / step) * step; sum < right + bottom; sum += step) {
            double fromX = Math.max(x, sum - bottom);
            double toX = Math.min(right, sum - y);
            if (toX - fromX > 1e-6) {
                elements.add(new MoveTo(fromX, sum - fromX));
                elements.add(new LineTo(toX, sum - toX));
            }
        }
        return elements;
    }
}
