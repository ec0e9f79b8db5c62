package duizhao.store.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.sqlite.JDBC;

/// The ways in which the program connects to a file.
///
/// The pragmas are those measured for ten million figures: memory-mapped reading made cold reads 10 to 30 times
/// slower, temporary tables in memory made building the index slower, and `synchronous=NORMAL` may lose the last acts
/// of a person when the power fails.
public final class Connections {

    /// How long to wait for another program that is writing.
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String PRAGMAS = """
            PRAGMA busy_timeout=%d;
            PRAGMA journal_mode=WAL;
            PRAGMA synchronous=FULL;
            PRAGMA foreign_keys=ON;
            PRAGMA cache_size=-65536;
            PRAGMA temp_store=FILE;
            PRAGMA mmap_size=0;
            """;

    /// A file that nobody else sees and that is thrown away where it does not come to its end.
    private static final String BULK_PRAGMAS = """
            PRAGMA journal_mode=OFF;
            PRAGMA synchronous=OFF;
            PRAGMA foreign_keys=OFF;
            PRAGMA cache_size=-65536;
            PRAGMA temp_store=FILE;
            PRAGMA mmap_size=0;
            """;

    private Connections() {
    }

    /// For reading only.
    public static Connection reader(Path file, Duration patience) throws SQLException {
        var connection = connect(file, "mode=rw");
        return prepared(connection, PRAGMAS.formatted(patience.toMillis()) + "PRAGMA query_only=ON;");
    }

    /// For writing; see [Transaction].
    public static Connection writer(Path file, Duration patience) throws SQLException {
        return prepared(connect(file, "mode=rw"), PRAGMAS.formatted(patience.toMillis()));
    }

    /// For changing the layout: as [#writer], but tables may be rebuilt that others refer to.
    public static Connection migrator(Path file, Duration patience) throws SQLException {
        return prepared(connect(file, "mode=rw"),
                PRAGMAS.formatted(patience.toMillis()) + "PRAGMA foreign_keys=OFF;");
    }

    /// For copying the whole: it only reads, but SQLite counts writing the copy as writing.
    public static Connection copier(Path file, Duration patience) throws SQLException {
        return prepared(connect(file, "mode=rw"), PRAGMAS.formatted(patience.toMillis()));
    }

    /// For reading what can be read of a copy of a damaged file: strict about every page it comes to, but not about a file
    /// that is shorter than its head says, which SQLite would else not read at all.
    public static Connection damaged(Path copy) throws SQLException {
        return prepared(connect(copy, "mode=rw"), "PRAGMA writable_schema=ON; PRAGMA cell_size_check=ON; PRAGMA temp_store=FILE;");
    }

    /// For filling a new file that nobody else sees yet.
    public static Connection bulk(Path file) throws SQLException {
        return prepared(connect(file, "mode=rwc"), BULK_PRAGMAS);
    }

    /// For looking at a file without leaving a trace in it or beside it.
    ///
    /// @param alone whether no log lies beside it; where one does, it is read too
    public static Connection inspector(Path file, boolean alone) throws SQLException {
        return connect(file, alone ? "mode=ro&immutable=1" : "mode=ro");
    }

    /// By a URI, because a plain name would make a file where none is.
    private static Connection connect(Path file, String mode) throws SQLException {
        String address = file.toUri().toString().replaceFirst("^file:/+", "file:///");
        // Not through DriverManager, which does not see the driver from every class loader, and searches for it.
        return JDBC.createConnection("jdbc:sqlite:" + address + "?" + mode, new Properties());
    }

    private static Connection prepared(Connection connection, String pragmas) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(pragmas);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
