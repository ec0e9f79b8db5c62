package duizhao.app.shell;

import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.store.Filled;
import duizhao.store.Store;
import duizhao.ui.action.Action;
import duizhao.ui.hands.Hands;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A window on a store filled with the bundled figures, and what a person does and looks at in it.
abstract class StoreWindowTest {

    private static final Printed PRINTED = new Printed("甲", LocalDateTime.of(2026, 11, 23, 12, 0), "0123abcd");

    @TempDir
    Path folder;
    final Hands robot = new Hands();
    final RememberedHere memory = new RememberedHere();
    final List<Sheet> printed = new ArrayList<>();
    Store store;
    Stage stage;
    ShellWindow window;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        store = store();
        before(store);
        show();
    }

    Store store() {
        return Filled.open(folder.resolve("a.duizhao"));
    }

    /// What was done before the window opens.
    void before(Store held) throws Exception {
    }

    ShellParts parts() {
        return StoreWindow.parts(memory, store, owner -> List.of(), shown -> { }, this::print);
    }

    void show() {
        robot.interact(() -> {
            stage = new Stage();
            window = new ShellWindow(stage, parts());
            window.show();
            window.complete();
        });
    }

    private void print(Function<Printed, Sheet> sheet) {
        printed.add(sheet.apply(PRINTED));
    }

    void showAgain() {
        robot.interact(stage::hide);
        show();
    }

    @AfterEach
    void close() {
        robot.interact(stage::hide);
        store.close();
        Hands.leaveNothing();
    }

    String text(String query) {
        return robot.from(node(query, Node.class)).lookup((Node n) -> n instanceof Labeled).queryAll()
                .stream().map(n -> ((Labeled) n).getText()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    String label(String query) {
        return node(query, Label.class).getText();
    }

    String clipboard() {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    void select(String table, int line) {
        robot.interact(() -> node(table, TableView.class).getSelectionModel().clearAndSelect(line));
    }

    void fire(String query) {
        robot.interact(() -> node(query, ButtonBase.class).fire());
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    Action action(String id) {
        return window.actions().stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    List<Action> actions() {
        return window.actions();
    }

    boolean isShown(String query) {
        return robot.from(stage.getScene().getRoot()).lookup(query).tryQuery().map(Node::isVisible).orElse(false);
    }

    <N extends Node> N node(String query, Class<N> type) {
        return type.cast(robot.from(stage.getScene().getRoot()).lookup(query).query());
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }
}
