import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/// From process start to the window with the table filled, on an existing store, against a bare JavaFX window.
///
/// Without a start cache, with one, and with the first compiler only, each pair with the same flags.
///
/// Whole processes, one after the other in turn, so that a noisy machine is noisy for both; the ratio of each pair is
/// the result, its median the figure to quote. Run by `mvn -Pstart-benchmark package` on the image, or by hand as
/// `java StartBenchmark.java IMAGE RUNS`.
final class StartBenchmark {

    public static void main(String[] args) throws IOException, InterruptedException {
        Path image = Path.of(args[0]).toAbsolutePath();
        int runs = Integer.parseInt(args[1]);
        Path work = Files.createTempDirectory("start-benchmark");
        try {
            new StartBenchmark(image, work).run(runs);
        } finally {
            try (var files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static final List<String> C1 = List.of("-XX:TieredStopAtLevel=1");

    private final Path image;
    private final Path work;
    private final List<String> display;

    private StartBenchmark(Path image, Path work) throws IOException {
        this.image = image.toRealPath(); // as the start script spells it: a cache holds for one spelling only
        this.work = work;
        // Where there is no display both draw on JavaFX's headless platform.
        display = System.getenv("DISPLAY") == null
                ? List.of("-Dglass.platform=Headless", "-Dprism.order=sw") : List.of();
    }

    private List<String> bare(List<String> flags) {
        return command(flags, List.of("-XX:+UseSerialGC", "--enable-native-access=javafx.graphics",
                "--module-path", image.resolve("modules").toString(), "--add-modules", "javafx.controls",
                "-cp", work.resolve("bare.jar").toString(), "BareWindow"));
    }

    private List<String> workbench(List<String> flags) {
        return command(flags, List.of("-XX:+UseSerialGC",
                "--enable-native-access=duizhao,javafx.graphics,org.xerial.sqlitejdbc",
                "--sun-misc-unsafe-memory-access=allow", "-Dduizhao.home=" + image, "-Dduizhao.start.trace=true",
                "-Dduizhao.start.exit=true",
                "--module-path", image.resolve("app") + System.getProperty("path.separator") + image.resolve("modules"),
                "--class-path", image.resolve("lib") + "/*", "--add-reads", "duizhao=ALL-UNNAMED",
                "--module", "duizhao/duizhao.app.Main"));
    }

    /// Two commands with the same flags, and what was measured of them.
    private record Pair(String name, List<String> bare, List<String> workbench, List<Double> bareTimes,
            List<Double> workbenchTimes, List<Double> ratios) {

        Pair(String name, List<String> bare, List<String> workbench) {
            this(name, bare, workbench, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private void run(int runs) throws IOException, InterruptedException {
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", work.resolve("bare").toString(),
                "--module-path", image.resolve("modules").toString(), "--add-modules", "javafx.controls",
                "src/bench/BareWindow.java");
        if (code != 0) {
            throw new IllegalStateException("BareWindow does not compile");
        }
        java.util.spi.ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file",
                work.resolve("bare.jar").toString(), "-C", work.resolve("bare").toString(), ".");
        var pairs = new ArrayList<Pair>();
        pairs.add(new Pair("no cache", bare(List.of()), workbench(List.of())));
        Path cache = image.resolve("start.aot");
        if (Files.exists(cache)) {
            Path bareCache = work.resolve("bare.aot");
            measure(bare(List.of("-XX:AOTCacheOutput=" + bareCache)));
            // An error where a cache is refused, not a slower start that is taken for one with it.
            var ofBare = List.of("-XX:AOTMode=on", "-XX:AOTCache=" + bareCache);
            var ofImage = List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache);
            pairs.add(new Pair("start cache", bare(ofBare), workbench(ofImage)));
            pairs.add(new Pair("start cache, C1 only", bare(with(ofBare, C1)), workbench(with(ofImage, C1))));
        } else {
            System.out.println("no start cache in the image: measured without only");
        }
        // Not counted: fills the store and warms the disk.
        measure(pairs.getFirst().workbench());
        var stages = new ArrayList<String>();
        for (int i = 0; i < runs; i++) {
            stages.clear();
            for (Pair pair : pairs) {
                Run reference = measure(pair.bare());
                Run full = measure(pair.workbench());
                pair.bareTimes().add(reference.millis());
                pair.workbenchTimes().add(full.millis());
                pair.ratios().add(full.millis() / reference.millis());
                stages.add(full.line());
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            System.out.printf("%s%n  bare window (ms): %s%n  workbench, table filled (ms): %s%n  ratio: %s%n  last %s%n",
                    pair.name(), summary(pair.bareTimes(), "%.0f"), summary(pair.workbenchTimes(), "%.0f"),
                    summary(pair.ratios(), "%.2f"), stages.get(i));
        }
    }

    private static List<String> with(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private record Run(double millis, String line) {
    }

    /// Time until the program says that it stands.
    private Run measure(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("XDG_DATA_HOME", work.toString()));
        long begun = System.nanoTime();
        Process process = builder.start();
        var said = new ArrayList<String>();
        Run run = null;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.startsWith("start (ms):")) {
                    run = new Run((System.nanoTime() - begun) / 1e6, line);
                }
            }
        }
        process.waitFor();
        if (run == null) {
            throw new IllegalStateException("did not start: " + said);
        }
        return run;
    }

    private List<String> command(List<String> flags, List<String> rest) {
        return with(with(with(List.of(image.resolve("runtime/bin/java").toString()), display), flags), rest);
    }

    private static String summary(List<Double> values, String form) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return ("min " + form + ", median " + form + ", max " + form).formatted(sorted[0],
                sorted[sorted.length / 2], sorted[sorted.length - 1]) + " of " + Arrays.stream(sorted).count();
    }
}
