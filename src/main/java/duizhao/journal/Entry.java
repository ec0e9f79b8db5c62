package duizhao.journal;

import duizhao.domain.change.ChangeSet;

/// The header of a change set in the log.
///
/// @param undoes  the change set that it takes back, 0 where none
/// @param foreign whether another program recorded it while this one had the store open: undo and redo leave it alone
public record Entry(long id, String kind, long undoes, boolean foreign) {

    public Entry(long id, String kind, long undoes) {
        this(id, kind, undoes, false);
    }

    /// Whether it was asked for by itself, and not by an undo or redo of what came last.
    boolean isAct() {
        return !kind.equals(ChangeSet.UNDO) && !kind.equals(ChangeSet.REDO);
    }

    boolean isUndo() {
        return kind.equals(ChangeSet.UNDO);
    }
}
