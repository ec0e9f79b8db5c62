package duizhao.domain.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.verdict.VerdictKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a line stands among others, over all its districts and years.
///
/// @param worst    the worst verdict that was judged by number, else the first in the order of [VerdictKind]
/// @param farthest the outcome farthest from its target on the wrong side; where all targets were met, the one nearest to
///                 its target. Null where nothing was judged, or where a gap has no size
public record Standing(VerdictKind worst, @Nullable Distance farthest) {

    static Standing of(Collection<ComparisonRow> rows) {
        return new Standing(rows.stream().map(row -> row.verdict().kind())
                .min(Comparator.comparingInt(Standing::badness)).orElse(VerdictKind.NO_TARGET),
                rows.stream().map(Distance::of).filter(Objects::nonNull)
                        .max(Comparator.comparing(Distance::shortfall)).orElse(null));
    }

    /// From 0, the worst; every judged verdict before those that say why there is none.
    static int badness(VerdictKind kind) {
        return switch (kind) {
            case MISSED -> 0;
            case ROUGHLY_MET -> 1;
            case MET -> 2;
            case NOT_COMPARABLE, NO_DATA, NOT_DUE, NO_TARGET -> 3 + kind.ordinal();
        };
    }
}
