package duizhao.exchange.frictionless;

import java.util.Map;
import java.util.Set;

/// Whether what a table refers to is there.
final class References {

    private References() {
    }

    /// @throws duizhao.platform.UserException at the first line that refers to nothing
    ///
    /// @param without names of tables that were not read; what refers to them is left out
    static void check(Table table, Map<String, Table> tables, Set<String> without) {
        for (var key : table.resource().foreignKeys()) {
            if (without.contains(key.resource())) {
                continue;
            }
            var target = key.resource().isEmpty() ? table : tables.get(key.resource());
            if (target == null) {
                throw Damage.ofFile(Descriptor.FILE, "bad-descriptor",
                        table.resource().name() + "/schema/foreignKeys/" + key.resource());
            }
            target.require(key.keys());
            table.require(key.fields()).requireFound(key.fields(), target, key.keys());
        }
    }
}
