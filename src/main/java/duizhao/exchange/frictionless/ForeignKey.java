package duizhao.exchange.frictionless;

import java.util.List;

/// Columns whose values must be found in another table.
///
/// @param resource the other table's name, blank for the same
/// @param keys     the columns there, as many as `fields`
public record ForeignKey(List<String> fields, String resource, List<String> keys) {

    public ForeignKey {
        fields = List.copyOf(fields);
        keys = List.copyOf(keys);
    }
}
