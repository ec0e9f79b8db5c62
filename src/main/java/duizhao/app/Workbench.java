package duizhao.app;

import duizhao.app.session.Console;
import duizhao.app.shell.FailedStart;
import duizhao.app.shell.Remedy;
import duizhao.app.shell.ShellState;
import duizhao.app.shell.ShellWindow;
import duizhao.app.shell.StartView;
import duizhao.exchange.DataPackage;
import duizhao.feature.project.Desk;
import duizhao.feature.project.SystemDialogs;
import duizhao.platform.ErrorCode;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.platform.logging.Logging;
import duizhao.store.Store;
import duizhao.ui.notice.Notices;
import duizhao.ui.theme.Look;
import duizhao.ui.theme.Typeface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// One run of the workbench: opens the store while JavaFX starts, shows the window when both are there, shows other
/// stores in it, and leaves store and settings whole when the window closes.
final class Workbench implements Desk {

    private static final int FAULT = 70;
    private static final int NO_ANSWER_SECONDS = 3;
    /// How long whoever closes the window waits for what is being saved until they are asked whether they want to.
    private static final long PATIENCE_MILLIS = 3000;
    /// How long a store that was gone from is waited for.
    private static final long ABANDONED_MILLIS = 2000;

    private final Console console;
    private final StartLog start;
    private final Path first;
    private final IntConsumer exit;
    private final long patienceMillis;
    /// Opens and closes stores.
    private final ExecutorService opener = Executors.newSingleThreadExecutor(daemon("opener"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(daemon("timer"));
    private final SettingsMemory memory;
    private final RecentFiles recent;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.SILENT);
    private @Nullable Stage stage;
    private @Nullable Session session;
    private @Nullable Wiring wiring;
    private @Nullable ShellWindow shown;
    private @Nullable Notices notices;
    private @Nullable StoreWatch watch;
    /// Whether the person went without what could not be saved: the store does not answer.
    private boolean abandoned;
    private String family = "";

    /// @param first the store to open; made and filled where it does not exist
    /// @param exit  ends the program with this code, 0 where all went well
    Workbench(Console console, StartLog start, Path first, IntConsumer exit) {
        this(console, start, first, exit, PATIENCE_MILLIS);
    }

    /// @param patienceMillis how long whoever closes the window waits until they are asked
    Workbench(Console console, StartLog start, Path first, IntConsumer exit, long patienceMillis) {
        this.patienceMillis = patienceMillis;
        this.console = console;
        this.start = start;
        this.first = first;
        this.exit = exit;
        this.memory = new SettingsMemory(console.settings(), timer);
        this.recent = new RecentFiles(memory);
    }

    /// Returns when JavaFX runs; the window appears a moment later.
    void open() {
        boolean fresh = Files.notExists(first);
        // What starts here logs nothing itself: starting the log takes as long as starting JavaFX, and goes on beside it.
        CompletableFuture<Session> opening = CompletableFuture.supplyAsync(() -> {
            Logging.toFile(console.paths().dataFolder());
            return openStore(first);
        }, opener);
        var typeface = new CompletableFuture<String>();
        Toolkit.then(() -> {
            start.reached("toolkit");
            typeface.completeAsync(this::typeface);
            look().use(); // before the first control, which would else read JavaFX's own theme first
            stage = new Stage();
            stage.setOnHidden(event -> close());
        });
        typeface.thenCombine(Toolkit.launched(), (name, any) -> name).whenComplete((name, missing) -> Platform.runLater(() -> {
            if (missing != null) {
                fail(first, cause(missing));
                return;
            }
            family = name;
            if (fresh) {
                showProgress();
            }
            opening.whenComplete((opened, error) -> Platform.runLater(() -> {
                if (error == null) {
                    show(opened);
                } else {
                    fail(first, cause(error));
                }
            }));
        }));
    }

    /// Found while the JavaFX thread reads the theme.
    private String typeface() {
        String found = Typeface.family(FontFiles.ofProgram().folder());
        Typeface.warm(found);
        start.reached("font");
        return found;
    }

    @Override
    public List<Path> recent() {
        return recent.list().stream().filter(file -> session == null || !file.equals(session.store().file()))
                .filter(Files::exists).toList();
    }

    @Override
    public void open(Path file) {
        Path place = file.toAbsolutePath().normalize();
        if (Files.notExists(place)) {
            tell(new UserException(ErrorCode.UNUSABLE_INPUT, "cli.store-missing", place));
        } else {
            replace(place);
        }
    }

    @Override
    public void create(Path file) {
        Path place = file.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            tell(new UserException(ErrorCode.WRONG_USE, "error.copy-exists", place));
        } else {
            replace(place);
        }
    }

    @Override
    public void redraw() {
        wiring.whenSaved(this::redrawNow, this::redrawNow);
    }

