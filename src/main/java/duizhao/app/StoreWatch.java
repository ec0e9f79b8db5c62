package duizhao.app;

import duizhao.domain.change.ChangeSet;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks a store twice a second, away from the screen's thread, what other programs recorded in it.
public final class StoreWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
    private static final long MOMENT_MILLIS = 500;

    private final Store store;
    private final ScheduledExecutorService timer;
    private final Executor screen;
    private final Consumer<List<ChangeSet>> news;
    private final Consumer<Throwable> trouble;
    private volatile boolean stopped;
    private @Nullable ScheduledFuture<?> asking;
    private boolean told;

    /// @param timer   asks; not shut down by this object
    /// @param screen  where `news` and `trouble` run
    /// @param news    is told what others recorded, never nothing
    /// @param trouble is told what keeps the store from being asked, once
    public StoreWatch(Store store, ScheduledExecutorService timer, Executor screen, Consumer<List<ChangeSet>> news,
                      Consumer<Throwable> trouble) {
        this.store = store;
        this.timer = timer;
        this.screen = screen;
        this.news = news;
        this.trouble = trouble;
    }

    public void start() {
        asking = timer.scheduleWithFixedDelay(this::ask, MOMENT_MILLIS, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Asks no more: another store is shown.
    public void stop() {
        stopped = true;
        if (asking != null) {
            asking.cancel(false);
        }
    }

    /// Asks at once: a person comes back to the window.
    public void now() {
        try {
            timer.execute(this::ask);
        } catch (RejectedExecutionException e) {
            LOG.debug("the window is being shut");
        }
    }

    private void ask() {
        if (stopped) {
            return;
        }
        try {
            var found = store.history().news();
            told = false;
            if (!found.isEmpty()) {
                screen.execute(() -> news.accept(found));
            }
        } catch (RuntimeException e) { // a task that throws is never run again
            if (!told) {
                told = true;
                LOG.warn("not asked: {}", e.toString());
                if (e instanceof UserException) {
                    screen.execute(() -> trouble.accept(e));
                }
            }
        }
    }
}
