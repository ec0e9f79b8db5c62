package duizhao.paper.picture;

import duizhao.paper.drawing.Drawing;
import duizhao.paper.drawing.Outlines;
import duizhao.paper.drawing.Pen;
import duizhao.paper.drawing.Words;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What is drawn on a page, remembered in points: pages are read once, on the JavaFX thread, and painted elsewhere,
/// band by band.
final class Marks implements Drawing {

    /// Something filled, or a line where there is a pen.
    ///
    /// @param clip what it is cut off at; null for nothing
    /// @param box  what it lies within, with the pen
    record Mark(Shape outline, Color ink, @Nullable Pen pen, @Nullable Shape clip, Rectangle2D box) {
    }

    private final Glyphs regular;
    private final Glyphs bold;
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Area> clips = new ArrayDeque<>();

    Marks(Glyphs regular, Glyphs bold) {
        this.regular = regular;
        this.bold = bold;
    }

    List<Mark> all() {
        return marks;
    }

    @Override
    public void fill(Shape outline, Color ink, AffineTransform toPage) {
        Shape there = toPage.createTransformedShape(outline);
        marks.add(new Mark(there, ink, null, clips.peek(), there.getBounds2D()));
    }

    @Override
    public void stroke(Shape outline, Pen pen, AffineTransform toPage) {
        double scale = Math.sqrt(Math.abs(toPage.getDeterminant()));
        var scaled = new Pen(pen.ink(), pen.width() * scale, pen.cap(), pen.join(),
                pen.dashes().stream().map(dash -> dash * scale).toList(), pen.dashOffset() * scale);
        Shape there = toPage.createTransformedShape(outline);
        Rectangle2D box = there.getBounds2D();
        // A mitre reaches out ten times half the width at most.
        double reach = scaled.width() * (pen.join() == StrokeLineJoin.MITER ? 5 : 1)
                + (pen.cap() == StrokeLineCap.SQUARE ? scaled.width() : 0) + 1;
        marks.add(new Mark(there, pen.ink(), scaled, clips.peek(), new Rectangle2D.Double(box.getX() - reach,
                box.getY() - reach, box.getWidth() + 2 * reach, box.getHeight() + 2 * reach)));
    }

    @Override
    public void beginClip(Shape outline, AffineTransform toPage) {
        var area = new Area(toPage.createTransformedShape(outline));
        if (clips.peek() != null) {
            area.intersect(clips.peek());
        }
        clips.push(area);
    }

    @Override
    public void endClip() {
        clips.pop();
    }

    @Override
    public void words(Words words, AffineTransform toPage) throws IOException {
        Glyphs glyphs = words.isBold() ? bold : regular;
        if (words.text().codePoints().allMatch(glyphs::has)) {
            fill(glyphs.outline(words.text(), words, words.x(), words.width()), words.ink(), toPage);
            return;
        }
        double at = words.x();
        for (int c : words.text().codePoints().toArray()) {
            String character = Character.toString(c);
            double width = Words.width(character, words.font());
            if (glyphs.has(c)) {
                fill(glyphs.outline(character, words, at, width), words.ink(), toPage);
            } else if (!character.isBlank()) {
                fill(lacking(character, words, at), words.ink(), toPage);
            }
            at += width;
        }
    }

    /// A character of another face, as JavaFX draws it.
    private static Shape lacking(String character, Words words, double x) {
        Text glyph = new Text(character);
        glyph.setFont(words.font());
        return AffineTransform.getTranslateInstance(x, words.baseline()).createTransformedShape(Outlines.area(glyph));
    }

    @Override
    public void unseen(String words, double size, double x, double baseline, AffineTransform toPage) {
        // Nothing in a picture can be searched.
    }
}
