package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.stroked;

import duizhao.domain.verdict.VerdictKind;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.StrokeLineCap;

/// The verdict glyphs ● ◐ ✕ ≠ ◌ drawn as shapes: the bundled font lacks some of them, and shapes look the same on
/// every machine and in print. 无数据 and 无目标 have none.
public final class VerdictGlyph {

    private VerdictGlyph() {
    }

    /// @param x    centre
    /// @param y    centre
    /// @param size outer diameter
    public static List<Node> of(VerdictKind kind, double x, double y, double size, Paint paint) {
        double r = size / 2;
        double thick = size * 0.14;
        List<Node> nodes = switch (kind) {
            case MET -> List.of(disc(x, y, r, paint));
            case ROUGHLY_MET -> List.of(half(x, y, r - thick / 2, paint), ring(x, y, r - thick / 2, thick, paint));
            case MISSED -> List.of(cross(x, y, r * 0.82, thick * 1.3, paint));
            case NOT_COMPARABLE -> List.of(unequal(x, y, r * 0.9, thick, paint));
            case NOT_DUE -> List.of(dotted(x, y, r - thick / 2, thick, paint));
            case NO_DATA, NO_TARGET -> List.of();
        };
        nodes.forEach(node -> node.getStyleClass().add("plot-glyph"));
        return nodes;
    }

    private static Circle disc(double x, double y, double r, Paint paint) {
        var disc = new Circle(x, y, r);
        disc.setFill(paint);
        return disc;
    }

    private static Circle ring(double x, double y, double r, double thick, Paint paint) {
        var ring = new Circle(x, y, r);
        ring.setFill(null);
        ring.setStroke(paint);
        ring.setStrokeWidth(thick);
        return ring;
    }

    private static Node half(double x, double y, double r, Paint paint) {
        var half = new Arc(x, y, r, r, 90, 180);
        half.setType(ArcType.CHORD);
        half.setFill(paint);
        return half;
    }

    private static Node dotted(double x, double y, double r, double thick, Paint paint) {
        var ring = ring(x, y, r, thick, paint);
        double dash = Math.PI * 2 * r / 20;
        ring.getStrokeDashArray().setAll(dash, dash);
        ring.setStrokeLineCap(StrokeLineCap.BUTT);
        return ring;
    }

    private static Node cross(double x, double y, double r, double thick, Paint paint) {
        return stroked(paint, thick, new MoveTo(x - r, y - r), new LineTo(x + r, y + r),
                new MoveTo(x + r, y - r), new LineTo(x - r, y + r));
    }

    private static Node unequal(double x, double y, double r, double thick, Paint paint) {
        double apart = r * 0.42;
        return stroked(paint, thick, new MoveTo(x - r, y - apart), new LineTo(x + r, y - apart),
                new MoveTo(x - r, y + apart), new LineTo(x + r, y + apart),
                new MoveTo(x + r * 0.6, y - r), new LineTo(x - r * 0.6, y + r));
    }
}
