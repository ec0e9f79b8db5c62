package duizhao.exchange.frictionless;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads `datapackage.json`: https://specs.frictionlessdata.io/tabular-data-package/
public final class DescriptorReader {

    private static final List<String> TRUES = List.of("true", "True", "TRUE", "1");
    private static final List<String> FALSES = List.of("false", "False", "FALSE", "0");

    private DescriptorReader() {
    }

    /// @throws duizhao.platform.UserException where it is no JSON or lacks what the specification demands
    public static Descriptor read(String json) {
        Json root;
        try {
            root = Json.parse(json);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw Damage.inLine(Descriptor.FILE, at == null ? 1 : at.getLineNr(), "bad-json");
        }
        var resources = list(root, "resources", "resources");
        require(!resources.isEmpty(), "resources");
        var names = new HashSet<String>();
        var read = resources.stream().map(DescriptorReader::resource).toList();
        read.forEach(resource -> require(names.add(resource.name()), "resources/name"));
        return new Descriptor(text(root, "name", ""), text(root, "version", ""), read);
    }

    private static Resource resource(Json node) {
        String name = text(node, "name", "");
        require(!name.isBlank(), "resources/name");
        String path = text(node, "path", "");
        require(isInside(path), name + "/path");
        require(Set.of("", "utf-8").contains(text(node, "encoding", "").toLowerCase(Locale.ROOT)), name + "/encoding");
        var dialect = node.at("dialect");
        require(dialect.at("header").isMissing() || dialect.at("header").isTrue(), name + "/dialect/header");
        var schema = node.at("schema");
        var fields = list(schema, "fields", name + "/schema/fields").stream().map(f -> field(f, name)).toList();
        require(!fields.isEmpty(), name + "/schema/fields");
        var resource = new Resource(name, path, character(dialect, "delimiter", ',', name),
                character(dialect, "quoteChar", '"', name), fields, Set.copyOf(schema.at("missingValues").texts(List.of(""))),
                schema.at("primaryKey").texts(List.of()),
                list(schema, "foreignKeys", name + "/schema/foreignKeys").stream()
                        .map(key -> foreignKey(key, name)).toList());
        var columns = fields.stream().map(Field::name).toList();
        require(columns.stream().distinct().count() == columns.size(), name + "/schema/fields/name");
        require(columns.containsAll(resource.primaryKey()), name + "/schema/primaryKey");
        return resource;
    }

    private static Field field(Json node, String resource) {
        String name = text(node, "name", "");
        require(!name.isBlank(), resource + "/schema/fields/name");
        String where = resource + "/schema/fields/" + name;
        var constraints = node.at("constraints");
        return new Field(name, type(text(node, "type", "string"), where),
                constraints.at("required").isTrue(), constraints.at("unique").isTrue(),
                pattern(constraints, where), constraints.at("enum").texts(List.of()), number(constraints, "minimum", where),
                number(constraints, "maximum", where), node.at("trueValues").texts(TRUES),
                node.at("falseValues").texts(FALSES));
    }

    private static ForeignKey foreignKey(Json node, String resource) {
        var reference = node.at("reference");
        var key = new ForeignKey(node.at("fields").texts(List.of()), text(reference, "resource", ""), reference.at("fields").texts(List.of()));
        require(!key.fields().isEmpty() && key.fields().size() == key.keys().size(),
                resource + "/schema/foreignKeys");
        return key;
    }

    /// A package must not reach out of its own folder: the specification forbids it, and so does caution.
    private static boolean isInside(String path) {
        return !path.isBlank() && !path.startsWith("/") && !path.contains(":") && !path.contains("\\")
                && !List.of(path.split("/")).contains("..");
    }

    private static Field.Type type(String name, String where) {
        return switch (name) {
            case "string" -> Field.Type.STRING;
            case "number" -> Field.Type.NUMBER;
            case "integer" -> Field.Type.INTEGER;
            case "boolean" -> Field.Type.BOOLEAN;
            case "any" -> Field.Type.ANY;
            default -> throw Damage.ofFile(Descriptor.FILE, "bad-descriptor", where + "/type");
        };
    }

    private static @Nullable Pattern pattern(Json constraints, String where) {
        String pattern = text(constraints, "pattern", "");
        try {
            return pattern.isEmpty() ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw Damage.ofFile(Descriptor.FILE, "bad-descriptor", where + "/constraints/pattern");
        }
    }

    private static @Nullable BigDecimal number(Json node, String key, String where) {
        var value = node.at(key);
        require(value.isMissing() || value.number() != null, where + "/constraints/" + key);
        return value.number();
    }

    private static char character(Json dialect, String key, char otherwise, String resource) {
        String text = text(dialect, key, String.valueOf(otherwise));
        require(text.length() == 1, resource + "/dialect/" + key);
        return text.charAt(0);
    }

    private static String text(Json node, String key, String otherwise) {
        return node.at(key).text(otherwise);
    }

    private static List<Json> list(Json node, String key, String where) {
        var value = node.at(key);
        require(value.isMissing() || value.isList(), where);
        return value.items();
    }

    private static void require(boolean holds, String where) {
        if (!holds) {
            throw Damage.ofFile(Descriptor.FILE, "bad-descriptor", where);
        }
    }
}
