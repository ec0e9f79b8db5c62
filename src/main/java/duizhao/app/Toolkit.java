package duizhao.app;

import javafx.application.Application;
import javafx.application.Platform;

/// Starts JavaFX, once.
final class Toolkit {

    private Toolkit() {
    }

    /// Begins, on a thread of its own: what needs no JavaFX yet need not wait for it.
    static void startBeside() {
        // Not a daemon: the JavaFX thread takes after the one that starts it, and keeps the program alive.
        new Thread(() -> Application.launch(Duizhao.class), "toolkit").start();
    }

    /// Runs `first` on the JavaFX thread, which starts where it does not run yet.
    static void then(Runnable first) {
        try {
            Platform.startup(first);
        } catch (IllegalStateException e) {
            Platform.runLater(first); // it runs already, or is about to
        }
    }
}
