package duizhao.ui.plot.time;

import duizhao.domain.quantity.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An indicator of small multiples: all its districts on one scale.
///
/// @param label    the indicator
/// @param unit     of the scale; figures of another base are not drawn
/// @param baseYear where the districts have no scale to share, the year in which each is 100; 0 where they share one
/// @param panels   one for each district; null where nothing is known
public record MultiplesRow(String label, Unit unit, int baseYear, List<@Nullable TrendSeries> panels) {

    public MultiplesRow {
        panels = Collections.unmodifiableList(new ArrayList<>(panels));
    }

    public boolean isIndexed() {
        return baseYear != 0;
    }

    /// The panel of a district as a trend of its own, of index numbers where the row has them; null for none.
    @Nullable Trend trend(int district) {
        var series = panels.get(district);
        if (series == null) {
            return null;
        }
        return isIndexed() ? new IndexedTrend(baseYear, List.of(series), List.of()).trend()
                : new Trend(unit, List.of(series), List.of());
    }
}
