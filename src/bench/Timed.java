import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// One run of a program as a process of its own: how long until it stands, and the most memory until then. Reads /proc:
/// Linux only.
///
/// @param millis    from the start of the process
/// @param megabytes resident, of the process and those it started; the most that was seen
/// @param said      what it printed
record Timed(double millis, double megabytes, List<String> said) {

    private static final int PEEK_MILLIS = 10;
    private static final int PATIENCE_SECONDS = 120;

    /// Until the program prints a line that begins with `sign`.
    static Timed untilSaid(String sign, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        var most = new double[1];
        var over = new AtomicBoolean();
        Thread watching = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                most[0] = Math.max(most[0], resident(process));
                pause();
            }
        });
        var said = new ArrayList<String>();
        double millis = -1;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (millis < 0 && line.startsWith(sign)) {
                    millis = millis(begun);
                    most[0] = Math.max(most[0], resident(process));
                    over.set(true);
                }
            }
        }
        over.set(true);
        watching.join();
        process.waitFor();
        if (millis < 0) {
            throw new IllegalStateException("did not say \"" + sign + "\": " + said);
        }
        return new Timed(millis, most[0], said);
    }

    /// Until the program ends.
    static Timed untilEnd(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        double most = 0;
        while (process.isAlive()) {
            most = Math.max(most, resident(process));
            pause();
        }
        double millis = millis(begun);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Timed(millis, most, List.of());
    }

    /// Until a window of its own with `title` is on the screen; then it is ended. Needs `xdotool`.
    static Timed untilWindow(String title, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            while (!isShown(title, environment)) {
                if (millis(begun) > PATIENCE_SECONDS * 1000.0 || !process.isAlive()) {
                    throw new IllegalStateException("no window \"" + title + "\" of " + command);
                }
            }
            return new Timed(millis(begun), resident(process), List.of());
        } finally {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList().forEach(ProcessHandle::destroyForcibly);
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static boolean isShown(String title, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start().waitFor() == 0;
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void pause() {
        try {
            Thread.sleep(PEEK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double resident(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(handle -> resident(handle.pid())).sum();
    }

    private static double resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS")).findFirst()
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).orElse(0.0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}
