package duizhao.domain.comparison;

import duizhao.domain.period.Period;
import java.util.List;
import java.util.Set;

/// What a person asked to compare.
///
/// @param districts  codes, in the order wanted
/// @param period     a year, or the span of a plan
/// @param indicators keys; empty means all
/// @param headline   whether only headline indicators are wanted
public record Selection(List<String> districts, Period period, Set<String> indicators, boolean headline) {

    /// How many districts stand side by side where nobody chose any.
    public static final int SIDE_BY_SIDE = 9;

    public Selection {
        districts = List.copyOf(districts);
        indicators = Set.copyOf(indicators);
    }
}
