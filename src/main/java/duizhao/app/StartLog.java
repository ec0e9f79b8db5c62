package duizhao.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long each stage of the start took, counted from the start of the process.
///
/// Safe for use by several threads. With `-Dduizhao.start.trace=true` the stages are printed when the last is reached,
/// and with `-Dduizhao.start.exit=true` the program then ends: a benchmark reads that.
final class StartLog {

    private static final Logger LOG = LoggerFactory.getLogger(StartLog.class);

    private final Instant born;
    private final List<String> stages = new ArrayList<>();

    StartLog() {
        this.born = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    synchronized void reached(String stage) {
        stages.add(stage + " " + Duration.between(born, Instant.now()).toMillis());
    }

    /// The last stage: says them all.
    ///
    /// @return whether the program was asked to end here
    boolean finished(String stage) {
        reached(stage);
        String line;
        synchronized (this) {
            line = "start (ms): " + String.join(", ", stages);
        }
        LOG.info(line);
        if (Boolean.getBoolean("duizhao.start.trace")) {
            System.out.println(line);
        }
        return Boolean.getBoolean("duizhao.start.exit");
    }
}
