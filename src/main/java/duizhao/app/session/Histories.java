package duizhao.app.session;

import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.Recorded;
import duizhao.platform.Messages;
import duizhao.store.Store;
import java.util.List;
import java.util.stream.Collectors;

/// The history of a store with its words, the same for window and command line.
///
/// Reads the disk: not for the JavaFX thread.
public final class Histories {

    private final Store store;

    public Histories(Store store) {
        this.store = store;
    }

    /// As [duizhao.store.ActHistory#page].
    public List<Recorded> page(HistoryFilter filter, long before, int limit) {
        return store.history().page(filter, before, limit);
    }

    /// What these change sets are told in.
    public ChangeTexts texts(List<Recorded> sets, Messages messages) {
        var keys = sets.stream().flatMap(recorded -> ChangeTexts.referredTo(recorded.set().changes()).stream())
                .collect(Collectors.toSet());
        return new ChangeTexts(store.catalogue(), store.figures().find(keys), messages);
    }
}
