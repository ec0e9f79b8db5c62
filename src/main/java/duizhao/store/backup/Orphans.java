package duizhao.store.backup;

import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Rows whose references lead nowhere.
final class Orphans {

    private Orphans() {
    }

    /// Removes them from `tables`, and then those that referred to them, until there are none.
    static void drop(Connection connection, List<String> tables) throws SQLException {
        int dropped = 1;
        while (dropped > 0) {
            dropped = 0;
            for (String table : tables) {
                List<String[]> references = Statements.list(connection,
                        "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)",
                        row -> new String[] {row.getString(1), row.getString(2), row.getString(3)}, table);
                for (String[] reference : references) {
                    dropped += Statements.update(connection,
                            """
                            DELETE FROM %1$s WHERE "%2$s" IS NOT NULL
                            AND NOT EXISTS (SELECT 1 FROM %3$s AS parent WHERE parent."%4$s" = %1$s."%2$s")"""
                                    .formatted(table, reference[0], reference[1], reference[2]));
                }
            }
        }
    }
}
