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
/// With nothing beside it, it is opened as one that never changes: SQLite then needs no files of its own. Whoever may
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
        this.connection = Connections.readOnly(file, patience, seen.isAlone());
    }

    /// The connection to the file as it is now; the one before is closed where it has changed.
    Connection connection() throws SQLException {
        var now = Sight.of(file);
        if (!now.equals(seen)) {
            var fresh = Connections.readOnly(file, patience, now.isAlone());
            connection.close();
            connection = fresh;
            seen = now;
        }
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// What tells that it was changed. Where something lies beside it, SQLite itself sees
    /// what changes.
    private record Sight(boolean isAlone, FileTime time, long size) {

        private static final Sight WATCHED = new Sight(false, FileTime.fromMillis(0), 0);

        static Sight of(Path file) {
            try {
                return Beside.isNothing(file)
                        ? new Sight(true, Files.getLastModifiedTime(file), Files.size(file)) : WATCHED;
            } catch (IOException e) {
                return WATCHED;
            }
        }
    }
}
