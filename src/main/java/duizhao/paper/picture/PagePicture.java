package duizhao.paper.picture;

import duizhao.paper.drawing.Pen;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// A page that is ready to be painted in pixels.
///
/// @param marks  in points, in the order they lie on each other
/// @param width  of the picture in pixels
/// @param height likewise
/// @param scale  pixels for a point
record PagePicture(List<Marks.Mark> marks, int width, int height, double scale, PixelDepth depth) {

    /// In pixels. A line of one pixel may cover two by half each and be lost; one of this width never is.
    private static final double THINNEST = 1.1;

    /// Paints the rows from `first` on, as many as `band` has.
    ///
    /// @param band as wide as the picture, of the type `TYPE_INT_RGB`: Java2D would bend greys of a grey picture
    void paint(BufferedImage band, int first) {
        Graphics2D g = band.createGraphics();
        try {
            g.setColor(java.awt.Color.WHITE);
            g.fillRect(0, 0, band.getWidth(), band.getHeight());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.translate(0, -first);
            g.scale(scale, scale);
            var seen = new Rectangle2D.Double(0, first / scale, width / scale, band.getHeight() / scale);
            AffineTransform toPixels = g.getTransform();
            for (Marks.Mark mark : marks) {
                if (mark.box().getMaxY() < seen.getMinY() || mark.box().getMinY() > seen.getMaxY()) {
                    continue;
                }
                g.setTransform(toPixels);
                g.setClip(mark.clip());
                g.setColor(ink(mark.ink()));
                Pen pen = mark.pen();
                if (pen == null) {
                    g.fill(mark.outline());
                } else {
                    g.setStroke(stroke(pen));
                    g.draw(mark.outline());
                }
            }
        } finally {
            g.dispose();
        }
        if (depth == PixelDepth.ONE_BIT) {
            harden(band);
        }
    }

    private BasicStroke stroke(Pen pen) {
        double width = depth == PixelDepth.ONE_BIT ? Math.max(pen.width(), THINNEST / scale) : pen.width();
        float[] dashes = null;
        if (!pen.dashes().isEmpty()) {
            dashes = new float[pen.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashes().get(i).floatValue();
            }
        }
        int cap = pen.cap() == StrokeLineCap.BUTT ? BasicStroke.CAP_BUTT
                : pen.cap() == StrokeLineCap.ROUND ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE;
        int join = pen.join() == StrokeLineJoin.MITER ? BasicStroke.JOIN_MITER
                : pen.join() == StrokeLineJoin.ROUND ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_BEVEL;
        return new BasicStroke((float) width, cap, join, 10, dashes, (float) pen.dashOffset());
    }

    /// In one bit a grey is black or white before it is drawn: thin grey letters would lose their strokes at the edges,
    /// where pixels are covered in part.
    private java.awt.Color ink(Color ink) {
        if (depth == PixelDepth.ONE_BIT) {
            double grey = 0.299 * ink.getRed() + 0.587 * ink.getGreen() + 0.114 * ink.getBlue();
            double onWhite = 1 - ink.getOpacity() * (1 - grey);
            return onWhite < 0.5 ? java.awt.Color.BLACK : java.awt.Color.WHITE;
        }
        return new java.awt.Color((float) ink.getRed(), (float) ink.getGreen(), (float) ink.getBlue(),
                (float) ink.getOpacity());
    }

    private static void harden(BufferedImage band) {
        int[] row = new int[band.getWidth()];
        for (int y = 0; y < band.getHeight(); y++) {
            band.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = luma(row[x]) < 128 ? 0xff000000 : 0xffffffff;
            }
            band.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    /// How light a pixel is, from 0 to 255 (ITU-R BT.601).
    static int luma(int rgb) {
        return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff) + 500) / 1000;
    }
}
