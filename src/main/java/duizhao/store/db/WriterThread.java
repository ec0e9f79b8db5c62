package duizhao.store.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that writes to a file, with the one connection that does.
final class WriterThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterThread.class);

    private final ExecutorService thread;
    private final Connection connection;

    private WriterThread(ExecutorService thread, Connection connection) {
        this.thread = thread;
        this.connection = connection;
    }

    static WriterThread start(Path file, Duration patience, Journal journal) throws SQLException {
        var thread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("store writer").daemon().unstarted(work));
        try {
            return new WriterThread(thread, await(thread.submit(() -> Connections.writer(file, patience, journal))));
        } catch (SQLException | RuntimeException e) {
            thread.shutdown();
            throw e;
        }
    }

    <T> T write(Work<T> work) throws SQLException {
        return await(thread.submit(() -> Transaction.write(connection, work)));
    }

    /// Does `work` outside of any transaction.
    <T> T run(Work<T> work) throws SQLException {
        return await(thread.submit(() -> work.run(connection)));
    }

    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        Callable<Void> last = () -> {
            try (connection; var statement = connection.createStatement()) {
                statement.execute("PRAGMA optimize");
            }
            return null;
        };
        try {
            await(thread.submit(last));
        } catch (SQLException e) {
            // Nothing is lost: what was written is on disk, and the next opening takes the log in.
            LOG.warn("Closing the writer: {}", e.getMessage());
        }
        thread.shutdown();
    }

    /// Waits for the result even where the waiting thread is interrupted: what is being written is written.
    private static <T> T await(Future<T> result) throws SQLException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    switch (e.getCause()) {
                        case SQLException cause -> throw cause;
                        case RuntimeException cause -> throw cause;
                        case Error cause -> throw cause;
                        default -> throw new IllegalStateException(e.getCause());
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
