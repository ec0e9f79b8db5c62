package duizhao.store.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Starts processes that do a work, and kills each at a random moment, as `kill -9` does.
final class Killer {

    private static final int EARLY_MILLIS = 350;
    private static final int LATE_MILLIS = 300;
    private static final double EARLY = 0.15;

    private static final List<String> NOT_RETURNED = List.of(KillChild.STARTED, KillChild.CALLING);

    private final Path folder;
    private final Class<? extends KillWork> work;
    private final Random random;

    /// @param folder for what the processes leave beside the store
    Killer(Path folder, Class<? extends KillWork> work, Random random) {
        this.folder = folder;
        this.work = work;
        this.random = random;
    }

    /// Starts one and kills it: mostly after its first piece of work, now and then while it opens the store.
    Killed kill(Path file) throws IOException, InterruptedException {
        var process = start(file);
        try {
            var lines = new ArrayList<String>();
            var out = process.inputReader(StandardCharsets.UTF_8);
            if (random.nextDouble() < EARLY) {
                Thread.sleep(random.nextInt(EARLY_MILLIS));
            } else {
                do {
                    String line = out.readLine();
                    if (line == null) {
                        process.waitFor();
                        throw ended(process);
                    }
                    lines.add(line);
                } while (NOT_RETURNED.contains(lines.getLast()));
                TimeUnit.MICROSECONDS.sleep(random.nextInt(LATE_MILLIS * 1000));
            }
            boolean alive = process.isAlive();
            process.toHandle().destroyForcibly(); // what it wrote can still be read, unlike after Process.destroyForcibly
            out.lines().forEach(lines::add);
            process.waitFor();
            if (!alive) {
                throw ended(process);
            }
            boolean within = !lines.isEmpty() && lines.getLast().equals(KillChild.CALLING);
            lines.removeAll(NOT_RETURNED);
            return new Killed(within, lines);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path file) throws IOException {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx128m", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + folder,
                "-Djava.io.tmpdir=" + folder, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KillChild.class.getName(), work.getName(), file.toString(), Long.toString(random.nextLong()));
        return new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
    }

    private IOException ended(Process process) throws IOException {
        return new IOException("the work ended by itself with " + process.exitValue() + ": "
                + Files.readString(folder.resolve("errors.txt")));
    }

    /// @param within   whether it was struck within a call that changes something
    /// @param returned the pieces of work whose calls had returned
    record Killed(boolean within, List<String> returned) {
    }
}
