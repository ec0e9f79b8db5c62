package duizhao.exchange;

import duizhao.exchange.frictionless.Damage;
import duizhao.exchange.frictionless.Descriptor;
import duizhao.exchange.frictionless.Row;
import duizhao.exchange.frictionless.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of a package, checked to be those that a record can be made of.
final class PackageTables {

    private final Map<PackageTable, Table> tables = new EnumMap<>(PackageTable.class);

    /// @param found the tables by the names of their resources
    /// @throws duizhao.platform.UserException where a table or column is lacking, a key is there twice, or a line refers
    ///                                        to nothing
    PackageTables(Map<String, Table> found) {
        this(found, Set.of());
    }

    /// @param without what was not read, and what is referred to in vain is not found there
    PackageTables(Map<String, Table> found, Set<PackageTable> without) {
        for (var kind : PackageTable.values()) {
            if (without.contains(kind)) {
                continue;
            }
            var table = found.get(kind.resource());
            if (table == null && kind.isDecided()) {
                continue;
            }
            if (table == null) {
                throw Damage.ofFile(Descriptor.FILE, "no-resource", kind.resource());
            }
            tables.put(kind, table.require(kind.columns()));
            requireKeys(kind);
        }
        tables.forEach((kind, table) -> kind.references().forEach((column, target) -> {
            if (without.contains(target)) {
                return;
            }
            if (!tables.containsKey(target)) {
                throw Damage.ofFile(Descriptor.FILE, "no-resource", target.resource());
            }
            table.requireFound(List.of(column), tables.get(target), target.key());
        }));
        if (!without.contains(PackageTable.FIGURES)) {
            tables.get(PackageTable.FIGURES).requireFound(List.of("indicator", "definition"),
                    tables.get(PackageTable.DEFINITIONS), PackageTable.DEFINITIONS.key());
        }
    }

    /// None where the package has no such table.
    List<Row> rows(PackageTable kind) {
        var table = tables.get(kind);
        return table == null ? List.of() : table.rows();
    }

    private void requireKeys(PackageTable kind) {
        for (var row : rows(kind)) {
            for (String column : kind.key()) {
                if (!row.has(column)) {
                    throw row.damage(column, "missing");
                }
            }
        }
        tables.get(kind).requireUnique(kind.key());
    }
}
