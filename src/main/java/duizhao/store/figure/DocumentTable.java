package duizhao.store.figure;

import duizhao.domain.source.Document;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Attached documents. There is one for a source, or none.
final class DocumentTable implements Table<Document> {

    private static final String ADD = "INSERT INTO document (source, name, sha256, text) VALUES (?, ?, ?, ?)";
    private static final String REMOVE = "DELETE FROM document WHERE source = ?";
    private static final String READ = """
            SELECT s.key, d.name, d.sha256, d.text FROM document d JOIN source s ON s.id = d.source WHERE s.key = ?""";

    private final Current current;

    DocumentTable(Current current) {
        this.current = current;
    }

    /// The document of `source`.
    static Optional<Document> read(Connection connection, String source) throws SQLException {
        return Statements.first(connection, READ, row -> new Document(row.getString(1), row.getString(2),
                row.getString(3), row.getString(4)), source);
    }

    @Override
    public Optional<Document> held(Document document) throws SQLException {
        return read(current.connection(), document.source());
    }

    @Override
    public void add(Document document) throws SQLException {
        Statements.update(current.connection(), ADD, current.numbers().source(document.source()), document.name(),
                document.sha256(), document.text());
    }

    @Override
    public void replace(Document before, Document after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(Document document) throws SQLException {
        Statements.update(current.connection(), REMOVE, current.numbers().source(document.source()));
    }
}
