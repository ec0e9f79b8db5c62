package duizhao.exchange.frictionless;

import java.util.List;
import java.util.Set;

/// A table of a package, as its descriptor describes it.
///
/// @param path       the file's name within the package
/// @param missing    what stands for no value
/// @param primaryKey columns that together are there once and never missing; empty where none are
public record Resource(String name, String path, char delimiter, char quote, List<Field> fields, Set<String> missing,
                       List<String> primaryKey, List<ForeignKey> foreignKeys) {

    public Resource {
        fields = List.copyOf(fields);
        missing = Set.copyOf(missing);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }
}
