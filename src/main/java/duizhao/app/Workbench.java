package duizhao.app;

import duizhao.app.session.Console;
import duizhao.app.shell.FailedStart;
import duizhao.app.shell.ShellState;
import duizhao.app.shell.ShellWindow;
import duizhao.app.shell.StartView;
import duizhao.exchange.DataPackage;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import duizhao.ui.theme.Look;
import duizhao.ui.theme.Typeface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run of the workbench: opens the store while JavaFX starts, shows the window when both are there, and leaves
/// store and settings whole when the window closes.
final class Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
    private static final int FAULT = 70;

    private final Console console;
    private final StartLog start;
    private final Path file;
    private final ExecutorService background = Executors.newFixedThreadPool(2, daemon("background"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(daemon("timer"));
    private final SettingsMemory memory;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.SILENT);
    private @Nullable Store store;

    /// @param file the store to open; made and filled where it does not exist
    Workbench(Console console, StartLog start, Path file) {
        this.console = console;
        this.start = start;
        this.file = file;
        this.memory = new SettingsMemory(console.settings(), timer);
    }

    /// Returns when JavaFX runs; the window appears a moment later.
    void open() {
        boolean first = Files.notExists(file);
        CompletableFuture<Opened> opening = CompletableFuture.supplyAsync(this::openStore, background);
        Platform.startup(() -> {
            start.reached("toolkit");
            var stage = new Stage();
            String family = Typeface.family(FontFiles.ofProgram().folder());
            start.reached("font");
            var look = new Look(new ShellState(memory).theme(), family, Look.BASE_SIZE);
            stage.setOnHidden(event -> close());
            if (first) {
                progress.set(new StartView(stage, console.messages(), look));
            }
            opening.whenComplete((opened, error) -> Platform.runLater(() -> {
                if (error == null) {
                    show(stage, opened, family);
                } else {
                    fail(stage, look, error);
                }
            }));
        });
    }

    private Opened openStore() {
        store = Store.open(file, DataPackage::bundled, (done, total, key) -> progress.get().report(done, total, key));
        start.reached("store");
        return Opened.of(store, console.clock());
    }

    private void show(Stage stage, Opened opened, String family) {
        var wiring = new Wiring(console, opened, memory, background, family, this::filled);
        new ShellWindow(stage, wiring.parts()).show();
        start.reached("window");
        var watch = wiring.watch(timer);
        watch.start();
        stage.focusedProperty().addListener((o, was, now) -> watch.now());
    }

    /// The first answer stands in the table: the start is over with the frame that draws it.
    private void filled() {
        Platform.runLater(() -> {
            if (start.finished("table")) {
                Platform.exit();
            }
        });
    }

    private void fail(Stage stage, Look look, Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        LOG.error("start failed", cause);
        int code = cause instanceof UserException known ? known.code().exitCode() : FAULT;
        if (cause instanceof UserException known) {
            console.err().println(known.text(console.messages()));
        }
        stage.setOnHidden(event -> System.exit(code));
        FailedStart.show(stage, new Messages(console.settings().language()), look, cause, stage::hide);
    }

    private void close() {
        memory.flush();
        timer.shutdown();
        background.shutdown();
        if (store != null) {
            store.close();
        }
        Platform.exit();
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((t, e) -> LOG.error("{} failed", t.getName(), e));
            return thread;
        };
    }
}
