package duizhao.feature.entry;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person wants to see in the grid.
///
/// @param series the one whose years are the lines; null where the lines are indicators, or for the first
/// @param all    whether lines without any figure are shown, too
record Wanted(Arrangement arrangement, List<String> districts, List<Period> periods, Series.@Nullable Row series,
              boolean all, String filter) {

    Wanted {
        districts = List.copyOf(districts);
        periods = List.copyOf(periods);
    }
}
