package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.named;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The small line below a drawing that says what its marks mean, drawn with the marks themselves; it breaks where it is
/// full. Notes stand below it, each on lines of its own.
public final class KeyLine {

    private final double width;
    private final PlotTheme theme;
    private final List<Node> nodes = new ArrayList<>();
    private double x;
    private double y;

    public KeyLine(double width, PlotTheme theme) {
        this.width = width;
        this.theme = theme;
        this.y = theme.em() * 0.5;
    }

    /// Explains a mark.
    ///
    /// @param drawn how wide the sample is
    /// @param draw  makes the sample, given the left edge and the middle of the line
    public void entry(String text, double drawn, BiFunction<Double, Double, List<? extends Node>> draw) {
        var small = theme.type().small();
        double em = theme.em();
        double lead = drawn + em * 0.4;
        double room = lead + Lettering.width(text, small);
        if (x > 0 && x + room > width) {
            newLine();
        }
        nodes.addAll(draw.apply(x, y + line() / 2));
        nodes.add(named("plot-key", Lettering.at(text, small, theme.paints().muted(), x + lead,
                y + (line() - Lettering.lineHeight(small)) / 2)));
        x += room + em * 1.2;
    }

    /// Explains a word.
    public void word(String word, String meaning) {
        var small = theme.type().small();
        entry(meaning, Lettering.width(word, small), (left, middle) -> List.of(named("plot-key-word",
                Lettering.at(word, small, theme.paints().ink(), left, middle - Lettering.lineHeight(small) / 2))));
    }

    /// A sentence on lines of its own.
    public void note(String text) {
        if (text.isBlank()) {
            return;
        }
        if (x > 0) {
            newLine();
        }
        var small = theme.type().small();
        for (String words : Lettering.wrap(text, small, width)) {
            nodes.add(named("plot-note", Lettering.at(words, small, theme.paints().muted(), 0, y)));
            y += Lettering.lineHeight(small);
        }
    }

    private void newLine() {
        x = 0;
        y += line();
    }

    private double line() {
        return theme.em() * 1.6;
    }

    public double height() {
        return nodes.isEmpty() ? 0 : Math.ceil(x > 0 ? y + line() : y);
    }

    public Region region() {
        return named("plot-key-line", Sheet.of(width, height(), nodes));
    }
}
