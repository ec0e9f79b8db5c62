package duizhao.app;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.Clash;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import duizhao.ui.nav.Collision;
import duizhao.ui.nav.Edits;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Warning;
import duizhao.ui.task.Tasks;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What a person changes, in the store. One piece of work waits for the other: two keys pressed quickly mean two acts
/// in that order.
public final class StoreEdits implements Edits, Saving {

    private static final String CONFLICT = "error.change-conflict";
    /// From how many changes on an act takes long enough to be told of.
    private static final int MANY = 500;

    private final Store store;
    private final String who;
    private final Tasks tasks;
    private final List<Warning> warnings;
    private final Turns turns = new Turns();
    private final ReadOnlyObjectWrapper<@Nullable ChangeSet> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChangeSet> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Saved> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Collision> collision = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ChangeSet>> elsewhere = new ReadOnlyObjectWrapper<>(List.of());
    /// What runs when an act that collided is settled. There may be several: the keys of a quick hand are not awaited.
    private final Map<Collision, Ending> unsettled = new IdentityHashMap<>();
    private final Unsaved unsaved = new Unsaved();

    /// Asks the store at once, in the background, what could be taken back.
    ///
    /// @param who the person at the machine
    public StoreEdits(Store store, String who, Tasks tasks) {
        this(store, who, tasks, List.of());
    }

    /// @param warnings what a person should know of the store
    public StoreEdits(Store store, String who, Tasks tasks, List<Warning> warnings) {
        this.store = store;
        this.who = who;
        this.tasks = tasks;
        this.warnings = List.copyOf(warnings);
        refresh();
    }

    @Override
    public boolean writable() {
        return store.location().isWritable();
    }

    @Override
    public List<Warning> warnings() {
        return warnings;
    }

    @Override
    public void apply(Act act, Consumer<Saved> done) {
        apply(act, done, () -> { });
    }

    @Override
    public void apply(Act act, Consumer<Saved> done, Runnable failed) {
        attempt(act, progress -> Optional.of(saved(Saved.How.DONE, store.acts().apply(act, who, progress))),
                new Ending(done, failed));
    }

    @Override
    public void undo() {
        again(Saved.How.UNDONE, undoable.get(), store.acts()::undoable, progress -> store.acts().undo(who, progress));
    }

    @Override
    public void redo() {
        again(Saved.How.REDONE, redoable.get(), store.acts()::redoable, progress -> store.acts().redo(who, progress));
    }

    @Override
    public void settle(Collision found, boolean mine) {
        Ending ending = unsettled.remove(found);
        if (collision.get() == found) {
            collision.set(null);
        }
        if (ending != null) {
            attempt(found.act(), progress -> settled(found.act(), found.clashes(), mine), ending);
        }
    }

    private Optional<Saved> settled(Act act, List<Clash> clashes, boolean mine) {
        var set = store.acts().settle(act, clashes, mine, who).orElse(null);
        if (set == null) { // it is there already, by somebody else
            var by = clashes.getLast().by();
            return by == null ? Optional.empty() : Optional.of(saved(Saved.How.ELSEWHERE, by));
        }
        return Optional.of(saved(set.kind().equals(ChangeSet.UNDO) ? Saved.How.UNDONE : Saved.How.DONE,
                store.history().act(set.id()), set));
    }

    /// Does `write`, or asks the person where others changed the same as `act`.
    private void attempt(Act act, Tasks.Work<Optional<Saved>> write, Ending ending) {
        if (unsaved.isAbandoned()) {
            ending.failed().run();
            return;
        }
        Runnable told = unsaved.add(act, ending.failed());
        var made = new AtomicReference<@Nullable Outcome>();
        turns.add(() -> tasks.longWork(progress -> {
            var attempt = attempted(act, write, progress);
            if (attempt instanceof Outcome outcome) {
                made.set(outcome);
            }
            return attempt;
        }).titled(title(act.changes().size())).onSuccess(attempt -> {
            told.run();
            switch (attempt) {
                case Outcome outcome -> show(outcome, ending);
                case Collided(Collision found) -> {
                    turns.stay();
                    unsettled.put(found, ending);
                    collision.set(found);
                }
            }
        }).onError(Throwable.class, error -> {
            told.run();
            failed(error, ending);
        }).onCancel(() -> {
            told.run();
            cancelled(made.get(), ending);
        }).onEnd(turns::next).start());
    }

    private Attempt attempted(Act act, Tasks.Work<Optional<Saved>> write, Progress progress) throws Exception {
        try {
            return new Outcome(write.run(progress), state());
        } catch (UserException refused) {
            var clashes = refused.key().equals(CONFLICT) ? store.acts().clashes(act) : List.<Clash>of();
            if (clashes.isEmpty()) {
                throw refused;
            }
            boolean same = clashes.stream().allMatch(c -> Objects.equals(c.theirs(), c.mine().after()));
            return same ? new Outcome(settled(act, clashes, true), state()) : collided(act, clashes);
        }
    }

    /// Blank, which shows nothing, for what takes no time.
    private static String title(int changes) {
        return changes < MANY ? "" : "store.changing";
    }

