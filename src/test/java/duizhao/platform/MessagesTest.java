package duizhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Both languages say the same things, and the code asks only for what is said.
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/duizhao/messages");
    private static final Path CODE = Path.of("src/main/java");

    static Stream<String> parts() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> !n.endsWith("_en.properties"))
                    .map(n -> n.replace(".properties", ""))
                    .sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothLanguagesHaveTheSameKeys(String part) {
        assertThat(load(part + "_en").stringPropertyNames()).isEqualTo(load(part).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyKeyIsOfItsPartAndTakesTheSameArguments(String part) {
        Properties chinese = load(part);
        Properties english = load(part + "_en");
        for (String key : chinese.stringPropertyNames()) {
            assertThat(key).startsWith(part + ".");
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(chinese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noKeyStandsTwiceInAFile(String part) throws IOException {
        for (String file : List.of(part, part + "_en")) {
            List<String> keys = Files.readAllLines(BUNDLES.resolve(file + ".properties")).stream()
                    .filter(l -> !l.startsWith("#") && l.contains("="))
                    .map(l -> l.substring(0, l.indexOf('=')).strip()).toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        List<String> parts = parts().toList();
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", parts) + ")\\.[a-zA-Z0-9._-]*[a-zA-Z0-9_-])\"");
        List<String> missing = new ArrayList<>();
        try (var files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var m = literal.matcher(Files.readString(file));
                while (m.find()) {
                    String key = m.group(1);
                    if (!key.endsWith(".css") && !load(key.substring(0, key.indexOf('.'))).containsKey(key)) {
                        missing.add(CODE.relativize(file) + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void argumentsAreNotGroupedOrShortened() {
        assertThat(new Messages(Locale.ENGLISH).text("term.year", 2022)).isEqualTo("2022");
        assertThat(new Messages(Messages.CHINESE).text("term.year", 2022)).isEqualTo("2022年");
    }

    @Test
    void anUnknownKeyIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> new Messages(Messages.CHINESE).text("term.no-such"))
                .isInstanceOf(MissingResourceException.class);
    }

    private static List<String> arguments(String text) {
        new MessageFormat(text, Locale.ROOT);
        var found = new TreeSet<String>();
        var m = Pattern.compile("\\{(\\d+)").matcher(text);
        while (m.find()) {
            found.add(m.group(1));
        }
        return List.copyOf(found);
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(BUNDLES.resolve(name + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
