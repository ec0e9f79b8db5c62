package duizhao.app;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.store.Store;
import duizhao.ui.nav.Edits;
import duizhao.ui.nav.Saved;
import duizhao.ui.task.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What a person changes, in the store. One piece of work waits for the other: two keys pressed quickly mean two acts
/// in that order.
public final class StoreEdits implements Edits {

    /// From how many changes on an act takes long enough to be told of.
    private static final int MANY = 500;

    private final Store store;
    private final String who;
    private final Tasks tasks;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable ChangeSet> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChangeSet> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Saved> saved = new ReadOnlyObjectWrapper<>();
    private boolean working;

    /// Asks the store at once, in the background, what could be taken back.
    ///
    /// @param who the person at the machine
    public StoreEdits(Store store, String who, Tasks tasks) {
        this.store = store;
        this.who = who;
        this.tasks = tasks;
        refresh();
    }

    @Override
    public void apply(Act act, Consumer<Saved> done) {
        apply(act, done, () -> { });
    }

    @Override
    public void apply(Act act, Consumer<Saved> done, Runnable failed) {
        work(progress -> Optional.of(made(Saved.How.DONE, store.apply(act, who, progress))),
                act.changes().size() < MANY ? "" : "store.changing", done, failed);
    }

    @Override
    public void undo() {
        work(() -> again(Saved.How.UNDONE, store::undoable, () -> store.undo(who)));
    }

    @Override
    public void redo() {
        work(() -> again(Saved.How.REDONE, store::redoable, () -> store.redo(who)));
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable ChangeSet> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable ChangeSet> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    private Saved made(Saved.How how, ChangeSet recorded) {
        return new Saved(how, recorded, recorded, store.figureCount(), store.periods());
    }

    private Optional<Saved> again(Saved.How how, Supplier<Optional<ChangeSet>> next, Supplier<ChangeSet> step) {
        return next.get().map(act -> new Saved(how, act, step.get(), store.figureCount(), store.periods()));
    }

    private void work(Callable<Optional<Saved>> work) {
        work(progress -> work.call(), "", done -> { }, () -> { });
    }

    /// @param titleKey what the status line says meanwhile, blank for nothing
    /// @param failed   runs where nothing was saved
    private void work(Tasks.Work<Optional<Saved>> work, String titleKey, Consumer<Saved> done, Runnable failed) {
        queue(() -> tasks.longWork(progress -> new Outcome(work.run(progress), state())).titled(titleKey)
                .onSuccess(outcome -> {
                    show(outcome.state());
                    outcome.saved().ifPresent(saved::set);
                    outcome.saved().ifPresent(done);
                })
                .onError(Throwable.class, error -> {
                    tasks.tell(error);
                    failed.run();
                    refresh(); // another program may have done what stands in the way
                })
                .onCancel(() -> {
                    failed.run();
                    cancelled();
                })
                .onEnd(this::next).start());
    }

    /// The act may have been done just before it was cancelled.
    private void cancelled() {
        refresh();
        next();
    }

    private void refresh() {
        queue(() -> tasks.work(this::state).onSuccess(this::show).onEnd(this::next).start());
    }

    private State state() {
        return new State(store.undoable().orElse(null), store.redoable().orElse(null));
    }

    private void show(State state) {
        undoable.set(state.undoable());
        redoable.set(state.redoable());
    }

    private void queue(Runnable work) {
        waiting.add(work);
        if (!working) {
            next();
        }
    }

    private void next() {
        Runnable work = waiting.poll();
        working = work != null;
        if (work != null) {
            work.run();
        }
    }

    private record State(@Nullable ChangeSet undoable, @Nullable ChangeSet redoable) {
    }

    private record Outcome(Optional<Saved> saved, State state) {
    }
}
