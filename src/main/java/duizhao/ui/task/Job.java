package duizhao.ui.task;

import duizhao.platform.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A piece of work under way, as the status line shows it. Its properties change on the screen's thread only.
public final class Job {

    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper stepKey;
    private final AtomicReference<Step> pending = new AtomicReference<>();
    private volatile boolean cancelled;
    private volatile boolean dropped;

    Job(String titleKey) {
        this.stepKey = new ReadOnlyStringWrapper(titleKey);
    }

    /// From 0 to 1, or -1 where it is not known how much there is.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// Message key of what is being done.
    public ReadOnlyStringProperty stepKeyProperty() {
        return stepKey.getReadOnlyProperty();
    }

    /// Asks the work to stop; its result will not be delivered, even where it can no longer be stopped.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// Asks it to stop because newer work took its place: nobody is told.
    void drop() {
        dropped = true;
        cancelled = true;
    }

    boolean isDropped() {
        return dropped;
    }

    /// Progress that reaches the properties on `screen`, only the newest report of those not yet shown.
    Progress progress(Executor screen) {
        return (done, total, key) -> {
            if (cancelled) {
                throw new CancellationException();
            }
            if (pending.getAndSet(new Step(done, total, key)) == null) {
                screen.execute(this::show);
            }
        };
    }

    private void show() {
        Step step = pending.getAndSet(null);
        fraction.set(step.total() <= 0 ? -1 : (double) step.done() / step.total());
        stepKey.set(step.key());
    }

    private record Step(long done, long total, String key) {
    }
}
