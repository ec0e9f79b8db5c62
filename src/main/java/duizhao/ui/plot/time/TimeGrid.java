package duizhao.ui.plot.time;

import duizhao.platform.ComputedNumber;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.LinearScale;
import duizhao.ui.plot.PlotTheme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Years across, values upward: where both lie, and their axes.
///
/// @param first  year, in the middle of its column
/// @param last   year
/// @param left   edge of the first column
/// @param right  edge of the last column
/// @param top    of the plot
/// @param bottom of the plot
/// @param scale  of values; its left is the bottom of the plot and its right the top
record TimeGrid(int first, int last, double left, double right, double top, double bottom, LinearScale scale,
                PlotTheme theme) {

    /// Least distance of two numbers of the axis of values, in em.
    static final double TICK_GAP = 2.7;

    double column() {
        return (right - left) / (last - first + 1);
    }

    double x(int year) {
        return x((double) year);
    }

    double x(double year) {
        return left + (year - first + 0.5) * column();
    }

    double y(double value) {
        return scale.x(value);
    }

    /// Lines of values with their numbers, the years below, the unit above the axis.
    List<Node> axes(String unit) {
        var nodes = new ArrayList<>(lines());
        var small = theme.type().small();
        double em = theme.em();
        for (var tick : scale.ticks()) {
            String number = ComputedNumber.of(tick);
            nodes.add(Draw.named("plot-axis-number", Lettering.at(number, small, theme.paints().muted(),
                    left - em * 0.5 - Lettering.width(number, small), y(tick.doubleValue()) - em * 0.6)));
        }
        nodes.add(Draw.named("plot-axis-name", Lettering.at(unit, small, theme.paints().muted(),
                Math.max(0, left - em * 0.5 - Lettering.width(unit, small)), top - em * 1.9)));
        nodes.addAll(years());
        return nodes;
    }

    /// The lines of values alone, that of zero stronger.
    List<Node> lines() {
        var nodes = new ArrayList<Node>();
        for (var tick : scale.ticks()) {
            boolean zero = tick.signum() == 0;
            double y = y(tick.doubleValue());
            nodes.add(Draw.named(zero ? "plot-zero" : "plot-grid", Draw.line(zero ? theme.paints().muted()
                    : theme.paints().faint(), theme.strokes().thin(), left, y, right, y)));
        }
        return nodes;
    }

    /// The years, every second or fifth where they would touch; the last one always, because that is what is looked for.
    List<Node> years() {
        var small = theme.type().small();
        var nodes = new ArrayList<Node>();
        int every = every(Lettering.width(String.valueOf(last), small) + theme.em() * 0.6);
        for (int year = last; year >= first; year -= every) {
            String words = String.valueOf(year);
            nodes.add(Draw.named("plot-year", Lettering.at(words, small, theme.paints().muted(),
                    x(year) - Lettering.width(words, small) / 2, bottom + theme.em() * 0.35)));
            nodes.add(Draw.named("plot-year-tick", Draw.line(theme.paints().muted(), theme.strokes().thin(), x(year),
                    bottom, x(year), bottom + theme.em() * 0.25)));
        }
        nodes.add(Draw.named("plot-axis", Draw.line(theme.paints().muted(), theme.strokes().thin(), left, bottom, right,
                bottom)));
        return nodes;
    }

    private int every(double room) {
        for (int every : new int[] {1, 2, 5}) {
            if (every * column() >= room) {
                return every;
            }
        }
        return 10;
    }

    /// How wide the numbers of a scale of these values may be, the gap to the plot included.
    static double numberRoom(LinearScale scale, String unit, PlotTheme theme) {
        var small = theme.type().small();
        double numbers = scale.ticks().stream().mapToDouble(t -> Lettering.width(ComputedNumber.of(t), small)).max().orElse(0);
        return Math.max(numbers, Math.min(Lettering.width(unit, small), theme.em() * 4)) + theme.em() * 0.6;
    }
}
