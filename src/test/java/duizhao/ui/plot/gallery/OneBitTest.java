package duizhao.ui.plot.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.platform.Messages;
import duizhao.ui.plot.FxTests;
import duizhao.ui.plot.PlotTheme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Black and white, one bit for a pixel: all words and marks are still there, in every chart of the gallery.
class OneBitTest {

    private static final List<String> MARKS = List.of("plot-point", "plot-line", "plot-step", "plot-gap-line", "plot-glyph",
            "plot-hatch", "plot-bar", "plot-bar-end", "plot-arrow", "plot-arm", "plot-whisker", "plot-bracket", "plot-break",
            "plot-linear", "plot-compound", "plot-needed", "plot-target", "plot-outcome");
    private static final double SCALE = 3;

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    @Test
    void everyWordAndEveryMarkKeepsItsInk() {
        for (Exhibit exhibit : Exhibits.all(new Messages(Messages.CHINESE))) {
            if (!exhibit.name().endsWith("-much")) {
                var region = FxTests.onFx(() -> exhibit.chart().get().picture(442, PlotTheme.paperMono(FxTests.FAMILY)));
                var image = FxTests.onFx(() -> {
                    var parameters = new SnapshotParameters();
                    parameters.setTransform(Transform.scale(SCALE, SCALE));
                    return region.snapshot(parameters, null);
                });
                for (Node node : inked(region)) {
                    var bounds = FxTests.onFx(() -> region.sceneToLocal(node.localToScene(node.getLayoutBounds())));
                    assertThat(isInked(image, bounds)).as("%s: %s %s", exhibit.name(), node.getStyleClass(), node).isTrue();
                }
            }
        }
    }

    private static List<Node> inked(Region region) {
        var nodes = new ArrayList<Node>();
        MARKS.forEach(mark -> nodes.addAll(FxTests.find(region, mark, Node.class)));
        texts(region, nodes);
        return nodes;
    }

    private static void texts(Node node, List<Node> found) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            found.add(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, found));
        }
    }

    private static boolean isInked(WritableImage image, Bounds bounds) {
        int right = (int) Math.min(image.getWidth() - 1, bounds.getMaxX() * SCALE + 1);
        int bottom = (int) Math.min(image.getHeight() - 1, bounds.getMaxY() * SCALE + 1);
        for (int y = (int) Math.max(0, bounds.getMinY() * SCALE - 1); y <= bottom; y++) {
            for (int x = (int) Math.max(0, bounds.getMinX() * SCALE - 1); x <= right; x++) {
                if (image.getPixelReader().getColor(x, y).grayscale().getRed() < 0.5) {
                    return true;
                }
            }
        }
        return false;
    }
}
