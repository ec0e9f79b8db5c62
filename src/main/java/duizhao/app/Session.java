package duizhao.app;

import duizhao.store.Store;
import duizhao.ui.nav.Memory;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One store as the window shows it, with the threads that work on it.
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final long PATIENCE_SECONDS = 30;

    /// Two for what a person waits for, and one that a check or a backup of a large store may take for minutes.
    private static final int THREADS = 3;

    private final Opened opened;
    private final ExecutorService background;

    Session(Opened opened, ThreadFactory threads) {
        this(opened, Executors.newFixedThreadPool(THREADS, threads));
    }

    private Session(Opened opened, ExecutorService background) {
        this.opened = opened;
        this.background = background;
    }

    /// The same store, read anew. Not for the JavaFX thread.
    Session again(Clock clock, Memory memory) {
        return new Session(Opened.of(store(), clock, memory), background);
    }

    Opened opened() {
        return opened;
    }

    Store store() {
        return opened.store();
    }

    /// Where the window's slow work is done. Once the session has ended it does nothing: what is left of the old window
    /// may still ask.
    Executor background() {
        return work -> {
            try {
                background.execute(work);
            } catch (RejectedExecutionException e) {
                LOG.debug("asked after the end of {}", store().file());
            }
        };
    }

    /// The JavaFX thread, for what came of that work. Once the session has ended nobody is told anything: work that found the
    /// store shut would open a dialog in a program that is ending.
    Executor screen() {
        return told -> Platform.runLater(() -> {
            if (!background.isShutdown()) {
                told.run();
            }
        });
    }

    /// Leaves the store whole in itself: what is being written is written, and nothing else is begun.
    void end() {
        background.shutdown();
        store().close();
    }

    /// Waits for what is being done first, so that the old window tells of no trouble. Not for the JavaFX thread.
    void endQuietly() {
        background.shutdown();
        try {
            if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("work on {} goes on after its end", store().file());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store().close();
    }

    /// Ends a store that does not answer: what is typed is kept meanwhile, and the program does not wait for the rest.
    ///
    /// @param patienceMillis how long it is waited for at most
    void abandon(long patienceMillis) {
        var ending = new Thread(this::end, "ending");
        ending.setDaemon(true);
        ending.start();
        try {
            ending.join(patienceMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
