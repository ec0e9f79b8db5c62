package duizhao.platform.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LogbackServiceProvider;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/// Where the log goes: a window writes a file, a command nothing, or with `--debug` the error stream.
public final class Logging {

    private static final String PATTERN = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{0} - %msg%n";
    private static final String LIMIT = "1MB";
    private static final int KEPT = 3;

    private Logging() {
    }

    /// Says which log is used, before anything is logged: searching for one in all jars takes longer than starting it.
    public static void choose() {
        System.setProperty("slf4j.provider", LogbackServiceProvider.class.getName());
        System.setProperty("slf4j.internal.verbosity", "WARN"); // else it says so on the error stream
    }

    /// Writes to `folder`/duizhao.log from now on, and keeps a few old ones.
    public static void toFile(Path folder) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setFile(folder.resolve("duizhao.log").toString());
        var policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(folder.resolve("duizhao.%i.log").toString());
        policy.setMaxIndex(KEPT);
        policy.start();
        var trigger = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        trigger.setContext(context);
        trigger.setMaxFileSize(FileSize.valueOf(LIMIT));
        trigger.start();
        file.setRollingPolicy(policy);
        file.setTriggeringPolicy(trigger);
        start(context, file);
    }

    /// Writes to the error stream from now on.
    public static void toErrorStream() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var console = new ConsoleAppender<ILoggingEvent>();
            console.setTarget("System.err");
            start(context, console);
        }
    }

    private static void start(LoggerContext context, OutputStreamAppender<ILoggingEvent> appender) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        context.getLogger("ROOT").addAppender(appender);
    }
}
