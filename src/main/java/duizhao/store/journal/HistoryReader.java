package duizhao.store.journal;

import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.HistoryFacets;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.Recorded;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.record.Catalogue;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The log as people look through it: page by page, newest first.
public final class HistoryReader {

    /// Changes of one change set that are read: a person reads no more, and an import has ten thousand.
    public static final int CHANGES_READ = 200;

    private static final String CHANGES = """
            SELECT subject, before, after FROM change WHERE change_set = ? AND seq < ? ORDER BY seq""";
    private static final String COUNT = "SELECT count(*) FROM change WHERE change_set = ?";
    private static final String PEOPLE = "SELECT who FROM change_set GROUP BY who ORDER BY max(id) DESC";
    private static final String KINDS = """
            SELECT kind FROM change_set WHERE undoes IS NULL GROUP BY kind ORDER BY max(id) DESC""";

    private static final String PAIRINGS = """
            SELECT DISTINCT subject FROM change WHERE subject BETWEEN 'pairing ' AND 'pairing!'
            AND instr(ifnull(before, '') || ifnull(after, ''), ?) > 0""";
    private static final String LAST =
            "SELECT before, after FROM change WHERE subject = ? ORDER BY change_set DESC, seq DESC LIMIT 1";

    private final Connection connection;
    private final ChangeLog log;
    private final Standing standing;

    public HistoryReader(Connection connection) {
        this.connection = connection;
        this.log = new ChangeLog(connection);
        this.standing = new Standing(connection);
    }

    /// The last `limit` change sets before number `before` that `filter` asks for, newest first.
    ///
    /// @param catalogue whose names the filter's words may be
    public List<Recorded> page(HistoryFilter filter, Catalogue catalogue, long before, int limit) throws SQLException {
        var query = new HistoryQuery(filter, catalogue, before, limit);
        var page = new ArrayList<Recorded>();
        for (var header : log.headers(query.where(), query.arguments())) {
            page.add(recorded(header));
        }
        return page;
    }

    /// @param figure where there still is one of that key
    public Set<String> subjectsOf(String key, @Nullable Figure figure) throws SQLException {
        var subjects = new TreeSet<>(Set.of("figure " + key, "tolerance " + key, "outlook " + key));
        subjects.addAll(Statements.list(connection, PAIRINGS, row -> row.getString(1), '"' + key + '"'));
        var known = figure == null ? lastKnown("figure " + key) : Optional.of(figure);
        known.ifPresent(held -> {
            String row = RowKey.of(held).text();
            subjects.addAll(Set.of("chosen " + row, "hand-verdict " + row));
        });
        return subjects;
    }

    private Optional<Figure> lastKnown(String subject) throws SQLException {
        return Statements.first(connection, LAST, row -> ChangeJson.read(subject, row.getString(1), row.getString(2)),
                subject).map(change -> (Figure) (change.after() != null ? change.after() : change.before()));
    }

    public HistoryFacets facets() throws SQLException {
        return new HistoryFacets(Statements.list(connection, PEOPLE, row -> row.getString(1)),
                Statements.list(connection, KINDS, row -> row.getString(1)),
                Statements.list(connection, "SELECT count(*) FROM change_set", row -> row.getLong(1)).getFirst());
    }

    /// @throws UserException where there is no such change set
    public ChangeSet act(long id) throws SQLException {
        var headers = log.headers("WHERE id = ?", id);
        if (headers.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, "error.no-change-set", id);
        }
        return act(headers.getFirst());
    }

    private ChangeSet act(ChangeSet of) throws SQLException {
        var act = of;
        while (!act.isNew()) {
            act = log.header(act.undoes());
        }
        return act;
    }

    private Recorded recorded(ChangeSet header) throws SQLException {
        List<Change> changes = Statements.list(connection, CHANGES,
                row -> ChangeJson.read(row.getString(1), row.getString(2), row.getString(3)), header.id(),
                CHANGES_READ);
        int count = changes.size() < CHANGES_READ ? changes.size()
                : Statements.list(connection, COUNT, row -> row.getInt(1), header.id()).getFirst();
        var set = new ChangeSet(header.id(), header.at(), header.who(), header.kind(), header.subject(), header.why(),
                header.undoes(), changes);
        var back = standing.takenBackBy(set);
        return new Recorded(set, count, act(set), back.isPresent() ? log.header(back.getAsLong()) : null);
    }
}
