import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Times things in turn within one process, so that a noisy machine is noisy for all of them, and says what it cost.
final class Meter {

    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    /// Does `work` and keeps how long it took, unless it only warms up.
    ///
    /// @param counted false for a round that warms up
    /// @return what the work brought
    <T> T time(boolean counted, String name, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T brought = work.call();
        if (counted) {
            add(name, (System.nanoTime() - begin) / 1e6);
        }
        return brought;
    }

    void add(String name, double millis) {
        times.computeIfAbsent(name, key -> new ArrayList<>()).add(millis);
    }

    Iterable<String> names() {
        return times.keySet();
    }

    int count(String name) {
        return times.get(name).size();
    }

    /// @param share 0.5 for the median
    /// @return milliseconds
    double quantile(String name, double share) {
        return quantile(times.get(name), share);
    }

    static double quantile(List<Double> numbers, double share) {
        double[] sorted = numbers.stream().mapToDouble(n -> n).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    /// The most heap that was ever in use at once by this process, garbage included, in MB.
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    /// The most memory that this process ever had of the system, in MB; 0 where the system does not tell.
    static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong).findFirst().orElse(0) >> 10;
        }
    }
}
