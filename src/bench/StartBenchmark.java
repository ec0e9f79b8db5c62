import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javax.tools.ToolProvider;

/// From process start to the window with the table drawn, on an existing store of the bundled record, against a bare
/// JavaFX window with a theme; without a start cache, with one, and as the program is started. Where LibreOffice,
/// Xvfb and xdotool are there, too: until each shows its window on the same display with the same figures, and until
/// each has made a PDF of them.
///
/// Whole processes, all in turn, so that a noisy machine is noisy for all. Told are medians, and of each pair the median
/// of the ratios of neighbouring runs. Run by `mvn -Pstart-benchmark package -DskipTests` on the image, or by hand as
/// `java src/bench/StartBenchmark.java IMAGE RUNS`.
final class StartBenchmark {

    private static final List<String> UNSEEN = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    private static final List<String> EXITS = List.of("-Dduizhao.start.trace=true", "-Dduizhao.start.exit=true");
    /// As `bin/duizhao` starts the window.
    private static final List<String> LATE = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining", "-Xms96m",
            "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=20000",
            "-XX:Tier4CompileThreshold=100000", "-XX:Tier4BackEdgeThreshold=400000");
    private static final String STANDS = "start (ms):";
    private static final String YEAR = "2022";

    private final Path image;
    private final Path work;
    private final Map<String, String> environment;
    private final Map<String, List<Timed>> results = new LinkedHashMap<>();

    private StartBenchmark(Path image, Path work) throws IOException {
        this.image = image.toRealPath(); // as the start script spells it: a cache holds for one spelling only
        this.work = work;
        this.environment = Map.of("XDG_DATA_HOME", work.toString(), "XDG_CONFIG_HOME", work.toString());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("start-benchmark");
        try {
            new StartBenchmark(Path.of(args[0]).toAbsolutePath(), work).run(Integer.parseInt(args[1]));
        } finally {
            try (var files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(int runs) throws IOException, InterruptedException {
        compileBare();
        Path cache = image.resolve("start.aot");
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no start cache in the image: package it with -DskipTests");
        }
        Path bareCache = work.resolve("bare.aot");
        measure(bare(List.of("-XX:AOTCacheOutput=" + bareCache), UNSEEN));
        // An error where a cache is refused, not a slower start that is taken for one with it.
        var ofBare = List.of("-XX:AOTMode=on", "-XX:AOTCache=" + bareCache);
        var ofImage = List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache);
        // Not counted: fills the store and warms the disk.
        measure(workbench(List.of(), with(UNSEEN, EXITS)));
        try (Office office = Office.find(work, environment)) {
            if (office != null) {
                office.prepare(image, YEAR);
            }
            for (int i = 0; i < runs; i++) {
                keep("bare window", measure(bare(List.of(), UNSEEN)));
                keep("workbench", measure(workbench(List.of(), with(UNSEEN, EXITS))));
                keep("bare window, cache", measure(bare(ofBare, UNSEEN)));
                keep("workbench, cache", measure(workbench(ofImage, with(UNSEEN, EXITS))));
                keep("bare window, as installed", measure(bare(with(ofBare, LATE), UNSEEN)));
                keep("workbench, as installed", measure(workbench(with(ofImage, LATE), with(UNSEEN, EXITS))));
                if (office != null) {
                    keep("workbench, on a display: window", office.shows("duizhao\\.duizhao",
                            workbench(with(ofImage, LATE), List.of())));
                    keep("workbench, on a display: table drawn", office.says(STANDS,
                            workbench(with(ofImage, LATE), EXITS)));
                    keep("LibreOffice Calc, on a display: window", office.opensWorkbook());
                    keep("workbench, PDF", office.writesReport(image, YEAR));
                    keep("LibreOffice, PDF", office.convertsWorkbook());
                }
            }
        }
        tell();
    }

    private void tell() {
        System.out.println("| | median (ms) | least | most | memory (MB) | ratio |");
        System.out.println("|---|---|---|---|---|---|");
        results.forEach((name, runs) -> {
            String against = reference(name);
            System.out.printf("| %s | %.0f | %.0f | %.0f | %.0f | %s |%n", name, median(runs, Timed::millis),
                    runs.stream().mapToDouble(Timed::millis).min().orElse(0),
                    runs.stream().mapToDouble(Timed::millis).max().orElse(0), median(runs, Timed::megabytes),
                    against.isEmpty() ? "" : "%.2f to %s".formatted(ratio(runs, results.get(against)), against));
        });
        results.get("workbench, as installed").getLast().said().stream().filter(line -> line.startsWith(STANDS))
                .forEach(System.out::println);
    }

    private static String reference(String name) {
        return switch (name) {
            case "workbench" -> "bare window";
            case "workbench, cache" -> "bare window, cache";
            case "workbench, as installed" -> "bare window, as installed";
            case "workbench, on a display: window", "workbench, on a display: table drawn" ->
                    "LibreOffice Calc, on a display: window";
            case "workbench, PDF" -> "LibreOffice, PDF";
            default -> "";
        };
    }

    private void keep(String name, Timed run) {
        results.computeIfAbsent(name, any -> new ArrayList<>()).add(run);
    }

    private Timed measure(List<String> command) throws IOException, InterruptedException {
        return Timed.untilSaid(STANDS, command, environment);
    }

    private List<String> bare(List<String> flags, List<String> display) {
        return command(flags, display, List.of("-XX:+UseSerialGC", "--enable-native-access=javafx.graphics",
                "--module-path", image.resolve("modules").toString(), "--add-modules", "javafx.controls,atlantafx.base",
                "-cp", work.resolve("bare.jar").toString(), "BareWindow"));
    }

    private List<String> workbench(List<String> flags, List<String> more) {
        return command(flags, more, List.of("-XX:+UseSerialGC",
                "--enable-native-access=duizhao,javafx.graphics,org.xerial.sqlitejdbc",
                "--sun-misc-unsafe-memory-access=allow", "-Dduizhao.home=" + image,
                "--module-path", image.resolve("app") + System.getProperty("path.separator") + image.resolve("modules"),
                "--class-path", image.resolve("lib") + "/*", "--add-reads", "duizhao=ALL-UNNAMED",
                "--module", "duizhao/duizhao.app.Main"));
    }

    private List<String> command(List<String> flags, List<String> more, List<String> rest) {
        return with(with(with(List.of(image.resolve("runtime/bin/java").toString()), flags), more), rest);
    }

    private void compileBare() {
        String modules = image.resolve("modules").toString();
        Path classes = work.resolve("bare");
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(),
                "--module-path", modules, "--add-modules", "javafx.controls,atlantafx.base", "src/bench/BareWindow.java");
        if (code != 0) {
            throw new IllegalStateException("BareWindow does not compile");
        }
        java.util.spi.ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file",
                work.resolve("bare.jar").toString(), "-C", classes.toString(), ".");
    }

    private static List<String> with(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static double median(List<Timed> runs, ToDoubleFunction<Timed> what) {
        return runs.stream().mapToDouble(what).sorted().toArray()[runs.size() / 2];
    }

    private static double ratio(List<Timed> ours, List<Timed> theirs) {
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i).millis() / theirs.get(i).millis();
        }
        java.util.Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }
}
