package duizhao.ui.plot;

import java.util.List;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;

/// The shapes that tell series apart, where no colour does: disc, square, triangle, diamond, triangle downward,
/// pentagon, cross, star.
public final class Marker {

    /// So many series can be told apart.
    public static final int KINDS = 8;

    private static final List<double[]> CORNERS = List.of(new double[0],
            regular(4, Math.PI / 4, 1.12), regular(3, -Math.PI / 2, 1.25), regular(4, 0, 1.28),
            regular(3, Math.PI / 2, 1.25), regular(5, -Math.PI / 2, 1.1),
            new double[] {-.4, -1.1, .4, -1.1, .4, -.4, 1.1, -.4, 1.1, .4, .4, .4, .4, 1.1, -.4, 1.1, -.4, .4, -1.1, .4,
                -1.1, -.4, -.4, -.4},
            star());

    private Marker() {
    }

    /// @param index  of the series
    /// @param size   of the disc; the others cover about as much
    /// @param fill   its inside, which is the ground where it is hollow
    /// @param stroke its edge
    public static Shape of(int index, double x, double y, double size, Paint fill, Paint stroke, double thick) {
        double[] corners = CORNERS.get(Math.floorMod(index, KINDS));
        Shape shape;
        double r = size / 2 - thick / 2;
        if (corners.length == 0) {
            shape = new Circle(x, y, r);
        } else {
            var polygon = new Polygon();
            for (int i = 0; i < corners.length; i += 2) {
                polygon.getPoints().addAll(x + corners[i] * r, y + corners[i + 1] * r);
            }
            shape = polygon;
        }
        shape.setFill(fill);
        shape.setStroke(stroke);
        shape.setStrokeWidth(thick);
        shape.setStrokeLineJoin(StrokeLineJoin.MITER);
        return shape;
    }

    private static double[] regular(int corners, double first, double radius) {
        var points = new double[corners * 2];
        for (int i = 0; i < corners; i++) {
            double angle = first + 2 * Math.PI * i / corners;
            points[2 * i] = radius * Math.cos(angle);
            points[2 * i + 1] = radius * Math.sin(angle);
        }
        return points;
    }

    private static double[] star() {
        var points = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 1.35 : 0.6;
            double angle = -Math.PI / 2 + Math.PI * i / 5;
            points[2 * i] = radius * Math.cos(angle);
            points[2 * i + 1] = radius * Math.sin(angle);
        }
        return points;
    }
}
