package duizhao.feature.report;

import duizhao.paper.setup.ChartColumns;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Margins;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.setup.WideTables;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A page setup as a report keeps it: short texts by name.
public final class SetupText {

    private static final String PAPER = "paper";
    private static final String ORIENTATION = "orientation";
    private static final String INK = "ink";
    private static final String MARGINS = "margins";
    private static final String COLUMNS = "columns";
    private static final String TABLES = "tables";

    private SetupText() {
    }

    /// @param kept what the report keeps; what it does not keep, or what cannot be read, is as in `otherwise`
    public static PageSetup read(Map<String, String> kept, PageSetup otherwise) {
        return otherwise.withSize(constant(PaperSize.values(), kept.get(PAPER), otherwise.size()))
                .withOrientation(constant(Orientation.values(), kept.get(ORIENTATION), otherwise.orientation()))
                .withInk(constant(InkMode.values(), kept.get(INK), otherwise.ink()))
                .withMargins(constant(Margins.values(), kept.get(MARGINS), otherwise.margins()))
                .withColumns(constant(ChartColumns.values(), kept.get(COLUMNS), otherwise.columns()))
                .withTables(constant(WideTables.values(), kept.get(TABLES), otherwise.tables()));
    }

    public static Map<String, String> text(PageSetup setup) {
        var kept = new LinkedHashMap<String, String>();
        kept.put(PAPER, text(setup.size()));
        kept.put(ORIENTATION, text(setup.orientation()));
        kept.put(INK, text(setup.ink()));
        kept.put(MARGINS, text(setup.margins()));
        kept.put(COLUMNS, text(setup.columns()));
        kept.put(TABLES, text(setup.tables()));
        return kept;
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(E[] values, String name, E otherwise) {
        return Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(name)).findFirst().orElse(otherwise);
    }
}
