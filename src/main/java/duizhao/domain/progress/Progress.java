package duizhao.domain.progress;

import duizhao.domain.check.ImpliedBase;
import duizhao.domain.figure.Figure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The progress of one five-year target.
///
/// @param base     the last outcome of the same definition before the plan; null where none is held or needed
/// @param outcomes those of the plan's years, ascending, one for each year held
/// @param obstacle null unless `pace` is NOT_COMPUTED
/// @param path     null where there is none; it may be there although the progress is not computed
/// @param position null where no outcome is held, or nothing can be said of it
/// @param revised  what the first year's level and growth imply the base to have been, where it was not that; else null
/// @param steps    what the remaining years must reach; empty where it cannot be said
/// @param aims     annual plans of the plan's years against what the path needed
/// @param years    for a target to be kept each year; empty for others
public record Progress(Figure target, TargetKind kind, @Nullable Figure base, List<Figure> outcomes, Pace pace,
                       @Nullable Obstacle obstacle, @Nullable Path path, @Nullable Position position,
                       Set<Remark> remarks, @Nullable ImpliedBase revised, List<Step> steps, List<AnnualAim> aims,
                       List<YearVerdict> years) {

    public Progress {
        outcomes = List.copyOf(outcomes);
        remarks = Set.copyOf(remarks);
        steps = List.copyOf(steps);
        aims = List.copyOf(aims);
        years = List.copyOf(years);
        if ((pace == Pace.NOT_COMPUTED) != (obstacle != null)) {
            throw new IllegalArgumentException(pace + " with " + obstacle);
        }
    }

    /// A target of which no more can be said than why.
    static Progress notComputed(Figure target, TargetKind kind, Obstacle obstacle) {
        return new Progress(target, kind, null, List.of(), Pace.NOT_COMPUTED, obstacle, null, null,
                EnumSet.noneOf(Remark.class), null, List.of(), List.of(), List.of());
    }

    /// Where the steps start: what the latest outcome comes to, or the base where none is held.
    ///
    /// @throws IllegalStateException where there are no steps
    BigDecimal from() {
        if (position != null) {
            return position.value();
        }
        if (path == null) {
            throw new IllegalStateException("no steps of " + target.key());
        }
        return path.base();
    }

    /// The outcome that `position` is of; null where none is held.
    public @Nullable Figure latest() {
        return outcomes.isEmpty() ? null : outcomes.getLast();
    }
}
