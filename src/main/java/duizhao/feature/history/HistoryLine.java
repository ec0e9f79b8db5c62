package duizhao.feature.history;

import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.Recorded;
import duizhao.domain.figure.RowKey;
import org.jspecify.annotations.Nullable;

/// A line of the table: one change. What is told of its change set stands on the first line of it.
///
/// @param texts  what its change set is told in: those of one page know the figures that its changes refer to
/// @param change null where the line says how many more there are
/// @param nth    0 for the first line of the change set
/// @param when   local date and time
/// @param act    what was done, in words
/// @param thing  what was touched
/// @param before blank where there was nothing
/// @param after  blank where there is nothing since
record HistoryLine(Recorded recorded, ChangeTexts texts, @Nullable Change change, int nth, String when, String who, String act,
                   String thing, String before, String after, String why) {

    boolean isFirst() {
        return nth == 0;
    }

    /// The compared row that the change is about; null where it is about something else.
    @Nullable RowKey row() {
        return change == null ? null : texts.row(change);
    }

    /// Whether both are the same line, read twice.
    boolean isSameAs(HistoryLine other) {
        return recorded.set().id() == other.recorded.set().id() && nth == other.nth;
    }
}
