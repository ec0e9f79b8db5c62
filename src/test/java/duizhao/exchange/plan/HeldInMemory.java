package duizhao.exchange.plan;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A record that imports are set against, for tests.
public record HeldInMemory(WholeRecord record) implements HeldRecord {

    @Override
    public Catalogue catalogue() {
        return record.data().catalogue();
    }

    @Override
    public Collection<Figure> figures(Set<String> districts, Set<String> indicators) {
        return record.data().figures().stream().filter(f -> districts.contains(f.district())
                && indicators.contains(f.series().indicator())).toList();
    }

    @Override
    public List<Figure> figures(Collection<String> keys) {
        return record.data().figures().stream().filter(f -> keys.contains(f.key())).toList();
    }

    @Override
    public List<SetAside> setAside(String source) {
        return record.data().setAside().stream().filter(s -> s.source().equals(source)).toList();
    }

    @Override
    public List<Claim> claims(String source) {
        return record.data().claims().stream().filter(c -> c.source().equals(source)).toList();
    }

    @Override
    public Optional<Document> document(String source) {
        return record.documents().stream().filter(d -> d.source().equals(source)).findFirst();
    }

    @Override
    public List<Pairing> pairings() {
        return record.data().pairings();
    }

    @Override
    public Decided decided() {
        return record.decided();
    }
}
