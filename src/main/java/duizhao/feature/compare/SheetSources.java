package duizhao.feature.compare;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceText;
import duizhao.platform.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The documents that a sheet rests on, the oldest first.
record SheetSources(List<Source> documents) {

    SheetSources {
        documents = List.copyOf(documents);
    }

    static SheetSources of(Catalogue catalogue, Collection<Figure> figures) {
        return new SheetSources(figures.stream().map(Figure::source).distinct().map(catalogue::source)
                .sorted(Comparator.comparing(Source::date)).toList());
    }

    List<String> lines(Messages messages) {
        return documents.stream().map(source -> SourceText.line(source, messages)).toList();
    }

    /// The newest date: the state of the data. Blank where there is no document.
    String asOf() {
        return documents.isEmpty() ? "" : documents.getLast().date();
    }
}
