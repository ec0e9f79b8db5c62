import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// How cost grows with the number of figures: every kind of work on generated stores of several sizes, each in a process of
/// its own with a heap of 512 MB, as a ratio to a reference in the same process.
///
/// Run by `mvn -Pbench package -DskipTests`, with `-Dbench.sizes=10000,100000` for a quick look, `-Dbench.cases=open,edit`
/// for some of it, and `-Dbench.folder=DIR` where the stores may lie (some 12 GB for ten million figures; what is there is
/// used again). Writes `scale.md`, `scale.csv` and `scale.png` into the folder of results.
final class ScaleBenchmark {

    private static final List<String> CASES = List.of("open", "selections", "series", "ranking", "search", "edit", "findings",
            "integrity", "export", "import", "backup", "pivot");
    /// What a generated district has about.
    private static final int FIGURES_OF_A_DISTRICT = 3_600;
    private static final String HEAP = "-Xmx512m";

    private record Line(String kind, String name, long figures, double p50, double p95, String reference, double bare,
                        int rounds, long heap, long memory) {
        String ratio() {
            return bare == 0 ? "" : String.format(Locale.ROOT, "%.1f", p50 / bare);
        }
    }

    private final Path image;
    private final Path folder;
    private final Path classes;
    private final String shell;
    private final List<Line> lines = new ArrayList<>();

    private ScaleBenchmark(Path image, Path folder, Path classes) {
        this.image = image;
        this.folder = folder;
        this.classes = classes;
        this.shell = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(dir -> Path.of(dir, "sqlite3"))
                .filter(Files::isExecutable).map(Path::toString).findFirst().orElse("");
    }

    public static void main(String[] args) throws Exception {
        Path image = Path.of(args[0]).toAbsolutePath();
        Path results = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        Path folder = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
        List<Long> sizes = Stream.of(args[3].split(",")).map(Long::valueOf).toList();
        List<String> cases = args[4].equals("all") ? CASES : List.of(args[4].split(","));
        var benchmark = new ScaleBenchmark(image, folder, results.resolve("classes"));
        if (benchmark.shell.isEmpty()) {
            System.out.println("SQLite's shell (sqlite3) is missing: import and export are told without a reference.");
        }
        benchmark.compile(Path.of("src/bench"));
        for (long size : sizes) {
            Path store = benchmark.generate(size);
            for (String kind : cases) {
                try {
                    benchmark.run(kind, size, store);
                } catch (IOException e) {
                    System.out.println(kind + " at " + size + " failed: " + e.getMessage());
                }
            }
            benchmark.write(results, sizes);
        }
        benchmark.chart(results);
    }

