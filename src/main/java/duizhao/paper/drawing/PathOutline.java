package duizhao.paper.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.VLineTo;

/// The elements of a JavaFX path as plain geometry; relative elements count from where the pen is.
final class PathOutline {

    private final Path2D.Double path;

    private PathOutline(int winding) {
        path = new Path2D.Double(winding);
    }

    static Path2D of(Path source) {
        var outline = new PathOutline(Outlines.winding(source.getFillRule()));
        source.getElements().forEach(outline::add);
        return outline.path;
    }

    private void add(PathElement element) {
        Point2D pen = path.getCurrentPoint();
        boolean relative = !element.isAbsolute() && pen != null;
        double dx = relative ? pen.getX() : 0;
        double dy = relative ? pen.getY() : 0;
        switch (element) {
            case MoveTo to -> path.moveTo(dx + to.getX(), dy + to.getY());
            case LineTo to -> path.lineTo(dx + to.getX(), dy + to.getY());
            case HLineTo to -> path.lineTo(dx + to.getX(), pen.getY());
            case VLineTo to -> path.lineTo(pen.getX(), dy + to.getY());
            case QuadCurveTo to ->
                path.quadTo(dx + to.getControlX(), dy + to.getControlY(), dx + to.getX(), dy + to.getY());
            case CubicCurveTo to -> path.curveTo(dx + to.getControlX1(), dy + to.getControlY1(),
                    dx + to.getControlX2(), dy + to.getControlY2(), dx + to.getX(), dy + to.getY());
            case ArcTo to -> arc(pen, to, dx + to.getX(), dy + to.getY());
            case ClosePath _ -> path.closePath();
            default -> throw new IllegalArgumentException("no path element for paper: " + element);
        }
    }

    /// An elliptical arc given by its end points, turned into one given by its centre (SVG 1.1, appendix F.6.5).
    private void arc(Point2D from, ArcTo to, double endX, double endY) {
        double rx = Math.abs(to.getRadiusX());
        double ry = Math.abs(to.getRadiusY());
        if (rx == 0 || ry == 0 || from.getX() == endX && from.getY() == endY) {
            path.lineTo(endX, endY);
            return;
        }
        double angle = Math.toRadians(to.getXAxisRotation());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double halfX = (from.getX() - endX) / 2;
        double halfY = (from.getY() - endY) / 2;
        double x1 = cos * halfX + sin * halfY;
        double y1 = -sin * halfX + cos * halfY;
        double short2 = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
        if (short2 > 1) {
            rx *= Math.sqrt(short2);
            ry *= Math.sqrt(short2);
        }
        double spread = rx * rx * y1 * y1 + ry * ry * x1 * x1;
        double factor = Math.sqrt(Math.max(0, (rx * rx * ry * ry - spread) / spread))
                * (to.isLargeArcFlag() == to.isSweepFlag() ? -1 : 1);
        double cx1 = factor * rx * y1 / ry;
        double cy1 = -factor * ry * x1 / rx;
        double centreX = cos * cx1 - sin * cy1 + (from.getX() + endX) / 2;
        double centreY = sin * cx1 + cos * cy1 + (from.getY() + endY) / 2;
        double start = Math.toDegrees(Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx));
        double extent = Math.toDegrees(Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx)) - start;
        if (to.isSweepFlag() && extent < 0) {
            extent += 360;
        } else if (!to.isSweepFlag() && extent > 0) {
            extent -= 360;
        }
        // Arc2D counts angles against the clock, where y grows downwards.
        var arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -start, -extent, Arc2D.OPEN);
        var place = AffineTransform.getTranslateInstance(centreX, centreY);
        place.rotate(angle);
        path.append(place.createTransformedShape(arc), true);
    }
}
