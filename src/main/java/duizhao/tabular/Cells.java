package duizhao.tabular;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvWriteOptions;
import tech.tablesaw.io.csv.CsvWriter;

/// Records of texts as a table.
public final class Cells {

    private Cells() {
    }

    /// A table of text columns, named and ordered as in the first record; a record that lacks a column has a blank.
    ///
    /// Texts only, because Tablesaw's numbers are binary floating point and would not be the printed ones.
    static Table table(String name, List<Map<String, String>> records) {
        Table table = Table.create(name);
        if (records.isEmpty()) {
            return table;
        }
        for (String column : records.getFirst().keySet()) {
            table.addColumns(StringColumn.create(column,
                    records.stream().map(r -> r.getOrDefault(column, "")).toList()));
        }
        return table;
    }

    /// The records as CSV with a header (RFC 4180, lines ending in a line feed); nothing where there are none, since it
    /// is they that name the columns.
    public static String csv(String name, List<Map<String, String>> records) {
        if (records.isEmpty()) {
            return "";
        }
        var text = new StringWriter();
        new CsvWriter().write(table(name, records), CsvWriteOptions.builder(text).lineEnd("\n").build());
        return text.toString();
    }
}
