package duizhao.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/// What a person chose and the program remembers: language, theme, districts, period, window.
///
/// Kept as a properties file in UTF-8 with a stamp `version`. Keys that this program does not know are kept. A file
/// that cannot be read gives the defaults and a line in the log. Any thread may call.
public final class Settings {

    private static final String VERSION_KEY = "version";
    private static final int VERSION = 1;

    /// Where the language is kept; window and command line share it.
    public static final String LANGUAGE = "language";

    private final Path file;
    private final Properties values;

    private Settings(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /// The settings in `file`, or the defaults where it does not exist or cannot be read.
    public static Settings load(Path file) {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LoggerFactory.getLogger(Settings.class).warn("The settings {} cannot be read, so the defaults hold: {}", file, e.toString());
                values.clear();
            }
        }
        return new Settings(file, values);
    }

    /// Chinese unless a person chose otherwise.
    public Locale language() {
        return get(LANGUAGE).map(Locale::forLanguageTag).filter(l -> l.getLanguage().equals("en"))
                .map(l -> Messages.ENGLISH).orElse(Messages.CHINESE);
    }

    /// What was put under `key`; empty where nothing was, or only blanks.
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /// Keeps `value` under `key`, to be written by [#save].
    public synchronized void put(String key, String value) {
        values.setProperty(key, value);
    }

    /// Writes the file: all of it or nothing.
    ///
    /// @throws IOException where it cannot be written; the file is then as it was
    public synchronized void save() throws IOException {
        values.putIfAbsent(VERSION_KEY, Integer.toString(VERSION));
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, out -> {
            // Not the writer of Properties alone: its first line would be the time, and every save another file.
            var text = new StringWriter();
            values.store(text, null);
            out.write(text.toString().replaceFirst("^#.*\\R", "").getBytes(StandardCharsets.UTF_8));
        });
    }
}
