package duizhao.app.shell;

import duizhao.ui.nav.Memory;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a window where it was, unless the screen it was on is gone.
final class WindowBounds {

    private static final Logger LOG = LoggerFactory.getLogger(WindowBounds.class);
    private static final String KEY = "window";
    private static final Pattern COMMA = Pattern.compile(",");

    private WindowBounds() {
    }

    /// Sizes `stage` as remembered, or 1280 x 800 at most, and remembers it when it closes.
    static void apply(Stage stage, Memory memory) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (stage.isShowing()) { // a smaller window grows: from the corner, lest it grows out of the screen
            stage.setX(screen.getMinX());
            stage.setY(screen.getMinY());
        }
        stage.setMinWidth(Math.min(1200, screen.getWidth()));
        stage.setMinHeight(Math.min(700, screen.getHeight()));
        stage.setWidth(Math.min(1280, screen.getWidth()));
        stage.setHeight(Math.min(800, screen.getHeight()));
        String kept = memory.get(KEY);
        if (kept != null) {
            restore(stage, kept);
        } else if (stage.isShowing()) {
            stage.centerOnScreen();
        }
        if (stage.getProperties().put(WindowBounds.class, true) == null) {
            stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> memory.put(KEY, text(stage)));
        }
    }

    private static void restore(Stage stage, String kept) {
        try {
            double[] n = COMMA.splitAsStream(kept).mapToDouble(Double::parseDouble).toArray();
            if (n.length == 5 && n[2] >= stage.getMinWidth() && n[3] >= stage.getMinHeight()
                    && !Screen.getScreensForRectangle(n[0], n[1], n[2], n[3]).isEmpty()) {
                stage.setX(n[0]);
                stage.setY(n[1]);
                stage.setWidth(n[2]);
                stage.setHeight(n[3]);
                stage.setMaximized(n[4] == 1);
            }
        } catch (NumberFormatException e) {
            LOG.warn("window bounds not read: {}", kept);
        }
    }

    private static String text(Stage stage) {
        return "%s,%s,%s,%s,%s".formatted(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                stage.isMaximized() ? 1 : 0);
    }
}
