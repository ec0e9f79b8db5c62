package duizhao.store.db;

import java.sql.Connection;
import java.sql.SQLException;

/// Transactions, begun and ended by hand on a connection that commits by itself.
///
/// The driver's own way (`setAutoCommit(false)`) begins the next transaction as soon as one ends. One that takes the
/// write lock as it begins would then hold it for as long as the program runs, against every other program.
public final class Transaction {

    private Transaction() {
    }

    /// All of `work` or nothing. The write lock is taken first, because a transaction that reads first and then writes
    /// fails at once, however long it is willing to wait, where another has written in between.
    public static <T> T write(Connection connection, Work<T> work) throws SQLException {
        Statements.update(connection, "BEGIN IMMEDIATE");
        try {
            T result = work.run(connection);
            Statements.update(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /// All that `work` reads is of one state of the data.
    public static <T> T read(Connection connection, Work<T> work) throws SQLException {
        Statements.update(connection, "BEGIN");
        try {
            T result = work.run(connection);
            Statements.update(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Throwable reason) {
        try {
            Statements.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself where the disk failed; otherwise this says why it could not.
            reason.addSuppressed(e);
        }
    }
}
