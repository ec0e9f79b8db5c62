package duizhao.store.figure;

import duizhao.domain.record.DataSet;
import duizhao.platform.ProgramVersion;
import duizhao.platform.Progress;
import duizhao.store.db.Statements;
import duizhao.store.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// Fills an empty file with a record, in the way that is fast for millions of figures: tables first, rows in the order
/// of their keys, indexes after, statistics last.
public final class Fill {

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
        if (!data.decisions().isEmpty()) {
            throw new IllegalArgumentException("a store is filled with a record, not with decisions about it");
        }
        var indexes = schema.layOut(connection);
        var numbers = new DimensionWriter(connection).write(data);
        var writer = new FigureWriter(connection, numbers, Words.load(connection));
        var figures = writer.writeFigures(data.figures(), progress);
        writer.writeRest(data);
        int done = 0;
        for (String index : indexes) {
            progress.report(done++, indexes.size(), "store.indexing");
            Statements.execute(connection, index);
        }
        String hash = hash(new DataSet(data.catalogue(), figures, data.setAside(), data.pairings(), data.claims()));
        State.write(connection, hash);
        writeMeta(connection, "data", hash);
        writeMeta(connection, "created", created.toString());
        writeMeta(connection, "program", ProgramVersion.current());
        Statements.execute(connection, "ANALYZE");
        schema.stamp(connection);
    }

    private static void writeMeta(Connection connection, String key, String value) throws SQLException {
        Statements.update(connection, "INSERT INTO meta (key, value) VALUES (?, ?)", key, value);
    }

    /// Of everything that is stored, in the order in which it is: whoever fills a store with the same gets the same.
    private static String hash(DataSet data) {
        var digest = State.sha256();
        var catalogue = data.catalogue();
        for (List<?> records : List.of(catalogue.districts(), catalogue.indicators(), catalogue.slices(),
                catalogue.definitions(), catalogue.sources(), data.figures(), data.setAside(), data.pairings(),
                data.claims())) {
            records.forEach(item -> update(digest, item));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, Object item) {
        digest.update(item.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
