package duizhao.paper.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Writes outlines, fills and strokes into the content of a PDF page.
///
/// Greys are written as greys, not as mixed colours, so that a printer uses black ink alone.
final class Brush {

    private final PDPageContentStream out;

    Brush(PDPageContentStream out) {
        this.out = out;
    }

    /// @param toPage from the outline's coordinates to those of the PDF page
    void fill(Shape outline, Paint paint, double opacity, AffineTransform toPage) throws IOException {
        Color colour = plain(paint);
        out.saveGraphicsState();
        alpha(colour, opacity);
        fillColour(colour);
        trace(outline, toPage);
        if (outline.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            out.fillEvenOdd();
        } else {
            out.fill();
        }
        out.restoreGraphicsState();
    }

    void stroke(Shape outline, Pen pen, double opacity, AffineTransform toPage) throws IOException {
        Color colour = plain(pen.paint());
        double scale = Math.sqrt(Math.abs(toPage.getDeterminant()));
        out.saveGraphicsState();
        alpha(colour, opacity);
        if (isGrey(colour)) {
            out.setStrokingColor((float) colour.getRed());
        } else {
            out.setStrokingColor((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
        }
        out.setLineWidth((float) (pen.width() * scale));
        out.setLineCapStyle(pen.cap() == StrokeLineCap.BUTT ? 0 : pen.cap() == StrokeLineCap.ROUND ? 1 : 2);
        out.setLineJoinStyle(pen.join() == StrokeLineJoin.MITER ? 0 : pen.join() == StrokeLineJoin.ROUND ? 1 : 2);
        if (!pen.dashes().isEmpty()) {
            float[] dashes = new float[pen.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = (float) (pen.dashes().get(i) * scale);
            }
            out.setLineDashPattern(dashes, (float) (pen.dashOffset() * scale));
        }
        trace(outline, toPage);
        out.stroke();
        out.restoreGraphicsState();
    }

    /// How a line is drawn.
    record Pen(Paint paint, double width, StrokeLineCap cap, StrokeLineJoin join, List<Double> dashes,
               double dashOffset) {
    }

    /// Everything until the graphics state is restored is cut off at `outline`.
    void clip(Shape outline, AffineTransform toPage) throws IOException {
        trace(outline, toPage);
        out.clip();
    }

    void fillColour(Color colour) throws IOException {
        if (isGrey(colour)) {
            out.setNonStrokingColor((float) colour.getRed());
        } else {
            out.setNonStrokingColor((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
        }
    }

    void alpha(Color colour, double opacity) throws IOException {
        double alpha = colour.getOpacity() * opacity;
        if (alpha < 1) {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) alpha);
            state.setStrokingAlphaConstant((float) alpha);
            out.setGraphicsStateParameters(state);
        }
    }

    /// @throws IllegalArgumentException where it is a gradient or a picture, which paper does not have
    static Color plain(Paint paint) {
        if (paint instanceof Color colour) {
            return colour;
        }
        throw new IllegalArgumentException("paper has plain inks only, not " + paint);
    }

    private static boolean isGrey(Color colour) {
        return colour.getRed() == colour.getGreen() && colour.getGreen() == colour.getBlue();
    }

    private void trace(Shape outline, AffineTransform toPage) throws IOException {
        double[] at = new double[6];
        Point2D pen = new Point2D.Double();
        for (PathIterator i = outline.getPathIterator(toPage); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    out.moveTo(f(at[0]), f(at[1]));
                    pen.setLocation(at[0], at[1]);
                }
                case PathIterator.SEG_LINETO -> {
                    out.lineTo(f(at[0]), f(at[1]));
                    pen.setLocation(at[0], at[1]);
                }
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only; the same curve has its control points at two thirds.
                    out.curveTo(f(pen.getX() + 2 * (at[0] - pen.getX()) / 3), f(pen.getY() + 2 * (at[1] - pen.getY()) / 3),
                            f(at[2] + 2 * (at[0] - at[2]) / 3), f(at[3] + 2 * (at[1] - at[3]) / 3), f(at[2]), f(at[3]));
                    pen.setLocation(at[2], at[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    out.curveTo(f(at[0]), f(at[1]), f(at[2]), f(at[3]), f(at[4]), f(at[5]));
                    pen.setLocation(at[4], at[5]);
                }
                default -> out.closePath();
            }
        }
    }

    /// A thousandth of a point is far below what any printer resolves, and keeps the file small.
    private static float f(double value) {
        return (float) (Math.rint(value * 1000) / 1000);
    }
}
