package duizhao.feature.compare;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.platform.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The documents that a picture rests on, as its note names them.
final class Sources {

    private static final int MOST = 4;

    private Sources() {
    }

    /// The oldest first; of many the first few and how many there are.
    static String of(Catalogue catalogue, Collection<Figure> figures, Messages messages) {
        List<String> titles = figures.stream().map(Figure::source).distinct().map(catalogue::source)
                .sorted(Comparator.comparing(Source::date)).map(Source::title).toList();
        String named = titles.stream().limit(MOST).collect(Collectors.joining(messages.text("compare.sheet.comma")));
        return titles.size() <= MOST ? named : messages.text("compare.sources.more", named, titles.size());
    }
}
