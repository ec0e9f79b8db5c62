package duizhao.app;

import duizhao.app.cli.Commands;
import duizhao.app.session.Console;
import duizhao.platform.Messages;
import duizhao.platform.Paths;
import duizhao.platform.Settings;
import duizhao.platform.logging.Logging;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Where the program starts: a command, or the workbench.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Logging.choose();
        var start = new StartLog();
        int code = Commands.isCommand(List.of(args)) ? new Commands(console()).run(args) : launch(start, args);
        if (code != Launcher.WINDOW_OPEN) {
            System.exit(code);
        }
    }

    /// JavaFX starts first, beside everything else that a window needs.
    private static int launch(StartLog start, String[] args) {
        Display.State display = new Display(System.getProperty("os.name"), System.getenv(),
                Path.of("/var/lib/apt/lists")).state();
        start.reached("display");
        if (display instanceof Display.State.Ready) {
            Toolkit.startBeside();
        }
        return new Launcher(console(), start, display).launch(args);
    }

    private static Console console() {
        var paths = Paths.ofSystem();
        var settings = Settings.load(paths.settings());
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), new Messages(settings.language()), paths,
                settings, Clock.systemDefaultZone(), System.getProperty("user.name", ""));
    }

    /// UTF-8, whatever the locale says, so that Chinese never turns into question marks in a pipe or a file; only a
    /// Windows console keeps the encoding it can show.
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean windowsConsole = System.console() != null && System.getProperty("os.name").startsWith("Windows");
        Charset charset = windowsConsole
                ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8")) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
