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

    /// One indicator, measure and slice with what each district has.
    ///
    /// @param measure what is told of the indicator, in words: 增速, 全市·位次
    /// @param sides by code of the district; a district that says nothing of it has no entry
    record IndicatorLine(Indicator indicator, Series.Row row, String measure, int nth,
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
