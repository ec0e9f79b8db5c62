package duizhao.app.shell;

import duizhao.domain.period.Period;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.hint.HoverText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Pictures of the window at other sizes than the usual, with what opens over it drawn where it opens.
final class ZoomPictures {

    private final Path folder;

    ZoomPictures(Path folder) {
        this.folder = folder;
    }

    /// On the JavaFX thread.
    void take() throws IOException, InterruptedException {
        Path file = Files.createTempDirectory("pictures").resolve("nanchang.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            for (String zoom : List.of("80", "150", "200")) {
                double[] size = zoom.equals("80") ? new double[] {1280, 800} : new double[] {1920, 1080};
                for (String lens : List.of("plan", "districts", "years", "prints")) {
                    shoot(store, "zoom-" + zoom + "-" + lens, zoom, size, lens, scene -> { });
                }
                shoot(store, "zoom-" + zoom + "-overview", zoom, size, "", scene -> { });
                shoot(store, "zoom-" + zoom + "-period", zoom, size, "plan",
                        scene -> ((ComboBox<?>) scene.lookup("#period")).show());
                shoot(store, "zoom-" + zoom + "-columns", zoom, size, "plan",
                        scene -> ((MenuButton) scene.lookup("#compare-columns")).show());
                shoot(store, "zoom-" + zoom + "-series", zoom, size, "years",
                        scene -> ((ComboBox<?>) scene.lookup("#compare-series")).show());
                shoot(store, "zoom-" + zoom + "-hint", zoom, size, "plan", scene -> hint(scene.lookup("#lens-years")));
                shoot(store, "zoom-" + zoom + "-entry", zoom, size, "", scene -> {
                    if (scene.lookup("#overview-enter") instanceof ButtonBase button) {
                        button.fire();
                    }
                });
            }
        }
    }

    private static void hint(Node node) {
        var at = node.localToScreen(node.getLayoutBounds());
        new Tooltip(HoverText.of(node)).show(node, at.getMinX(), at.getMaxY() + 4);
    }

    private void shoot(Store store, String name, String zoom, double[] size, String lens, Consumer<Scene> act)
            throws IOException, InterruptedException {
        if (!PictureChoice.isWanted(name)) {
            return;
        }
        var memory = new RememberedHere();
        memory.put("zoom", zoom);
        memory.put("period", Period.year(2022).text());
        memory.put("compare-lens", lens);
        memory.put("window", "0,0,%s,%s,0".formatted(size[0], size[1]));
        var stage = new Stage();
        var window = new ShellWindow(stage, StoreWindow.parts(memory, store, owner -> List.of()));
        window.show();
        window.complete();
        if (!lens.isEmpty()) {
            ((ButtonBase) stage.getScene().lookup("#place-compare")).fire();
        }
        settle();
        act.accept(stage.getScene());
        settle();
        var picture = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), new BufferedImage((int) size[0],
                (int) size[1], BufferedImage.TYPE_INT_RGB));
        for (Window other : List.copyOf(Window.getWindows())) {
            if (other != stage) {
                picture.getGraphics().drawImage(SwingFXUtils.fromFXImage(other.getScene().snapshot(null), null),
                        (int) (other.getX() - stage.getX()), (int) (other.getY() - stage.getY()), null);
                other.hide();
            }
        }
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        stage.hide();
    }

    private static void settle() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            var key = new Object();
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
            Platform.enterNestedEventLoop(key);
            Thread.sleep(120);
        }
    }
}
