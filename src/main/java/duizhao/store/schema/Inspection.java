package duizhao.store.schema;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import duizhao.store.db.Beside;
import duizhao.store.db.Connections;
import duizhao.store.db.Header;
import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks whether a file is a store that this program can open, to be read at least, and changes nothing of what it
/// holds.
public final class Inspection {

    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

    /// Tables that every version has.
    private static final Set<String> TABLES = Set.of("meta", "figure", "district", "indicator", "definition",
            "slice", "unit", "period", "source", "set_aside", "pairing", "claim", "measure", "role", "firmness",
            "wording");

    private final Path file;
    private final int newest;

    /// @param newest the newest version of the layout that the program knows
    public Inspection(Path file, int newest) {
        this.file = file;
        this.newest = newest;
    }

    /// The version of the store's layout, 1 to the newest.
    ///
    /// @throws UserException where the file is no store, is damaged, is of a newer version, or may not be used
    public int version() {
        requireUsable();
        var header = header();
        if (!header.isDatabase()) {
            throw trouble("error.store-not-a-database");
        }
        if (header.applicationId() != Schema.APPLICATION_ID) {
            throw trouble("error.store-foreign");
        }
        refuseNewer(header.version());
        int version = versionInside();
        refuseNewer(version);
        if (version < 1) {
            throw trouble("error.store-damaged");
        }
        return version;
    }

    private void requireUsable() {
        if (Files.isDirectory(file)) {
            throw trouble("error.store-is-folder");
        }
        if (!Files.isReadable(file)) {
            throw trouble("error.store-no-permission");
        }
    }

    private Header header() {
        try {
            return Header.read(file);
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.store-disk", file);
        }
    }

    private void refuseNewer(int version) {
        if (version > newest) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-newer", file, version, newest);
        }
    }

    /// The version as SQLite sees it, which may be later than the header's where a log lies beside the file.
    private int versionInside() {
        try (var connection = connection()) {
            try {
                var tables = new TreeSet<>(TABLES);
                Statements.list(connection, "SELECT name FROM sqlite_master WHERE type = 'table'",
                        row -> row.getString(1)).forEach(tables::remove);
                if (!tables.isEmpty()) {
                    LOG.warn("The store {} lacks the tables {}", file, tables);
                    throw trouble("error.store-damaged");
                }
                return Statements.list(connection, "PRAGMA user_version", row -> row.getInt(1)).getFirst();
            } catch (SQLException e) {
                if (StoreTrouble.isDamage(e)) {
                    LOG.warn("The store {} is damaged: {}; {}", file, e.getMessage(), Integrity.quick(connection));
                }
                throw e;
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    /// Where something was interrupted that was not to leave a trace, SQLite first takes it back, as any opening does.
    private Connection connection() throws SQLException {
        return Beside.hasOldPages(file) ? Connections.copier(file, Connections.PATIENCE)
                : Connections.inspector(file, Beside.isNothing(file));
    }

    private UserException trouble(String key) {
        return new UserException(ErrorCode.UNUSABLE_INPUT, key, file);
    }
}
