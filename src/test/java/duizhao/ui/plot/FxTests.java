package duizhao.ui.plot;

import duizhao.ui.hands.Hands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import java.util.ArrayList;
import java.util.List;

/// The toolkit, the bundled font, and a way to look inside nodes.
public final class FxTests {

    public static final String FAMILY = "Noto Sans SC";

    private FxTests() {
    }

    public static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        fonts();
    }

    public static void fonts() throws IOException {
        for (String weight : List.of("Regular", "Bold")) {
            var file = Path.of(System.getProperty("duizhao.home"), "fonts", "NotoSansSC-" + weight + ".ttf");
            try (var in = Files.newInputStream(file)) {
                if (Font.loadFont(in, 12) == null) {
                    throw new IOException("no font " + file);
                }
            }
        }
    }

    public static <T> T onFx(Callable<T> work) {
        return Platform.isFxApplicationThread() ? call(work)
                : WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    public static void runFx(Runnable work) {
        onFx(() -> {
            work.run();
            return null;
        });
        Hands.settle();
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// All nodes below `root` with that style class, in drawing order.
    public static <N extends Node> List<N> find(Node root, String styleClass, Class<N> type) {
        var found = new ArrayList<N>();
        collect(root, styleClass, type, found);
        return found;
    }

    /// The same without the samples of the key.
    public static <N extends Node> List<N> marks(Node root, String styleClass, Class<N> type) {
        return find(root, styleClass, type).stream()
                .filter(node -> !node.getParent().getStyleClass().contains("plot-key-line")).toList();
    }

    private static <N extends Node> void collect(Node node, String styleClass, Class<N> type, List<N> found) {
        if (node.getStyleClass().contains(styleClass)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, styleClass, type, found));
        }
    }

    public static void save(WritableImage image, String name) {
        try {
            var file = Path.of("target", "plot-pictures", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void settle() {
        Hands.settle();
    }
}
