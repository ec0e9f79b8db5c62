package duizhao.store;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.Clash;
import duizhao.store.figure.ChangeWriter;
import duizhao.store.figure.Dimensions;
import duizhao.store.journal.ChangeJson;
import duizhao.store.journal.ChangeLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where an act does not fit what the store holds, because somebody else changed the same meanwhile.
final class Clashes {

    private final ChangeWriter writer;
    private final ChangeLog log;

    Clashes(Connection connection, Dimensions dimensions) throws SQLException {
        this.writer = new ChangeWriter(connection, dimensions);
        this.log = new ChangeLog(connection);
    }

    /// One for each thing that is not as `act` says it was; empty where all is.
    List<Clash> of(Act act) throws SQLException {
        var clashes = new ArrayList<Clash>();
        Set<String> seen = new HashSet<>();
        for (Change change : act.changes()) {
            var held = writer.held(change).orElse(null);
            if (seen.add(change.subject()) && !Objects.equals(held, change.before())) {
                clashes.add(new Clash(change, held, log.lastOf(change.subject()).orElse(null)));
            }
        }
        return clashes;
    }

    /// `act` made of what the others wrote, in whose place it comes; empty where that is the same.
    static Optional<Act> over(Act act, List<Clash> clashes) {
        var changes = new ArrayList<Change>();
        for (Change change : act.changes()) {
            var clash = clashes.stream().filter(c -> c.mine() == change).findFirst();
            if (clash.isEmpty()) {
                changes.add(change);
            } else if (!Objects.equals(clash.get().theirs(), change.after())) {
                changes.add(ChangeJson.of(change.subject(), clash.get().theirs(), change.after()));
            }
        }
        return act(act, changes);
    }

    /// What of `act` touches what clashes.
    static Optional<Act> clashing(Act act, List<Clash> clashes) {
        var subjects = subjects(clashes);
        return act(act, act.changes().stream().filter(change -> subjects.contains(change.subject())).toList());
    }

    /// What of `act` touches nothing that clashes.
    static Optional<Act> rest(Act act, List<Clash> clashes) {
        var subjects = subjects(clashes);
        return act(act, act.changes().stream().filter(change -> !subjects.contains(change.subject())).toList());
    }

    private static Set<String> subjects(List<Clash> clashes) {
        return clashes.stream().map(clash -> clash.mine().subject()).collect(Collectors.toSet());
    }

    private static Optional<Act> act(Act act, List<Change> changes) {
        return changes.isEmpty() ? Optional.empty()
                : Optional.of(new Act(act.kind(), act.subject(), act.why(), changes));
    }
}
