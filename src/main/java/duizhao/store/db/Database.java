package duizhao.store.db;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open SQLite file: one connection that writes, and one that reads.
///
/// Any thread may call. Readers do not wait for the writer, nor the writer for them.
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Path file;
    private final Duration patience;
    private final Reading source;
    private final @Nullable Writer writer;
    private final Identity identity;
    private final ReentrantLock reading = new ReentrantLock();

    private Database(Path file, Duration patience, Reading source, @Nullable Writer writer) {
        this.file = file;
        this.patience = patience;
        this.source = source;
        this.writer = writer;
        this.identity = new Identity(file);
    }

    /// Opens the database at `file`, which must exist.
    ///
    /// @param patience how long to wait where another program is writing
    /// @throws UserException where it cannot be opened
    public static Database open(Path file, Duration patience, Journal journal) {
        try {
            var writer = Writer.open(file, patience, journal);
            try {
                var reader = Connections.reader(file, patience, journal);
                return new Database(file, patience, new Reading(() -> reader, reader::close,
                        () -> Connections.reader(file, patience, journal)), writer);
            } catch (SQLException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /// The same to be read only: nothing is written to it or beside it.
    ///
    /// @throws UserException where it cannot be opened
    public static Database openReadOnly(Path file, Duration patience) {
        try {
            var only = new ReadOnlyFile(file, patience);
            return new Database(file, patience, new Reading(only::connection, only::close,
                    () -> Connections.readOnly(file, patience, Beside.isNothing(file))), null);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    public Path file() {
        return file;
    }

    /// What `work` reads, all of it from one state of the data, whatever is written meanwhile.
    ///
    /// @throws UserException where the file cannot be read any more
    public <T> T read(Work<T> work) {
        reading.lock();
        try {
            return Transaction.read(source.now().get(), work);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        } finally {
            reading.unlock();
        }
    }

    /// What `work` reads on a connection of its own, for what takes long: nobody waits for it.
    ///
    /// @throws UserException where the file cannot be read any more
    public <T> T readAside(Work<T> work) {
        try (var connection = source.aside().get()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /// Does `work` in one transaction, on the calling thread. When this returns, all of it is on disk; where it
    /// throws, nothing of it is.
    ///
    /// @throws UserException where the file may only be read, where it was removed or replaced, where another program
    ///                       writes for longer than we wait, or the disk fails
    public <T> T write(Work<T> work) {
        if (writer == null) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-read-only", file);
        }
        try {
            requireThere();
            T result = writer.write(work);
            requireThere();
            return result;
        } catch (SQLException e) {
            throw identity.holds() ? StoreTrouble.of(e, file) : gone();
        }
    }

    private void requireThere() {
        if (!identity.holds()) {
            throw gone();
        }
    }

    private UserException gone() {
        return new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-gone", file);
    }

    /// Writes the whole state to `copy`, where there must be nothing: a file whole in itself. This works also where the
    /// file was removed meanwhile, as long as the system keeps its bytes.
    ///
    /// @throws UserException where it cannot be written
    public void copy(Path copy) {
        reading.lock();
        try {
            if (writer != null) {
                writer.run(connection -> Statements.update(connection, "VACUUM INTO ?", copy.toString()));
            } else {
                try (var whole = Connections.copier(file, patience)) {
                    Statements.update(whole, "VACUUM INTO ?", copy.toString());
                }
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, copy);
        } finally {
            reading.unlock();
        }
    }

    /// Where reading is done: now, at the end, and on a connection of its own.
    private record Reading(Opening now, Closing end, Opening aside) {
    }

    @FunctionalInterface
    private interface Opening {
        Connection get() throws SQLException;
    }

    @FunctionalInterface
    private interface Closing {
        void run() throws SQLException;
    }

    /// Ends what is being written, then leaves the file whole in itself, without a log beside it.
    @Override
    public void close() {
        reading.lock();
        try {
            source.end().run();
        } catch (SQLException e) {
            LOG.warn("Closing the reader of {}: {}", file, e.getMessage());
        } finally {
            reading.unlock();
        }
        if (writer != null) {
            writer.close();
        }
    }
}
