package duizhao.ui.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// A piece of work being described: what to do with its result and with each kind of error.
///
/// To be used on the screen's thread.
public final class TaskBuilder<T> {

    private final Tasks tasks;
    private final Tasks.Work<T> work;
    private final Map<Class<? extends Throwable>, Consumer<Throwable>> handlers = new LinkedHashMap<>();
    private Consumer<? super T> success = result -> { };
    private Runnable ending = () -> { };
    private Runnable cancelled = () -> { };
    private String titleKey = "";
    private boolean aside;

    TaskBuilder(Tasks tasks, Tasks.Work<T> work) {
        this.tasks = tasks;
        this.work = work;
    }

    /// Shows the work in the status line under the message `titleKey`.
    public TaskBuilder<T> titled(String titleKey) {
        this.titleKey = titleKey;
        return this;
    }

    /// Leaves the background to what a person waits for: of all work done aside only one is under way, the others wait for
    /// it. For what nobody asked for and may take minutes.
    public TaskBuilder<T> aside() {
        aside = true;
        return this;
    }

    public TaskBuilder<T> onSuccess(Consumer<? super T> handler) {
        success = handler;
        return this;
    }

    /// The first handler whose type fits takes the error.
    public <E extends Throwable> TaskBuilder<T> onError(Class<E> type, Consumer<? super E> handler) {
        handlers.put(type, error -> handler.accept(type.cast(error)));
        return this;
    }

    /// Runs instead of everything else where a person cancelled the work.
    public TaskBuilder<T> onCancel(Runnable handler) {
        cancelled = handler;
        return this;
    }

    /// Runs last, whatever came of the work, unless it was cancelled.
    public TaskBuilder<T> onEnd(Runnable handler) {
        ending = handler;
        return this;
    }

    /// Hands the work to the background, unless the tasks have ended.
    public Job start() {
        var job = new Job(titleKey);
        if (tasks.haveEnded()) {
            job.drop();
            return job;
        }
        if (!titleKey.isEmpty()) {
            tasks.running().add(job);
        }
        (aside ? tasks.aside() : tasks.background()).execute(() -> run(job));
        return job;
    }

    private void run(Job job) {
        Runnable outcome;
        try {
            if (job.isCancelled()) {
                throw new CancellationException();
            }
            T result = work.run(job.progress(tasks.screen()));
            outcome = () -> success.accept(result);
        } catch (CancellationException e) {
            outcome = job.isCancelled() ? () -> { } : () -> fail(e);
        } catch (Throwable e) { // an Error in the background must reach a person, too
            outcome = () -> fail(e);
        }
        Runnable delivered = outcome;
        tasks.screen().execute(() -> deliver(job, delivered));
    }

    private void deliver(Job job, Runnable outcome) {
        tasks.running().remove(job);
        if (job.isDropped() || tasks.haveEnded()) {
            return;
        }
        if (job.isCancelled()) {
            cancelled.run();
            return;
        }
        try {
            outcome.run();
        } catch (RuntimeException e) { // a handler itself failed
            tasks.unexpected().accept(e);
        } finally {
            ending.run();
        }
    }

    private void fail(Throwable error) {
        for (var handler : handlers.entrySet()) {
            if (handler.getKey().isInstance(error)) {
                handler.getValue().accept(error);
                return;
            }
        }
        tasks.unexpected().accept(error);
    }
}
