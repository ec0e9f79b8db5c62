package duizhao.store.figure;

import duizhao.domain.indicator.Definition;
import duizhao.store.db.Statements;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Definitions, one by one. A definition is known by its indicator and its key.
final class DefinitionTable extends DimensionTable<Definition> {

    private static final String HELD = """
            SELECT d.*, i.key AS indicator_key FROM definition d JOIN indicator i ON i.id = d.indicator
            WHERE i.key = ? AND d.key = ?""";
    static final List<String> COLUMNS = List.of("indicator", "key", "name", "english", "silence", "note");

    DefinitionTable(Current current) {
        super(current, "definition", COLUMNS);
    }

    /// @param indicator the number of its indicator
    static Object[] row(Definition d, int indicator) {
        return new Object[] {indicator, d.key(), d.name(), d.english(), d.silence().key(), d.note()};
    }

    @Override
    String key(Definition definition) {
        return definition.indicator() + "/" + definition.key();
    }

    @Override
    int number(Definition definition) throws SQLException {
        return current().numbers().definition(definition);
    }

    @Override
    Object[] values(Definition definition) throws SQLException {
        return row(definition, current().numbers().indicator(definition.indicator()));
    }

    @Override
    public Optional<Definition> held(Definition definition) throws SQLException {
        return Statements.first(current().connection(), HELD, DimensionReader::definition, definition.indicator(), definition.key());
    }

    @Override
    void require(Definition definition) throws SQLException {
        current().numbers().indicator(definition.indicator());
    }

    @Override
    boolean isNamed(Definition definition) {
        return false;
    }
}
