package duizhao.app.session;

import duizhao.platform.Messages;
import duizhao.platform.Paths;
import duizhao.platform.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/// A console in a folder of its own, whose words are caught: what a command or a start is given in tests.
public final class CaughtConsole {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console;

    /// @param folder the home of a person who has no store yet
    public CaughtConsole(Path folder) {
        console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), new Messages(Messages.CHINESE),
                new Paths("Linux", Map.of("XDG_DATA_HOME", folder.resolve("share").toString()), folder),
                Settings.load(folder.resolve("settings")),
                Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC), "王工");
    }

    public Console console() {
        return console;
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// Forgets what was said so far.
    public void forget() {
        out.reset();
        err.reset();
    }
}
