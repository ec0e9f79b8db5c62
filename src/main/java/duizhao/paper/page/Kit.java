package duizhao.paper.page;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.PaperText;
import duizhao.paper.draw.TypeStyle;
import duizhao.platform.Messages;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// What every setter sets with.
record Kit(PaperFonts fonts, PaperText text, PaperInk ink, Messages messages) {

    /// Where the baseline of a line of `leading` stands below its top: the line's body is centred in it.
    ///
    /// Noto Sans SC: characters reach 0.88 em above and 0.12 em below the baseline.
    static double baseline(double leading, double size) {
        return leading / 2 + 0.38 * size;
    }

    double width(String words, TypeStyle style) {
        return fonts.width(words, style);
    }

    /// Adds a line of text at the left, in the middle (`share` 0.5) or at the right (1) of the stretch from `x`.
    void write(Group group, String words, TypeStyle style, double x, double width, double share, double baseline) {
        double free = share == 0 ? 0 : (width - fonts.width(words, style)) * share;
        group.getChildren().addAll(text.line(words, style, ink.black(), x + free, baseline));
    }

    /// Adds a straight line.
    void rule(Group group, double x1, double y1, double x2, double y2, double weight) {
        Line line = new Line(x1, y1, x2, y2);
        line.setStroke(ink.black());
        line.setStrokeWidth(weight);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        group.getChildren().add(line);
    }
}
