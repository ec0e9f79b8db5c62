package duizhao.paper.pdf;

import duizhao.paper.drawing.Pen;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import javafx.scene.paint.Color;
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
    void fill(Shape outline, Color colour, AffineTransform toPage) throws IOException {
        out.saveGraphicsState();
        alpha(colour);
        fillColour(colour);
        trace(outline, toPage);
        if (outline.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            out.fillEvenOdd();
        } else {
            out.fill();
        }
        out.restoreGraphicsState();
    }

    void stroke(Shape outline, Pen pen, AffineTransform toPage) throws IOException {
        Color colour = pen.ink();
        double scale = Math.sqrt(Math.abs(toPage.getDeterminant()));
        out.saveGraphicsState();
        alpha(colour);
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

    void alpha(Color colour) throws IOException {
        double alpha = colour.getOpacity();
        if (alpha < 1) {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) alpha);
            state.setStrokingAlphaConstant((float) alpha);
            out.setGraphicsStateParameters(state);
        }
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
