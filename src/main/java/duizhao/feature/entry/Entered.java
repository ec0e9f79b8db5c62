package duizhao.feature.entry;

import duizhao.domain.change.Act;
import duizhao.ui.nav.EntryCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of words typed or pasted into cells.
///
/// @param act     saves all that can be saved; empty where nothing changes
/// @param unread  what cannot be saved, and why, by cell
/// @param settled the cells whose words are what is held, or will be when the act is done
/// @param kept    the cells that were to be emptied and hold what a document printed or a decision names
record Entered(Optional<Act> act, Map<EntryCell, Unread> unread, List<EntryCell> settled, List<EntryCell> kept) {

    Entered {
        unread = Map.copyOf(unread);
        settled = List.copyOf(settled);
        kept = List.copyOf(kept);
    }
}
