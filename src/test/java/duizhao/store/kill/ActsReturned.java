package duizhao.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.ChangeSet;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Acts as the lines that tell of them, and whether a store holds all of each.
final class ActsReturned {

    private static final String ACT = "act ";

    private ActsReturned() {
    }

    /// Calls an act and tells of it. One that is refused, because there is nothing to take back or a later one is in the
    /// way, does nothing.
    static void tell(KillWork.Told told, Supplier<ChangeSet> act) {
        told.calling();
        try {
            var set = act.get();
            told.returned(ACT + set.id() + " " + set.kind() + " " + set.changes().size());
        } catch (UserException nothing) {
            // Nothing was done.
        }
    }

    /// Fails where the history lacks one of these acts, or part of it. Other lines are passed over.
    static void check(Store store, List<String> lines) {
        Map<Long, ChangeSet> sets = store.history().last(Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(ChangeSet::id, Function.identity()));
        for (String line : lines) {
            if (line.startsWith(ACT)) {
                String[] parts = line.split(" ");
                var set = sets.get(Long.parseLong(parts[1]));
                assertThat(set).as("the %s, whose call had returned", line).isNotNull();
                assertThat(set.kind()).isEqualTo(parts[2]);
                assertThat(set.changes()).as("all of %s", line).hasSize(Integer.parseInt(parts[3]));
            }
        }
    }
}
