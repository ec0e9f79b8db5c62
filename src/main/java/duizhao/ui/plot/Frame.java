package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.named;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/// The words around a drawing: the finding and what it is of above, the note below.
///
/// @param width lines are broken to it
public record Frame(double width, PlotTheme theme) {

    /// Of no height where both are blank.
    public Region header(String title, String subtitle) {
        var nodes = new ArrayList<Node>();
        double y = paragraph(title, theme.type().title(), theme.paints().ink(), 0, nodes);
        y = paragraph(subtitle, theme.type().small(), theme.paints().muted(), y, nodes);
        return Sheet.of(width, y == 0 ? 0 : Math.ceil(y + theme.em() * 0.5), nodes);
    }

    /// Of no height where it is blank.
    public Region note(String note) {
        var nodes = new ArrayList<Node>();
        double y = paragraph(note, theme.type().small(), theme.paints().muted(), theme.em() * 0.3, nodes);
        return Sheet.of(width, nodes.isEmpty() ? 0 : Math.ceil(y), nodes);
    }

    private double paragraph(String text, Font font, Paint paint, double top, List<Node> nodes) {
        double y = top;
        if (!text.isBlank()) {
            for (String line : Lettering.wrap(text, font, width)) {
                nodes.add(named("plot-paragraph", Lettering.at(line, font, paint, 0, y)));
                y += Lettering.lineHeight(font);
            }
        }
        return y;
    }
}
