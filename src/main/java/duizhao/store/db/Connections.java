package duizhao.store.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// The ways in which the program connects to a file.
///
/// The pragmas are those measured for ten million figures: memory-mapped reading made cold reads 10 to 30 times
/// slower, temporary tables in memory made building the index slower, and `synchronous=NORMAL` may lose the last acts
/// of a person when the power fails.
public final class Connections {

    /// How long to wait for another program that is writing.
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String PRAGMAS = """
            PRAGMA foreign_keys=ON;
            PRAGMA cache_size=-65536;
            PRAGMA temp_store=FILE;
            PRAGMA mmap_size=0;
            """;

    /// A file that nobody else sees and that is thrown away where it does not come to its end. Rows come at the end of
    /// their table, so that few pages are wanted again; and what is sorted for an index is sorted in parts as large as the
    /// cache, some on other threads, which takes half as long again with parts of 64 MB as with these.
    private static final String BULK_PRAGMAS = """
            PRAGMA journal_mode=OFF;
            PRAGMA synchronous=OFF;
            PRAGMA foreign_keys=OFF;
            PRAGMA threads=2;
            PRAGMA cache_size=-8192;
            PRAGMA temp_store=FILE;
            PRAGMA mmap_size=0;
            """;

    static {
        NativeSqlite.find();
    }

    private Connections() {
    }

    /// For reading only, on this machine.
    public static Connection reader(Path file, Duration patience) throws SQLException {
        return reader(file, patience, Journal.LOG);
    }

    /// For reading only, what others write being seen as they write it.
    public static Connection reader(Path file, Duration patience, Journal journal) throws SQLException {
        return prepared(keeping(file), shared(patience, journal) + "PRAGMA query_only=ON;", journal);
    }

    /// For reading only where nothing may be written, not even beside the file.
    ///
    /// @param alone whether nothing lies beside it, see [Beside]; it is then taken not to change, see [ReadOnlyFile]
    public static Connection readOnly(Path file, Duration patience, boolean alone) throws SQLException {
        return prepared(inspector(file, alone), pragmas(patience) + "PRAGMA query_only=ON;", null);
    }

    /// For writing; see [Transaction].
    public static Connection writer(Path file, Duration patience, Journal journal) throws SQLException {
        return prepared(keeping(file), shared(patience, journal), journal);
    }

    /// For changing the layout: as [#writer], but tables may be rebuilt that others refer to.
    public static Connection migrator(Path file, Duration patience, Journal journal) throws SQLException {
        return prepared(connect(file, "mode=rw"), shared(patience, journal) + "PRAGMA foreign_keys=OFF;", journal);
    }

    /// For copying the whole: it only reads, but SQLite counts writing the copy as writing.
    public static Connection copier(Path file, Duration patience) throws SQLException {
        boolean writable = Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent());
        return prepared(writable ? connect(file, "mode=rw") : inspector(file, Beside.isNothing(file)),
                pragmas(patience), null);
    }

    /// For reading what can be read of a copy of a damaged file: strict about every page it comes to, but not about a file
    /// that is shorter than its head says, which SQLite would else not read at all.
    public static Connection damaged(Path copy) throws SQLException {
        return prepared(connect(copy, "mode=rw"), "PRAGMA writable_schema=ON; PRAGMA cell_size_check=ON; PRAGMA temp_store=FILE;",
                null);
    }

    /// For filling a new file that nobody else sees yet.
    public static Connection bulk(Path file) throws SQLException {
        var properties = properties();
        // For one thread at a time, which SQLite need not make sure of for each of millions of values.
        properties.setProperty(SQLiteConfig.Pragma.OPEN_MODE.pragmaName, Integer.toString(SQLiteOpenMode.READWRITE.flag
                | SQLiteOpenMode.CREATE.flag | SQLiteOpenMode.OPEN_URI.flag | SQLiteOpenMode.NOMUTEX.flag));
        return prepared(JDBC.createConnection(address(file, "mode=rwc"), properties), BULK_PRAGMAS, null);
    }

    /// For looking at a file without leaving a trace in it or beside it.
    ///
    /// @param alone whether nothing lies beside it, see [Beside]; where a log does, it is read too
    public static Connection inspector(Path file, boolean alone) throws SQLException {
        return connect(file, alone ? "mode=ro&immutable=1" : "mode=ro");
    }

    private static Connection connect(Path file, String mode) throws SQLException {
        // Not through DriverManager, which does not see the driver from every class loader, and searches for it.
        return JDBC.createConnection(address(file, mode), properties());
    }

    private static Connection keeping(Path file) throws SQLException {
        return new KeepingConnection(address(file, "mode=rw"), properties());
    }

    /// As a URI, because a plain name would make a file where none is.
    private static String address(Path file, String mode) {
        return JDBC.PREFIX + file.toUri().toString().replaceFirst("^file:/+", "file:///") + "?" + mode;
    }

    /// Without asking SQLite after each insertion for the number of the row, which nobody wants and which leaves a query
    /// open.
    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("jdbc.get_generated_keys", "false");
        return properties;
    }

    private static String shared(Duration patience, Journal journal) {
        return pragmas(patience) + journal.pragmas();
    }

    private static String pragmas(Duration patience) {
        return "PRAGMA busy_timeout=" + patience.toMillis() + ";\n" + PRAGMAS;
    }

    /// @param journal which is to be the file's now, null where it does not matter
    private static Connection prepared(Connection connection, String pragmas, @Nullable Journal journal)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(pragmas);
            if (journal != null) {
                requireMode(connection, journal);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// SQLite leaves the way as it is, without an error, where another program has the file open in the other one.
    private static void requireMode(Connection connection, Journal journal) throws SQLException {
        String mode = Statements.list(connection, "PRAGMA journal_mode", row -> row.getString(1)).getFirst();
        if (!mode.equals(journal.mode())) {
            throw new SQLiteException("the file is open elsewhere as " + mode, SQLiteErrorCode.SQLITE_BUSY);
        }
    }
}
