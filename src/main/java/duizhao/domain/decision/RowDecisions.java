package duizhao.domain.decision;

import org.jspecify.annotations.Nullable;

/// All that was decided about one row; null where nothing was.
///
/// @param chosen     as it is held, whether or not the figures it names can still stand for the row
/// @param tolerances those of the row's plan
public record RowDecisions(@Nullable Chosen chosen, @Nullable HandVerdict hand, @Nullable PlanTolerances tolerances) {

    public static final RowDecisions NONE = new RowDecisions(null, null, null);
}