    private Collided collided(Act act, List<Clash> clashes) {
        var catalogue = store.catalogue();
        var held = store.figures().find(ChangeTexts.referredTo(act.changes()));
        return new Collided(new Collision(act, clashes, messages -> new ChangeTexts(catalogue, held, messages)));
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Collision> collisionProperty() {
        return collision.getReadOnlyProperty();
    }

    /// Tells the window what other programs recorded, oldest first.
    public void arrived(List<ChangeSet> news) {
        if (news.isEmpty()) {
            return;
        }
        var last = news.getLast();
        var all = new ChangeSet(last.id(), last.at(), last.who(), last.kind(), last.subject(), last.why(), last.undoes(),
                news.stream().flatMap(set -> set.changes().stream()).toList());
        work(() -> Optional.of(saved(Saved.How.ELSEWHERE, store.history().act(last.id()), all)),
                done -> elsewhere.set(news));
    }

    @Override
    public ReadOnlyObjectProperty<List<ChangeSet>> elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    @Override
    public void turn(long id) {
        work(() -> {
            var recorded = store.acts().turn(id, who);
            var how = recorded.kind().equals(ChangeSet.TAKE_BACK) ? Saved.How.UNDONE : Saved.How.REDONE;
            return Optional.of(saved(how, store.history().act(recorded.id()), recorded));
        }, done -> { });
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

    private Saved saved(Saved.How how, ChangeSet recorded) {
        return saved(how, recorded, recorded);
    }

    /// @param act      that was done, taken back or done again
    /// @param recorded what that was recorded as
    private Saved saved(Saved.How how, ChangeSet act, ChangeSet recorded) {
        return new Saved(how, act, recorded, store.figures().count(), store.figures().periods());
    }

    /// @param shown what is offered to be taken back or done again, which says how long it may take
    private void again(Saved.How how, @Nullable ChangeSet shown, Supplier<Optional<ChangeSet>> next,
                       Function<Progress, ChangeSet> step) {
        var made = new AtomicReference<@Nullable Outcome>();
        turns.add(() -> tasks.longWork(progress -> {
            var outcome = new Outcome(next.get().map(act -> saved(how, act, step.apply(progress))), state());
            made.set(outcome);
            return outcome;
        }).titled(title(shown == null ? 0 : shown.changes().size())).onSuccess(outcome -> show(outcome, Ending.NONE))
                .onError(Throwable.class, error -> failed(error, Ending.NONE))
                .onCancel(() -> cancelled(made.get(), Ending.NONE)).onEnd(turns::next).start());
    }

    private void work(Callable<Optional<Saved>> work, Consumer<Saved> done) {
        var ending = new Ending(done, () -> { });
        turns.add(() -> tasks.work(() -> new Outcome(work.call(), state())).onSuccess(outcome -> show(outcome, ending))
                .onError(Throwable.class, error -> failed(error, ending)).onEnd(turns::next).start());
    }

    /// @param made what was done just before it was cancelled, which is on disk and is to be told; null for nothing
    private void cancelled(@Nullable Outcome made, Ending ending) {
        if (made != null) {
            show(made, ending);
        } else {
            ending.failed().run();
            refresh();
        }
        turns.next();
    }

    private void show(Outcome outcome, Ending ending) {
        show(outcome.state());
        outcome.saved().ifPresent(saved::set);
        outcome.saved().ifPresentOrElse(ending.done(), ending.failed());
    }

    private void failed(Throwable error, Ending ending) {
        turns.stay();
        tasks.tell(error);
        refresh(); // another program may have done what stands in the way
        ending.failed().run();
    }

    private void refresh() {
        turns.add(() -> tasks.work(this::state).onSuccess(this::show).onEnd(turns::next).start());
    }

    private State state() {
        return writable() ? new State(store.acts().undoable().orElse(null), store.acts().redoable().orElse(null))
                : new State(null, null);
    }

    private void show(State state) {
        undoable.set(state.undoable());
        redoable.set(state.redoable());
    }

    @Override
    public Runnable preparing() {
        return turns.preparing();
    }

    @Override
    public List<Act> unsaved() {
        return unsaved.acts();
    }

    @Override
    public void abandon() {
        unsaved.abandon();
    }

    @Override
    public boolean isSaving() {
        return turns.isBusy();
    }

    /// Waits until all that was asked for is on disk: whoever types and leaves at once means both. Not for long, since one
    /// act is a moment's work.
    ///
    /// @param then runs when nothing waits any more, at once where nothing does
    /// @param stay runs instead where something could not be saved, which the window tells, or a person has to decide first
    @Override
    public void whenSaved(Runnable then, Runnable stay) {
        turns.whenDone(then, stay);
    }

    /// What runs at the end of an act, one of the two.
    ///
    /// @param done   takes what is on disk
    /// @param failed runs where nothing was saved
    private record Ending(Consumer<Saved> done, Runnable failed) {
        static final Ending NONE = new Ending(saved -> { }, () -> { });
    }

    private record State(@Nullable ChangeSet undoable, @Nullable ChangeSet redoable) {
    }

    /// What came of an act.
    private sealed interface Attempt {
    }

    private record Outcome(Optional<Saved> saved, State state) implements Attempt {
    }

    private record Collided(Collision collision) implements Attempt {
    }
}
