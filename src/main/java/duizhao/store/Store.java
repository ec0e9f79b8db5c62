package duizhao.store;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.Clash;
import duizhao.domain.change.HistoryFacets;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.Recorded;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureCount;
import duizhao.domain.record.FigureStream;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SourceTally;
import duizhao.domain.whole.Decided;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.backup.BackupState;
import duizhao.store.db.Connections;
import duizhao.store.db.Database;
import duizhao.store.db.Statements;
import duizhao.store.db.Work;
import duizhao.store.figure.CountReader;
import duizhao.store.figure.DecompositionTable;
import duizhao.store.figure.DimensionReader;
import duizhao.store.figure.Dimensions;
import duizhao.store.figure.ExplanationTable;
import duizhao.store.figure.FollowUpTable;
import duizhao.store.figure.NamedComparisonTable;
import duizhao.store.figure.OutlookTable;
import duizhao.store.figure.PublicationTable;
import duizhao.store.figure.ReportTable;
import duizhao.store.figure.SelectionReader;
import duizhao.store.figure.SourceReader;
import duizhao.store.figure.State;
import duizhao.store.figure.WholeReader;
import duizhao.store.journal.ChangeLog;
import duizhao.store.journal.HistoryReader;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A store: one file that holds a whole record.
///
/// Any thread may call; every method reads the disk, so none is for the JavaFX thread. Each throws a [UserException]
/// where the file cannot be read any more.
public final class Store implements AutoCloseable {

    private static final int HASH_SHOWN = 8;
    /// The layout that has a log.
    private static final int CHANGE_SETS_SINCE = 2;

    private final Database database;
    private final Location location;
    private final int version;
    private final Ours ours;
    private final Watch watch;
    private volatile Dimensions dimensions;
    private volatile @Nullable Counted counted;

    private Store(Database database, Location location, int version) {
        this.database = database;
        this.location = location;
        this.version = version;
        long last = version < CHANGE_SETS_SINCE ? 0
                : database.read(connection -> new ChangeLog(connection).lastId());
        this.ours = new Ours(last);
        this.watch = new Watch(last);
        this.dimensions = database.read(connection -> new DimensionReader(connection).read());
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
        return open(file, initial, progress, Schema.bundled(), Connections.PATIENCE);
    }

    /// Makes a store at `file` of a record whose figures come one by one, so that it may have millions of them. It is there
    /// whole or not at all.
    ///
    /// @param rest    all but the figures; nothing in it is decided
    /// @param figures told on another thread
    /// @throws UserException where something is at `file` already, or nothing can be written there
    public static void create(Path file, DataSet rest, FigureStream figures, Progress progress) {
        var place = file.toAbsolutePath().normalize();
        if (!isMissing(place) || !new NewStore(place, Schema.bundled()).fill(rest, figures, progress)) {
            throw new UserException(ErrorCode.WRONG_USE, "error.store-exists", place);
        }
    }

    static Store open(Path file, Supplier<DataSet> initial, Progress progress, Schema schema, Duration patience) {
        return open(file, initial, progress, schema, patience, Location::of);
    }

