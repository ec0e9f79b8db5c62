package duizhao.app;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Document;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SourceTally;
import duizhao.feature.sources.SourceRecords;
import duizhao.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the place 来源 reads, from the store.
public record StoreSources(Store store) implements SourceRecords {

    @Override
    public Catalogue catalogue() {
        return store.catalogue();
    }

    @Override
    public Map<String, SourceTally> tallies() {
        return store.sources().tallies();
    }

    @Override
    public List<Figure> figures(String source) {
        return store.sources().figures(source);
    }

    @Override
    public List<SetAside> setAside(String source) {
        return store.sources().setAside(source);
    }

    @Override
    public Optional<Document> document(String source) {
        return store.sources().document(source);
    }
}
