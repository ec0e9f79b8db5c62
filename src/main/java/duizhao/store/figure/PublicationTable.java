package duizhao.store.figure;

import duizhao.domain.report.Edition;
import duizhao.domain.report.Publication;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Published reports with their pages. One is known by its key.
public final class PublicationTable implements Table<Publication> {

    private static final String COLUMNS = "key, report, title, who, at, data_hash, change, pages";
    private static final String ALL = "SELECT " + COLUMNS + " FROM publication ORDER BY at DESC, key";
    private static final String ONE = "SELECT " + COLUMNS + ", pdf FROM publication WHERE key = ?";
    private static final String ADD =
            "INSERT INTO publication (" + COLUMNS + ", pdf) VALUES (" + Statements.marks(9) + ")";
    private static final String REMOVE = "DELETE FROM publication WHERE key = ?";

    private final Connection connection;

    public PublicationTable(Connection connection) {
        this.connection = connection;
    }

    /// All of them without their pages, the newest first.
    public List<Edition> list() throws SQLException {
        return Statements.list(connection, ALL, PublicationTable::edition);
    }

    public Optional<Publication> find(String key) throws SQLException {
        return Statements.first(connection, ONE, row -> Publication.of(edition(row), row.getBytes(9)), key);
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                Instant.parse(row.getString(5)), row.getString(6), row.getLong(7), row.getInt(8));
    }

    @Override
    public Optional<Publication> held(Publication publication) throws SQLException {
        return find(publication.edition().key());
    }

    @Override
    public void add(Publication publication) throws SQLException {
        Edition edition = publication.edition();
        Statements.update(connection, ADD, edition.key(), edition.report(), edition.title(), edition.by(),
                edition.at().toString(), edition.dataHash(), edition.change(), edition.pages(), publication.file());
    }

    @Override
    public void replace(Publication before, Publication after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(Publication publication) throws SQLException {
        Statements.update(connection, REMOVE, publication.edition().key());
    }
}
