package duizhao.ui.plot.time;

import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Tolerances;
import duizhao.ui.plot.Extent;
import duizhao.ui.plot.Fit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A target of a five-year plan, from its base to its end, and what came of it so far.
///
/// @param kind       what the target asks for; only a level at the end has a path
/// @param compound   whether the compound path counts beside the linear one; not for shares, rates and counts
/// @param base       null where the plan states none
/// @param target     null where there is none
/// @param outcomes   after the base
/// @param needed     the rate needed from now on, in words ("今后需年均8.3%"); blank for none
/// @param tolerances what 左右 reaches
public record PlanPath(Unit unit, Kind kind, boolean compound, @Nullable PathPoint base, @Nullable PathPoint target,
                       List<PathPoint> outcomes, String needed, Tolerances tolerances) {

    public static final PlanPath NOTHING = new PlanPath(Unit.PERCENT, Kind.END, false, null, null, List.of(), "",
            Tolerances.HOUSE);

    /// What a target of several years asks for.
    public enum Kind {
        /// A level or share in the last year.
        END,
        /// So much growth a year on average.
        AVERAGE_GROWTH,
        /// Above or below a number in every year.
        KEEP
    }

    public PlanPath {
        outcomes = outcomes.stream().sorted(Comparator.comparingInt(PathPoint::year)).toList();
    }

    Optional<Extent> extent(@Nullable PathPoint point) {
        return point == null ? Optional.empty() : Extent.in(unit, point.quantity(), target == null ? null
                : target.quantity(), tolerances);
    }

    /// The outcomes that can be drawn.
    List<PathPoint> drawn() {
        return outcomes.stream().filter(point -> extent(point).isPresent()).toList();
    }

    public Fit fit() {
        if (kind == Kind.AVERAGE_GROWTH) {
            return Fit.none("plot.path.average");
        }
        if (kind == Kind.KEEP) {
            return Fit.none("plot.path.keep");
        }
        var from = extent(base);
        var to = extent(target);
        if (base == null || target == null || from.isEmpty() || to.isEmpty() || base.year() >= target.year()) {
            return Fit.none("plot.path.empty");
        }
        return from.get().at() == to.get().at() ? Fit.none("plot.path.level") : Fit.GOOD;
    }

    /// Where the path is in a year.
    ///
    /// @param from      the base, or an end of its band
    /// @param geometric whether growing by the same rate each year, else by the same amount
    double at(double from, double year, boolean geometric) {
        double to = extent(target).orElseThrow().at();
        double share = (year - base.year()) / (target.year() - base.year());
        return geometric && from > 0 && to > 0 ? from * Math.pow(to / from, share) : from + (to - from) * share;
    }
}
