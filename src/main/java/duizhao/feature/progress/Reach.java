package duizhao.feature.progress;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.Shares;
import duizhao.domain.progress.Step;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one of the years that remain must reach, by one of the ways.
///
/// @param way   the one it was reckoned by: LINEAR also where COMPOUND was asked for and there is no compound path
/// @param value unrounded, in the unit of the path
record Reach(int year, Way way, BigDecimal value) {

    /// @param divided null where no person divided the target
    /// @return empty where nothing can be said of the year by that way
    static Optional<Reach> of(Progress p, @Nullable Decomposition divided, int year, Way way) {
        Optional<Step> step = p.steps().stream().filter(s -> s.year() == year).findFirst();
        return switch (way) {
            case LINEAR -> step.map(s -> new Reach(year, Way.LINEAR, s.linear()));
            case COMPOUND -> step.map(s -> s.compound() == null ? new Reach(year, Way.LINEAR, s.linear())
                    : new Reach(year, Way.COMPOUND, s.compound()));
            case SHARES -> divided == null || step.isEmpty() || !Shares.fit(p, divided) ? Optional.empty()
                    : Optional.ofNullable(Shares.levels(p, divided).get(year))
                    .map(value -> new Reach(year, Way.SHARES, value));
        };
    }
}
