package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.butt;
import static duizhao.ui.plot.Draw.line;
import static duizhao.ui.plot.Draw.named;
import static duizhao.ui.plot.Draw.stroked;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.verdict.VerdictKind;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;

/// The marks of one bullet row around the line `y`: the target's tick with what its words add, the outcome's bar with
/// what its words leave open. Each node carries a style class that names it.
final class BulletMarks {

    private final PlotTheme theme;
    private final double y;
    private final double em;
    private double barFrom;
    private double barTo;
    private final List<Node> back = new ArrayList<>();
    private final List<Node> bars = new ArrayList<>();
    private final List<Node> front = new ArrayList<>();

    BulletMarks(PlotTheme theme, double y) {
        this.theme = theme;
        this.y = y;
        this.em = theme.em();
    }

    /// All marks drawn so far, the hindmost first.
    List<Node> nodes() {
        var all = new ArrayList<>(back);
        all.addAll(bars);
        all.addAll(front);
        return all;
    }

    static double barHeight(PlotTheme theme) {
        return theme.em() * 0.62;
    }

    static double tickHeight(PlotTheme theme) {
        return theme.em() * 1.3;
    }

    static double armLength(PlotTheme theme) {
        return theme.em() * 0.75;
    }

    Paint barPaint(VerdictKind kind) {
        return switch (kind) {
            case MET -> theme.paints().met();
            case ROUGHLY_MET -> theme.paints().roughly();
            case MISSED -> theme.paints().missed();
            case NOT_COMPARABLE, NO_DATA, NOT_DUE, NO_TARGET -> theme.paints().neutral();
        };
    }

    /// The tick of a target, drawn after the outcome, and around it the words: an arm toward more or less, a box, a bracket.
    void target(Qualifier qualifier, double at, double low, double high) {
        double top = y - tickHeight(theme) / 2;
        switch (qualifier) {
            case AT_LEAST -> arm(at, top, 1, false);
            case MORE_THAN -> arm(at, top, 1, true);
            case AT_MOST -> arm(at, top, -1, false);
            case LESS_THAN -> arm(at, top, -1, true);
            case ABOUT, NEARLY -> back.add(box(low, high, em));
            case RANGE -> bracket(low, high, top);
            case BARE, RELATIVE, QUALITATIVE -> { }
        }
        if (qualifier != Qualifier.RANGE) {
            tick(at, qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.LESS_THAN ? top + openRadius() : top);
        }
    }

    private void tick(double x, double top) {
        double bottom = y + tickHeight(theme) / 2;
        double half = barHeight(theme) / 2;
        if (x > barFrom && x < barTo) {
            // Where the tick crosses the bar it keeps a thin edge of ground, or black on dark would not be seen.
            front.add(named("plot-halo", butt(line(theme.paints().ground(),
                    theme.strokes().heavy() + 2 * theme.strokes().medium(), x, y - half, x, y + half))));
        }
        front.add(named("plot-tick", butt(line(theme.paints().ink(), theme.strokes().heavy(), x, top, x, bottom))));
    }

    private void arm(double x, double top, int toward, boolean open) {
        double thick = theme.strokes().medium();
        double from = open ? x + toward * openRadius() : x;
        front.add(named("plot-arm", butt(line(theme.paints().ink(), thick * 1.2, from, top + thick / 2,
                x + toward * armLength(theme), top + thick / 2))));
        if (open) {
            // An open circle leaves the number itself out, as in the notation of intervals.
            var circle = new Circle(x, top + thick / 2, openRadius());
            circle.setFill(theme.paints().ground());
            circle.setStroke(theme.paints().ink());
            circle.setStrokeWidth(thick);
            front.add(named("plot-open", circle));
        }
    }

    private double openRadius() {
        return em * 0.17;
    }

    private Rectangle box(double low, double high, double height) {
        var box = new Rectangle(low, y - height / 2, high - low, height);
        box.setFill(theme.paints().tolerance());
        box.setStroke(theme.paints().muted());
        box.setStrokeType(StrokeType.INSIDE);
        box.setStrokeWidth(Math.min(theme.strokes().thin(), (high - low) / 4));
        return named("plot-box", box);
    }

