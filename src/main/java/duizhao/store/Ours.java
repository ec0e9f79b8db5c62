package duizhao.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which change sets undo and redo of this program may take: those that it found when it opened the store, whoever made
/// them, and those that it made itself since. What another program makes meanwhile is that one's to take back.
///
/// Any thread may call.
final class Ours {

    private final long found;
    private final Set<Long> made = ConcurrentHashMap.newKeySet();

    /// @param found the number of the last change set when the store was opened
    Ours(long found) {
        this.found = found;
    }

    /// Before it can be read, so that it is never taken for another's.
    void add(long id) {
        made.add(id);
    }

    /// Where it was not recorded after all: the next of any program gets the number.
    void remove(long id) {
        made.remove(id);
    }

    boolean isForeign(long id) {
        return id > found && !made.contains(id);
    }
}
