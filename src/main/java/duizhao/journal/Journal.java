package duizhao.journal;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/// What undo and redo would take, found by reading a log from its newest entry back.
///
/// Nothing is ever removed from a log: an undo adds a change set that takes an act back, a redo one that takes the undo
/// back. Whatever is done anew ends what could be redone; taking back one act of long ago is done anew. What another
/// program did meanwhile is neither undone nor redone, and ends nothing. Most often the newest entry decides, so nobody
/// needs to read the whole log.
public final class Journal {

    private final Set<Long> takenBack = new HashSet<>();
    private long undoable;
    private long redoable;

    /// Takes the next older entry in.
    ///
    /// @return whether that did not decide it and an older entry is to be looked at
    public boolean look(Entry entry) {
        boolean holds = !takenBack.remove(entry.id());
        if (holds && entry.undoes() != 0) {
            takenBack.add(entry.undoes());
        }
        if (holds && !entry.foreign() && undoable == 0) {
            if (entry.isAct()) {
                undoable = entry.id();
            } else if (entry.isUndo() && redoable == 0) {
                redoable = entry.id();
            }
        }
        return undoable == 0;
    }

    /// The last act that still holds.
    public OptionalLong undoable() {
        return id(undoable);
    }

    /// The undo that redo would take back: the last that still holds and that no act follows.
    public OptionalLong redoable() {
        return id(redoable);
    }

    /// What takes `set` back: its changes inverted, the last one first.
    ///
    /// @param kind one of the kinds that take back
    public static Act takingBack(ChangeSet set, String kind) {
        return new Act(kind, set.subject(), "", set.changes().reversed().stream().map(Change::inverted).toList());
    }

    private static OptionalLong id(long id) {
        return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
