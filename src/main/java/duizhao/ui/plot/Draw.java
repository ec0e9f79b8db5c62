package duizhao.ui.plot;

import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/// The strokes that charts are drawn with.
public final class Draw {

    private Draw() {
    }

    public static Line line(Paint paint, double thick, double x1, double y1, double x2, double y2) {
        var line = new Line(x1, y1, x2, y2);
        line.setStroke(paint);
        line.setStrokeWidth(thick);
        return line;
    }

    public static Path stroked(Paint paint, double thick, PathElement... elements) {
        var path = new Path(elements);
        path.setStroke(paint);
        path.setStrokeWidth(thick);
        return path;
    }

    /// With ends cut off where they are, so that a length is what it says.
    public static <S extends Shape> S butt(S shape) {
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        return shape;
    }

    /// With a style class, by which tests and style sheets know what a node is.
    public static <N extends Node> N named(String styleClass, N node) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