    private void redrawNow() {
        Session now = session;
        CompletableFuture.supplyAsync(() -> now.again(console.clock(), memory), opener)
                .whenComplete((again, error) -> Platform.runLater(() -> {
                    if (error != null) {
                        tell(cause(error));
                    } else if (session == now) { // no other store was opened meanwhile
                        show(again);
                    }
                }));
    }

    /// Shows `file` instead of the store that is shown now, which stays where the other cannot be opened.
    private void replace(Path file) {
        if (wiring == null) {
            replaceNow(file);
        } else {
            wiring.whenSaved(() -> replaceNow(file), () -> { });
        }
    }

    private void replaceNow(Path file) {
        Session before = session;
        Wiring wired = wiring;
        if (before != null && before.store().file().equals(file)) {
            return;
        }
        CompletableFuture.supplyAsync(() -> openStore(file), opener)
                .whenComplete((opened, error) -> Platform.runLater(() -> {
                    if (error == null) {
                        show(opened);
                        if (before != null && wired != null) {
                            Runnable end = () -> opener.execute(before::endQuietly);
                            wired.whenSaved(end, end);
                        }
                    } else if (before != null) {
                        tell(cause(error));
                    } else {
                        fail(file, cause(error));
                    }
                }));
    }

    private Session openStore(Path file) {
        var store = Store.open(file, DataPackage::bundled, (done, total, key) -> progress.get().report(done, total, key));
        try {
            start.reached("store");
            return new Session(Opened.of(store, console.clock(), memory), daemon("background"));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void show(Session opened) {
        session = opened;
        recent.opened(opened.store().file());
        var wired = new Wiring(console, opened, memory, family, this, told -> notices = told,
                this::filled);
        wiring = wired;
        var window = new ShellWindow(stage, wired.parts());
        shown = window;
        window.show();
        start.reached("window");
        var leaving = new Leaving(wired, timer, Platform::runLater, patienceMillis,
                new LeaveQuestion(console, this::look, stage, opened.store().file(), wired));
        stage.setOnCloseRequest(event -> {
            if (wired.isSaving()) {
                event.consume();
                leaving.leave(stage::hide, this::hideAbandoned);
            }
        });
        if (watch != null) {
            watch.stop();
        } else {
            stage.focusedProperty().addListener((o, was, now) -> watch.now());
        }
        watch = wired.watch(timer);
        watch.start();
        // Where nothing is asked for, as with no district chosen, there is no answer to wait for.
        timer.schedule(() -> Platform.runLater(() -> {
            window.complete();
            wired.settle();
        }), NO_ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    private void hideAbandoned() {
        abandoned = true;
        stage.hide();
    }

    /// The first answer stands in the table: the start is over with the frame that draws it. What nobody looks at yet is
    /// built after it.
    private void filled() {
        stage.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                Platform.runLater(Workbench.this::drawn); // once more around: the frame is with the renderer by then
            }
        });
        Platform.requestNextPulse();
    }

    private void drawn() {
        boolean ends = start.finished("table");
        ShellWindow window = Objects.requireNonNull(shown);
        window.complete();
        WindowIcons.give(stage);
        if (ends && Boolean.getBoolean("duizhao.start.tour")) {
            window.tour(() -> exit.accept(0));
        } else if (ends) {
            memory.flush();
            exit.accept(0);
        }
    }

    private void showProgress() {
        progress.set(new StartView(stage, console.messages(), look(), memory));
    }

    private Look look() {
        return new Look(new ShellState(memory).theme(), family, Look.BASE_SIZE);
    }

    private void tell(Throwable trouble) {
        if (notices != null) {
            notices.trouble(trouble);
        }
    }

    private void fail(Path file, Throwable cause) {
        LoggerFactory.getLogger(Workbench.class).error("start failed", cause);
        int code = cause instanceof UserException known ? known.code().exitCode() : FAULT;
        if (cause instanceof UserException known) {
            console.err().println(known.text(console.messages()));
        }
        var messages = new Messages(console.settings().language());
        stage.setOnHidden(event -> exit.accept(code));
        WindowIcons.give(stage);
        // The same remedies again where one of them did not help.
        var remedies = new ArrayList<Remedy>();
        new Rescue(file, console.clock(), messages, new SystemDialogs(messages, file.toAbsolutePath().getParent()), opener,
                stage, trouble -> FailedStart.show(stage, messages, look(), trouble, remedies, stage::hide), this::openInstead)
                .remedies(cause, found -> {
                    remedies.addAll(found);
                    FailedStart.show(stage, messages, look(), cause, found, stage::hide);
                });
    }

    private void openInstead(Path file) {
        stage.setOnHidden(event -> close());
        showProgress();
        replace(file);
    }

    private void close() {
        memory.flush();
        timer.shutdown();
        if (session != null && abandoned) {
            session.abandon(ABANDONED_MILLIS);
        } else if (session != null) {
            session.end();
        }
        exit.accept(0);
    }

    private static Throwable cause(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((t, e) -> LoggerFactory.getLogger(Workbench.class).error("{} failed", t.getName(), e));
            return thread;
        };
    }
}
