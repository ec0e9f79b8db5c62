package duizhao.store.figure;

import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureOrder;
import duizhao.domain.record.FigureStream;
import duizhao.platform.ErrorCode;
import duizhao.platform.ProgramVersion;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Statements;
import duizhao.store.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Fills an empty file with a record, in the way that is fast for millions of figures: tables first, rows in the order
/// of their keys, indexes after, statistics last.
public final class Fill {

    private static final int REPORT_EVERY = 10_000;
    /// Of a part of each index. With all of it SQLite keeps samples, too, for which it then compiles a statement anew for
    /// each value that is bound; and it takes a fifth of the time of filling.
    private static final String STATISTICS = "PRAGMA analysis_limit=10000; ANALYZE; PRAGMA analysis_limit=0";
    private static final String TWICE = "SELECT key FROM figure GROUP BY key HAVING count(*) > 1 LIMIT 1";

    private final Schema schema;
    private final Progress progress;

    public Fill(Schema schema, Progress progress) {
        this.schema = schema;
        this.progress = progress;
    }

    /// Does all of it; to be called within a transaction.
    ///
    /// @param created    the moment to record as that of the store's making
    /// @throws IllegalArgumentException where anything was decided about the record: nobody would know by whom and when
    public void run(Connection connection, DataSet data, Instant created) throws SQLException {
        var sorted = data.figures().stream().sorted(new FigureOrder(data.catalogue())).toList();
        var rest = new DataSet(data.catalogue(), List.of(), data.setAside(), data.pairings(), data.claims(),
                data.decisions());
        run(connection, rest, FigureStream.of(sorted), created);
    }

    /// The same for figures that come one by one, and of which a few thousand are in memory at a time.
    ///
    /// @param rest    all but the figures
    /// @param figures told on a thread of their own
    public void run(Connection connection, DataSet rest, FigureStream figures, Instant created) throws SQLException {
        if (!rest.decisions().isEmpty()) {
            throw new IllegalArgumentException("a store is filled with a record, not with decisions about it");
        }
        var indexes = schema.layOut(connection);
        var dimensions = new DimensionWriter(connection);
        var numbers = dimensions.write(rest.catalogue());
        String hash = write(connection, rest, figures, dimensions, numbers);
        int done = 0;
        for (String index : indexes) {
            progress.report(done++, indexes.size(), "store.indexing");
            index(connection, index);
        }
        State.write(connection, hash);
        writeMeta(connection, "data", hash);
        writeMeta(connection, "created", created.toString());
        writeMeta(connection, "program", ProgramVersion.current());
        Statements.execute(connection, STATISTICS);
        schema.stamp(connection);
    }

    private static void index(Connection connection, String sql) throws SQLException {
        try {
            Statements.execute(connection, sql);
        } catch (SQLException e) {
            var twice = Statements.first(connection, TWICE, row -> row.getString(1));
            if (twice.isPresent()) {
                throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.figure-twice", twice.get());
            }
            throw e;
        }
    }

    /// @return the hash of the state
    private String write(Connection connection, DataSet rest, FigureStream figures, DimensionWriter dimensions,
                         Numbers numbers) throws SQLException {
        var hash = new DataHash(rest.catalogue());
        boolean ordered;
        var rows = new FigureRows(figures, numbers, Words.load(connection), hash::add);
        try (var writer = new FigureWriter(connection)) {
            long total = figures.expected();
            long[] done = {0};
            Relay.run("figure rows", rows::tell, row -> {
                writer.add(row);
                if (++done[0] % REPORT_EVERY == 0 || done[0] == total) {
                    progress.report(done[0], total == 0 ? 0 : Math.max(total, done[0]), "store.filling");
                }
            });
            writer.finish();
            ordered = writer.isOrdered();
        }
        dimensions.write(rows.periods(), rest.claims());
        new RestWriter(connection, numbers).write(rest);
        if (!ordered) {
            hash = new DataHash(rest.catalogue());
            // Only figures that lie in their order have the hash of what is stored.
            State.write(connection, "");
            new FigureReader(connection, new DimensionReader(connection).read()).each(hash::add);
        }
        return hash.with(rest);
    }

    private static void writeMeta(Connection connection, String key, String value) throws SQLException {
        Statements.update(connection, "INSERT INTO meta (key, value) VALUES (?, ?)", key, value);
    }
}
