package duizhao.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What holds of every store, whatever was done to it and however that ended.
final class StoreTruth {

    private StoreTruth() {
    }

    /// Fails where the file is not whole, where a change set does not go on from the one before it, or where what is held
    /// is not what the history says: an act that was done by half, or not recorded.
    static void check(Store store) {
        assertThat(store.faults()).as("integrity").isEmpty();
        List<ChangeSet> history = store.history().last(Integer.MAX_VALUE).reversed();
        Map<String, Object> after = new HashMap<>();
        Map<String, Change> last = new HashMap<>();
        long id = 0;
        for (var set : history) {
            assertThat(set.id()).as("no gap").isEqualTo(++id);
            assertThat(set.changes()).as("change set %d", id).isNotEmpty();
            for (Change change : set.changes()) {
                if (last.containsKey(change.subject())) {
                    assertThat(Objects.equals(change.before(), after.get(change.subject())))
                            .as("change set %d goes on from what was there of %s", id, change.subject()).isTrue();
                }
                after.put(change.subject(), change.after());
                last.put(change.subject(), change);
            }
        }
        if (!last.isEmpty()) {
            var held = new Act("check", "", "", last.values().stream().map(Change::inverted).toList());
            assertThat(store.acts().clashes(held)).as("what is held is what the history says").isEmpty();
        }
    }
}
