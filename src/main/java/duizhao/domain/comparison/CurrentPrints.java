package duizhao.domain.comparison;

import duizhao.domain.decision.Chosen;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.record.Catalogue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of several prints of one thing is the current one, as a comparison takes it, without comparing anything.
public final class CurrentPrints {

    private final Vintages vintages;

    public CurrentPrints(Catalogue catalogue) {
        this.vintages = new Vintages(catalogue);
    }

    /// The one that a person chose, where it is among them; else the one taken by default.
    ///
    /// @param plans    of one row
    /// @param outcomes of the same row
    /// @param chosen   what a person chose for the row; null where nothing was
    public Optional<Figure> of(RowKey row, Role role, Collection<Figure> plans, Collection<Figure> outcomes,
                               @Nullable Chosen chosen) {
        Optional<Figure> plan = named(plans, chosen == null ? null : chosen.plan())
                .or(() -> vintages.target(plans, row.period()));
        return role == Role.PLAN ? plan : named(outcomes, chosen == null ? null : chosen.outcome())
                .or(() -> vintages.outcome(outcomes, plan.orElse(null)));
    }

    public List<Figure> newestFirst(Collection<Figure> figures) {
        return vintages.newestFirst(figures);
    }

    private static Optional<Figure> named(Collection<Figure> figures, @Nullable String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }
}
