package duizhao.store.schema;

import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The layouts that a store has had, oldest first; the last is the one the program reads and writes.
public final class Schema {

    /// Marks a file as a store of this program: the letters DUIZ.
    public static final int APPLICATION_ID = 0x4455495a;

    private static final int NEWEST = 9;

    private final int newest;
    /// Read when they are needed: a store of the newest layout needs none.
    private final IntFunction<Migration> steps;

    private Schema(int newest, IntFunction<Migration> steps) {
        this.newest = newest;
        this.steps = steps;
    }

    /// @param migrations the steps 1, 2, 3, ... without a gap
    public Schema(List<Migration> migrations) {
        List<Migration> steps = List.copyOf(migrations);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).version() != i + 1) {
                throw new IllegalArgumentException("step " + (i + 1) + " is " + steps.get(i).version());
            }
        }
        this(steps.size(), version -> steps.get(version - 1));
    }

    /// The layouts of this program.
    public static Schema bundled() {
        return new Schema(NEWEST, Migration::bundled);
    }

    /// The version of the layout that the program works with.
    public int newest() {
        return newest;
    }

    /// The layouts as they were when `version` was the newest.
    public Schema upTo(int version) {
        return new Schema(version, steps);
    }

    /// The steps from `version`, exclusive, to the newest.
    public List<Migration> after(int version) {
        return IntStream.rangeClosed(version + 1, newest).mapToObj(steps).toList();
    }

    /// Lays out an empty file. The indexes are left out, and their SQL is returned: it is several times faster to make
    /// them when the rows are in.
    ///
    /// The version is not set: see [#stamp].
    public List<String> layOut(Connection connection) throws SQLException {
        for (var migration : after(0)) {
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
