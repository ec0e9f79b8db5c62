package duizhao.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;

/// Starts JavaFX, once.
final class Toolkit {

    private static volatile CompletableFuture<Void> launched = CompletableFuture.completedFuture(null);

    private Toolkit() {
    }

    /// Begins, on a thread of its own: what needs no JavaFX yet need not wait for it.
    static void startBeside() {
        var awaited = new CompletableFuture<Void>();
        launched = awaited;
        // Not a daemon: the JavaFX thread takes after the one that starts it, and keeps the program alive.
        new Thread(() -> {
            try {
                Application.launch(Duizhao.class);
            } finally {
                awaited.complete(null);
            }
        }, "toolkit").start();
    }

    /// Done when JavaFX knows the program's name, which a window has that is made from then on; at once where it was not
    /// started beside.
    static CompletableFuture<Void> launched() {
        return launched;
    }

    /// To be called when JavaFX has made the application.
    static void named() {
        launched.complete(null);
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
