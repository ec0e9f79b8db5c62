package duizhao.store.journal;

import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// Which change sets still stand, and which of them stand in each other's way.
///
/// A change set stands unless one that stands takes it back. What takes another back touches the same things, so that the
/// log of one of them tells.
public final class Standing {

    /// By its index, whatever SQLite once counted: it counts when the store is shut, which may have been at three changes.
    private static final String TOUCHING = """
            SELECT s.id, ifnull(s.undoes, 0)
            FROM change c INDEXED BY change_subject CROSS JOIN change_set s ON s.id = c.change_set
            WHERE c.subject = ? AND c.change_set > ? ORDER BY c.change_set DESC""";
    /// Numbers and names are told apart by their quotation marks.
    private static final String REFERRING = """
            SELECT change_set, subject FROM change WHERE change_set > ? AND after IS NOT NULL AND instr(after, ?) > 0
            ORDER BY change_set DESC""";

    private final Connection connection;

    public Standing(Connection connection) {
        this.connection = connection;
    }

    /// The change set that takes `set` back and stands itself; empty where `set` stands.
    public OptionalLong takenBackBy(ChangeSet set) throws SQLException {
        return standing(set.changes().getFirst().subject(), set.id()).stream()
                .filter(later -> later.undoes() == set.id()).mapToLong(Later::id).findFirst();
    }

    /// The last change set after `set` that touches a thing that `set` touches, other than those that take each other
    /// back; empty where `set` can be taken back without any other.
    public OptionalLong inTheWay(ChangeSet set) throws SQLException {
        long last = 0;
        for (String subject : new TreeSet<>(set.changes().stream().map(Change::subject).toList())) {
            for (var later : standing(subject, set.id())) {
                if (later.undoes() < set.id()) {
                    last = Math.max(last, later.id());
                }
            }
        }
        return last == 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    /// The last change set after `set` that stands and made something refer to what is called `key`, or that took it away.
    public OptionalLong concerning(String key, ChangeSet set) throws SQLException {
        var candidates = new ArrayList<Referring>();
        candidates.addAll(Statements.list(connection, REFERRING,
                row -> new Referring(row.getLong(1), row.getString(2)), set.id(), '"' + key + '"'));
        for (String subject : List.of("figure " + key, "source " + key, "district " + key, "indicator " + key,
                "slice " + key, "definition " + key)) {
            standing(subject, set.id()).forEach(later -> candidates.add(new Referring(later.id(), subject)));
        }
        for (var candidate : candidates.stream().sorted((a, b) -> Long.compare(b.id(), a.id())).toList()) {
            if (standing(candidate.subject(), set.id()).stream()
                    .anyMatch(later -> later.id() == candidate.id() && later.undoes() < set.id())) {
                return OptionalLong.of(candidate.id());
            }
        }
        return OptionalLong.empty();
    }

    /// Those after `id` that touch `subject` and stand, newest first.
    private List<Later> standing(String subject, long id) throws SQLException {
        Set<Long> takenBack = new HashSet<>();
        var standing = new ArrayList<Later>();
        Later before = null;
        for (var later : Statements.list(connection, TOUCHING, row -> new Later(row.getLong(1), row.getLong(2)),
                subject, id)) {
            if (!later.equals(before) && !takenBack.contains(later.id())) {
                standing.add(later);
                takenBack.add(later.undoes());
            }
            before = later;
        }
        return standing;
    }

    private record Later(long id, long undoes) {
    }

    private record Referring(long id, String subject) {
    }
}
