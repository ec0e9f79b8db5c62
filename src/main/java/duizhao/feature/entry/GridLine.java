package duizhao.feature.entry;

import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import org.jspecify.annotations.Nullable;

/// A line of the grid.
sealed interface GridLine {

    /// The heading of a group of indicators.
    record Heading(IndicatorGroup group) implements GridLine {
    }

    /// @param period null where the columns say of which one
    /// @param title  what it is called
    /// @param aside  what is told of it, and in which unit; may be blank
    record Cells(Series.Row series, @Nullable Period period, String title, String aside) implements GridLine {
    }
}