    private void compile(Path sources) throws IOException {
        Files.createDirectories(classes);
        try (var files = Files.list(sources)) {
            String[] arguments = Stream.concat(Stream.of("-d", classes.toString(), "-cp", classPath()),
                    files.map(Path::toString).filter(name -> name.matches(".*(Meter|Scale\\w*|Shell)\\.java")
                            && !name.endsWith("ScaleBenchmark.java"))).toArray(String[]::new);
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
                throw new IOException("the benchmark does not compile");
            }
        }
    }

    private String classPath() {
        return String.join(java.io.File.pathSeparator, classes.toString(), image + "/app/*", image + "/modules/*", image + "/lib/*")
                .transform(this::expanded);
    }

    /// The compiler run from within Java knows no stars.
    private String expanded(String path) {
        return Stream.of(path.split(java.io.File.pathSeparator)).flatMap(part -> {
            if (!part.endsWith("*")) {
                return Stream.of(part);
            }
            try (var jars = Files.list(Path.of(part.substring(0, part.length() - 2)))) {
                return jars.map(Path::toString).filter(name -> name.endsWith(".jar")).toList().stream();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).reduce((a, b) -> a + java.io.File.pathSeparator + b).orElseThrow();
    }

    private Path generate(long size) throws Exception {
        Path store = folder.resolve("scale-" + size + ".duizhao");
        if (Files.notExists(store)) {
            long districts = Math.min(2_850, Math.max(1, Math.round((double) size / FIGURES_OF_A_DISTRICT)));
            long begin = System.nanoTime();
            print(command("generate", "--districts", Long.toString(districts), "--out", store.toString()));
            System.out.printf(Locale.ROOT, "generated in %.1f s, %d MB%n", (System.nanoTime() - begin) / 1e9, Files.size(store) >> 20);
        }
        return store;
    }

    private void run(String kind, long size, Path store) throws Exception {
        var measured = new ArrayList<Line>();
        long heap = 0;
        long memory = 0;
        for (String line : kind.equals("import") ? imported(store) : print(java("ScaleCase", kind, store.toString(),
                folder.toString(), shell))) {
            String[] part = line.split(";");
            if (part[0].equals("case")) {
                measured.add(new Line(kind, part[1], size, Double.parseDouble(part[2]), Double.parseDouble(part[3]), part[4],
                        Double.parseDouble(part[5]), Integer.parseInt(part[6]), 0, 0));
            } else if (part[0].equals("memory")) {
                heap = Long.parseLong(part[1]);
                memory = Long.parseLong(part[2]);
            }
        }
        for (Line line : measured) {
            lines.add(new Line(line.kind, line.name, line.figures, line.p50, line.p95, line.reference, line.bare, line.rounds,
                    heap, memory));
        }
    }

    /// The package that the export left, into a new store, by the command that a person uses; against the shell.
    private List<String> imported(Path store) throws Exception {
        Path from = folder.resolve("package");
        Path into = folder.resolve("imported.duizhao");
        Files.deleteIfExists(into);
        if (Files.notExists(from)) {
            print(java("ScaleCase", "export", store.toString(), folder.toString(), ""));
        }
        long begin = System.nanoTime();
        print(command("import", from.toString(), "--new", "--store", into.toString()));
        double ours = (System.nanoTime() - begin) / 1e6;
        double bare = 0;
        double indexed = 0;
        if (!shell.isEmpty()) {
            Path reference = folder.resolve("shell.db");
            begin = System.nanoTime();
            Shell.load(shell, from.resolve("figures.csv"), reference);
            bare = (System.nanoTime() - begin) / 1e6;
            Shell.index(shell, reference);
            indexed = (System.nanoTime() - begin) / 1e6;
            Files.delete(reference);
        }
        Files.delete(into);
        String line = "case;%s;%.3f;%.3f;%s;%.3f;1";
        return List.of(String.format(Locale.ROOT, line, "import of a data package", ours, ours,
                        shell.isEmpty() ? "" : "the shell's import of its CSV", bare),
                String.format(Locale.ROOT, line, "the same", ours, ours,
                        shell.isEmpty() ? "" : "the shell's, with three such indexes", indexed));
    }

    private List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(image.resolve("bin/duizhao").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> java(String main, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dduizhao.home=" + image, "-cp", classPath(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    /// Runs it and says what it says.
    private static List<String> print(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DUIZHAO_JAVA_OPTIONS", HEAP);
        var process = builder.start();
        List<String> said = process.inputReader().lines().peek(System.out::println).toList();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command.subList(command.size() - Math.min(4, command.size()), command.size()))
                    + " ended with " + process.exitValue());
        }
        return said;
    }

    private void write(Path results, List<Long> sizes) throws IOException {
        var csv = new ArrayList<>(List.of("case,name,figures,p50_ms,p95_ms,reference,reference_p50_ms,ratio,rounds,peak_heap_mb,peak_memory_mb"));
        var table = new ArrayList<>(List.of("| what | figures | p50 ms | p95 ms | reference | p50 ms | ratio | peak heap MB | peak memory MB |",
                "|---|---|---|---|---|---|---|---|---|"));
        for (String name : lines.stream().map(Line::name).distinct().toList()) {
            for (Line line : lines.stream().filter(l -> l.name.equals(name)).toList()) {
                csv.add(String.join(",", line.kind, '"' + name + '"', Long.toString(line.figures), number(line.p50), number(line.p95),
                        '"' + line.reference + '"', number(line.bare), line.ratio(), Integer.toString(line.rounds),
                        Long.toString(line.heap), Long.toString(line.memory)));
                table.add("| " + String.join(" | ", name, Long.toString(line.figures), number(line.p50), number(line.p95),
                        line.reference, line.bare == 0 ? "" : number(line.bare), line.ratio(), told(line.heap), told(line.memory)) + " |");
            }
        }
        Files.write(results.resolve("scale.csv"), csv);
        Files.write(results.resolve("scale.md"), table);
        table.forEach(System.out::println);
        System.out.println("Load of the machine at the end: " + java.lang.management.ManagementFactory
                .getOperatingSystemMXBean().getSystemLoadAverage() + ", sizes " + sizes);
    }

    private void chart(Path results) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", image + "/modules", "--add-modules=javafx.controls,javafx.swing", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "-Dduizhao.home=" + image,
                "--enable-native-access=ALL-UNNAMED,javafx.graphics", "-cp", classPath(), "ScaleChart",
                results.resolve("scale.csv").toString(), results.resolve("scale.png").toString()));
        print(command);
    }

    private static String told(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static String number(double millis) {
        return String.format(Locale.ROOT, millis < 1 ? "%.3f" : millis < 100 ? "%.1f" : "%.0f", millis);
    }
}
