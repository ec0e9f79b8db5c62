package duizhao.app.session;

import duizhao.domain.source.Document;
import duizhao.domain.source.Source;
import duizhao.reading.Coverage;
import duizhao.reading.DocumentFile;
import duizhao.reading.Entries;
import duizhao.reading.Match;
import duizhao.reading.Matcher;
import duizhao.store.Store;
import java.util.List;
import java.util.Optional;

/// Documents set against what a store took from them.
///
/// Reads the disk: not for the JavaFX thread.
public final class Coverages {

    private final Store store;

    public Coverages(Store store) {
        this.store = store;
    }

    /// What the store makes of each number of a document. A document that it does not know has nothing filed.
    public Covered cover(DocumentFile file) {
        Optional<Match> match = match(file);
        var coverage = match.map(m -> Coverage.of(file.text(), m.entries().figures(), m.entries().setAside()))
                .orElseGet(() -> Coverage.of(file.text(), List.of(), List.of()));
        return new Covered(file, match, coverage);
    }

    /// By its hash, without reading what was taken from any other source; only then by its numbers.
    private Optional<Match> match(DocumentFile file) {
        List<Source> sources = store.catalogue().sources();
        var bare = sources.stream().map(s -> new Entries(s, text(s), List.of(), List.of())).toList();
        var known = bare.stream().filter(entries -> Matcher.match(file, List.of(entries)).isPresent()).findFirst();
        return Matcher.match(file, known.map(entries -> List.of(entries(entries.source())))
                .orElseGet(() -> sources.stream().map(this::entries).toList()));
    }

    private Entries entries(Source source) {
        return new Entries(source, text(source), store.sources().figures(source.key()),
                store.sources().setAside(source.key()));
    }

    /// The hash of the text that the places refer to: the attached one, else the catalogued one.
    private String text(Source source) {
        return store.sources().document(source.key()).map(Coverages::hash).orElse(source.sha256());
    }

    private static String hash(Document document) {
        return new DocumentFile(document.name(), document.text(), document.sha256()).plainSha256();
    }

    /// A document with what became of its numbers.
    ///
    /// @param match which source it is; empty where the store knows none like it
    public record Covered(DocumentFile file, Optional<Match> match, Coverage coverage) {
    }
}
