package duizhao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The bundled `datapackage.json` has what the specifications demand, read here without the program's own reader:
/// https://specs.frictionlessdata.io/data-package/ and https://specs.frictionlessdata.io/tabular-data-resource/
class BundledDescriptorTest {

    private static final Path DATA = Path.of("data");
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "object", "array", "date",
            "time", "datetime", "year", "yearmonth", "duration", "geopoint", "geojson", "any");
    private static final Set<String> CONSTRAINTS = Set.of("required", "unique", "minLength", "maxLength", "minimum",
            "maximum", "pattern", "enum");

    static JsonNode descriptor() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(DATA.resolve("datapackage.json")));
    }

    static Stream<JsonNode> resources() throws IOException {
        return descriptor().path("resources").values().stream();
    }

    @Test
    void thePackageHasItsProfileNameAndLicences() throws IOException {
        var root = descriptor();

        assertThat(root.path("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(root.path("name").asString()).matches("[a-z0-9._/-]+");
        assertThat(root.path("resources").values()).isNotEmpty();
        assertThat(root.path("licenses").values()).allSatisfy(license ->
                assertThat(license.has("name") || license.has("path")).isTrue());
        assertThat(resources().map(r -> r.path("name").asString())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyResourceIsATableWithAFileInThePackage(JsonNode resource) {
        assertThat(resource.path("profile").asString()).isEqualTo("tabular-data-resource");
        assertThat(resource.path("name").asString()).matches("[a-z0-9._/-]+");
        assertThat(resource.has("data")).as("path or data, not both").isFalse();
        assertThat(resource.path("path").asString()).doesNotStartWith("/").doesNotContain("..");
        assertThat(DATA.resolve(resource.path("path").asString())).isRegularFile();
        assertThat(resource.path("schema").isObject()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyFieldHasANameATypeAndKnownConstraints(JsonNode resource) {
        var fields = resource.path("schema").path("fields").values();

        assertThat(fields).isNotEmpty().allSatisfy(field -> {
            assertThat(field.path("name").asString()).isNotBlank();
            assertThat(TYPES).contains(field.path("type").asString());
            assertThat(CONSTRAINTS).containsAll(field.path("constraints").propertyNames());
        });
        assertThat(names(resource)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyFileHasTheColumnsOfItsSchemaInOrder(JsonNode resource) throws IOException {
        try (var lines = Files.lines(DATA.resolve(resource.path("path").asString()))) {
            assertThat(lines.findFirst().orElseThrow().split(",")).containsExactlyElementsOf(names(resource));
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void keysNameFieldsThatExist(JsonNode resource) throws IOException {
        assertThat(names(resource)).containsAll(texts(resource.path("schema").path("primaryKey")));
        for (var key : resource.path("schema").path("foreignKeys").values()) {
            var reference = key.path("reference");
            var target = reference.path("resource").asString().isEmpty() ? resource : resources()
                    .filter(r -> r.path("name").equals(reference.path("resource"))).findFirst().orElseThrow();

            assertThat(texts(key.path("fields"))).isNotEmpty().hasSameSizeAs(texts(reference.path("fields")));
            assertThat(names(resource)).containsAll(texts(key.path("fields")));
            assertThat(names(target)).containsAll(texts(reference.path("fields")));
        }
    }

    @Test
    void everyTableThatTheProgramReadsIsInThePackage() throws IOException {
        var names = new HashSet<>(resources().map(r -> r.path("name").asString()).toList());

        for (var table : PackageTable.values()) {
            // What people decide is theirs: the bundled record has none of it.
            assertThat(names.contains(table.resource())).as(table.resource()).isEqualTo(!table.isDecided());
        }
    }

    private static List<String> names(JsonNode resource) {
        return resource.path("schema").path("fields").values().stream().map(f -> f.path("name").asString()).toList();
    }

    private static List<String> texts(JsonNode node) {
        return node.isString() ? List.of(node.asString()) : node.values().stream().map(JsonNode::asString).toList();
    }
}
