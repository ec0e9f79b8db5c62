package duizhao.store.journal;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.journal.Entry;
import duizhao.journal.Journal;
import duizhao.store.db.BatchInsert;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/// The log of a store. Nothing is ever removed from it.
public final class ChangeLog {

    private static final int ENTRIES_AT_ONCE = 20;
    private static final String ADD =
            "INSERT INTO change_set (at, who, kind, subject, why, undoes) VALUES (?, ?, ?, ?, ?, ?) RETURNING id";
    private static final List<String> COLUMNS = List.of("change_set", "seq", "subject", "before", "after");
    private static final String ADD_CHANGE = "INSERT INTO change (" + String.join(", ", COLUMNS) + ") VALUES (?, ?, ?, ?, ?)";
    /// From so many changes on they are put in many at a time.
    private static final int MANY = 200;
    private static final String SETS = "SELECT id, at, who, kind, subject, why, ifnull(undoes, 0) FROM change_set ";
    private static final String CHANGES = """
            SELECT change_set, subject, before, after FROM change WHERE change_set BETWEEN ? AND ?
            ORDER BY change_set, seq""";
    private static final String ENTRIES =
            "SELECT id, kind, ifnull(undoes, 0) FROM change_set WHERE id < ? ORDER BY id DESC LIMIT " + ENTRIES_AT_ONCE;

    private static final String LAST = "SELECT ifnull(max(id), 0) FROM change_set";

    private static final String DATA_ACTS = """
            SELECT count(*) FROM change_set s WHERE id > ? AND EXISTS (SELECT 1 FROM change c WHERE c.change_set = s.id
            AND c.subject NOT GLOB 'report *' AND c.subject NOT GLOB 'publication *'
            AND c.subject NOT GLOB 'comparison *')""";

    private final Connection connection;

    public ChangeLog(Connection connection) {
        this.connection = connection;
    }

    /// Records an act that was just done.
    ///
    /// @param undoes the change set that it takes back, 0 where none
    public ChangeSet add(Act act, String who, long undoes) throws SQLException {
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        long id = Statements.first(connection, ADD, row -> row.getLong(1), at.toString(), who, act.kind(),
                act.subject(), act.why(), undoes == 0 ? null : undoes).orElseThrow();
        if (act.changes().size() < MANY) {
            int seq = 0;
            for (var change : act.changes()) {
                Statements.update(connection, ADD_CHANGE, row(id, seq++, change));
            }
        } else {
            try (var rows = new BatchInsert(connection, "change", COLUMNS)) {
                int seq = 0;
                for (var change : act.changes()) {
                    rows.add(row(id, seq++, change));
                }
                rows.finish();
            }
        }
        return new ChangeSet(id, at, who, act.kind(), act.subject(), act.why(), undoes, act.changes());
    }

    private static Object[] row(long id, int seq, Change change) {
        return new Object[] {id, seq, change.subject(), ChangeJson.write(change.before()), ChangeJson.write(change.after())};
    }

    /// @throws IllegalStateException where there is none
    public ChangeSet get(long id) throws SQLException {
        return find(id).orElseThrow(() -> new IllegalStateException("no change set " + id));
    }

    /// Empty where there is none.
    public Optional<ChangeSet> find(long id) throws SQLException {
        return complete(Statements.list(connection, SETS + "WHERE id = ?", ChangeLog::header, id)).stream().findFirst();
    }

    /// The last change set that touched `subject`, without its changes; empty where there is none.
    public Optional<ChangeSet> lastOf(String subject) throws SQLException {
        return headers("WHERE id = (SELECT max(change_set) FROM change WHERE subject = ?)", subject).stream().findFirst();
    }

    /// How many change sets after number `id` touched more than reports and kept comparisons, which hold no figures.
    public int dataActs(long id) throws SQLException {
        return Statements.list(connection, DATA_ACTS, row -> row.getInt(1), id).getFirst();
    }

    /// The change sets after number `id`, newest first.
    public List<ChangeSet> after(long id) throws SQLException {
        return complete(headers("WHERE id > ? ORDER BY id DESC", id));
    }

    /// Change sets without their changes.
    ///
    /// @param where all that follows the table's name
    List<ChangeSet> headers(String where, Object... arguments) throws SQLException {
        return Statements.list(connection, SETS + where, ChangeLog::header, arguments);
    }

    /// The same of the change set `id`, which there must be.
    ChangeSet header(long id) throws SQLException {
        return headers("WHERE id = ?", id).getFirst();
    }

    /// The last `limit` change sets, newest first.
    public List<ChangeSet> last(int limit) throws SQLException {
        return complete(Statements.list(connection, SETS + "ORDER BY id DESC LIMIT ?", ChangeLog::header, limit));
    }

    /// The log as far back as it takes to know what undo and redo would take.
    ///
    /// @param foreign whether another program recorded the change set of that number while this one was open
    public Journal journal(LongPredicate foreign) throws SQLException {
        var journal = new Journal();
        var next = entriesBefore(Long.MAX_VALUE, foreign);
        while (!next.isEmpty()) {
            for (var entry : next) {
                if (!journal.look(entry)) {
                    return journal;
                }
            }
            next = entriesBefore(next.getLast().id(), foreign);
        }
        return journal;
    }

    /// The number of the last change set, 0 where there is none.
    public long lastId() throws SQLException {
        return Statements.list(connection, LAST, row -> row.getLong(1)).getFirst();
    }

    private List<Entry> entriesBefore(long id, LongPredicate foreign) throws SQLException {
        return Statements.list(connection, ENTRIES, row -> new Entry(row.getLong(1), row.getString(2), row.getLong(3),
                foreign.test(row.getLong(1))), id);
    }

    /// Adds their changes to change sets that follow each other, newest first.
    private List<ChangeSet> complete(List<ChangeSet> headers) throws SQLException {
        if (headers.isEmpty()) {
            return List.of();
        }
        var changes = new HashMap<Long, List<Change>>();
        Statements.list(connection, CHANGES, row -> changes.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                .add(ChangeJson.read(row.getString(2), row.getString(3), row.getString(4))),
                headers.getLast().id(), headers.getFirst().id());
        return headers.stream().map(set -> new ChangeSet(set.id(), set.at(), set.who(), set.kind(), set.subject(),
                set.why(), set.undoes(), changes.getOrDefault(set.id(), List.of()))).toList();
    }

    private static ChangeSet header(ResultSet row) throws SQLException {
        return new ChangeSet(row.getLong(1), Instant.parse(row.getString(2)), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getLong(7), List.of());
    }
}
