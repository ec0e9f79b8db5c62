package duizhao.store;

import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.HistoryFacets;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.Recorded;
import duizhao.platform.UserException;
import duizhao.store.backup.BackupState;
import duizhao.store.figure.WholeReader;
import duizhao.store.journal.ChangeLog;
import duizhao.store.journal.HistoryReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was done to a store, by whom and when: the change sets of people and programs, those of other programs too.
public final class ActHistory {

    private final StoreData data;
    private final Ours ours;
    private final Watch watch;

    ActHistory(StoreData data, Ours ours, Watch watch) {
        this.data = data;
        this.ours = ours;
        this.watch = watch;
    }

    /// The last `limit` change sets, newest first.
    public List<ChangeSet> last(int limit) {
        return data.read(connection -> new ChangeLog(connection).last(limit));
    }

    /// The last `limit` change sets before number `before` that `filter` asks for, newest first.
    ///
    /// @param before [Long#MAX_VALUE] for the newest page; then the number of the last one of the page before
    public List<Recorded> page(HistoryFilter filter, long before, int limit) {
        return data.read((connection, known) ->
                new HistoryReader(connection).page(filter, known.catalogue(), before, limit));
    }

    /// The people and kinds of act that the history knows.
    public HistoryFacets facets() {
        return data.read(connection -> new HistoryReader(connection).facets());
    }

    /// What change sets about the figure `key` touch, as far as the store and its history know it: the figure itself, its
    /// tolerances and outlook, its pairings, and what people decided about the row in which it stands. Not empty, even
    /// where there never was such a figure.
    public Set<String> subjectsOf(String key) {
        return data.read((connection, known) -> new HistoryReader(connection)
                .subjectsOf(key, new WholeReader(connection, known).figures(Set.of(key)).get(key)));
    }

    /// The act that the change set `id` took back or did again, through any number of them; itself where it is new. Without
    /// its changes.
    ///
    /// @throws UserException where there is no such change set
    public ChangeSet act(long id) {
        return data.read(connection -> new HistoryReader(connection).act(id));
    }

    /// Id of the last change set; 0 where there is none.
    public long lastId() {
        return data.read(connection -> new ChangeLog(connection).lastId());
    }

    /// When the last change set was recorded, by the clock of the machine that did; empty where there is none.
    public Optional<Instant> lastChange() {
        return data.read(connection -> new ChangeLog(connection).last(1)).stream().findFirst().map(ChangeSet::at);
    }

    /// How many change sets after number `id` touched the data: figures and all that is said of them, but neither reports
    /// nor kept comparisons.
    public int dataActsSince(long id) {
        return data.read(connection -> new ChangeLog(connection).dataActs(id));
    }

    /// What was done since a copy of this store was made, newest first: nothing where the copy holds the same.
    ///
    /// @return empty where `copy` is not of an earlier state of this store
    public Optional<List<ChangeSet>> since(BackupState copy) {
        return data.read(connection -> new Restoring(connection).since(copy));
    }

    /// What other programs recorded since this was asked last, or since the store was opened, oldest first. Quick where
    /// there is nothing.
    public synchronized List<ChangeSet> news() {
        return data.read(connection -> watch.news(connection, ours));
    }
}
