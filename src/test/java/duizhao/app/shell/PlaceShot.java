package duizhao.app.shell;

import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of one place of the window; on the JavaFX thread.
///
/// @param folder of the pictures
/// @param place  by its id; names of pictures begin with it
record PlaceShot(Path folder, String place) {

    /// @param set what the window remembers
    /// @param act what a person does before the picture is taken
    void take(Store store, String name, double width, double height, Consumer<RememberedHere> set, Consumer<Scene> act)
            throws IOException, InterruptedException {
        if (!PictureChoice.isWanted(place + "-" + name)) {
            return;
        }
        var memory = new RememberedHere();
        memory.put("drawer", "false");
        set.accept(memory);
        memory.put("window", "0,0,%s,%s,0".formatted(width, height));
        var stage = new Stage();
        var window = new ShellWindow(stage, StoreWindow.parts(memory, store, owner -> List.of()));
        window.show();
        window.complete();
        settle();
        ((ButtonBase) stage.getScene().lookup("#place-" + place)).fire();
        settle();
        act.accept(stage.getScene());
        settle();
        ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png",
                folder.resolve(place + "-" + name + ".png").toFile());
        stage.hide();
    }

    /// Lets the window do what it has begun.
    static void settle() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            var key = new Object();
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
            Platform.enterNestedEventLoop(key);
            Thread.sleep(120);
        }
    }
}
