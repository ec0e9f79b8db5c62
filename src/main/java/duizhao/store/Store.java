package duizhao.store;

import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureStream;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.backup.BackupState;
import duizhao.store.db.Database;
import duizhao.store.db.Work;
import duizhao.store.figure.State;
import duizhao.store.journal.ChangeLog;
import duizhao.store.schema.Integrity;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// A store: one file that holds a whole record. What one asks of it and does to it stands in the objects that it hands
/// out, each for one subject; they share the open file and are of use until it is closed.
///
/// Any thread may call; every method of these objects reads the disk, and so do those of the store itself, so none is for
/// the JavaFX thread. Each throws a [UserException] where the file cannot be read any more.
public final class Store implements AutoCloseable {

    private static final int HASH_SHOWN = 8;
    /// The layout that has a log.
    private static final int CHANGE_SETS_SINCE = 2;

    private final Database database;
    private final Location location;
    private final StoreData data;
    private final HeldFigures figures;
    private final HeldSources sources;
    private final HeldDecisions decisions;
    private final KeptReports kept;
    private final Acts acts;
    private final ActHistory history;

    /// @param version of the layout that it has
    Store(Database database, Location location, int version) {
        long last = version < CHANGE_SETS_SINCE ? 0
                : database.read(connection -> new ChangeLog(connection).lastId());
        var ours = new Ours(last);
        var total = new FigureTotal();
        this.database = database;
        this.location = location;
        this.data = new StoreData(database, version);
        this.figures = new HeldFigures(data, total);
        this.sources = new HeldSources(data);
        this.decisions = new HeldDecisions(data);
        this.kept = new KeptReports(data);
        this.acts = new Acts(data, ours, total);
        this.history = new ActHistory(data, ours, new Watch(last));
    }

    /// Opens the store at `file`, or makes one there and fills it from `initial`.
    ///
    /// Where the file or its folder may only be read, it is opened to be read: [#location] says so, and acts are refused.
    ///
    /// An empty file counts as none. A store of an older layout is brought to the newest, a copy being kept beside it.
    ///
    /// @throws UserException where the file is no store, is damaged, is of a newer version, or may not be used; it is
    ///                       then as it was. Whatever `initial` or `progress` throws leaves no file.
    public static Store open(Path file, Supplier<DataSet> initial, Progress progress) {
        return Opening.usual().open(file, initial, progress);
    }

    /// Makes a store at `file` of a record whose figures come one by one, so that it may have millions of them. It is there
    /// whole or not at all.
    ///
    /// @param rest    all but the figures; nothing in it is decided
    /// @param figures told on another thread
    /// @throws UserException where something is at `file` already, or nothing can be written there
    public static void create(Path file, DataSet rest, FigureStream figures, Progress progress) {
        Opening.usual().create(file, rest, figures, progress);
    }

    public Path file() {
        return database.file();
    }

    /// Where it lies, and what may be done with it there.
    public Location location() {
        return location;
    }

    public HeldFigures figures() {
        return figures;
    }

    public HeldSources sources() {
        return sources;
    }

    public HeldDecisions decisions() {
        return decisions;
    }

    public KeptReports kept() {
        return kept;
    }

    public Acts acts() {
        return acts;
    }

    public ActHistory history() {
        return history;
    }

    public Catalogue catalogue() {
        return data.read((connection, known) -> known.catalogue());
    }

    /// Short hash of the state of the data, for printed pages: eight hexadecimal digits, others after every change, the
    /// same in two stores that were filled with the same data and not changed since.
    public String stateHash() {
        return fullState().substring(0, HASH_SHOWN);
    }

    /// The state of the data in full, as [BackupState#state()] has it, without counting anything.
    public String fullState() {
        return data.read(State::read);
    }

    /// What the store holds now, to be set against a copy of it.
    public BackupState state() {
        return data.read(BackupState::read);
    }

    /// Writes all of it to `copy`, a file whole in itself, where there must be nothing yet. Also where its own file was
    /// removed meanwhile, as long as the system keeps the bytes.
    ///
    /// @throws UserException where it cannot be written
    public void copyTo(Path copy) {
        database.copy(copy.toAbsolutePath());
    }

    /// Checks the whole file, which takes long for a large one; everything else goes on meanwhile.
    ///
    /// @return what is wrong, in technical words; empty where all is well
    public List<String> faults() {
        return database.readAside(Integrity::full);
    }

    /// Does one act that changes data, as a whole or not at all; when this returns it is on disk.
    <T> T change(Work<T> act) {
        return data.write((connection, before) -> {
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
}
