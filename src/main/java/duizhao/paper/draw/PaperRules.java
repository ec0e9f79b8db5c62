package duizhao.paper.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.effect.BlendMode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// What breaks a page: whatever would make a printer or a PDF turn vectors into pictures, and type that is too small
/// or of another face. For tests of everything that draws for paper.
public final class PaperRules {

    private PaperRules() {
    }

    /// The faults of `node` and all it holds, each a line for a programmer; empty where it is fit for paper.
    ///
    /// Type is measured where it stands: a scale above `node` does not count, one below does.
    public static List<String> faults(Node node) {
        var faults = new ArrayList<String>();
        collect(node, 1, faults);
        return faults;
    }

    private static void collect(Node node, double scale, List<String> faults) {
        if (node.getEffect() != null) {
            faults.add("an effect: " + node);
        }
        if (node.isCache()) {
            faults.add("a cache: " + node);
        }
        if (node.getOpacity() < 1) {
            faults.add("opacity " + node.getOpacity() + ": " + node);
        }
        if (node.getBlendMode() != null && node.getBlendMode() != BlendMode.SRC_OVER) {
            faults.add("a blend mode: " + node);
        }
        var transform = node.getLocalToParentTransform();
        double here = scale * Math.sqrt(Math.abs(transform.getMxx() * transform.getMyy()
                - transform.getMxy() * transform.getMyx()));
        switch (node) {
            case Text text -> type(text, here, faults);
            case Shape shape -> {
                ink(shape.getFill(), shape, faults);
                ink(shape.getStroke(), shape, faults);
            }
            case Parent parent -> {
                if (parent instanceof Region region && region.getBackground() != null) {
                    region.getBackground().getFills().forEach(fill -> ink(fill.getFill(), region, faults));
                }
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, here, faults));
            }
            default -> faults.add("neither shape nor text: " + node);
        }
    }

    private static void type(Text text, double scale, List<String> faults) {
        ink(text.getFill(), text, faults);
        double size = text.getFont().getSize() * scale;
        if (size < TypeStyle.SMALLEST - 0.01) {
            faults.add("type of " + size + " pt: " + text.getText());
        }
        if (!text.getFont().getFamily().equals("Noto Sans SC")) {
            faults.add("type of the face " + text.getFont().getName() + ": " + text.getText());
        }
    }

    private static void ink(Paint paint, Node node, List<String> faults) {
        boolean plain = paint == null || paint instanceof Color colour && (colour.isOpaque() || colour.getOpacity() == 0);
        if (!plain) {
            faults.add("no plain ink (" + paint + "): " + node);
        }
    }
}
