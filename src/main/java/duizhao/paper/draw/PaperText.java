package duizhao.paper.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/// Sets lines of text as nodes that keep the paper's typeface and stand on their baseline.
///
/// @param fonts the typeface
public record PaperText(PaperFonts fonts) {

    /// One line of text.
    ///
    /// @param x        its left end
    /// @param baseline its baseline
    /// @return the nodes of the line, from left to right; mostly one
    public List<Node> line(String text, TypeStyle style, Paint fill, double x, double baseline) {
        var nodes = new ArrayList<Node>();
        double at = x;
        for (Run run : Run.of(text)) {
            if (run.drawn()) {
                nodes.add(new CrossMark(at, baseline, style.size(), fill));
            } else if (!run.text().isBlank()) {
                Text node = new Text(at, baseline, run.text());
                node.setFont(fonts.font(style));
                node.setFill(fill);
                nodes.add(node);
            }
            at += fonts.width(run.text(), style);
        }
        return nodes;
    }

    /// `text` broken into lines no wider than `width` where a word or a Chinese character ends; an overlong word is
    /// broken anywhere. Always at least one line; line feeds break too.
    public List<String> lines(String text, TypeStyle style, double width) {
        if (text.indexOf('\n') < 0 && fonts.width(text, style) <= width) {
            return List.of(text.stripTrailing());
        }
        // A character of the same width stands in for the drawn one, so that JavaFX breaks at the right place.
        Text node = new Text(text.replace(CrossMark.CHARACTER, '●'));
        node.setFont(fonts.font(style));
        node.setWrappingWidth(Math.max(width, style.size()));
        return node.getLayoutInfo().getTextLines(false).stream()
                .map(line -> text.substring(line.start(), line.end()).stripTrailing())
                .toList();
    }
}
