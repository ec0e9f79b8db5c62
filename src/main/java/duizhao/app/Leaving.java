package duizhao.app;

import duizhao.domain.change.Act;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A person closes the window while something is being saved: it goes once all is on disk. Where that takes long, as on a
/// drive that hangs, the person is asked whether to wait on or to go without what is not saved; nothing is decided for them.
/// For the screen's thread only.
final class Leaving {

    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    private final Saving saving;
    private final ScheduledExecutorService timer;
    private final Executor screen;
    private final long patienceMillis;
    private final Question question;
    private boolean waiting;
    private boolean gone;
    private @Nullable Runnable asked;

    /// @param timer          waits
    /// @param screen         runs what comes of that
    /// @param patienceMillis until the person is asked
    Leaving(Saving saving, ScheduledExecutorService timer, Executor screen, long patienceMillis, Question question) {
        this.saving = saving;
        this.timer = timer;
        this.screen = screen;
        this.patienceMillis = patienceMillis;
        this.question = question;
    }

    /// @param go      leaves, once all is on disk
    /// @param without leaves without what is not
    void leave(Runnable go, Runnable without) {
        if (!waiting) {
            waiting = true;
            saving.whenSaved(() -> over(go), () -> over(() -> { }));
        }
        if (waiting) { // also where a person who chose to wait closes the window once more
            try {
                timer.schedule(() -> screen.execute(() -> ask(without)), patienceMillis, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("the window is being shut");
            }
        }
    }

    private void ask(Runnable without) {
        if (waiting && !gone && asked == null) {
            // Who waits on is asked again when they close the window again.
            asked = question.ask(saving.unsaved(), () -> go(without), () -> asked = null);
        }
    }

    private void go(Runnable without) {
        if (!gone) {
            gone = true;
            saving.abandon();
            without.run();
        }
    }

    private void over(Runnable then) {
        waiting = false;
        Runnable open = asked;
        asked = null;
        if (gone) {
            return;
        }
        if (open != null) {
            open.run();
        }
        then.run();
    }

    /// Asks a person whether to wait.
    @FunctionalInterface
    interface Question {

        /// @param unsaved what is not on disk
        /// @param go      goes without it
        /// @param on      waits on
        /// @return takes the question back
        Runnable ask(List<Act> unsaved, Runnable go, Runnable on);
    }
}
