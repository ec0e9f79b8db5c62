package duizhao.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of act that is written where the act is made, as a text or as a constant of its file, has words.
class ActKindsTest {

    private static final Pattern ACT = Pattern.compile("new Act\\(\\s*(?:\"([a-z-]+)\"|([A-Z_]{2,}))");

    @ParameterizedTest
    @ValueSource(strings = {"edit.properties", "edit_en.properties"})
    void everyKindHasWords(String bundle) throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/duizhao/messages", bundle))) {
            words.load(reader);
        }
        Set<String> kinds = kinds();
        assertThat(kinds).contains("write-outlook", "mark-cell");
        assertThat(kinds).allSatisfy(kind -> assertThat(words).containsKey("edit.act." + kind));
    }

    private static Set<String> kinds() throws IOException {
        var kinds = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                var act = ACT.matcher(source);
                while (act.find()) {
                    kinds.add(act.group(1) != null ? act.group(1) : constant(act.group(2), source, file));
                }
            }
        }
        return kinds;
    }

    private static String constant(String name, String source, Path file) {
        var value = Pattern.compile("String " + name + " = \"([a-z-]+)\"").matcher(source);
        assertThat(value.find()).as("%s of %s", name, file).isTrue();
        return value.group(1);
    }
}
