import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;

/// Completes the runnable image: the program's own jar, and a Java runtime, so that it runs where no Java is
/// installed.
///
/// Run by the build as `java Image.java CLASSES IMAGE VERSION` with the JDK that compiled: Maven's own jar plugin
/// reads the module descriptor with the JVM that Maven runs on and fails where that is older.
final class Image {

    /// What the program's and the libraries' modules require (`java.net.http` ControlsFX, `java.sql.rowset` SQLite,
    /// `jdk.unsupported.desktop` JavaFX), `java.management` for Logback and `jdk.unsupported` for Tablesaw; the locale
    /// data and charsets because the users' files and dates are Chinese; `jdk.zipfs` for packages in a zip;
    /// `jdk.accessibility` for screen readers. Java itself would refuse to start if one that is required were missing.
    private static final String MODULES = "java.desktop,java.management,java.net.http,java.sql.rowset,"
            + "jdk.unsupported,jdk.unsupported.desktop,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.accessibility";

    /// With an archive of the JDK's own classes, which an installed JDK has too: without it every start is slower.
    private static final List<String> OPTIONS = List.of("--add-modules", MODULES, "--include-locales", "zh,en",
            "--strip-debug", "--no-header-files", "--no-man-pages", "--generate-cds-archive");

    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path image = Path.of(args[1]);
        String version = args[2];
        // A start cache holds the classes of an earlier build.
        Files.deleteIfExists(image.resolve("start.aot"));
        Files.deleteIfExists(image.resolve("start.made-of"));
        // Apart from the libraries, so that tests, which run with those, can never meet an old build of the program.
        Path jar = Files.createDirectories(image.resolve("app")).resolve("duizhao.jar");
        // Made beside the classes and not among them, where a test could meet those of an older style sheet.
        Path styles = image.resolveSibling("styles");
        delete(styles);
        Styles.compile(classes, styles);
        run("jar", List.of("--create", "--file", jar.toString(), "--module-version", version, "--main-class",
                "duizhao.app.Main", "-C", classes.toString(), ".", "-C", styles.toString(), "."));
        Natives.unpack(image.resolve("modules"), image);
        runtime(image);
        manual(image);
    }

    /// The manual pages and the completion of bash, which the program writes of its own commands and options. Windows
    /// has neither.
    private static void manual(Path image) throws IOException {
        Path share = image.resolve("share");
        delete(share);
        if (!System.getProperty("os.name").startsWith("Windows")) {
            var program = new ProcessBuilder("sh", image.resolve("bin/duizhao").toString(), "manual", "--out", share.toString());
            try {
                int code = program.inheritIO().start().waitFor();
                if (code != 0) {
                    System.exit(code);
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /// Links the runtime, unless the one there was made from the same Java and the same list of modules.
    private static void runtime(Path image) throws IOException {
        Path runtime = image.resolve("runtime");
        Path stamp = image.resolve("runtime.made-of");
        String madeOf = System.getProperty("java.vm.vendor") + " " + Runtime.version() + " " + OPTIONS;
        if (Files.exists(runtime.resolve("release")) && Files.exists(stamp)
                && Files.readString(stamp).equals(madeOf)) {
            return;
        }
        delete(runtime);
        var options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("--output", runtime.toString()));
        run("jlink", options);
        // The archive for heaps beyond 32 GB; without it such a Java starts as well, from the modules.
        for (String place : List.of("lib/server", "bin/server")) {
            Files.deleteIfExists(runtime.resolve(place).resolve("classes_nocoops.jsa"));
        }
        Files.writeString(stamp, madeOf);
    }

    private static void run(String tool, List<String> arguments) {
        int code = ToolProvider.findFirst(tool).orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
