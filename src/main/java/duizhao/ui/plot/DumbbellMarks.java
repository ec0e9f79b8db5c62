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
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/// The marks of dumbbells on the line `y`: a hollow disc for a plan, a solid one for an outcome, a hatched one for an
/// estimate.
final class DumbbellMarks {

    private final PlotTheme theme;
    private final double em;
    private final double radius;

    DumbbellMarks(PlotTheme theme) {
        this.theme = theme;
        this.em = theme.em();
        this.radius = em * 0.38;
    }

    /// The same inks as bars have.
    Paint paint(VerdictKind kind) {
        return kind.isJudged() ? theme.verdictInk(kind) : theme.paints().neutral();
    }

    /// The box of ± tau or of a range, behind everything.
    List<Node> reach(Qualifier qualifier, double y, double low, double high) {
        if (qualifier != Qualifier.ABOUT && qualifier != Qualifier.NEARLY && qualifier != Qualifier.RANGE) {
            return List.of();
        }
        var box = new Rectangle(low, y - em * 0.5, high - low, em);
        box.setFill(theme.paints().tolerance());
        box.setStroke(theme.paints().muted());
        box.setStrokeType(StrokeType.INSIDE);
        box.setStrokeWidth(Math.min(theme.strokes().thin(), (high - low) / 4));
        return List.of(named("plot-box", box));
    }

    /// The line between the two discs.
    Node gap(double from, double to, double y) {
        return named("plot-gap-line", butt(line(theme.paints().ink(), theme.strokes().medium(), from, y, to, y)));
    }

    /// A plan: hollow, with an arm toward more or less where its words have one.
    List<Node> target(Qualifier qualifier, double x, double y) {
        var nodes = new ArrayList<Node>();
        double thick = theme.strokes().medium();
        int toward = switch (qualifier) {
            case AT_LEAST, MORE_THAN -> 1;
            case AT_MOST, LESS_THAN -> -1;
            default -> 0;
        };
        if (toward != 0) {
            double top = y - radius;
            nodes.add(named("plot-arm", butt(line(theme.paints().ink(), thick * 1.2, x, top, x + toward * em * 0.8, top))));
        }
        var disc = new Circle(x, y, radius - thick / 2);
        disc.setFill(theme.paints().ground());
        disc.setStroke(theme.paints().ink());
        disc.setStrokeWidth(thick * 1.2);
        nodes.add(named("plot-target", disc));
        return nodes;
    }

    /// @param hatched whether it rests on an estimate
    /// @param dashed  whether it was computed by us
    List<Node> outcome(Qualifier qualifier, double x, double y, double low, double high, Paint paint, boolean hatched,
                       boolean dashed) {
        var nodes = new ArrayList<Node>();
        double thick = theme.strokes().medium();
        var disc = new Circle(x, y, hatched || dashed ? radius - thick / 2 : radius);
        disc.setFill(hatched || dashed ? theme.paints().ground() : paint);
        if (hatched || dashed) {
            disc.setStroke(paint);
            disc.setStrokeWidth(thick);
        }
        if (dashed) {
            disc.getStrokeDashArray().setAll(em * 0.2, em * 0.15);
        }
        nodes.add(named("plot-outcome", disc));
        if (hatched) {
            var hatch = Hatch.disc(x, y, radius - thick / 2, em * 0.2);
            hatch.setStroke(paint);
            hatch.setStrokeWidth(thick * 0.9);
            nodes.add(named("plot-hatch", butt(hatch)));
        }
        nodes.addAll(words(qualifier, x, y, low, high));
        return nodes;
    }

    private List<Node> words(Qualifier qualifier, double x, double y, double low, double high) {
        double thick = theme.strokes().medium();
        var ink = theme.paints().ink();
        return switch (qualifier) {
            case ABOUT, NEARLY, RANGE -> {
                double cap = em * 0.26;
                yield List.of(named("plot-whisker", stroked(ink, thick, new MoveTo(low, y), new LineTo(high, y),
                        new MoveTo(low, y - cap), new LineTo(low, y + cap), new MoveTo(high, y - cap),
                        new LineTo(high, y + cap))));
            }
            case AT_LEAST, MORE_THAN -> List.of(arrow(x, y, 1));
            case AT_MOST, LESS_THAN -> List.of(arrow(x, y, -1));
            case BARE, RELATIVE, QUALITATIVE -> List.of();
        };
    }

    private Node arrow(double x, double y, int toward) {
        double tip = x + toward * em * 1.1;
        double head = em * 0.24;
        double back = tip - toward * head * 1.1;
        return named("plot-arrow", stroked(theme.paints().ink(), theme.strokes().medium(), new MoveTo(x, y),
                new LineTo(tip, y), new MoveTo(back, y - head), new LineTo(tip, y), new LineTo(back, y + head)));
    }
}
