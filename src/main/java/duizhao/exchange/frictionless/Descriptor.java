package duizhao.exchange.frictionless;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `datapackage.json` says of a package.
///
/// @param version of the data, blank where none is stated
public record Descriptor(String name, String version, List<Resource> resources) {

    /// The name of the file that holds it.
    public static final String FILE = "datapackage.json";

    public Descriptor {
        resources = List.copyOf(resources);
    }

    /// The tables by name, each checked by itself and against those it refers to.
    ///
    /// @throws duizhao.platform.UserException where a file is missing or breaks what the descriptor says of it
    public Map<String, Table> tables(Folder folder) {
        var tables = new LinkedHashMap<String, Table>();
        for (var resource : resources) {
            tables.put(resource.name(), TableReader.read(resource, folder.text(resource.path())));
        }
        tables.values().forEach(table -> References.check(table, tables));
        return tables;
    }
}
