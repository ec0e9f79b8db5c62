import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// Lays the native libraries of this system beside the program, where their jars look before they unpack their own.
///
/// Unpacked at every start, compared byte by byte or by a hash, they cost a start a tenth of a second.
final class Natives {

    /// JavaFX has its libraries at the top of the jars that carry a system's name.
    private static final Pattern JAVAFX = Pattern.compile("[^/]+\\.(so|dll|dylib)");
    /// `Trim` left those of this system only.
    private static final Pattern SQLITE = Pattern.compile("org/sqlite/native/.+/[^/]+\\.(so|dll|dylib)");

    private Natives() {
    }

    /// @param modules folder of the jars that carry native libraries
    /// @param image   where the program looks for `native`, see `duizhao.store.db.NativeSqlite`
    static void unpack(Path modules, Path image) throws IOException {
        // JavaFX looks beside its jars, on Windows in the folder `bin` beside theirs.
        Path javafx = Files.createDirectories(System.getProperty("os.name").startsWith("Windows") ? image.resolve("bin") : modules);
        Path sqlite = Files.createDirectories(image.resolve("native"));
        try (var jars = Files.newDirectoryStream(modules, "*.jar")) {
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                if (name.startsWith("javafx-")) {
                    unpack(jar, JAVAFX, javafx);
                } else if (name.startsWith("sqlite-jdbc-")) {
                    unpack(jar, SQLITE, sqlite);
                }
            }
        }
    }

    private static void unpack(Path jar, Pattern wanted, Path folder) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            file.stream().filter(entry -> wanted.matcher(entry.getName()).matches())
                    .forEach(entry -> unpack(file, entry, folder));
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path folder) {
        String name = entry.getName();
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, folder.resolve(name.substring(name.lastIndexOf('/') + 1)), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
