package duizhao.exchange.frictionless;

import java.util.Map;

/// Whether what a table refers to is there.
final class References {

    private References() {
    }

    /// @throws duizhao.platform.UserException at the first line that refers to nothing
    static void check(Table table, Map<String, Table> tables) {
        for (var key : table.resource().foreignKeys()) {
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
