package duizhao.ui.plot.time;

import static duizhao.ui.plot.Draw.butt;
import static duizhao.ui.plot.Draw.line;
import static duizhao.ui.plot.Draw.named;
import static duizhao.ui.plot.Draw.stroked;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Unit;
import duizhao.ui.plot.Extent;
import duizhao.ui.plot.PlotTheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/// The marks of single values where values go upward: the step of a target, what its words add; whisker and arrow of an
/// outcome.
final class TrendMarks {

    private final PlotTheme theme;
    private final double em;

    TrendMarks(PlotTheme theme) {
        this.theme = theme;
        this.em = theme.em();
    }

    static Optional<Extent> target(TrendPoint point, Unit unit) {
        return Extent.in(unit, point.target(), point.target(), point.tolerances());
    }

    static Optional<Extent> outcome(TrendPoint point, Unit unit) {
        return Extent.in(unit, point.outcome(), point.target(), point.tolerances());
    }

    /// A target: a short level step, with an arm toward more or less, a box of ± tau, or a box of a range.
    ///
    /// @param half half the length of the step
    List<Node> step(Qualifier qualifier, double x, double half, double at, double low, double high, Paint ink) {
        var nodes = new ArrayList<Node>();
        double thick = theme.strokes().heavy();
        boolean box = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY || qualifier == Qualifier.RANGE;
        if (box) {
            nodes.add(box(x - half, Math.min(low, high), half * 2, Math.abs(high - low)));
        }
        if (qualifier == Qualifier.RANGE) {
            nodes.add(named("plot-step", butt(line(ink, thick, x - half, high, x + half, high))));
        }
        nodes.add(named("plot-step", butt(line(ink, thick, x - half, at, x + half, at))));
        switch (qualifier) {
            case AT_LEAST -> arm(nodes, x - half, at, -1, false, ink);
            case MORE_THAN -> arm(nodes, x - half, at, -1, true, ink);
            case AT_MOST -> arm(nodes, x - half, at, 1, false, ink);
            case LESS_THAN -> arm(nodes, x - half, at, 1, true, ink);
            default -> { }
        }
        return nodes;
    }

    private Rectangle box(double x, double y, double width, double height) {
        var box = new Rectangle(x, y, width, height);
        box.setFill(theme.paints().tolerance());
        box.setStroke(theme.paints().muted());
        box.setStrokeType(StrokeType.INSIDE);
        box.setStrokeWidth(Math.min(theme.strokes().thin(), height / 4));
        return named("plot-box", box);
    }

    private void arm(List<Node> nodes, double x, double y, int toward, boolean open, Paint ink) {
        double inset = theme.strokes().medium() / 2;
        nodes.add(named("plot-arm", butt(line(ink, theme.strokes().medium(), x + inset, y, x + inset,
                y + toward * em * 0.6))));
        if (open) {
            // An open circle leaves the number itself out, as in the notation of intervals.
            var circle = new Circle(x + inset, y, em * 0.17);
            circle.setFill(theme.paints().ground());
            circle.setStroke(ink);
            circle.setStrokeWidth(theme.strokes().medium());
            nodes.add(named("plot-open", circle));
        }
    }

    /// What the words of an outcome leave open: drawn behind its marker.
    List<Node> reach(Qualifier qualifier, double x, double at, double low, double high, Paint ink) {
        return switch (qualifier) {
            case ABOUT, NEARLY, RANGE -> List.of(whisker(x, low, high, ink));
            case AT_LEAST, MORE_THAN -> List.of(arrow(x, at, -1, ink));
            case AT_MOST, LESS_THAN -> List.of(arrow(x, at, 1, ink));
            case BARE, RELATIVE, QUALITATIVE -> List.of();
        };
    }

    private Node whisker(double x, double low, double high, Paint ink) {
        double cap = em * 0.24;
        return named("plot-whisker", stroked(ink, theme.strokes().medium(), new MoveTo(x, low), new LineTo(x, high),
                new MoveTo(x - cap, low), new LineTo(x + cap, low), new MoveTo(x - cap, high), new LineTo(x + cap, high)));
    }

    private Node arrow(double x, double y, int toward, Paint ink) {
        double tip = y + toward * em * 1.05;
        double head = em * 0.24;
        double back = tip - toward * head * 1.1;
        return named("plot-arrow", stroked(ink, theme.strokes().medium(), new MoveTo(x, y), new LineTo(x, tip),
                new MoveTo(x - head, back), new LineTo(x, tip), new LineTo(x + head, back)));
    }

    /// A break of the definition between two years: two slanted ticks.
    Node broken(double x, double y, Paint ink) {
        double high = em * 0.45;
        double slant = em * 0.14;
        double apart = em * 0.14;
        return named("plot-break", stroked(ink, theme.strokes().medium(),
                new MoveTo(x - apart - slant, y + high), new LineTo(x - apart + slant, y - high),
                new MoveTo(x + apart - slant, y + high), new LineTo(x + apart + slant, y - high)));
    }
}
