package duizhao.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// Counts by several keys, summed and pivoted.
public final class Counts {

    private final List<String> keys;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    /// @param keys names of the keys, in the order in which [#add] gives their values
    public Counts(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    public void add(List<String> values, long count) {
        rows.add(List.copyOf(values));
        counts.add(count);
    }

    /// The sums by `key`, in the order in which its values were first added.
    public Map<String, Long> by(String key) {
        return by(List.of(key)).entrySet().stream().collect(LinkedHashMap::new,
                (map, e) -> map.put(e.getKey().getFirst(), e.getValue()), Map::putAll);
    }

    /// The sums by several keys together, in the order in which they were first added.
    public Map<List<String>, Long> by(List<String> wanted) {
        var sums = new LinkedHashMap<List<String>, Long>();
        if (rows.isEmpty()) {
            return sums;
        }
        Table table = Table.create("counts");
        for (int i = 0; i < keys.size(); i++) {
            int column = i;
            table.addColumns(StringColumn.create(column(keys.get(i)), rows.stream().map(row -> row.get(column)).toList()));
        }
        table.addColumns(LongColumn.create("count", counts.stream().mapToLong(Long::longValue).toArray()));
        Table summed = table.summarize("count", AggregateFunctions.sum).by(wanted.stream().map(Counts::column).toArray(String[]::new));
        for (List<String> row : rows) {
            sums.putIfAbsent(wanted.stream().map(key -> row.get(keys.indexOf(key))).toList(), 0L);
        }
        for (int i = 0; i < summed.rowCount(); i++) {
            int at = i;
            // A sum of counts is far below 2^53, up to which a double is exact.
            sums.put(wanted.stream().map(key -> summed.stringColumn(column(key)).get(at)).toList(),
                    Math.round(((Number) summed.column(wanted.size()).get(i)).doubleValue()));
        }
        return sums;
    }

    /// Tablesaw uses some names itself, `group` among them.
    private static String column(String key) {
        return "key " + key;
    }
}
