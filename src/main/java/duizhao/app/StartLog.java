package duizhao.app;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/// How long each stage of the start took, counted from the start of the process.
///
/// Safe for use by several threads. With `-Dduizhao.start.trace=true` the stages are printed when the last is reached,
/// and with `-Dduizhao.start.exit=true` the program then ends: a benchmark reads that.
/// With `-Dduizhao.start.tour=true` as well it goes through its places before it ends: that fills a start cache.
final class StartLog {

    private record Stage(String name, long millis) {
    }

    private final List<Stage> stages = new ArrayList<>();

    synchronized void reached(String stage) {
        stages.add(new Stage(stage, System.currentTimeMillis()));
    }

    /// The last stage: says them all.
    ///
    /// @return whether the program was asked to end here
    boolean finished(String stage) {
        reached(stage);
        // Asked for now only: loading the management classes takes a while, and the start must not wait for them. The
        // operating system's own time of the process start is a second off on some machines.
        long born = ManagementFactory.getRuntimeMXBean().getStartTime();
        // What this thread itself computed does not depend on what else the machine does.
        long computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
        String line;
        synchronized (this) {
            line = "start (ms): " + stages.stream().map(s -> s.name() + " " + (s.millis() - born))
                    .collect(Collectors.joining(", ")) + "; computed on " + Thread.currentThread().getName() + " " + computed;
        }
        LoggerFactory.getLogger(StartLog.class).info(line); // not before: the log, too, takes time to start
        if (Boolean.getBoolean("duizhao.start.trace")) {
            System.out.println(line);
        }
        return Boolean.getBoolean("duizhao.start.exit");
    }
}
