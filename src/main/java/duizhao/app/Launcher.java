package duizhao.app;

import duizhao.app.session.ReportFiles;
import duizhao.app.session.Reports;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;
import duizhao.domain.period.Period;
import duizhao.domain.report.Report;
import duizhao.exchange.DataPackage;
import duizhao.feature.report.Template;
import duizhao.feature.report.Templates;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.PageSetup;
import duizhao.platform.ErrorCode;
import duizhao.platform.Paths;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/// Opens the workbench, or, where no window can open, says so and makes the report instead.
final class Launcher {

    /// What [#launch] returns while a window is open: the program then ends with it.
    static final int WINDOW_OPEN = -1;

    private final Console console;
    private final StartLog start;
    private final Display.State display;

    /// @param display whether a window can be opened
    Launcher(Console console, StartLog start, Display.State display) {
        this.console = console;
        this.start = start;
        this.display = display;
    }

    /// @param arguments none, or the store to open, alone or after `--store`
    /// @return an exit code, or [#WINDOW_OPEN]
    int launch(String... arguments) {
        try {
            Path file = file(Arrays.asList(arguments));
            if (display instanceof Display.State.Ready) {
                new Workbench(console, start, file, Launcher::exit).open();
                return WINDOW_OPEN;
            }
            report(file, display);
            return 0;
        } catch (UserException trouble) {
            console.err().println(trouble.text(console.messages()));
            return trouble.code().exitCode();
        }
    }

    /// Where all went well JavaFX ends, and with it the program, once what is still being done is done.
    private static void exit(int code) {
        if (code == 0) {
            Platform.exit();
        } else {
            System.exit(code);
        }
    }

    private Path file(List<String> arguments) {
        List<String> rest = arguments.stream().filter(a -> !a.equals("--debug")).toList();
        boolean named = rest.size() == 2 && rest.getFirst().equals("--store");
        if (rest.isEmpty()) {
            console.paths().createDataFolder();
            return console.paths().defaultStore();
        }
        if (rest.size() > (named ? 2 : 1) || rest.getLast().startsWith("-")) {
            throw new UserException(ErrorCode.WRONG_USE, "start.wrong-arguments", String.join(" ", arguments));
        }
        Path file = Path.of(rest.getLast()).toAbsolutePath();
        if (Files.notExists(file)) {
            // A mistyped command or name must not become a new store that holds other figures than were meant.
            boolean store = named || file.toString().endsWith(Paths.STORE_ENDING);
            throw store ? new UserException(ErrorCode.UNUSABLE_INPUT, "cli.store-missing", file)
                    : new UserException(ErrorCode.WRONG_USE, "start.no-such-store", rest.getLast());
        }
        return file;
    }

    /// The report of the default year, beside the store.
    private void report(Path file, Display.State state) {
        LoggerFactory.getLogger(Launcher.class).info("no window: {}", state);
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            var comparisons = new Comparisons(store, console.clock());
            var districts = comparisons.defaultDistricts();
            Period year = comparisons.defaultYear(districts);
            Path out = file.resolveSibling("duizhao-" + year.text() + ".pdf");
            try (var reports = new Reports(store, console)) {
                Report report = reports.templates().make(Template.YEAR, new Templates.Filling(
                        Comparisons.codes(districts), year, null), "start", 0, reports.printed());
                reports.write(report, PageSetup.standard().withInk(InkMode.COLOUR), ReportFiles.DPI, out, Progress.SILENT);
            }
            var messages = console.messages();
            console.out().println(switch (state) {
                case Display.State.NoLibraries(List<String> packages) -> messages.text("start.no-libraries",
                        String.join(" ", packages), year.text(), out);
                case Display.State.NoDisplay _, Display.State.Ready _ ->
                        messages.text("start.no-display", year.text(), out);
            });
        }
    }
}
