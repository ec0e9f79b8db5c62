package duizhao.ui.nav;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a history is asked for of.
///
/// @param title    what people call it; blank for the whole store
/// @param subjects what change sets touch, as a change's subject says it; empty for anything
public record HistoryOf(String title, Set<String> subjects) {

    /// The whole store.
    public static final HistoryOf ALL = new HistoryOf("", Set.of());

    public HistoryOf {
        subjects = Set.copyOf(subjects);
    }

    /// All that was decided about a compared line: its figures, which of them stand, their verdict, tolerances, pairing.
    public static HistoryOf row(String title, ComparisonRow row) {
        var names = new HashSet<>(figures(title, row.figures()).subjects());
        names.add("chosen " + row.key().text());
        names.add("hand-verdict " + row.key().text());
        if (row.pairing() != null) {
            names.add("pairing " + row.pairing().key());
        }
        return new HistoryOf(title, names);
    }

    /// The figures, and the tolerances that were set for them.
    public static HistoryOf figures(String title, Collection<Figure> figures) {
        return new HistoryOf(title, figures.stream().flatMap(figure -> Stream.of("figure " + figure.key(),
                "tolerance " + figure.key())).collect(Collectors.toSet()));
    }
}
