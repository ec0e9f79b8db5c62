package duizhao.store.figure;

import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// One list of what figures refer to, one by one. Each thing keeps its place in the list, also where it was removed and
/// comes back.
///
/// @param <T> a district, an indicator, a definition or a slice
abstract class DimensionTable<T> implements Table<T> {

    private static final String OLD_NUMBER = "DELETE FROM retired WHERE list = ? AND key = ? RETURNING id";
    private static final String RETIRE = "INSERT INTO retired (list, key, id) VALUES (?, ?, ?)";

    private final Current current;
    private final String table;
    private final List<String> columns;

    /// @param columns all but the number
    DimensionTable(Current current, String table, List<String> columns) {
        this.current = current;
        this.table = table;
        this.columns = columns;
    }

    /// What it is known by within its list.
    abstract String key(T thing);

    /// Its number, by what it is known by.
    ///
    /// @throws Numbers.Unknown where it has none
    abstract int number(T thing) throws SQLException;

    /// One value for each column.
    abstract Object[] values(T thing) throws SQLException;

    /// What the store has under the key of `thing`; of the store itself, for thousands may be added in one act.
    @Override
    public abstract Optional<T> held(T thing) throws SQLException;

    /// Refuses what refers to something that the store does not have.
    ///
    /// @throws Numbers.Unknown naming it
    abstract void require(T thing) throws SQLException;

    /// Whether something refers to it that the store's own references do not know of.
    abstract boolean isNamed(T thing) throws SQLException;

    final Current current() {
        return current;
    }

    @Override
    public void add(T thing) throws SQLException {
        require(thing);
        var connection = current.connection();
        var old = Statements.first(connection, OLD_NUMBER, row -> row.getInt(1), table, key(thing));
        // Never that of one that was removed: it may come back.
        int number = old.isPresent() ? old.get() : Statements.first(connection, """
                SELECT ifnull(max(id), 0) + 1 FROM (SELECT id FROM %s UNION ALL
                    SELECT id FROM retired WHERE list = ?)""".formatted(table), row -> row.getInt(1), table).orElseThrow();
        Statements.update(connection, "INSERT INTO %s (%s, id) VALUES (%s)".formatted(table, String.join(", ", columns),
                Statements.marks(columns.size() + 1)), with(thing, number));
        current.reloadCatalogue();
    }

    @Override
    public void replace(T before, T after) throws SQLException {
        require(after);
        Statements.update(current.connection(), "UPDATE %s SET (%s) = (%s) WHERE id = ?".formatted(table,
                String.join(", ", columns), Statements.marks(columns.size())), with(after, number(before)));
        current.reloadCatalogue();
    }

    @Override
    public void remove(T thing) throws SQLException {
        int number = number(thing);
        if (isNamed(thing)) {
            throw new StillNeeded();
        }
        try {
            Statements.update(current.connection(), "DELETE FROM " + table + " WHERE id = ?", number);
        } catch (SQLException e) {
            if (StoreTrouble.isConstraint(e)) { // figures, claims or decisions refer to it
                throw new StillNeeded();
            }
            throw e;
        }
        Statements.update(current.connection(), RETIRE, table, key(thing), number);
        current.reloadCatalogue();
    }

    private Object[] with(T thing, int number) throws SQLException {
        Object[] values = values(thing);
        Object[] all = new Object[values.length + 1];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = number;
        return all;
    }
}
