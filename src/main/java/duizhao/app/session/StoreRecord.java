package duizhao.app.session;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.plan.HeldRecord;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A store as what an import is set against, and as what is given to another one.
///
/// Reads the disk: not for the JavaFX thread.
final class StoreRecord implements HeldRecord {

    private final Store store;

    StoreRecord(Store store) {
        this.store = store;
    }

    @Override
    public Catalogue catalogue() {
        return store.catalogue();
    }

    @Override
    public Collection<Figure> figures(Set<String> districts, Set<String> indicators) {
        return store.figures().select(List.copyOf(districts), indicators).figures();
    }

    @Override
    public List<Figure> figures(Collection<String> keys) {
        return List.copyOf(store.figures().find(keys).values());
    }

    @Override
    public List<SetAside> setAside(String source) {
        return store.sources().setAside(source);
    }

    @Override
    public List<Claim> claims(String source) {
        return store.sources().claims(source);
    }

    @Override
    public Optional<Document> document(String source) {
        return store.sources().document(source);
    }

    @Override
    public List<Pairing> pairings() {
        return store.decisions().pairings();
    }

    @Override
    public Decided decided() {
        return store.decisions().all();
    }

    /// All of it, in memory.
    ///
    /// @param progress may cancel
    WholeRecord whole(Progress progress) {
        var catalogue = store.catalogue();
        var figures = new ArrayList<Figure>();
        var all = new StoreExported(store, Wanted.ALL);
        all.figures(figures::add, progress);
        var rest = all.rest();
        var documents = catalogue.sources().stream().map(Source::key).map(store.sources()::document)
                .flatMap(Optional::stream).toList();
        return new WholeRecord(new DataSet(catalogue, figures, rest.data().setAside(), rest.data().pairings(),
                rest.data().claims()), rest.decided(), documents);
    }
}
