package duizhao.feature.history;

import duizhao.domain.change.Change;
import duizhao.domain.change.Recorded;
import org.jspecify.annotations.Nullable;

/// A line of the table: one change. What is told of its change set stands on the first line of it.
///
/// @param change null where the line says how many more there are
/// @param nth    0 for the first line of the change set
/// @param when   local date and time
/// @param act    what was done, in words
/// @param thing  what was touched
/// @param before blank where there was nothing
/// @param after  blank where there is nothing since
record HistoryLine(Recorded recorded, @Nullable Change change, int nth, String when, String who, String act,
                   String thing, String before, String after, String why) {

    boolean isFirst() {
        return nth == 0;
    }

    /// Whether both are the same line, read twice.
    boolean isSameAs(HistoryLine other) {
        return recorded.set().id() == other.recorded.set().id() && nth == other.nth;
    }
}
