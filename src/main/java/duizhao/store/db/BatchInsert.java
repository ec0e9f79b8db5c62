package duizhao.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Puts many rows into a table, 200 with each statement: about ten times as fast as one by one.
///
/// [#finish] must be called after the last row.
public final class BatchInsert implements AutoCloseable {

    private static final int ROWS = 200;

    private final Connection connection;
    private final String table;
    private final List<String> columns;
    private final List<Object[]> waiting = new ArrayList<>(ROWS);
    private final PreparedStatement full;

    public BatchInsert(Connection connection, String table, List<String> columns) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.columns = List.copyOf(columns);
        this.full = connection.prepareStatement(sql(ROWS));
    }

    /// @param values one for each column, null where it has none
    public void add(Object... values) throws SQLException {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        waiting.add(values);
        if (waiting.size() == ROWS) {
            insert(full);
        }
    }

    /// Inserts the rows that still wait.
    public void finish() throws SQLException {
        if (!waiting.isEmpty()) {
            try (var rest = connection.prepareStatement(sql(waiting.size()))) {
                insert(rest);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        full.close();
    }

    private void insert(PreparedStatement statement) throws SQLException {
        int at = 1;
        for (Object[] row : waiting) {
            for (Object value : row) {
                statement.setObject(at++, value);
            }
        }
        statement.executeUpdate();
        waiting.clear();
    }

    private String sql(int rows) {
        String row = "(" + Statements.marks(columns.size()) + ")";
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, row));
    }
}
