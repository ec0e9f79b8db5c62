package duizhao.store.schema;

import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The layouts that a store has had, oldest first; the last is the one the program reads and writes.
public final class Schema {

    /// Marks a file as a store of this program: the letters DUIZ.
    public static final int APPLICATION_ID = 0x4455495a;

    private static final int NEWEST = 9;

    private final List<Migration> migrations;

    /// @param migrations the steps 1, 2, 3, ... without a gap
    public Schema(List<Migration> migrations) {
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).version() != i + 1) {
                throw new IllegalArgumentException("step " + (i + 1) + " is " + migrations.get(i).version());
            }
        }
        this.migrations = List.copyOf(migrations);
    }

    /// The layouts of this program.
    public static Schema bundled() {
        return new Schema(IntStream.rangeClosed(1, NEWEST).mapToObj(Migration::bundled).toList());
    }

    /// The version of the layout that the program works with.
    public int newest() {
        return migrations.size();
    }

    /// The layouts as they were when `version` was the newest.
    public Schema upTo(int version) {
        return new Schema(migrations.subList(0, version));
    }

    /// The steps from `version`, exclusive, to the newest.
    public List<Migration> after(int version) {
        return migrations.subList(version, migrations.size());
    }

    /// Lays out an empty file. The indexes are left out, and their SQL is returned: it is several times faster to make
    /// them when the rows are in.
    ///
    /// The version is not set: see [#stamp].
    public List<String> layOut(Connection connection) throws SQLException {
        for (var migration : migrations) {
            Statements.execute(connection, migration.script());
        }
        var indexes = Statements.list(connection,
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid",
                row -> new String[] {row.getString(1), row.getString(2)});
        var later = new ArrayList<String>();
        for (String[] index : indexes) {
            Statements.execute(connection, "DROP INDEX " + index[0]);
            later.add(index[1]);
        }
        return later;
    }

    /// Marks the file as a store of the newest layout: the last thing done to a new one.
    public void stamp(Connection connection) throws SQLException {
        Statements.execute(connection,
                "PRAGMA application_id = " + APPLICATION_ID + "; PRAGMA user_version = " + newest());
    }
}
