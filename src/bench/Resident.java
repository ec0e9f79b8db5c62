import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The memory that processes have of the system, in MB. Reads /proc: Linux only.
final class Resident {

    private Resident() {
    }

    /// Of a process and those it started.
    static double ofAll(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(handle -> of(handle.pid())).sum();
    }

    /// 0 where the process is gone.
    static double of(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS")).findFirst()
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).orElse(0.0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}
