package duizhao.store.figure;

import duizhao.domain.comparison.NamedComparison;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Kept comparisons. One is known by its key.
public final class NamedComparisonTable implements Table<NamedComparison> {

    private static final String ALL = "SELECT key, name, place FROM named_comparison ORDER BY place, key";
    private static final String STATES =
            "SELECT comparison, name, value FROM named_comparison_state ORDER BY comparison, seq";
    private static final String ADD = "INSERT INTO named_comparison (key, name, place) VALUES (?, ?, ?)";
    private static final String ADD_STATE =
            "INSERT INTO named_comparison_state (comparison, seq, name, value) VALUES (?, ?, ?, ?)";
    private static final String REMOVE_STATE = "DELETE FROM named_comparison_state WHERE comparison = ?";
    private static final String REMOVE = "DELETE FROM named_comparison WHERE key = ?";

    private final Connection connection;

    public NamedComparisonTable(Connection connection) {
        this.connection = connection;
    }

    /// All of them in their order.
    public List<NamedComparison> list() throws SQLException {
        var states = new LinkedHashMap<String, Map<String, String>>();
        Statements.list(connection, STATES, row -> states.computeIfAbsent(row.getString(1), _ -> new LinkedHashMap<>())
                .put(row.getString(2), row.getString(3)));
        return Statements.list(connection, ALL, row -> new NamedComparison(row.getString(1), row.getString(2),
                row.getInt(3), states.getOrDefault(row.getString(1), Map.of())));
    }

    @Override
    public Optional<NamedComparison> held(NamedComparison comparison) throws SQLException {
        return list().stream().filter(held -> held.key().equals(comparison.key())).findFirst();
    }

    @Override
    public void add(NamedComparison comparison) throws SQLException {
        Statements.update(connection, ADD, comparison.key(), comparison.name(), comparison.order());
        int seq = 0;
        for (var entry : comparison.state().entrySet()) {
            Statements.update(connection, ADD_STATE, comparison.key(), seq++, entry.getKey(), entry.getValue());
        }
    }

    @Override
    public void replace(NamedComparison before, NamedComparison after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(NamedComparison comparison) throws SQLException {
        Statements.update(connection, REMOVE_STATE, comparison.key());
        Statements.update(connection, REMOVE, comparison.key());
    }
}
