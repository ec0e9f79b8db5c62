package duizhao.feature.compare;

import duizhao.domain.Keyed;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Series;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Remembering;
import org.jspecify.annotations.Nullable;

/// Which groups are folded and which cell is selected, from one start to the next.
final class PlanMemory {

    private static final String FOLDED = "compare-folded";
    private static final String SELECTED = "compare-selected";

    private final Memory memory;

    PlanMemory(Memory memory) {
        this.memory = memory;
    }

    /// Puts back what was remembered, and remembers from now on.
    void keep(SideModel side) {
        new Remembering(memory).set(FOLDED, side.folded(), key -> Keyed.find(IndicatorGroup.class, key),
                IndicatorGroup::key);
        side.selectedProperty().set(spot(memory.get(SELECTED)));
        side.selectedProperty().addListener((o, was, now) -> {
            if (now != null) {
                memory.put(SELECTED, now.nth() + "," + now.district() + "," + SeriesChoice.text(now.row()));
            }
        });
    }

    /// Null where nothing was remembered, or nothing that can be read.
    private static @Nullable Spot spot(@Nullable String kept) {
        String[] parts = kept == null ? new String[0] : kept.split(",", 3);
        Series.Row row = parts.length != 3 || !parts[0].matches("\\d{1,6}") ? null : SeriesChoice.read(parts[2]);
        return row == null ? null : new Spot(row, Integer.parseInt(parts[0]), parts[1]);
    }
}
