package duizhao.exchange.frictionless;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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
        return tables(folder, Set.of());
    }

    /// The same without the tables of these names, which are too large to be held in memory: [#each] reads them. What
    /// refers to them is not looked at.
    public Map<String, Table> tables(Folder folder, Set<String> without) {
        var tables = new LinkedHashMap<String, Table>();
        for (var resource : resources) {
            if (!without.contains(resource.name())) {
                tables.put(resource.name(), TableReader.read(resource, folder.text(resource.path())));
            }
        }
        tables.values().forEach(table -> References.check(table, tables, without));
        return tables;
    }

    /// Tells the lines of one table, each checked by itself.
    ///
    /// @param columns that the table must have
    /// @throws duizhao.platform.UserException at the first one that is damaged; where there is no such table or column
    public void each(Folder folder, String table, List<String> columns, Consumer<Row> taker) {
        var resource = resources.stream().filter(one -> one.name().equals(table)).findFirst()
                .orElseThrow(() -> Damage.ofFile(FILE, "no-resource", table));
        new Table(resource, List.of()).require(columns);
        try (var text = folder.reader(resource.path())) {
            TableReader.each(resource, text, taker);
        } catch (IOException e) {
            throw Damage.ofFile(resource.path(), "unreadable", String.valueOf(e.getMessage()));
        }
    }
}
