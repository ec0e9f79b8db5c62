package duizhao.app;

import duizhao.paper.setup.ChartColumns;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Margins;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.setup.WideTables;
import duizhao.ui.nav.Memory;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The page setup chosen last, in the window's memory.
final class PageChoices {

    private static final String SIZE = "print-paper";
    private static final String ORIENTATION = "print-orientation";
    private static final String INK = "print-ink";
    private static final String MARGINS = "print-margins";
    private static final String COLUMNS = "print-chart-columns";
    private static final String TABLES = "print-wide-tables";

    private final Memory memory;

    PageChoices(Memory memory) {
        this.memory = memory;
    }

    /// Upright A4 in black and white until a person chooses otherwise.
    PageSetup last() {
        var standard = PageSetup.standard();
        return new PageSetup(kept(PaperSize.values(), SIZE, standard.size()),
                kept(Orientation.values(), ORIENTATION, standard.orientation()),
                kept(InkMode.values(), INK, standard.ink()),
                kept(Margins.values(), MARGINS, standard.margins()),
                kept(ChartColumns.values(), COLUMNS, standard.columns()),
                kept(WideTables.values(), TABLES, standard.tables()));
    }

    void keep(PageSetup setup) {
        memory.put(SIZE, setup.size().name());
        memory.put(ORIENTATION, setup.orientation().name());
        memory.put(INK, setup.ink().name());
        memory.put(MARGINS, setup.margins().name());
        memory.put(COLUMNS, setup.columns().name());
        memory.put(TABLES, setup.tables().name());
    }

    private <E extends Enum<E>> E kept(E[] values, String key, E standard) {
        @Nullable String name = memory.get(key);
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst().orElse(standard);
    }
}
