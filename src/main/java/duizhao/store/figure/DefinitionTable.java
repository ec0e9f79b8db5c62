package duizhao.store.figure;

import duizhao.domain.indicator.Definition;
import java.sql.SQLException;
import java.util.List;

/// Definitions, one by one. A definition is known by its indicator and its key.
final class DefinitionTable extends DimensionTable<Definition> {

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
    List<Definition> all() throws SQLException {
        return current().dimensions().catalogue().definitions();
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
