package duizhao.feature.compare;

import duizhao.domain.Keyed;
import duizhao.ui.nav.Memory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which columns of which district a person hid, where they were moved and how wide they were made. What cannot be read
/// is as if it had never been kept.
final class ColumnMemory {

    private static final String HIDDEN = "compare-columns-hidden";
    private static final String ORDER = "compare-columns-order";
    private static final String WIDTHS = "compare-columns-widths";
    private static final String DISTRICTS = "compare-columns-districts";

    private final Memory memory;

    ColumnMemory(Memory memory) {
        this.memory = memory;
    }

    boolean isHidden(String district, CellColumn column) {
        return hidden().contains(name(district, column));
    }

    void hide(String district, CellColumn column, boolean hide) {
        Set<String> hidden = hidden();
        if (hide) {
            hidden.add(name(district, column));
        } else {
            hidden.remove(name(district, column));
        }
        memory.put(HIDDEN, String.join(",", hidden));
    }

    /// The columns of a district in the order a person gave them.
    List<CellColumn> order(String district) {
        List<String> kept = list(map(ORDER).get(district), "/");
        return Arrays.stream(CellColumn.values()).sorted(Comparator.comparingInt((CellColumn column) ->
                kept.contains(column.key()) ? kept.indexOf(column.key()) : column.ordinal())).toList();
    }

    void order(String district, List<CellColumn> columns) {
        Map<String, String> orders = map(ORDER);
        orders.put(district, String.join("/", columns.stream().map(Keyed::key).toList()));
        put(ORDER, orders);
    }

    /// How wide a person made a column; empty where nobody did.
    OptionalDouble width(String district, CellColumn column) {
        String kept = map(WIDTHS).get(name(district, column));
        try {
            return kept == null ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.clamp(Double.parseDouble(kept), 24, 600));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    void width(String district, CellColumn column, double width) {
        Map<String, String> widths = map(WIDTHS);
        widths.put(name(district, column), Long.toString(Math.round(width)));
        put(WIDTHS, widths);
    }

    /// Codes in the order a person gave their columns; those never moved are not among them.
    List<String> districts() {
        return list(memory.get(DISTRICTS), ",");
    }

    void districts(List<String> codes) {
        memory.put(DISTRICTS, String.join(",", codes));
    }

    /// Every column is shown again, in its place and as wide as what stands in it.
    void reset() {
        for (String key : List.of(HIDDEN, ORDER, WIDTHS, DISTRICTS)) {
            memory.put(key, "");
        }
    }

    private Set<String> hidden() {
        return new LinkedHashSet<>(list(memory.get(HIDDEN), ","));
    }

    private static String name(String district, CellColumn column) {
        return district + ":" + column.key();
    }

    private Map<String, String> map(String key) {
        var map = new LinkedHashMap<String, String>();
        for (String entry : list(memory.get(key), ",")) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                map.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return map;
    }

    private void put(String key, Map<String, String> map) {
        memory.put(key, String.join(",", map.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList()));
    }

    private static List<String> list(@Nullable String kept, String separator) {
        return kept == null || kept.isBlank() ? new ArrayList<>() : new ArrayList<>(List.of(kept.split(separator)));
    }
}
