package duizhao.paper;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.PaperPage;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/// JavaFX for tests, without a display, and a look at the nodes of a page.
public final class Fx {

    public static final FxToolkit TOOLKIT = new FxToolkit(true);
    public static final FontFiles FILES = FontFiles.ofProgram();

    private Fx() {
    }

    public static PaperFonts fonts() {
        TOOLKIT.start();
        return new PaperFonts(FILES);
    }

    /// Shapes and texts of `node`, in the order they are drawn.
    public static List<Node> leaves(Node node) {
        var leaves = new ArrayList<Node>();
        collect(node, leaves);
        return leaves;
    }

    private static void collect(Node node, List<Node> leaves) {
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, leaves));
        } else {
            leaves.add(node);
        }
    }

    public static List<Text> texts(Node node) {
        return leaves(node).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    /// The words in the type area of a page, piece by piece.
    public static List<String> words(PaperPage page) {
        return texts(page.content()).stream().map(Text::getText).toList();
    }

    /// Where a node stands on its page, in points.
    public static Bounds place(PaperPage page, Node node) {
        return page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }
}
