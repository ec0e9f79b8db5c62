package duizhao.paper.toolkit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// JavaFX for work that needs its thread: the one that runs already, or one started for the purpose.
///
/// A command makes one with `headless` set, works, and closes it; a window passes one that just runs work on the
/// thread it has. Safe for use by several threads.
public final class FxToolkit implements AutoCloseable {

    private final boolean headless;
    private boolean ready;
    private boolean started;

    /// @param headless whether a toolkit that has to be started is to do without a display, even where there is one
    public FxToolkit(boolean headless) {
        this.headless = headless;
    }

    /// Starts JavaFX unless it runs; it then stays until it is closed, whether or not a window closes.
    public synchronized void start() {
        if (ready) {
            return;
        }
        if (headless) {
            // Read by JavaFX when it starts; without effect where it runs.
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        var up = new CompletableFuture<Void>();
        try {
            Platform.startup(() -> up.complete(null));
            up.join();
            Platform.setImplicitExit(false);
            started = true;
        } catch (IllegalStateException running) {
            // Somebody else started it and will end it.
            started = false;
        }
        ready = true;
    }

    /// Runs `work` on the JavaFX thread and waits for it; on that thread already, runs it at once.
    ///
    /// @throws RuntimeException what `work` threw, as it was where it is unchecked
    public <T> T call(Callable<T> work) {
        try {
            return submit(work).join();
        } catch (CompletionException e) {
            throw rethrown(e.getCause());
        }
    }

    /// Like [#call(Callable)], and `meanwhile` is run every half second of the wait; what it throws ends the wait, while
    /// the work goes on.
    public <T> T call(Callable<T> work, Runnable meanwhile) {
        CompletableFuture<T> result = submit(work);
        while (true) {
            try {
                return result.get(500, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                meanwhile.run();
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }

    private <T> CompletableFuture<T> submit(Callable<T> work) {
        start();
        var result = new CompletableFuture<T>();
        Runnable run = () -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        };
        if (Platform.isFxApplicationThread()) {
            run.run();
        } else {
            Platform.runLater(run);
        }
        return result;
    }

    /// Like [#call(Callable)], for work without a result.
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private static RuntimeException rethrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(cause);
        };
    }

    /// Ends JavaFX where this one started it.
    @Override
    public synchronized void close() {
        if (started) {
            Platform.exit();
            started = false;
        }
    }
}
