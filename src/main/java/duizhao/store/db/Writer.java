package duizhao.store.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one connection that writes to a file, for one thread at a time, in the order in which they came.
///
/// On the thread that calls: an act handed to a thread of the writer's own and back took a tenth longer. An interrupt does
/// not end what is being written, since SQLite knows none.
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Connection connection;
    private final ReentrantLock writing = new ReentrantLock(true);

    private Writer(Connection connection) {
        this.connection = connection;
    }

    static Writer open(Path file, Duration patience, Journal journal) throws SQLException {
        return new Writer(Connections.writer(file, patience, journal));
    }

    /// Does `work` in one transaction.
    <T> T write(Work<T> work) throws SQLException {
        return run(within -> Transaction.write(within, work));
    }

    /// Does `work` outside of any transaction.
    <T> T run(Work<T> work) throws SQLException {
        writing.lock();
        try {
            return work.run(connection);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try (connection) {
            if (!connection.isClosed()) {
                Statements.execute(connection, "PRAGMA optimize");
            }
        } catch (SQLException e) {
            // Nothing is lost: what was written is on disk, and the next opening takes the log in.
            LOG.warn("Closing the writer: {}", e.getMessage());
        } finally {
            writing.unlock();
        }
    }
}
