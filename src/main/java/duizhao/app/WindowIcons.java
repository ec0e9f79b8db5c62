package duizhao.app;

import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's icon for the title, the list of windows and the task bar. The build draws it from
/// `installer/icons/duizhao.svg`.
final class WindowIcons {

    private WindowIcons() {
    }

    /// To be given once the window stands: decoding pictures is not to keep it waiting.
    static void give(Stage stage) {
        if (stage.getIcons().isEmpty()) {
            stage.getIcons().setAll(IntStream.of(16, 32, 48, 128).mapToObj(WindowIcons::icon).toList());
        }
    }

    private static Image icon(int pixels) {
        return new Image(WindowIcons.class.getResource("duizhao-" + pixels + ".png").toExternalForm());
    }
}
