package duizhao.store.figure;

import duizhao.domain.source.Source;
import duizhao.store.db.Statements;
import java.sql.SQLException;
import java.util.Optional;

/// Sources, one by one. A source is known by its key.
final class SourceTable implements Table<Source> {

    private static final String ADD = "INSERT INTO source (" + String.join(", ", SourceRow.COLUMNS) + ") VALUES ("
            + Statements.marks(SourceRow.COLUMNS.size()) + ")";
    private static final String REPLACE = "UPDATE source SET (" + String.join(", ", SourceRow.COLUMNS) + ") = ("
            + Statements.marks(SourceRow.COLUMNS.size()) + ") WHERE id = ?1";
    private static final String HELD = "SELECT * FROM source WHERE key = ?";
    private static final String NEEDED = """
            SELECT 1 FROM source s WHERE s.id = ? AND (EXISTS (SELECT 1 FROM figure WHERE source = s.id)
                OR EXISTS (SELECT 1 FROM set_aside WHERE source = s.id)
                OR EXISTS (SELECT 1 FROM claim WHERE source = s.id)
                OR EXISTS (SELECT 1 FROM document WHERE source = s.id))""";
    /// Never that of a source that was removed: it may come back.
    private static final String NEW_NUMBER = """
            SELECT ifnull(max(id), 0) + 1 FROM (SELECT id FROM source UNION ALL SELECT id FROM retired_source)""";
    private static final String OLD_NUMBER = "DELETE FROM retired_source WHERE key = ? RETURNING id";
    private static final String RETIRE = "INSERT INTO retired_source (key, id) VALUES (?, ?)";
    private static final String REMOVE = "DELETE FROM source WHERE id = ?";

    private final Current current;

    SourceTable(Current current) {
        this.current = current;
    }

    @Override
    public Optional<Source> held(Source source) throws SQLException {
        return Statements.first(current.connection(), HELD, SourceRow::read, source.key());
    }

    @Override
    public void add(Source source) throws SQLException {
        var connection = current.connection();
        var old = Statements.first(connection, OLD_NUMBER, row -> row.getInt(1), source.key());
        int number = old.isPresent() ? old.get()
                : Statements.first(connection, NEW_NUMBER, row -> row.getInt(1)).orElseThrow();
        Statements.update(connection, ADD, SourceRow.of(source, number));
        current.reloadCatalogue();
    }

    @Override
    public void replace(Source before, Source after) throws SQLException {
        Statements.update(current.connection(), REPLACE,
                SourceRow.of(after, current.numbers().source(before.key())));
        current.reloadCatalogue();
    }

    @Override
    public void remove(Source source) throws SQLException {
        var connection = current.connection();
        int number = current.numbers().source(source.key());
        if (Statements.first(connection, NEEDED, row -> true, number).isPresent()) {
            throw new StillNeeded();
        }
        Statements.update(connection, REMOVE, number);
        Statements.update(connection, RETIRE, source.key(), number);
        current.reloadCatalogue();
    }
}
