package duizhao.app;

import duizhao.app.cli.Commands;
import duizhao.app.session.Console;
import duizhao.platform.Messages;
import duizhao.platform.Paths;
import duizhao.platform.Settings;
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
        var start = new StartLog();
        var paths = Paths.ofSystem();
        var settings = Settings.load(paths.settings());
        var console = new Console(stream(FileDescriptor.out), stream(FileDescriptor.err),
                new Messages(settings.language()), paths, settings, Clock.systemDefaultZone(),
                System.getProperty("user.name", ""));
        int code = Commands.isCommand(List.of(args)) ? new Commands(console).run(args)
                : new Launcher(console, start, new Display(System.getProperty("os.name"), System.getenv(), Path.of("/var/lib/apt/lists"))::state).launch(args);
        if (code != Launcher.WINDOW_OPEN) {
            System.exit(code);
        }
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
