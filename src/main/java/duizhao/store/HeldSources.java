package duizhao.store;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SourceTally;
import duizhao.store.figure.SourceReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sources of a store, each by its key: what was taken from them, and the documents that people attached.
public final class HeldSources {

    private final StoreData data;

    HeldSources(StoreData data) {
        this.data = data;
    }

    /// The figures printed in `source`, in the order of their places; those of an unknown place last.
    public List<Figure> figures(String source) {
        return data.read((connection, known) -> new SourceReader(connection, known).figures(source));
    }

    /// The numbers of `source` that are set aside, in the order of their places; those of an unknown place last.
    public List<SetAside> setAside(String source) {
        return data.read((connection, known) -> new SourceReader(connection, known).setAside(source));
    }

    /// What `source` says of its own results, in listed order.
    public List<Claim> claims(String source) {
        return data.read((connection, known) -> new SourceReader(connection, known).claims(source));
    }

    /// The document attached to `source`; empty where none is, or where there is no such source.
    public Optional<Document> document(String source) {
        return data.read((connection, known) -> new SourceReader(connection, known).document(source));
    }

    /// How much of each source is held, by its key and in listed order: every source, those with nothing too.
    public Map<String, SourceTally> tallies() {
        return data.read((connection, known) -> new SourceReader(connection, known).tallies());
    }
}
