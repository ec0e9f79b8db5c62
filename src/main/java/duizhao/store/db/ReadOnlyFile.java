package duizhao.store.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Reads a file in which, or beside which, this program may write nothing.
///
/// Without a log beside it, it is opened as one that never changes: SQLite then needs no files of its own. Whoever may
/// write to it can change it all the same; that is looked for before each reading, and it is opened anew. A reading that is
/// under way in that very moment may still go wrong; it changes nothing.
final class ReadOnlyFile implements AutoCloseable {

    private final Path file;
    private final Duration patience;
    private Sight seen;
    private Connection connection;

    ReadOnlyFile(Path file, Duration patience) throws SQLException {
        this.file = file;
        this.patience = patience;
        this.seen = Sight.of(file);
        this.connection = Connections.readOnly(file, patience, !seen.hasLog());
    }

    /// The connection to the file as it is now; the one before is closed where it has changed.
    Connection connection() throws SQLException {
        var now = Sight.of(file);
        if (!now.equals(seen)) {
            var fresh = Connections.readOnly(file, patience, !now.hasLog());
            connection.close();
            connection = fresh;
            seen = now;
        }
        return connection;
    }

    /// Whether a log with something in it lies beside `file`.
    static boolean hasLog(Path file) {
        return Sight.of(file).hasLog();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// What tells that it was changed. With a log, SQLite itself sees what changes.
    private record Sight(boolean hasLog, FileTime time, long size) {

        static Sight of(Path file) {
            try {
                var log = file.resolveSibling(file.getFileName() + "-wal");
                boolean hasLog = Files.exists(log) && Files.size(log) > 0;
                return hasLog ? new Sight(true, FileTime.fromMillis(0), 0)
                        : new Sight(false, Files.getLastModifiedTime(file), Files.size(file));
            } catch (IOException e) {
                return new Sight(true, FileTime.fromMillis(0), 0);
            }
        }
    }
}
