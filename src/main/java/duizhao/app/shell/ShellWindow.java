package duizhao.app.shell;

import duizhao.domain.period.Period;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.notice.Notices;
import duizhao.ui.task.Tasks;
import duizhao.ui.theme.Look;
import duizhao.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The window of the workbench. Language and theme are switched by building all that is in it anew; what was chosen
/// stays.
public final class ShellWindow {

    /// From this width on, at the usual size, the drawer is open until a person shuts it.
    private static final double DRAWER_ROOM = 1440;

    private final Stage stage;
    private final ShellParts parts;
    private final ShellState state;
    private Look look;
    private Messages messages;
    private List<Action> others = List.of();
    private boolean whole;
    private @Nullable Saved saved;
    private @Nullable ZoomPane zoom;
    private @Nullable ShellView shown;
    private @Nullable Tasks tasks;

    /// @param stage not shown yet, or showing a start view that is to be replaced
    public ShellWindow(Stage stage, ShellParts parts) {
        this.stage = stage;
        this.parts = parts;
        this.state = new ShellState(parts.memory());
        this.look = new Look(state.theme(), parts.family(), Look.BASE_SIZE);
        this.messages = new Messages(state.language());
        OpenedZoom.install(stage, () -> look, state::zoom);
        stage.showingProperty().subscribe(showing -> {
            if (!showing && tasks != null) {
                tasks.end();
            }
        });
    }

    /// Fills the stage and shows it. The first place starts to read at once; the window does not wait for it.
    public void show() {
        if (!stage.isShowing()) {
            WindowBounds.apply(stage, parts.memory());
        }
        build();
        stage.show();
    }

    /// Everything that can be done now; more once the window is [#complete].
    public List<Action> actions() {
        var all = new ArrayList<>(shown == null ? List.<Action>of() : shown.actions());
        all.addAll(others);
        return all;
    }

    /// Builds the places nobody came to yet, from now on also where the window is built anew.
    public void complete() {
        whole = true;
        if (shown != null) {
            shown.complete();
        }
    }

    /// Goes through all places, a moment in each, and then does `then`.
    public void tour(Runnable then) {
        if (shown != null) {
            shown.places().tour(then);
        }
    }

    private void build() {
        List<Period> periods = saved == null ? parts.periods() : saved.periods();
        Choice choice = state.choice(parts.districts(), periods, parts.first());
        var notices = new Notices(messages, () -> look, () -> stage);
        var working = new Tasks(parts.background(), parts.screen(), notices::trouble);
        tasks = working;
        var edits = parts.edits().apply(working);
        edits.savedProperty().subscribe(now -> saved = now == null ? saved : now);
        Messages words = messages;
        edits.collisionProperty().subscribe(found -> {
            if (found != null) {
                new CollisionDialog(words, look, stage, found, mine -> edits.settle(found, mine)).show();
            }
        });
        var guide = new PlaceGuide();
        var around = new Surroundings(messages, look, working, notices, choice, parts.memory(), edits, guide);
        var window = List.of(
                Action.always("language", "shell.language", Feather.GLOBE, null, this::switchLanguage),
                Action.always("theme", "shell.theme", look.theme() == Theme.DARK ? Feather.MOON : Feather.SUN, null,
                        this::switchTheme));
        var sizes = List.of(
                Action.always("zoom-in", "shell.zoom.in", null, "Shortcut+EQUALS", () -> zoom(1)),
                Action.always("zoom-in-plus", "shell.zoom.in", null, "Shortcut+PLUS", () -> zoom(1)),
                Action.always("zoom-in-shift", "shell.zoom.in", null, "Shortcut+Shift+EQUALS", () -> zoom(1)),
                Action.always("zoom-in-pad", "shell.zoom.in", null, "Shortcut+ADD", () -> zoom(1)),
                Action.always("zoom-out", "shell.zoom.out", null, "Shortcut+MINUS", () -> zoom(-1)),
                Action.always("zoom-out-pad", "shell.zoom.out", null, "Shortcut+SUBTRACT", () -> zoom(-1)),
                Action.always("zoom-usual", "shell.zoom.usual", null, "Shortcut+0", () -> zoom(0)));
        var menu = parts.menu().apply(around);
        var view = new ShellView(around, parts, periods, parts.places().apply(around), menu, window);
        FileDropping.install(view, menu.drop());
        guide.lead(view);
        view.drawerOpenProperty().set(state.drawer().orElse(stage.getWidth() * Zoom.USUAL / state.zoom() >= DRAWER_ROOM));
        view.drawerOpenProperty().addListener((o, was, now) -> state.keepDrawer(now));
        others = Stream.of(menu.actions(), window, sizes).flatMap(List::stream).toList();
        String place = shown == null ? "" : shown.places().here().orElse("");
        var zoomed = new ZoomPane(view);
        look.dress(zoomed); // the colours are looked up from the root
        zoomed.zoom(state.zoom());
        zoom = zoomed;
        shown = view;
        Scene scene = stage.getScene();
        if (scene == null) {
            // As large as the stage, which would else ask what is in it how large it would like to be.
            scene = new Scene(zoomed, stage.getWidth(), stage.getHeight());
            stage.setScene(scene);
        } else {
            scene.setRoot(zoomed);
        }
        install(view);
        view.actions().addListener((ListChangeListener<Action>) change -> install(view));
        stage.setTitle(messages.text("shell.title", parts.store()));
        view.places().start(place);
        if (whole) {
            view.complete();
        }
    }

    /// Lets the shortcuts of `view` work, while it is what is shown.
    private void install(ShellView view) {
        if (view == shown) {
            stage.getScene().getAccelerators().clear();
            ActionNodes.install(stage.getScene(), actions());
        }
    }

    /// @param by steps; 0 for the usual size
    private void zoom(int by) {
        int percent = by == 0 ? Zoom.USUAL : Zoom.step(state.zoom(), by);
        state.keepZoom(percent);
        if (zoom != null && shown != null) {
            zoom.zoom(percent);
            shown.say(messages.text("shell.zoom.now", percent));
        }
    }

    private void switchLanguage() {
        messages = new Messages(messages.isChinese() ? Messages.ENGLISH : Messages.CHINESE);
        state.keepLanguage(messages.locale());
        build();
    }

    private void switchTheme() {
        look = look.withTheme(look.theme().next());
        state.keepTheme(look.theme());
        build();
    }
}
