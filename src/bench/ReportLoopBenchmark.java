import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A report for each of hundreds of districts by one process, and how much memory the process has resident after every
/// fiftieth file: it must not grow. Reads /proc: Linux only.
///
/// `java src/bench/ReportLoopBenchmark.java IMAGE STORE`, the store being one of
/// `duizhao generate --districts 400 --years 8 --indicators 40 --out STORE`.
final class ReportLoopBenchmark {

    private static final int EACH = 50;

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("report-loop");
        try {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(List.of(Path.of(args[0], "bin", "duizhao").toString(), "report", "--store",
                    args[1], "--template", "district", "--each-district", "--format", "pdf", "--out", folder.toString()))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            long told = 0;
            while (process.isAlive()) {
                long files = count(folder);
                if (files >= told + EACH) {
                    told = files;
                    System.out.printf("%d files: %.0f s, %.0f MB%n", files, (System.nanoTime() - begin) / 1e9,
                            Resident.of(process.pid()));
                }
                Thread.sleep(100);
            }
            System.out.printf("%d files: %.0f s, code %d%n", count(folder), (System.nanoTime() - begin) / 1e9,
                    process.exitValue());
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }
}
