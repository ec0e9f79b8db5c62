package duizhao.exchange.frictionless;

import duizhao.platform.UserException;
import java.util.List;
import java.util.Map;

/// A line of a table.
public final class Row {

    private final Resource resource;
    private final Map<String, Integer> columns;
    private final long line;
    private final List<String> values;

    /// @param columns the place of each column by its name
    /// @param line    the number of its first line in the file, the header's being 1
    /// @param values  blank where one is missing
    Row(Resource resource, Map<String, Integer> columns, long line, List<String> values) {
        this.resource = resource;
        this.columns = columns;
        this.line = line;
        this.values = values;
    }

    public long line() {
        return line;
    }

    /// The value in `column`, blank where it is missing.
    public String text(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw new IllegalArgumentException("no column " + column + " in " + resource.name());
        }
        return values.get(at);
    }

    /// The value in `column`, blank also where the table has no such column.
    public String textIfAny(String column) {
        return columns.containsKey(column) ? text(column) : "";
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /// Whether a column that says yes or no says yes.
    ///
    /// @throws UserException where it says neither
    public boolean is(String column) {
        var field = resource.fields().get(columns.get(column));
        if (!field.trues().contains(text(column)) && !field.falses().contains(text(column))) {
            throw damage(column, "bad-boolean", text(column));
        }
        return field.trues().contains(text(column));
    }

    /// What to throw where the value in `column` breaks a rule; see [Damage#inCell].
    public UserException damage(String column, String kind, Object... arguments) {
        return Damage.inCell(resource.path(), line, column, kind, arguments);
    }

    /// The values of some columns together.
    List<String> texts(List<String> names) {
        return names.stream().map(this::text).toList();
    }
}
