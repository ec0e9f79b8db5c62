package duizhao.paper.drawing;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A line of text as JavaFX set it.
///
/// @param text     not blank
/// @param x        its left end, in the coordinates of its node
/// @param baseline likewise
/// @param width    how long the line is, in points; another face has to keep it
public record Words(String text, Font font, Color ink, double x, double baseline, double width) {

    public boolean isBold() {
        return font.getStyle().contains("Bold");
    }

    /// How wide JavaFX sets `text` on one line, in points.
    public static double width(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }
}
