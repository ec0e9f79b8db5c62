package duizhao.journal;

import duizhao.domain.change.ChangeSet;

/// The header of a change set in the log.
///
/// @param undoes the change set that it takes back, 0 where none
public record Entry(long id, String kind, long undoes) {

    /// Whether a person did something new, and took nothing back.
    boolean isAct() {
        return undoes == 0;
    }

    boolean isUndo() {
        return !isAct() && kind.equals(ChangeSet.UNDO);
    }
}
