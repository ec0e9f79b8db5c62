package duizhao.paper.svg;

import duizhao.paper.drawing.Drawing;
import duizhao.paper.drawing.Pen;
import duizhao.paper.drawing.Words;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Writes the elements of an SVG picture.
///
/// Text stays text: it can be found, copied and edited. Each line says how long it is, so that a viewer without the
/// typeface sets another one into the same room.
final class SvgDrawing implements Drawing {

    private final Writer out;
    private int clips;

    SvgDrawing(Writer out) {
        this.out = out;
    }

    @Override
    public void fill(Shape outline, Color ink, AffineTransform toPage) throws IOException {
        boolean evenOdd = outline.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        out.write("<path" + paint("fill", ink) + (evenOdd ? " fill-rule=\"evenodd\"" : "") + d(outline, toPage) + "/>\n");
    }

    @Override
    public void stroke(Shape outline, Pen pen, AffineTransform toPage) throws IOException {
        double scale = Math.sqrt(Math.abs(toPage.getDeterminant()));
        out.write("<path fill=\"none\"" + paint("stroke", pen.ink())
                + " stroke-width=\"" + Xml.number(pen.width() * scale) + "\"");
        if (pen.cap() != StrokeLineCap.BUTT) {
            out.write(" stroke-linecap=\"" + (pen.cap() == StrokeLineCap.ROUND ? "round" : "square") + "\"");
        }
        if (pen.join() == StrokeLineJoin.MITER) {
            // What JavaFX and PDF take where nobody says otherwise; SVG would take 4.
            out.write(" stroke-miterlimit=\"10\"");
        } else {
            out.write(" stroke-linejoin=\"" + (pen.join() == StrokeLineJoin.ROUND ? "round" : "bevel") + "\"");
        }
        if (!pen.dashes().isEmpty()) {
            out.write(" stroke-dasharray=\"" + pen.dashes().stream().map(dash -> Xml.number(dash * scale))
                    .collect(Collectors.joining(" ")) + "\"");
            if (pen.dashOffset() != 0) {
                out.write(" stroke-dashoffset=\"" + Xml.number(pen.dashOffset() * scale) + "\"");
            }
        }
        out.write(d(outline, toPage) + "/>\n");
    }

    @Override
    public void beginClip(Shape outline, AffineTransform toPage) throws IOException {
        String id = "clip" + ++clips;
        boolean evenOdd = outline.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        out.write("<clipPath id=\"" + id + "\"><path" + (evenOdd ? " clip-rule=\"evenodd\"" : "") + d(outline, toPage)
                + "/></clipPath>\n<g clip-path=\"url(#" + id + ")\">\n");
    }

    @Override
    public void endClip() throws IOException {
        out.write("</g>\n");
    }

    @Override
    public void words(Words words, AffineTransform toPage) throws IOException {
        text(words.text(), words.font().getSize(), words.isBold(), words.x(), words.baseline(), words.width(),
                paint("fill", words.ink()), toPage);
    }

    @Override
    public void unseen(String words, double size, double x, double baseline, AffineTransform toPage)
            throws IOException {
        text(words, size, false, x, baseline, size * words.codePointCount(0, words.length()), " fill=\"none\"", toPage);
    }

    private void text(String words, double size, boolean bold, double x, double baseline, double width, String paint,
                      AffineTransform toPage) throws IOException {
        double scaleX = Math.hypot(toPage.getScaleX(), toPage.getShearY());
        boolean upright = toPage.getShearX() == 0 && toPage.getShearY() == 0
                && Math.abs(toPage.getScaleX() - toPage.getScaleY()) < 1e-9 && toPage.getScaleX() > 0;
        double scale = upright ? scaleX : 1;
        double[] at = {x, baseline};
        if (upright) {
            toPage.transform(at, 0, at, 0, 1);
        }
        out.write("<text xml:space=\"preserve\" x=\"" + Xml.number(at[0]) + "\" y=\"" + Xml.number(at[1])
                + "\" font-size=\"" + Xml.number(size * scale) + "\"" + (bold ? " font-weight=\"700\"" : "") + paint);
        if (words.codePointCount(0, words.length()) > 1) {
            out.write(" textLength=\"" + Xml.number(width * scale) + "\" lengthAdjust=\"spacingAndGlyphs\"");
        }
        if (!upright) {
            out.write(" transform=\"matrix(" + precise(toPage.getScaleX()) + " " + precise(toPage.getShearY()) + " "
                    + precise(toPage.getShearX()) + " " + precise(toPage.getScaleY()) + " "
                    + Xml.number(toPage.getTranslateX()) + " " + Xml.number(toPage.getTranslateY()) + ")\"");
        }
        out.write(">" + Xml.escaped(words) + "</text>\n");
    }

    /// Parts of a turn, which a thousandth would bend.
    private static String precise(double value) {
        return String.valueOf(Math.rint(value * 1e6) / 1e6);
    }

    private static String paint(String property, Color ink) {
        String paint = String.format(" %s=\"#%02x%02x%02x\"", property, (int) Math.rint(ink.getRed() * 255),
                (int) Math.rint(ink.getGreen() * 255), (int) Math.rint(ink.getBlue() * 255));
        return ink.isOpaque() ? paint : paint + " " + property + "-opacity=\"" + Xml.number(ink.getOpacity()) + "\"";
    }

    private static String d(Shape outline, AffineTransform toPage) {
        var path = new StringBuilder(" d=\"");
        double[] at = new double[6];
        for (PathIterator i = outline.getPathIterator(toPage); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> points(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> points(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> points(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
        return path.append('"').toString();
    }

    private static void points(StringBuilder path, char command, double[] at, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(Xml.number(at[i]));
        }
    }
}
