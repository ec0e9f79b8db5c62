import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// One run of a program as a process of its own: how long until it stands, and the most memory until then.
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
                most[0] = Math.max(most[0], Resident.ofAll(process));
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
                    most[0] = Math.max(most[0], Resident.ofAll(process));
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
            most = Math.max(most, Resident.ofAll(process));
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
            return new Timed(millis(begun), Resident.ofAll(process), List.of());
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
}
