package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The source that is looked at, with all that the record took from it.
///
/// @param figures  in the order of their places
/// @param document the attached text; null where there is none
record OpenedSource(Source source, Catalogue catalogue, List<Figure> figures, List<SetAside> setAside,
                    @Nullable MarkedDocument document) {

    OpenedSource {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
    }

    /// The figure printed last before the code point `at`, or else the first behind it: what stands beside it is most
    /// likely of the same section.
    Optional<Figure> neighbour(int at) {
        var placed = figures.stream().filter(figure -> figure.place().isKnown()).toList();
        return placed.stream().filter(figure -> figure.place().start() <= at)
                .max(Comparator.comparingInt(figure -> figure.place().start()))
                .or(() -> placed.stream().min(Comparator.comparingInt(figure -> figure.place().start())));
    }
}
