package duizhao.ui.task;

import duizhao.platform.Progress;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one way to do something slow: work on a background thread, what follows from it on the screen's thread.
///
/// An error that no handler of the piece of work takes goes to the handler given here; none is swallowed.
public final class Tasks {

    private final Executor background;
    private final Executor aside;
    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private volatile boolean ended;

    /// @param background where work is done
    /// @param screen     where results, errors and progress arrive, in order
    /// @param unexpected takes, on `screen`, every error that has no other handler
    public Tasks(Executor background, Executor screen, Consumer<Throwable> unexpected) {
        this.background = background;
        this.aside = new InTurn(background);
        this.screen = screen;
        this.unexpected = unexpected;
    }

    /// Everything at once on the calling thread: for tests.
    public static Tasks sameThread(Consumer<Throwable> unexpected) {
        return new Tasks(Runnable::run, Runnable::run, unexpected);
    }

    /// Work that has a result, not started yet.
    public <T> TaskBuilder<T> work(Callable<T> work) {
        return new TaskBuilder<>(this, progress -> work.call());
    }

    /// Work that tells how far it is, and can be stopped whenever it does.
    public <T> TaskBuilder<T> longWork(Work<T> work) {
        return new TaskBuilder<>(this, work);
    }

    /// Hands on, on the screen's thread, an error that a handler took but cannot deal with.
    public void tell(Throwable error) {
        unexpected.accept(error);
    }

    /// The window is gone: nothing more is begun, and nobody is told what comes of the work under way, which may find its
    /// store shut. It is not stopped, so that what is being written is written.
    public void end() {
        ended = true;
    }

    boolean haveEnded() {
        return ended;
    }

    /// What is under way and has a title, oldest first; changes on the screen's thread.
    public ObservableList<Job> running() {
        return running;
    }

    Executor background() {
        return background;
    }

    Executor aside() {
        return aside;
    }

    Executor screen() {
        return screen;
    }

    Consumer<Throwable> unexpected() {
        return unexpected;
    }

    /// Work that reports its progress.
    @FunctionalInterface
    public interface Work<T> {
        /// @throws Exception whatever goes wrong; it reaches the handler for its type
        T run(Progress progress) throws Exception;
    }
}
