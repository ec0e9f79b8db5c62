package duizhao.paper.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import javafx.scene.paint.Color;

/// What a page is drawn into: vectors and text, in the order they lie on each other.
///
/// Every `toPage` leads from the coordinates of what is drawn to those of the page. An ink may be translucent.
public interface Drawing {

    void fill(Shape outline, Color ink, AffineTransform toPage) throws IOException;

    void stroke(Shape outline, Pen pen, AffineTransform toPage) throws IOException;

    /// Everything until the matching [#endClip] is cut off at `outline`.
    void beginClip(Shape outline, AffineTransform toPage) throws IOException;

    void endClip() throws IOException;

    void words(Words words, AffineTransform toPage) throws IOException;

    /// Words that are searched and copied but not seen, where something drawn stands for them.
    ///
    /// @param size of their type, in points
    void unseen(String words, double size, double x, double baseline, AffineTransform toPage) throws IOException;
}
