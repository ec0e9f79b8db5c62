package duizhao.store;

import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Connections;
import duizhao.store.db.Database;
import duizhao.store.db.Statements;
import duizhao.store.db.Work;
import duizhao.store.figure.DimensionReader;
import duizhao.store.figure.Dimensions;
import duizhao.store.figure.SelectionReader;
import duizhao.store.figure.State;
import duizhao.store.schema.Inspection;
import duizhao.store.schema.Integrity;
import duizhao.store.schema.Migrator;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// A store: one file that holds a whole record.
///
/// Any thread may call; every method reads the disk, so none is for the JavaFX thread. Each throws a [UserException]
/// where the file cannot be read any more.
public final class Store implements AutoCloseable {

    private static final int HASH_SHOWN = 8;

    private final Database database;
    private volatile Dimensions dimensions;

    private Store(Database database) {
        this.database = database;
        this.dimensions = database.read(connection -> new DimensionReader(connection).read());
    }

    /// Opens the store at `file`, or makes one there and fills it from `initial`.
    ///
    /// An empty file counts as none. A store of an older layout is brought to the newest, a copy being kept beside it.
    ///
    /// @throws UserException where the file is no store, is damaged, is of a newer version, or may not be used; it is
    ///                       then as it was. Whatever `initial` or `progress` throws leaves no file.
    public static Store open(Path file, Supplier<DataSet> initial, Progress progress) {
        return open(file, initial, progress, Schema.bundled(), Connections.PATIENCE);
    }

    static Store open(Path file, Supplier<DataSet> initial, Progress progress, Schema schema, Duration patience) {
        var place = file.toAbsolutePath().normalize();
        if (isMissing(place)) {
            progress.report(0, 0, "store.reading-data");
            new NewStore(place, schema).fill(initial.get(), progress);
        }
        int version = new Inspection(place, schema.newest()).version();
        if (version < schema.newest()) {
            new Migrator(place, schema).run(version, progress);
        }
        var database = Database.open(place, patience);
        try {
            return new Store(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public Path file() {
        return database.file();
    }

    public Catalogue catalogue() {
        return database.read(this::current).catalogue();
    }

    /// All figures of the selection's districts whose period touches the selection's or the year before it, and those
    /// that a person paired with them; with catalogue, pairings and claims. Whether an indicator was selected is not
    /// looked at, and what is set aside is not read.
    public DataSet select(Selection selection) {
        return database.read(connection -> new SelectionReader(connection, current(connection)).read(selection));
    }

    /// Years and spans that have figures, ascending.
    public List<Period> periods() {
        return database.read(connection -> new SelectionReader(connection, current(connection)).periods());
    }

    public long figureCount() {
        return database.read(connection ->
                Statements.list(connection, "SELECT count(*) FROM figure", row -> row.getLong(1))).getFirst();
    }

    /// Short hash of the state of the data, for printed pages: eight hexadecimal digits, others after every change, the
    /// same in two stores that were filled with the same data and not changed since.
    public String stateHash() {
        return database.read(State::read).substring(0, HASH_SHOWN);
    }

    /// Checks the whole file, which takes long for a large one; everything else goes on meanwhile.
    ///
    /// @return what is wrong, in technical words; empty where all is well
    public List<String> faults() {
        return database.readAside(Integrity::full);
    }

    /// Does one act that changes data, as a whole or not at all; when this returns it is on disk.
    <T> T change(Work<T> act) {
        return database.write(connection -> {
            T result = act.run(connection);
            State.advance(connection);
            return result;
        });
    }

    /// Leaves the file whole in itself, without a log beside it.
    @Override
    public void close() {
        database.close();
    }

    /// The catalogue of the state that `connection` sees, which this or another program may have changed.
    private Dimensions current(Connection connection) throws SQLException {
        var known = dimensions;
        if (!State.read(connection).equals(known.state())) {
            known = new DimensionReader(connection).read();
            dimensions = known;
        }
        return known;
    }

    private static boolean isMissing(Path file) {
        var folder = file.getParent();
        if (folder == null || Files.notExists(folder)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-folder-missing", file,
                    String.valueOf(folder));
        }
        try {
            return Files.notExists(file) || NewStore.isEmpty(file);
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.store-no-permission", file);
        }
    }
}
