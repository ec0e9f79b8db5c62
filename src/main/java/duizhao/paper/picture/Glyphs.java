package duizhao.paper.picture;

import duizhao.paper.drawing.Words;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The outlines of one weight of the paper's typeface, read from its file: the same on every system, and without one's
/// own drawing of letters.
final class Glyphs {

    private final TrueTypeFont file;
    private final CmapLookup numbers;
    private final Map<Integer, Shape> outlines = new HashMap<>();

    Glyphs(TrueTypeFont file) throws IOException {
        this.file = file;
        numbers = file.getUnicodeCmapLookup();
    }

    boolean has(int codePoint) {
        return numbers.getGlyphId(codePoint) != 0;
    }

    /// Of one character, in em.
    double advance(int codePoint) throws IOException {
        return (double) file.getAdvanceWidth(numbers.getGlyphId(codePoint)) / file.getUnitsPerEm();
    }

    /// The letters of `run` from (`x`, baseline) on, stretched to `width` where the file counts otherwise than JavaFX.
    Shape outline(String run, Words line, double x, double width) throws IOException {
        double size = line.font().getSize();
        double own = 0;
        for (int c : run.codePoints().toArray()) {
            own += advance(c) * size;
        }
        double spare = (width - own) / Math.max(1, run.codePointCount(0, run.length()));
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int c : run.codePoints().toArray()) {
            // Outlines of a font grow upwards.
            double scale = size / file.getUnitsPerEm();
            path.append(glyph(numbers.getGlyphId(c)).getPathIterator(
                    new AffineTransform(scale, 0, 0, -scale, at, line.baseline())), false);
            at += advance(c) * size + spare;
        }
        return path;
    }

    private Shape glyph(int number) throws IOException {
        Shape known = outlines.get(number);
        if (known == null) {
            var data = file.getGlyph().getGlyph(number);
            known = data == null ? new Path2D.Double() : data.getPath();
            outlines.put(number, known);
        }
        return known;
    }
}
