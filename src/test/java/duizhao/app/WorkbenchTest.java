package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Filled;
import duizhao.store.Store;
import duizhao.store.backup.Backups;
import duizhao.ui.hands.Hands;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// One run of the program in a window: its stores one after the other, and what is done where one is damaged.
class WorkbenchTest {

    /// Long enough for any machine: it is over as soon as what is waited for is there.
    private static final long PATIENCE_MILLIS = 120_000;

    @TempDir
    private Path folder;
    private final Hands robot = new Hands();
    private final List<Integer> exits = Collections.synchronizedList(new ArrayList<>());
    private CaughtConsole caught;
    private Path file;
    private Workbench workbench;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        caught = new CaughtConsole(folder);
        file = folder.resolve("a.duizhao");
        fill(file);
    }

    @AfterEach
    void close() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Hands.leaveNothing();
    }

    private static void fill(Path store) {
        Filled.at(store);
    }

    private void open() {
        workbench = new Workbench(caught.console(), new StartLog(), file, exits::add);
        workbench.open();
    }

    /// Waits until `query` finds something in the window that is shown.
    private <N extends Node> N shown(String query, Class<N> type) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, () -> find(query) != null);
        } catch (TimeoutException e) {
            throw new AssertionError(query + " was not shown", e);
        }
        return type.cast(find(query));
    }

    private static Node find(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.getScene() != null)
                .map(window -> window.getScene().lookup(query)).filter(node -> node != null).findFirst().orElse(null));
    }

    private void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(what, e);
        }
    }

    private String storeShown() {
        Label label = (Label) find("#status-store");
        return label == null ? "" : label.getText();
    }

    private void damage() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, 4096, (byte) 0xA5);
        Files.write(file, bytes);
    }

    @Test
    void otherStoresAreShownInTheSameWindow() {
        Path other = folder.resolve("b.duizhao");
        fill(other);
        open();
        await("the first store", () -> storeShown().equals("a.duizhao"));

        robot.interact(() -> workbench.open(other));

        await("the other store", () -> storeShown().equals("b.duizhao"));
        assertThat(workbench.recent()).containsExactly(file);
        await("the first one closed", () -> Files.notExists(folder.resolve("a.duizhao-wal")));
        robot.interact(() -> workbench.create(folder.resolve("c.duizhao")));
        await("a new store", () -> storeShown().equals("c.duizhao"));
        assertThat(workbench.recent()).containsExactly(other, file);
        assertThat(exits).isEmpty();
    }

    /// While another program keeps the file from being written, two acts wait; the window is closed, and then they are made.
    @Test
    void aWindowClosesOnceAllThatWasAskedForIsSaved() throws SQLException {
        long held = change(store -> {
            for (var figure : DataPackage.bundled().figures().subList(0, 2)) {
                store.acts().apply(new Act("take-back-figure", figure.quantity().token(), "",
                        List.of(new FigureChange(figure, null))), "甲");
            }
            return store.figures().count();
        });
        open();
        await("the store", () -> storeShown().equals("a.duizhao"));
        await("that one can undo", () -> find("#undo") instanceof Button undo && !undo.isDisabled());
        var stage = (Stage) find("#status-store").getScene().getWindow();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file); var lock = other.createStatement()) {
            lock.execute("BEGIN IMMEDIATE");
            robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            assertThat(stage.isShowing()).isTrue();
            assertThat(exits).isEmpty();
            lock.execute("ROLLBACK");
        }
        await("the end", () -> exits.equals(List.of(0)));
        assertThat(change(store -> store.figures().count())).isEqualTo(held + 2);
    }

    /// Another program keeps the file: whoever does not want to wait goes, and what was not saved is written down.
    @Test
    void whoeverDoesNotWaitForAStoreThatDoesNotAnswerGoesAndFindsWhatWasNotSaved() throws Exception {
        workbench = new Workbench(caught.console(), new StartLog(), file, exits::add, 100);
        workbench.open();
        await("the store", () -> storeShown().equals("a.duizhao"));
        var stage = (Stage) find("#status-store").getScene().getWindow();
        Node place = shown("#place-entry", Node.class);
        robot.interact(() -> ((ButtonBase) place).fire());
        await("the grid", () -> find("#entry-editor") != null);
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file); var lock = other.createStatement()) {
            lock.execute("BEGIN IMMEDIATE");
            robot.press(KeyCode.F7).release(KeyCode.F7);
            robot.write("look");
            robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
            robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            assertThat(stage.isShowing()).isTrue();
            shown("#leave-wait", Button.class);
            assertThat(shown("#leave-unsaved", Label.class).getText()).contains("标记跟进");
            robot.interact(shown("#leave-go", Button.class)::fire);
            await("the end", () -> exits.equals(List.of(0)));
            try (var left = Files.list(caught.console().paths().dataFolder())) {
                assertThat(left.map(Path::getFileName).map(Path::toString)).anyMatch(name -> name.startsWith("unsaved-"));
            }
            lock.execute("ROLLBACK");
        }
    }

    private long change(ToLongFunction<Store> work) {
        try (var store = Store.open(file, () -> {
            throw new AssertionError("filled again");
        }, Progress.SILENT)) {
            return work.applyAsLong(store);
        }
    }

    @Test
    void whatCannotBeOpenedLeavesTheStoreThatIsShown() throws IOException {
        Path text = folder.resolve("text.duizhao");
        Files.writeString(text, "no store");
        open();
        await("the store", () -> storeShown().equals("a.duizhao"));

        robot.interact(() -> workbench.open(text));
        await("why", () -> ((Label) shown("#notice-line", Label.class)).getText().contains("不是对照的数据文件"));
        robot.interact(() -> workbench.create(text));
        await("that it exists", () -> ((Label) shown("#notice-line", Label.class)).getText().contains("已存在"));

        assertThat(storeShown()).isEqualTo("a.duizhao");
        assertThat(text).hasContent("no store");
    }

    @Test
    void aBackupIsMadeOnceTheTableStands() {
        open();
        await("a backup", () -> !new Backups(file, caught.console().clock()).list().isEmpty());
        assertThat(shown("#file-menu", MenuButton.class).getItems()).isNotEmpty();
    }

    @Test
    void ofADamagedStoreTheLastGoodBackupIsOffered() throws IOException {
        new Backups(file, caught.console().clock()).make(Progress.SILENT);
        damage();
        byte[] damaged = Files.readAllBytes(file);
        open();
        Button backup = shown("#failed-backup", Button.class);
        assertThat(backup.getText()).contains("2026-11-23 08:00:00");
        assertThat(shown("#failed-line", Label.class).getText()).contains("a.duizhao", "已损坏");

        robot.interact(backup::fire);

        await("the store", () -> storeShown().equals("a.duizhao"));
        assertThat(Files.readAllBytes(folder.resolve("a.damaged.2026-11-23T08-00-00.duizhao"))).isEqualTo(damaged);
    }

    @Test
    void whereNothingCanBeSavedThatIsSaidAndTheOthersAreStillOffered() throws IOException {
        damage();
        byte[] damaged = Files.readAllBytes(file);
        open();
        robot.interact(shown("#failed-salvage", Button.class)::fire);

        await("why not", () -> shown("#failed-line", Label.class).getText().contains("读不出任何数据"));

        assertThat(shown("#failed-open", Button.class).getText()).contains("打开");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    @Test
    void whatCanBeReadOfADamagedStoreIsShownAsANewOne() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        // The tables of a newer layout are gone, those with the figures are there.
        try (var broken = new RandomAccessFile(file.toFile(), "rw")) {
            broken.setLength(bytes.length - 4096);
        }
        open();

        robot.interact(shown("#failed-salvage", Button.class)::fire);

        await("what was saved", () -> storeShown().equals("a.saved.duizhao"));
    }
}