    private void bracket(double low, double high, double top) {
        double bottom = y + tickHeight(theme) / 2;
        back.add(box(low, high, em * 0.9));
        front.add(named("plot-bracket", stroked(theme.paints().ink(), theme.strokes().heavy(),
                new MoveTo(low, bottom), new LineTo(low, top), new LineTo(high, top), new LineTo(high, bottom))));
    }

    /// The bar of an outcome.
    ///
    /// @param hatched whether it rests on an estimate: its end is hatched
    /// @param hollow  whether it was computed by us: all of it is an outline
    void outcome(Qualifier qualifier, double zero, double at, double low, double high, Paint paint, boolean hatched,
                 boolean hollow) {
        double length = Math.abs(at - zero);
        barFrom = Math.min(zero, at);
        barTo = Math.max(zero, at);
        double open = hollow ? length : Math.min(length, openLength(qualifier, at - low, hatched));
        int sign = at < zero ? -1 : 1;
        double joint = at - sign * open;
        double half = barHeight(theme) / 2;
        if (length < 0.5) {
            bars.add(named("plot-bar-zero", butt(line(paint, theme.strokes().heavy(), zero, y - half, zero, y + half))));
        }
        if (length - open > 0.01) {
            var solid = new Rectangle(Math.min(zero, joint), y - half, length - open, half * 2);
            solid.setFill(paint);
            bars.add(named("plot-bar", solid));
        }
        if (open > 0.01) {
            bars.addAll(openEnd(Math.min(joint, at), open, paint, hatched, hollow));
        }
        switch (qualifier) {
            case AT_LEAST, MORE_THAN -> arrow(at, 1);
            case AT_MOST, LESS_THAN -> arrow(at, -1);
            case ABOUT, NEARLY, RANGE -> whisker(low, high);
            case BARE, RELATIVE, QUALITATIVE -> { }
        }
    }

    /// How much of the bar's end is not solid.
    private double openLength(Qualifier qualifier, double reach, boolean hatched) {
        if (hatched) {
            return Math.max(reach, em * 1.6);
        }
        return qualifier == Qualifier.BARE ? 0 : Math.max(reach, em * 0.5);
    }

    private List<Node> openEnd(double x, double width, Paint paint, boolean hatched, boolean dashed) {
        var nodes = new ArrayList<Node>();
        double half = barHeight(theme) / 2;
        double thick = theme.strokes().medium();
        var outline = new Rectangle(x, y - half, width, half * 2);
        outline.setFill(theme.paints().ground());
        outline.setStroke(paint);
        outline.setStrokeType(StrokeType.INSIDE);
        outline.setStrokeWidth(Math.min(thick, width / 2));
        if (dashed) {
            outline.getStrokeDashArray().setAll(em * 0.25, em * 0.2);
            outline.setStrokeLineCap(StrokeLineCap.BUTT);
        }
        nodes.add(named("plot-bar-end", outline));
        if (hatched) {
            Path hatch = Hatch.over(x, y - half, width, half * 2, em * 0.34);
            hatch.setStroke(paint);
            hatch.setStrokeWidth(thick * 0.8);
            hatch.setStrokeLineCap(StrokeLineCap.BUTT);
            nodes.add(named("plot-hatch", hatch));
        }
        return nodes;
    }

    private void arrow(double x, int toward) {
        double tip = x + toward * armLength(theme);
        double head = em * 0.26;
        double back = tip - toward * head * 1.1;
        // Pointing back over its own bar it would be ink on ink: then it runs above the bar.
        boolean over = barFrom < tip && tip < barTo || barFrom < x + toward && x + toward < barTo;
        double line = over ? y - barHeight(theme) / 2 - head - theme.strokes().medium() / 2 : y;
        var shaft = stroked(theme.paints().ink(), theme.strokes().medium(), new MoveTo(x, line), new LineTo(tip, line),
                new MoveTo(back, line - head), new LineTo(tip, line), new LineTo(back, line + head));
        front.add(named("plot-arrow", shaft));
    }

    private void whisker(double low, double high) {
        double cap = em * 0.2;
        front.add(named("plot-whisker", stroked(theme.paints().ink(), theme.strokes().medium(),
                new MoveTo(low, y), new LineTo(high, y), new MoveTo(low, y - cap), new LineTo(low, y + cap),
                new MoveTo(high, y - cap), new LineTo(high, y + cap))));
    }
}
