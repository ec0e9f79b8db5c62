package duizhao.domain.reprint;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that was printed more than once 两份文件: one district's plan or outcome of one series and period.
///
/// @param district    code
/// @param period      a year or span; prints as of a month of it stand here too
/// @param figures     at least two, the oldest document's first; of one document in the order of their places
/// @param differences between the first and the last print; empty where both say the same
/// @param change      the last number minus the first; null where the two have no common scale, or no definition in
///                    common
public record Reprint(String district, Series.Row series, Period period, Role role, List<Figure> figures,
                      Set<Difference> differences, @Nullable Gap change) {

    public Reprint {
        figures = List.copyOf(figures);
        differences = Set.copyOf(differences);
        if (figures.size() < 2) {
            throw new IllegalArgumentException("printed once only: " + figures);
        }
    }

    public Figure first() {
        return figures.getFirst();
    }

    public Figure last() {
        return figures.getLast();
    }

    /// Whether one document contradicts or repeats itself.
    public boolean isWithinOneDocument() {
        return first().source().equals(last().source());
    }
}
