package duizhao.paper.drawing;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeType;

/// The outlines of JavaFX shapes as plain geometry, in the shape's own coordinates.
public final class Outlines {

    private Outlines() {
    }

    public static Shape of(javafx.scene.shape.Shape shape) {
        return switch (shape) {
            case Line line -> path(false, List.of(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY()));
            case Rectangle box -> rectangle(box);
            case Circle c -> new Ellipse2D.Double(c.getCenterX() - c.getRadius(), c.getCenterY() - c.getRadius(),
                    2 * c.getRadius(), 2 * c.getRadius());
            case Ellipse e -> new Ellipse2D.Double(e.getCenterX() - e.getRadiusX(), e.getCenterY() - e.getRadiusY(),
                    2 * e.getRadiusX(), 2 * e.getRadiusY());
            case Arc arc -> new Arc2D.Double(arc.getCenterX() - arc.getRadiusX(), arc.getCenterY() - arc.getRadiusY(),
                    2 * arc.getRadiusX(), 2 * arc.getRadiusY(), arc.getStartAngle(), arc.getLength(),
                    type(arc.getType()));
            case Polygon polygon -> path(true, polygon.getPoints());
            case Polyline polyline -> path(false, polyline.getPoints());
            case Path path -> PathOutline.of(path);
            case QuadCurve q -> new QuadCurve2D.Double(q.getStartX(), q.getStartY(), q.getControlX(), q.getControlY(),
                    q.getEndX(), q.getEndY());
            case CubicCurve c -> new CubicCurve2D.Double(c.getStartX(), c.getStartY(), c.getControlX1(),
                    c.getControlY1(), c.getControlX2(), c.getControlY2(), c.getEndX(), c.getEndY());
            case SVGPath svg -> svg(svg);
            default -> throw new IllegalArgumentException("no shape for paper: " + shape);
        };
    }

    /// The outline of a shape that JavaFX itself has to work out, such as glyphs of a font that is not embedded.
    public static Shape area(javafx.scene.shape.Shape loose) {
        // A union with nothing is the shape itself, as the elements of a path.
        return PathOutline.of((Path) javafx.scene.shape.Shape.union(loose, new Rectangle()));
    }

    private static Shape svg(SVGPath shape) {
        SVGPath copy = new SVGPath();
        copy.setContent(shape.getContent());
        copy.setFillRule(shape.getFillRule());
        return area(copy);
    }

    /// A stroke inside or outside a rectangle is one along a smaller or larger one.
    private static Shape rectangle(Rectangle box) {
        double shift = box.getStroke() == null ? 0 : switch (box.getStrokeType()) {
            case StrokeType.INSIDE -> box.getStrokeWidth() / 2;
            case StrokeType.OUTSIDE -> -box.getStrokeWidth() / 2;
            case StrokeType.CENTERED -> 0;
        };
        double x = box.getX() + shift;
        double y = box.getY() + shift;
        double width = box.getWidth() - 2 * shift;
        double height = box.getHeight() - 2 * shift;
        if (box.getArcWidth() > 0 && box.getArcHeight() > 0) {
            return new RoundRectangle2D.Double(x, y, width, height, box.getArcWidth(), box.getArcHeight());
        }
        return path(true, List.of(x, y, x + width, y, x + width, y + height, x, y + height));
    }

    private static int type(ArcType type) {
        return switch (type) {
            case OPEN -> Arc2D.OPEN;
            case CHORD -> Arc2D.CHORD;
            case ROUND -> Arc2D.PIE;
        };
    }

    private static Path2D path(boolean closed, List<Double> points) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i + 1 < points.size(); i += 2) {
            if (i == 0) {
                path.moveTo(points.get(i), points.get(i + 1));
            } else {
                path.lineTo(points.get(i), points.get(i + 1));
            }
        }
        if (closed && !points.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    static int winding(FillRule rule) {
        return rule == FillRule.EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
    }
}
