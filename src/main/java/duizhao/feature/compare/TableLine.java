package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Series;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line of the side-by-side table.
sealed interface TableLine {

    /// The heading of a group of indicators.
    ///
    /// @param count how many lines it heads
    record GroupLine(IndicatorGroup group, int count, boolean folded) implements TableLine {
    }

    /// One indicator, measure and slice with what each district has, of the period asked for or, in a history, of a year.
    ///
    /// @param title   what heads the line: the indicator, or in a history the year
    /// @param nth     tells lines of one series apart: 0, 1, ...; in a history the year
    /// @param measure what is told of the indicator, in words: 增速, 全市·位次
    /// @param sides by code of the district; a district that says nothing of it has no entry
    record IndicatorLine(Indicator indicator, Series.Row row, String title, String measure, int nth,
                         Map<String, ComparisonRow> sides)
            implements TableLine {

        public IndicatorLine {
            sides = Map.copyOf(sides);
        }

        @Nullable ComparisonRow side(String district) {
            return sides.get(district);
        }

        boolean isAt(Spot spot) {
            return row.equals(spot.row()) && nth == spot.nth();
        }

        Spot spot(String district) {
            return new Spot(row, nth, district);
        }
    }
}
