package duizhao.ui.nav;

import duizhao.domain.change.ChangeSet;
import duizhao.domain.period.Period;
import java.util.List;

/// What has just been saved, and what the data are since.
///
/// @param how      what a person did
/// @param act      the act that was done, taken back or done again
/// @param recorded the change set that says so; its changes are those that were made now
/// @param figures  how many figures there are
/// @param periods  years and spans that have figures, ascending
public record Saved(How how, ChangeSet act, ChangeSet recorded, long figures, List<Period> periods) {

    public Saved {
        periods = List.copyOf(periods);
    }

    /// What a person did.
    public enum How {
        DONE,
        UNDONE,
        REDONE,
        /// Another window or program did it.
        ELSEWHERE
    }
}
