package duizhao.store.backup;

import duizhao.store.db.Connections;
import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// What a copy of a store holds, read without changing it, whatever the version of its layout.
///
/// @param origin  when the store was made, which tells it from others; its copies keep it
/// @param state   hash of the data's state
/// @param figures how many
/// @param last    the newest change set in it; empty where nobody did anything yet
public record BackupState(String origin, String state, long figures, Optional<LastAct> last) {

    /// A change set, as far as it takes to know it again: numbers alone are given anew by every store.
    public record LastAct(long id, Instant at, String who, String kind) {
    }

    private static final String LAST = "SELECT id, at, who, kind FROM change_set ORDER BY id DESC LIMIT 1";

    /// @throws duizhao.platform.UserException where `file` cannot be read
    public static BackupState of(Path file) {
        try (var connection = Connections.inspector(file, true)) {
            return read(connection);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /// What the store behind `connection` holds now.
    public static BackupState read(Connection connection) throws SQLException {
        boolean hasLog = Statements.first(connection, "SELECT 1 FROM sqlite_master WHERE name = 'change_set'",
                row -> true).isPresent();
        return new BackupState(meta(connection, "created"), meta(connection, "state"),
                Statements.list(connection, "SELECT count(*) FROM figure", row -> row.getLong(1)).getFirst(),
                hasLog ? Statements.first(connection, LAST, row -> new LastAct(row.getLong(1),
                        Instant.parse(row.getString(2)), row.getString(3), row.getString(4))) : Optional.empty());
    }

    private static String meta(Connection connection, String key) throws SQLException {
        return Statements.first(connection, "SELECT value FROM meta WHERE key = ?", row -> row.getString(1), key)
                .orElse("");
    }
}
