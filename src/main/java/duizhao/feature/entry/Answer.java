package duizhao.feature.entry;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import java.util.List;

/// What was read for the grid.
///
/// @param districts in their order
/// @param periods   ascending
/// @param series    all that lines can be, in their order
record Answer(Holdings holdings, List<String> districts, List<Period> periods, List<Series.Row> series) {

    Answer {
        districts = List.copyOf(districts);
        periods = List.copyOf(periods);
        series = List.copyOf(series);
    }
}
