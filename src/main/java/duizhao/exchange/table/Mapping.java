package duizhao.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a table is to be read.
///
/// @param sheet     its name; blank where the file has one only
/// @param headerRow number of the first row of the header; 0 where there is none
/// @param lastRow   number of the last row of the header
/// @param headers   the words over each column; of several rows, those of all of them
/// @param columns   what each column is read as, as many as `headers`
/// @param defaults  what holds where neither column nor row say it
/// @param usualUnit whether a number without a unit is in the indicator's usual one; otherwise it is refused
/// @param source    key of the source of rows that name none
public record Mapping(String sheet, long headerRow, long lastRow, List<String> headers, List<ColumnUse> columns,
                      Coordinates defaults, boolean usualUnit, String source) {

    public Mapping {
        headers = List.copyOf(headers);
        columns = List.copyOf(columns);
        if (headers.size() != columns.size()) {
            throw new IllegalArgumentException(headers.size() + " headers of " + columns.size() + " columns");
        }
    }

    public Mapping with(int column, ColumnUse use) {
        var changed = new ArrayList<>(columns);
        changed.set(column, use);
        return new Mapping(sheet, headerRow, lastRow, headers, changed, defaults, usualUnit, source);
    }

    Mapping withSheet(String other) {
        return new Mapping(other, headerRow, lastRow, headers, columns, defaults, usualUnit, source);
    }

    /// As another sheet of the same headers is read: its columns, units and source, and whatever is no district or period.
    public Mapping like(Mapping other) {
        return new Mapping(sheet, headerRow, lastRow, headers, other.columns,
                new Coordinates(defaults.district(), other.defaults.indicator(), other.defaults.measure(),
                        defaults.period(), other.defaults.role(), other.defaults.unit()), other.usualUnit, other.source);
    }

    public Mapping withDefaults(Coordinates others) {
        return new Mapping(sheet, headerRow, lastRow, headers, columns, others, usualUnit, source);
    }

    public Mapping withUsualUnit(boolean usual) {
        return new Mapping(sheet, headerRow, lastRow, headers, columns, defaults, usual, source);
    }

    public Mapping withSource(String other) {
        return new Mapping(sheet, headerRow, lastRow, headers, columns, defaults, usualUnit, other);
    }

    /// Whether a column holds `field`.
    public boolean holds(Field field) {
        return columns.contains(new ColumnUse.Holds(field));
    }

    /// Whether any column holds figures.
    public boolean hasFigures() {
        return holds(Field.WORDS) || holds(Field.VALUE)
                || columns.stream().anyMatch(ColumnUse.Figures.class::isInstance);
    }

    /// What cannot be known of any figure, so that nothing can be read: the message keys of what a person has to say.
    public List<String> lacking() {
        var lacking = new ArrayList<String>();
        if (!hasFigures()) {
            lacking.add("import.lacking.figures");
            return lacking;
        }
        require(lacking, "import.lacking.indicator", holds(Field.INDICATOR) || holds(Field.INDICATOR_KEY),
                everyColumn(c -> c.indicator() != null));
        require(lacking, "import.lacking.district", holds(Field.DISTRICT) || holds(Field.DISTRICT_CODE),
                everyColumn(c -> c.district() != null));
        require(lacking, "import.lacking.period", holds(Field.PERIOD), everyColumn(c -> c.period() != null));
        require(lacking, "import.lacking.role", holds(Field.ROLE), everyColumn(c -> c.role() != null));
        return lacking;
    }

    private static void require(List<String> lacking, String key, boolean inRows, boolean inColumns) {
        if (!inRows && !inColumns) {
            lacking.add(key);
        }
    }

    private boolean everyColumn(java.util.function.Predicate<Coordinates> known) {
        boolean words = holds(Field.WORDS) || holds(Field.VALUE);
        return columns.stream().filter(ColumnUse.Figures.class::isInstance).map(ColumnUse.Figures.class::cast)
                .allMatch(f -> known.test(f.coordinates().or(defaults))) && (!words || known.test(defaults));
    }

    /// The columns that hold figures, ascending; one that holds `field` among them where it is words or value.
    List<Integer> figureColumns() {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i) instanceof ColumnUse.Figures).boxed().toList();
    }

    /// The first column that holds `field`; -1 where none does.
    int column(Field field) {
        return columns.indexOf(new ColumnUse.Holds(field));
    }

    /// The number of a column as spreadsheets name it: `A`, `B`, ..., `AA`.
    public static String letter(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
