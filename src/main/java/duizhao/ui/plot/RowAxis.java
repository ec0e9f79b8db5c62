package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.named;

import duizhao.platform.ComputedNumber;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The axis below rows: a line with numbers, its unit at the left of the plot.
public final class RowAxis {

    private RowAxis() {
    }

    /// @param name     the unit
    /// @param plotLeft left edge of the plot, left of which the unit stands
    /// @param width    of the whole row
    public static Region below(LinearScale scale, String name, double plotLeft, double width, PlotTheme theme) {
        var nodes = new ArrayList<Node>();
        var small = theme.type().small();
        double em = theme.em();
        nodes.add(named("plot-axis", Draw.line(theme.paints().muted(), theme.strokes().thin(),
                scale.left(), 0.5, scale.right(), 0.5)));
        for (var tick : scale.ticks()) {
            double x = scale.x(tick);
            String number = ComputedNumber.of(tick);
            nodes.add(named("plot-axis-tick", Draw.line(theme.paints().muted(), theme.strokes().thin(), x, 0.5, x,
                    em * 0.3)));
            nodes.add(named("plot-axis-number", Lettering.at(number, small, theme.paints().muted(),
                    x - Lettering.width(number, small) / 2, em * 0.32)));
        }
        double unit = Lettering.width(name, small);
        nodes.add(named("plot-axis-name", Lettering.at(name, small, theme.paints().muted(),
                Math.max(0, plotLeft - unit - em * 0.7), em * 0.32)));
        return Sheet.of(width, Math.ceil(em * 1.6), nodes);
    }
}
