package duizhao.store;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.Clash;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.backup.BackupState;
import duizhao.store.figure.State;
import duizhao.store.journal.ChangeLog;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people do to a store: every act is recorded, can be taken back and done again, and gives way to what others did.
/// When an act returns it is on disk; where it throws, nothing is changed.
public final class Acts {

    private final StoreData data;
    private final Ours ours;
    private final FigureTotal total;

    Acts(StoreData data, Ours ours, FigureTotal total) {
        this.data = data;
        this.ours = ours;
        this.total = total;
    }

    /// Makes the changes of `act` and records them, as a whole or not at all; when this returns it is on disk.
    ///
    /// @param who the person who asks for it
    /// @throws UserException where the store does not hold what a change says was there before, a change refers to
    ///                       what the store does not know, or removes what others refer to; nothing is changed then
    public ChangeSet apply(Act act, String who) {
        return apply(act, who, Progress.SILENT);
    }

    /// The same for an act of many changes.
    ///
    /// @param progress told in changes; where it cancels, nothing is changed
    public ChangeSet apply(Act act, String who, Progress progress) {
        return record(transaction -> transaction.apply(act, who, progress));
    }

    /// The act that [#undo] would take back: the last one that still stands, other than those that another program made
    /// since this one opened the store.
    public Optional<ChangeSet> undoable() {
        return data.read(connection -> {
            var log = new ChangeLog(connection);
            var act = log.journal(ours::isForeign).undoable();
            return act.isPresent() ? Optional.of(log.get(act.getAsLong())) : Optional.empty();
        });
    }

    /// The act that [#redo] would do again: the last one taken back, until something else is done.
    public Optional<ChangeSet> redoable() {
        return data.read(connection -> {
            var log = new ChangeLog(connection);
            var undo = log.journal(ours::isForeign).redoable();
            return undo.isPresent() ? Optional.of(log.get(log.get(undo.getAsLong()).undoes())) : Optional.empty();
        });
    }

    /// Takes back what [#undoable] says, by a change set of its own; also after the store was closed.
    ///
    /// @throws UserException where there is none, where another program has touched the same since, or as in [#apply]
    public ChangeSet undo(String who) {
        return undo(who, Progress.SILENT);
    }

    /// The same for an act of many changes.
    ///
    /// @param progress told in changes; where it cancels, nothing is changed
    public ChangeSet undo(String who, Progress progress) {
        return record(transaction -> transaction.undo(who, progress));
    }

    /// Does again what was taken back last.
    ///
    /// @throws UserException where there is none, or as in [#apply]
    public ChangeSet redo(String who) {
        return redo(who, Progress.SILENT);
    }

    /// The same for an act of many changes; see [#undo(String, Progress)].
    public ChangeSet redo(String who, Progress progress) {
        return record(transaction -> transaction.redo(who, progress));
    }

    /// Takes one act back without those after it, or does it again where it is taken back: by a change set of its own,
    /// which [#undo] takes back like any act.
    ///
    /// @param id of the act, or of any change set that took it back or did it again
    /// @throws UserException where there is none, where a later act that still stands touches the same, which it names,
    ///                       or as in [#apply]
    public ChangeSet turn(long id, String who) {
        return record(transaction -> transaction.turn(id, who));
    }

    /// Where `act` does not fit because others changed the same since: what they wrote, thing by thing. Empty where it
    /// fits.
    public List<Clash> clashes(Act act) {
        return data.read((connection, known) -> new Clashes(connection, known).of(act));
    }

    /// Records `act` where others changed the same, as a person decided who saw what they wrote. Nothing is lost either
    /// way: theirs stays in the history, and mine where it does not hold is recorded and taken back at once, so that it
    /// can be done again. What clashes with nothing is done.
    ///
    /// @param clashes what was shown to the person
    /// @param mine    whether mine comes in the place of theirs
    /// @return what was recorded last; empty where theirs is the same as mine
    /// @throws UserException as in [#apply], and where others changed the same once more
    public Optional<ChangeSet> settle(Act act, List<Clash> clashes, boolean mine, String who) {
        return record(transaction -> transaction.settle(act, clashes, mine, who));
    }

    /// The act that takes back all that was done since a copy of this store was made, by one change set of its own, to be
    /// given to [#apply]. It can be taken back as any other act.
    ///
    /// @param subject what people read in the history: when the copy was made
    /// @throws UserException where `copy` is not of an earlier state of this store, or where nothing was done since
    public Act goingBack(BackupState copy, String subject) {
        return data.read(connection -> new Restoring(connection).act(copy, subject));
    }

    private <T> T record(Work<T> work) {
        var made = new ArrayList<Long>();
        try {
            return data.write((connection, before) -> {
                var transaction = new ActTransaction(connection, before, ours, made::add);
                T result = work.run(transaction);
                String state = State.advance(connection, before.state());
                if (transaction.keepsDimensions()) { // else they are read anew, which takes longer than most acts
                    data.refersTo(before.in(state));
                }
                total.follow(before.state(), state, transaction.figuresAdded());
                return result;
            });
        } catch (RuntimeException e) {
            made.forEach(ours::remove);
            throw e;
        }
    }

    /// What is done with acts within one transaction.
    @FunctionalInterface
    private interface Work<T> {
        T run(ActTransaction transaction) throws SQLException;
    }
}
