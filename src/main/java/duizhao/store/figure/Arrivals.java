package duizhao.store.figure;

import duizhao.store.db.BatchInsert;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;

/// Figures that come in another order than that in which they are to lie. SQLite sorts them on disk, so that they may be
/// any number.
final class Arrivals implements AutoCloseable {

    private static final String COLUMNS = String.join(", ", FigureRow.COLUMNS);
    private static final String KEPT = "CREATE TEMP TABLE arrived AS SELECT " + COLUMNS + " FROM figure";
    private static final String THING = "district, period, indicator, measure, slice, role, source, definition";
    /// Prints of one thing in one document are numbered as they follow each other there.
    private static final String SETTLE = "INSERT INTO figure (" + COLUMNS + ") SELECT "
            + COLUMNS.replace("seq,", "row_number() OVER (PARTITION BY " + THING + " ORDER BY first, key) - 1 AS seq,")
            + " FROM temp.arrived ORDER BY " + THING + ", seq";

    private final Connection connection;
    private final BatchInsert rows;

    /// @param connection whose figures, all that came until now, are taken out of their table
    Arrivals(Connection connection) throws SQLException {
        this.connection = connection;
        Statements.execute(connection, KEPT);
        Statements.execute(connection, "DELETE FROM figure");
        this.rows = new BatchInsert(connection, "temp.arrived", FigureRow.COLUMNS);
    }

    /// @param row as [FigureRow]; what it says of its number among prints is not looked at
    void add(Object[] row) throws SQLException {
        rows.add(row);
    }

    /// Puts all of them where they are to lie.
    void settle() throws SQLException {
        rows.finish();
        Statements.execute(connection, SETTLE);
        Statements.execute(connection, "DROP TABLE temp.arrived");
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
