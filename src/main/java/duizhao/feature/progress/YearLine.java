package duizhao.feature.progress;

import duizhao.domain.progress.Step;
import org.jspecify.annotations.Nullable;

/// A year of the plan in words; blank where there is nothing to say.
///
/// @param step     what that year must reach; null where it is over or nothing can be said
/// @param linear   by equal steps
/// @param compound by equal growth
/// @param share    what part of the way the year takes, as a person divided it
/// @param shared   by those shares
/// @param planned  what the annual plan of the year aims at
/// @param needed   what the path needs that year, in the same terms
/// @param enough   whether the plan is enough for that
/// @param taken    what a person typed in or took over, where another plan stands for the year
record YearLine(int year, @Nullable Step step, String outcome, String linear, String compound, String share,
                String shared, String planned, String needed, String enough, String taken) {
}
