package duizhao.store.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open SQLite file: one connection that writes, on a thread of its own, and one that reads.
///
/// Any thread may call. Readers do not wait for the writer, nor the writer for them.
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Path file;
    private final Duration patience;
    private final Connection reader;
    private final WriterThread writer;
    private final ReentrantLock reading = new ReentrantLock();

    private Database(Path file, Duration patience, Connection reader, WriterThread writer) {
        this.file = file;
        this.patience = patience;
        this.reader = reader;
        this.writer = writer;
    }

    /// Opens the database at `file`, which must exist.
    ///
    /// @param patience how long to wait where another program is writing
    /// @throws duizhao.platform.UserException where it cannot be opened
    public static Database open(Path file, Duration patience) {
        try {
            var writer = WriterThread.start(file, patience);
            try {
                return new Database(file, patience, Connections.reader(file, patience), writer);
            } catch (SQLException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    public Path file() {
        return file;
    }

    /// What `work` reads, all of it from one state of the data, whatever is written meanwhile.
    ///
    /// @throws duizhao.platform.UserException where the file cannot be read any more
    public <T> T read(Work<T> work) {
        reading.lock();
        try {
            return Transaction.read(reader, work);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        } finally {
            reading.unlock();
        }
    }

    /// What `work` reads on a connection of its own, for what takes long: nobody waits for it.
    ///
    /// @throws duizhao.platform.UserException where the file cannot be read any more
    public <T> T readAside(Work<T> work) {
        try (var connection = Connections.reader(file, patience)) {
            return work.run(connection);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /// Does `work` in one transaction on the writer's thread. When this returns, all of it is on disk; where it
    /// throws, nothing of it is.
    ///
    /// @throws duizhao.platform.UserException where another program writes for longer than we wait, or the disk fails
    public <T> T write(Work<T> work) {
        try {
            return writer.write(work);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /// Ends what is being written, then leaves the file whole in itself, without a log beside it.
    @Override
    public void close() {
        reading.lock();
        try {
            reader.close();
        } catch (SQLException e) {
            LOG.warn("Closing the reader of {}: {}", file, e.getMessage());
        } finally {
            reading.unlock();
        }
        writer.close();
    }
}
