package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of several figures that speak of the same thing is taken by default, and in which order the others follow.
///
/// - Target: the one approved for that year, that is of the annual document that plans it; then another annual
///   document's, one entered by hand, any other (a five-year plan); of equals the latest document's. For a span the
///   five-year plan comes first.
/// - Outcome: one for the whole period before one as of a month (the latest month first); then of the target's
///   definition, then with one side silent, then of another definition; of equals the latest document's.
///
/// A document without a date counts as the oldest. Printed twice in one document, the first print is taken.
final class Vintages {
    private final Catalogue catalogue;

    Vintages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<Figure> target(Collection<Figure> plans, Period period) {
        return plans.stream().min(Comparator.comparingInt((Figure f) -> rank(source(f), period))
                .thenComparing(newestFirst()));
    }

    /// @param plan the target they are to answer; null where nothing was planned
    Optional<Figure> outcome(Collection<Figure> outcomes, @Nullable Figure plan) {
        return outcomes.stream().min(Comparator.comparing((Figure f) -> f.period().month() != 0)
                .thenComparing((Figure f) -> f.period().month(), Comparator.reverseOrder())
                .thenComparingInt(f -> plan == null ? 0 : distance(plan, f))
                .thenComparing(newestFirst()));
    }

    List<Figure> newestFirst(Collection<Figure> figures) {
        return figures.stream().sorted(newestFirst()).toList();
    }

    private Comparator<Figure> newestFirst() {
        return Comparator.comparing((Figure f) -> source(f).date(), Comparator.reverseOrder());
    }

    private Source source(Figure figure) {
        return catalogue.source(figure.source());
    }

    private static int rank(Source source, Period period) {
        if (period.isSpan() && source.kind() == SourceKind.FIVE_YEAR_PLAN) {
            return 0;
        }
        if (source.kind().isAnnual()) {
            return period.equals(source.plans()) ? 1 : 2;
        }
        return source.kind() == SourceKind.MANUAL ? 3 : 4;
    }

    private static int distance(Figure plan, Figure outcome) {
        String p = plan.series().definition();
        String o = outcome.series().definition();
        return p.equals(o) ? 0 : p.isBlank() || o.isBlank() ? 1 : 2;
    }
}
