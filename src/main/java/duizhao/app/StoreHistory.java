package duizhao.app;

import duizhao.app.session.Histories;
import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.HistoryFacets;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.Recorded;
import duizhao.domain.figure.Figure;
import duizhao.feature.history.PastRecords;
import duizhao.platform.Messages;
import duizhao.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the place 历史 reads, from the store.
public record StoreHistory(Store store, Messages messages) implements PastRecords {

    @Override
    public HistoryFacets facets() {
        return store.history().facets();
    }

    @Override
    public List<Recorded> page(HistoryFilter filter, long before, int limit) {
        return store.history().page(filter, before, limit);
    }

    @Override
    public ChangeTexts texts(List<Recorded> sets) {
        return new Histories(store).texts(sets, messages);
    }

    @Override
    public Optional<Figure> figure(String key) {
        return Optional.ofNullable(store.figures().find(Set.of(key)).get(key));
    }
}
