package duizhao.domain.change;

import java.time.Instant;
import java.util.List;

/// One act as it was recorded 变更. Change sets are only ever added: taking one back adds another.
///
/// @param id      counts up from 1 within a store
/// @param at      when, to the millisecond
/// @param who     the person, as the program knows them
/// @param kind    the act, coded: as in [Act], or [#UNDO], [#REDO], [#TAKE_BACK] or [#DO_AGAIN]
/// @param subject a short text that tells people what it is about
/// @param why     the person's reason, blank where none is given
/// @param undoes  the change set that this one takes back, 0 where none: for an undo that of the act, for a redo that
///                of the undo; likewise for one that is taken back, or done again, by itself
/// @param changes in the order in which they were made
public record ChangeSet(long id, Instant at, String who, String kind, String subject, String why, long undoes,
                        List<Change> changes) {

    /// The kind of a change set that takes an act back.
    public static final String UNDO = "undo";

    /// The kind of a change set that takes an undo back.
    public static final String REDO = "redo";

    /// The kind of a change set that takes back one earlier act and none of those after it: an act of its own, which an
    /// undo takes back like any other.
    public static final String TAKE_BACK = "take-back";

    /// The kind of a change set that does one act again that is taken back: an act of its own, too.
    public static final String DO_AGAIN = "do-again";

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /// Whether a person did something new, and neither took anything back nor did it again.
    public boolean isNew() {
        return undoes == 0;
    }
}
