package duizhao.store.figure;

import duizhao.store.db.BatchInsert;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Writes any number of figures into an empty store whose catalogue is written: at once where they come in the order in
/// which they are to lie, else by way of [Arrivals].
///
/// [#finish] must be called after the last one.
final class FigureWriter implements AutoCloseable {

    private final Connection connection;
    private final BatchInsert rows;
    private @Nullable Arrivals arrivals;

    FigureWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.rows = new BatchInsert(connection, "figure", FigureRow.COLUMNS);
    }

    void add(FigureRows.Row row) throws SQLException {
        if (arrivals == null && !row.isOrdered()) {
            rows.finish();
            arrivals = new Arrivals(connection);
        }
        if (arrivals == null) {
            rows.add(row.values());
        } else {
            arrivals.add(row.values());
        }
    }

    /// Whether the figures came in an order in which each could be put to the end.
    boolean isOrdered() {
        return arrivals == null;
    }

    void finish() throws SQLException {
        if (arrivals == null) {
            rows.finish();
        } else {
            arrivals.settle();
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        if (arrivals != null) {
            arrivals.close();
        }
    }
}
