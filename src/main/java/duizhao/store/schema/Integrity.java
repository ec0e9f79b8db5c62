package duizhao.store.schema;

import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Whether the pages of a file hold together.
public final class Integrity {

    private static final int FAULTS_TOLD = 20;

    private Integrity() {
    }

    /// Reads the whole file, the indexes against their tables and the references too.
    ///
    /// @return what is wrong, in SQLite's words; empty where all is well
    public static List<String> full(Connection connection) throws SQLException {
        try {
            var faults = check(connection, "integrity_check");
            return !faults.isEmpty() ? faults : Statements.list(connection, "PRAGMA foreign_key_check",
                    row -> row.getString(1) + " refers to a missing " + row.getString(3));
        } catch (SQLException e) {
            if (StoreTrouble.isDamage(e)) {
                return List.of(e.getMessage());
            }
            throw e;
        }
    }

    /// Checks the pages only, and says so too where even that cannot be done.
    public static List<String> quick(Connection connection) {
        try {
            return check(connection, "quick_check");
        } catch (SQLException e) {
            return List.of(e.getMessage());
        }
    }

    private static List<String> check(Connection connection, String kind) throws SQLException {
        var lines = Statements.list(connection, "PRAGMA " + kind + "(" + FAULTS_TOLD + ")", row -> row.getString(1));
        return lines.equals(List.of("ok")) ? List.of() : lines;
    }
}
