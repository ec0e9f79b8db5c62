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

    private final Path image;
    private final Path work;
    private final List<String> bare;
    private final List<String> workbench;

    private StartBenchmark(Path image, Path work) {
        this.image = image;
        this.work = work;
        String java = image.resolve("runtime/bin/java").toString();
        // Where there is no display both draw on JavaFX's headless platform.
        List<String> display = System.getenv("DISPLAY") == null
                ? List.of("-Dglass.platform=Headless", "-Dprism.order=sw") : List.of();
        String modules = image.resolve("modules").toString();
        bare = command(java, display, List.of("-XX:+UseSerialGC", "--enable-native-access=javafx.graphics",
                "--module-path", modules, "--add-modules", "javafx.controls", "-cp", work.toString(), "BareWindow"));
        workbench = command(java, display, List.of("-XX:+UseSerialGC",
                "--enable-native-access=duizhao,javafx.graphics,org.xerial.sqlitejdbc",
                "--sun-misc-unsafe-memory-access=allow", "-Dduizhao.home=" + image, "-Dduizhao.start.trace=true",
                "-Dduizhao.start.exit=true",
                "--module-path", image.resolve("app") + System.getProperty("path.separator") + modules,
                "--class-path", image.resolve("lib") + "/*", "--add-reads", "duizhao=ALL-UNNAMED",
                "--module", "duizhao/duizhao.app.Main"));
    }

    private void run(int runs) throws IOException, InterruptedException {
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", work.toString(),
                "--module-path", image.resolve("modules").toString(), "--add-modules", "javafx.controls",
                "src/bench/BareWindow.java");
        if (code != 0) {
            throw new IllegalStateException("BareWindow does not compile");
        }
        // Not counted: fills the store and warms the disk.
        measure(workbench);
        measure(bare);
        var bareTimes = new ArrayList<Double>();
        var workbenchTimes = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        String stages = "";
        for (int i = 0; i < runs; i++) {
            Run reference = measure(bare);
            Run full = measure(workbench);
            bareTimes.add(reference.millis());
            workbenchTimes.add(full.millis());
            ratios.add(full.millis() / reference.millis());
            stages = full.line();
        }
        System.out.printf("bare window (ms): %s%nworkbench, table filled (ms): %s%nratio: %s%nlast %s%n",
                summary(bareTimes, "%.0f"), summary(workbenchTimes, "%.0f"), summary(ratios, "%.2f"), stages);
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

    private static List<String> command(String java, List<String> display, List<String> rest) {
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(display);
        command.addAll(rest);
        return List.copyOf(command);
    }

    private static String summary(List<Double> values, String form) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return ("min " + form + ", median " + form + ", max " + form).formatted(sorted[0],
                sorted[sorted.length / 2], sorted[sorted.length - 1]) + " of " + Arrays.stream(sorted).count();
    }
}
