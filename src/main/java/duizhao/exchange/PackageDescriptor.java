package duizhao.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The `datapackage.json` of a package that this program writes: https://specs.frictionlessdata.io/tabular-data-package/
final class PackageDescriptor {

    private static final Set<String> NUMBERS = Set.of("value", "upper", "tau", "delta");
    /// Where a value is a text of any kind.
    private static final Set<PackageTable> TEXTS = EnumSet.of(PackageTable.COMPARISON_STATE, PackageTable.REPORT_SETUP,
            PackageTable.REPORT_CHOICES);
    private static final Set<String> INTEGERS = Set.of("start", "end", "headline", "place");
    private static final Set<String> YES_OR_NO = Set.of("nominal", "estimated");

    private PackageDescriptor() {
    }

    static String json(String title, Instant created) {
        var root = new LinkedHashMap<String, Object>();
        root.put("profile", "tabular-data-package");
        root.put("name", "duizhao-export");
        root.put("title", title);
        root.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString());
        root.put("resources", Stream.of(PackageTable.values()).map(PackageDescriptor::resource).toList());
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> resource(PackageTable table) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", table.resource());
        resource.put("path", table.resource() + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(PackageTable table) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", table.written().stream().map(column -> field(table, column)).toList());
        schema.put("missingValues", List.of(""));
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        var keys = new ArrayList<Map<String, Object>>();
        table.references().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(reference -> keys.add(Map.of(
                "fields", reference.getKey(), "reference", Map.of("resource",
                        reference.getValue() == table ? "" : reference.getValue().resource(),
                        "fields", reference.getValue().key().getFirst()))));
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        return schema;
    }

    private static Map<String, Object> field(PackageTable table, String column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column);
        field.put("type", NUMBERS.contains(column) && !TEXTS.contains(table) ? "number"
                : INTEGERS.contains(column) ? "integer" : YES_OR_NO.contains(column) ? "boolean" : "string");
        if (table.key().contains(column)) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }
}