    static Store open(Path file, Supplier<DataSet> initial, Progress progress, Schema schema, Duration patience,
                      Function<Path, Location> locate) {
        var place = file.toAbsolutePath().normalize();
        if (isMissing(place)) {
            progress.report(0, 0, "store.reading-data");
            new NewStore(place, schema).fill(initial.get(), progress);
        }
        int version = new Inspection(place, schema.newest()).version();
        var location = locate.apply(place);
        if (version < schema.newest()) {
            if (!location.isWritable()) {
                throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-read-only-older", place, version,
                        schema.newest());
            }
            new Migrator(place, schema, location.journal()).run(version, progress);
        }
        var database = location.isWritable() ? Database.open(place, patience, location.journal())
                : Database.openReadOnly(place, patience);
        try {
            return new Store(database, location, schema.newest());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public Path file() {
        return database.file();
    }

    /// Where it lies, and what may be done with it there.
    public Location location() {
        return location;
    }

    /// Writes all of it to `copy`, a file whole in itself, where there must be nothing yet. Also where its own file was
    /// removed meanwhile, as long as the system keeps the bytes.
    ///
    /// @throws UserException where it cannot be written
    public void copyTo(Path copy) {
        database.copy(copy.toAbsolutePath());
    }

    public Catalogue catalogue() {
        return database.read(this::current).catalogue();
    }

    /// All figures of the selection's districts whose period touches the selection's or the year before it, the outcomes
    /// elsewhere that their plans are measured against, and those that a person paired with them; with catalogue, pairings,
    /// claims, and what people decided about their rows. Whether an indicator was selected is not looked at, and what is set aside is not read.
    public DataSet select(Selection selection) {
        return database.read(connection -> new SelectionReader(connection, current(connection)).read(selection));
    }

    /// All figures of these districts and indicators, whatever their period, and those that a person paired with them;
    /// with catalogue and pairings. Claims and what is set aside are not read.
    ///
    /// @param districts  codes
    /// @param indicators keys
    public DataSet select(List<String> districts, Set<String> indicators) {
        return database.read(connection ->
                new SelectionReader(connection, current(connection)).read(districts, indicators));
    }

    /// The series, whatever their definition, that have figures of any district, in the order of the catalogue.
    public List<Series.Row> series() {
        return database.read(connection -> new SelectionReader(connection, current(connection)).series());
    }

    /// Years and spans that have figures, ascending.
    public List<Period> periods() {
        return database.read(connection -> new SelectionReader(connection, current(connection)).periods());
    }

    /// How many figures there are by district, period, role and group, in that order.
    public List<FigureCount> counts() {
        return database.read(connection -> new CountReader(connection, current(connection)).read());
    }

    /// The spans of years that have targets, ascending: the five-year plans.
    public List<Period> plannedSpans() {
        return database.read(connection -> new CountReader(connection, current(connection)).plannedSpans());
    }

    /// Whether there is any figure of one of these districts.
    ///
    /// @param districts codes
    public boolean hasFigures(Collection<String> districts) {
        return database.read(connection -> new CountReader(connection, current(connection)).hasAny(districts));
    }

    /// How many figures there are of each indicator, by its key; those with none are left out.
    public Map<String, Long> figuresByIndicator() {
        return database.read(connection -> new CountReader(connection, current(connection)).byIndicator());
    }

    /// How many figures there are. Counted where they are others than when this was asked last, other than by acts of this
    /// program: of ten million that takes a good part of a second.
    public long figureCount() {
        return database.read(connection -> {
            String state = State.read(connection);
            var known = counted;
            if (known == null || !known.state().equals(state)) {
                known = new Counted(state, Statements.list(connection, "SELECT count(*) FROM figure",
                        row -> row.getLong(1)).getFirst());
                counted = known;
            }
            return known.figures();
        });
    }

    /// How many figures there were in a state of the data.
    private record Counted(String state, long figures) {
    }

    /// Short hash of the state of the data, for printed pages: eight hexadecimal digits, others after every change, the
    /// same in two stores that were filled with the same data and not changed since.
    public String stateHash() {
        return database.read(State::read).substring(0, HASH_SHOWN);
    }

    /// The state of the data in full, as [BackupState#state()] has it, without counting anything.
    public String fullState() {
        return database.read(State::read);
    }

    /// The figures printed in `source`, in the order of their places; those of an unknown place last.
    public List<Figure> figuresOf(String source) {
        return database.read(connection -> new SourceReader(connection, current(connection)).figures(source));
    }

    /// The numbers of `source` that are set aside, in the order of their places; those of an unknown place last.
    public List<SetAside> setAsideOf(String source) {
        return database.read(connection -> new SourceReader(connection, current(connection)).setAside(source));
    }

    /// What `source` says of its own results, in listed order.
    public List<Claim> claimsOf(String source) {
        return database.read(connection -> new SourceReader(connection, current(connection)).claims(source));
    }

    /// The document attached to `source`; empty where none is, or where there is no such source.
    public Optional<Document> document(String source) {
        return database.read(connection -> new SourceReader(connection, current(connection)).document(source));
    }

    /// How much of each source is held, by its key and in listed order: every source, those with nothing too.
    public Map<String, SourceTally> sourceTallies() {
        return database.read(connection -> new SourceReader(connection, current(connection)).tallies());
    }

    /// The comparisons that people kept, in their order.
    public List<NamedComparison> namedComparisons() {
        return database.read(connection -> new NamedComparisonTable(connection).list());
    }

    /// The reports that people put together, in their order.
    public List<Report> reports() {
        return database.read(connection -> new ReportTable(connection).list());
    }

    /// What was published, without its pages, the newest first.
    public List<Edition> editions() {
        return database.read(connection -> new PublicationTable(connection).list());
    }

    /// A published report with its pages; empty where there is none of this key.
    public Optional<Publication> publication(String key) {
        return database.read(connection -> new PublicationTable(connection).find(key));
    }

    /// What people said of findings, whether it still holds or not.
    public List<Explanation> explanations() {
        return database.read(connection -> new ExplanationTable(connection).list());
    }

    /// What people expect of five-year targets.
    public List<Outlook> outlooks() {
        return database.read(connection -> new OutlookTable(connection).list());
    }

    /// The cells that people marked for follow-up, the oldest mark first.
    public List<FollowUp> followUps() {
        return database.read(connection -> {
            Dimensions known = current(connection);
            return Statements.list(connection, FollowUpTable.all(), row -> FollowUpTable.read(row, known));
        });
    }

    /// How people divide five-year targets among the years that remain.
    ///
    /// @throws UserException where the store cannot be read
    public List<Decomposition> decompositions() {
        return database.read(connection -> new DecompositionTable(connection).list());
    }

    /// All that a person paired, in its order.
    public List<Pairing> pairings() {
        return database.read(connection -> new WholeReader(connection, current(connection)).pairings());
    }

    /// Everything that people decided.
    public Decided decided() {
        return database.read(connection -> new WholeReader(connection, current(connection)).decided());
    }

    /// Makes the changes of `act` and records them, as a whole or not at all; when this returns it is on disk.
    ///
    /// @param who the person who asks for it
    /// @throws UserException where the store does not hold what a change says was there before, a change refers to
    ///                       what the store does not know, or removes what others refer to; nothing is changed then
    public ChangeSet apply(Act act, String who) {
        return apply(act, who, Progress.SILENT);
    }

    /// The same for an act of many changes.
    ///
    /// @param progress told in changes; where it cancels, nothing is changed
    public ChangeSet apply(Act act, String who, Progress progress) {
        return record((acts, connection) -> acts.apply(act, who, current(connection), progress));
    }

    /// The act that [#undo] would take back: the last one that still stands, other than those that another program made
    /// since this one opened the store.
    public Optional<ChangeSet> undoable() {
        return database.read(connection -> new Acts(connection, ours).undoable());
    }

    /// The act that [#redo] would do again: the last one taken back, until something else is done.
    public Optional<ChangeSet> redoable() {
        return database.read(connection -> new Acts(connection, ours).redoable());
    }

    /// Takes back what [#undoable] says, by a change set of its own; also after the store was closed.
    ///
    /// @throws UserException where there is none, where another program has touched the same since, or as in [#apply]
    public ChangeSet undo(String who) {
        return undo(who, Progress.SILENT);
    }

    /// The same for an act of many changes.
    ///
    /// @param progress told in changes; where it cancels, nothing is changed
    public ChangeSet undo(String who, Progress progress) {
        return record((acts, connection) -> acts.undo(who, current(connection), progress));
    }

    /// Does again what was taken back last.
    ///
    /// @throws UserException where there is none, or as in [#apply]
    public ChangeSet redo(String who) {
        return redo(who, Progress.SILENT);
    }

    /// The same for an act of many changes; see [#undo(String, Progress)].
    public ChangeSet redo(String who, Progress progress) {
        return record((acts, connection) -> acts.redo(who, current(connection), progress));
    }

    /// Takes one act back without those after it, or does it again where it is taken back: by a change set of its own,
    /// which [#undo] takes back like any act.
    ///
    /// @param id of the act, or of any change set that took it back or did it again
    /// @throws UserException where there is none, where a later act that still stands touches the same, which it names,
    ///                       or as in [#apply]
    public ChangeSet turn(long id, String who) {
        return record((acts, connection) -> acts.turn(id, who, current(connection)));
    }

    /// Id of the last change set; 0 where there is none.
    public long lastChangeSet() {
        return database.read(connection -> new ChangeLog(connection).lastId());
    }

    /// How many change sets after number `id` touched the data: figures and all that is said of them, but neither reports
    /// nor kept comparisons.
    public int dataActsSince(long id) {
        return database.read(connection -> new ChangeLog(connection).dataActs(id));
    }

    /// The last `limit` change sets, newest first.
    public List<ChangeSet> history(int limit) {
        return database.read(connection -> new ChangeLog(connection).last(limit));
    }

    /// Where `act` does not fit because others changed the same since: what they wrote, thing by thing. Empty where it
    /// fits.
    public List<Clash> clashes(Act act) {
        return database.read(connection -> new Clashes(connection, current(connection)).of(act));
    }

    /// Records `act` where others changed the same, as a person decided who saw what they wrote. Nothing is lost either
    /// way: theirs stays in the history, and mine where it does not hold is recorded and taken back at once, so that it
    /// can be done again. What clashes with nothing is done.
    ///
    /// @param clashes what was shown to the person
    /// @param mine    whether mine comes in the place of theirs
    /// @return what was recorded last; empty where theirs is the same as mine
    /// @throws UserException as in [#apply], and where others changed the same once more
    public Optional<ChangeSet> settle(Act act, List<Clash> clashes, boolean mine, String who) {
        return record((acts, connection) -> acts.settle(act, clashes, mine, who, current(connection)));
    }

    /// What other programs recorded since this was asked last, or since the store was opened, oldest first. Quick where
    /// there is nothing.
    public synchronized List<ChangeSet> news() {
        return database.read(connection -> watch.news(connection, ours));
    }

    /// The act that the change set `id` took back or did again, through any number of them; itself where it is new. Without
    /// its changes.
    ///
    /// @throws UserException where there is no such change set
    public ChangeSet act(long id) {
        return database.read(connection -> new HistoryReader(connection).act(id));
    }

    /// The last `limit` change sets before number `before` that `filter` asks for, newest first.
    ///
    /// @param before [Long#MAX_VALUE] for the newest page; then the number of the last one of the page before
    public List<Recorded> history(HistoryFilter filter, long before, int limit) {
        return database.read(connection -> new HistoryReader(connection)
                .page(filter, current(connection).catalogue(), before, limit));
    }

    /// What change sets about the figure `key` touch, as far as the store and its history know it: the figure itself, its
    /// tolerances and outlook, its pairings, and what people decided about the row in which it stands. Not empty, even
    /// where there never was such a figure.
    public Set<String> subjectsOf(String key) {
        return database.read(connection -> new HistoryReader(connection)
                .subjectsOf(key, figures(connection, Set.of(key)).get(key)));
    }

    /// The figures of these keys, as far as there are.
    public Map<String, Figure> figures(Collection<String> keys) {
        return database.read(connection -> figures(connection, keys));
    }

    private Map<String, Figure> figures(Connection connection, Collection<String> keys) throws SQLException {
        return new WholeReader(connection, current(connection)).figures(keys);
    }

    /// When the last change set was recorded, by the clock of the machine that did; empty where there is none.
    public Optional<Instant> lastChange() {
        return database.read(connection -> new ChangeLog(connection).last(1)).stream().findFirst().map(ChangeSet::at);
    }

    /// The people and kinds of act that the history knows.
    public HistoryFacets historyFacets() {
        return database.read(connection -> new HistoryReader(connection).facets());
    }

    /// What the store holds now, to be set against a copy of it.
    public BackupState state() {
        return database.read(BackupState::read);
    }

    /// What was done since a copy of this store was made, newest first: nothing where the copy holds the same.
    ///
    /// @return empty where `copy` is not of an earlier state of this store
    public Optional<List<ChangeSet>> since(BackupState copy) {
        return database.read(connection -> new Restoring(connection).since(copy));
    }

    /// The act that takes back all that was done since a copy of this store was made, by one change set of its own, to be
    /// given to [#apply]. It can be taken back as any other act.
    ///
    /// @param subject what people read in the history: when the copy was made
    /// @throws UserException where `copy` is not of an earlier state of this store, or where nothing was done since
    public Act goingBack(BackupState copy, String subject) {
        return database.read(connection -> new Restoring(connection).act(copy, subject));
    }

    /// Checks the whole file, which takes long for a large one; everything else goes on meanwhile.
    ///
    /// @return what is wrong, in technical words; empty where all is well
    public List<String> faults() {
        return database.readAside(Integrity::full);
    }

    private <T> T record(ActWork<T> work) {
        var made = new ArrayList<Long>();
        try {
            return database.write(connection -> {
                requireVersion(connection);
                var acts = new Acts(connection, ours, made::add);
                var before = current(connection);
                T result = work.run(acts, connection);
                String state = State.advance(connection, before.state());
                if (acts.keepsDimensions()) { // else they are read anew, which takes longer than most acts
                    dimensions = before.in(state);
                }
                var known = counted;
                if (known != null && known.state().equals(before.state())) {
                    counted = new Counted(state, known.figures() + acts.figuresAdded());
                }
                return result;
            });
        } catch (RuntimeException e) {
            made.forEach(ours::remove);
            throw e;
        }
    }

    /// What is done with acts within one transaction.
    @FunctionalInterface
    private interface ActWork<T> {
        T run(Acts acts, Connection connection) throws SQLException;
    }

    /// Does one act that changes data, as a whole or not at all; when this returns it is on disk.
    <T> T change(Work<T> act) {
        return database.write(connection -> {
            requireVersion(connection);
            T result = act.run(connection);
            State.advance(connection);
            return result;
        });
    }

    /// A newer program may have changed the layout while this one had the file open.
    private void requireVersion(Connection connection) throws SQLException {
        int now = Statements.list(connection, "PRAGMA user_version", row -> row.getInt(1)).getFirst();
        if (now != version) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-newer", file(), now, version);
        }
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
