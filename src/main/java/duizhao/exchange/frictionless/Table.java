package duizhao.exchange.frictionless;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// A table that has been read: its values are of the types and obey the constraints of its resource.
public record Table(Resource resource, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /// @throws duizhao.platform.UserException where the table lacks one of the columns
    public Table require(List<String> columns) {
        for (String column : columns) {
            if (resource.fields().stream().noneMatch(field -> field.name().equals(column))) {
                throw Damage.ofFile(resource.path(), "no-column", column);
            }
        }
        return this;
    }

    /// @throws duizhao.platform.UserException at the second line with the same values in `columns`; lines without any
    ///                                        are not counted
    public void requireUnique(List<String> columns) {
        var seen = new HashSet<List<String>>();
        for (var row : rows) {
            var key = row.texts(columns);
            if (!key.stream().allMatch(String::isEmpty) && !seen.add(key)) {
                throw row.damage(String.join("+", columns), "twice", String.join(" ", key));
            }
        }
    }

    /// @throws duizhao.platform.UserException at the first line whose values in `columns` are not to be found in the
    ///                                        columns `keys` of `target`; lines that lack one refer to nothing
    public void requireFound(List<String> columns, Table target, List<String> keys) {
        var known = target.rows().stream().map(row -> row.texts(keys)).collect(Collectors.toSet());
        for (var row : rows) {
            var value = row.texts(columns);
            if (value.stream().noneMatch(String::isEmpty) && !known.contains(value)) {
                throw row.damage(String.join("+", columns), "unknown-key", String.join(" ", value),
                        target.resource().path());
            }
        }
    }
}
