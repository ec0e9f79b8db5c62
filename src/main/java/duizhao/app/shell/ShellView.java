package duizhao.app.shell;

import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is in the window, in one language and theme.
final class ShellView extends BorderPane {

    private final Messages messages;
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final List<Workplace> places;
    private final Drawer drawer;
    private final Rail rail;
    private final HBox placeTools = new HBox();
    private final HBox printing = new HBox();
    private final BorderPane middle = new BorderPane();
    private final DistrictChips chips;
    private final PeriodChooser periods;
    private final FilterBox filter;
    private final Action drawerToggle;
    private final List<Action> actions;

    /// @param foot what concerns the whole window, for the foot of the rail
    ShellView(Surroundings around, ShellParts parts, List<Workplace> places, List<Action> foot) {
        this.messages = around.messages();
        this.places = List.copyOf(places);
        getStyleClass().add("shell");
        getStylesheets().add(Objects.requireNonNull(ShellView.class.getResource("/duizhao/app/shell/shell.css"))
                .toExternalForm());
        drawerToggle = Action.always("drawer-toggle", "shell.drawer.toggle", Feather.SIDEBAR, "F4",
                () -> drawerOpen.set(!drawerOpen.get()));
        drawer = new Drawer(messages, Action.when("drawer-close", "shell.drawer.close", Feather.X, null, drawerOpen,
                () -> drawerOpen.set(false)));
        drawer.visibleProperty().bind(drawerOpen);
        chips = new DistrictChips(messages, parts.districts(), around.choice());
        periods = new PeriodChooser(messages, parts.periods(), around.choice());
        filter = new FilterBox(messages, around.choice());
        rail = new Rail(messages, places, this::go, foot);
        var status = new StatusLine(messages, around.tasks(), parts.store());
        status.say(messages.text("shell.loaded", parts.figures()));
        actions = Stream.of(places.stream().flatMap(place -> place.actions().stream()).toList(), periods.actions(),
                List.of(drawerToggle, Action.always("find", "shell.filter", Feather.SEARCH, "Shortcut+F",
                        () -> filter.field().requestFocus())),
                chipActions(parts.districts().size())).flatMap(List::stream).toList();

        setLeft(rail);
        setCenter(new VBox(topBar(), around.notices().bar(), middle));
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setRight(drawer);
        setBottom(status);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && drawerOpen.get()) {
                drawerOpen.set(false);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node target
                    && isWithinTable(target)) {
                drawerOpen.set(true);
            }
        });
    }

    BooleanProperty drawerOpenProperty() {
        return drawerOpen;
    }

    List<Action> actions() {
        return actions;
    }

    /// Goes to the first place.
    void start() {
        go(places.getFirst());
    }

    private void go(Workplace place) {
        rail.show(place);
        middle.setCenter(place.content());
        drawer.show(place.details());
        var nodes = new ActionNodes(messages);
        placeTools.getChildren().setAll(place.tools());
        printing.getChildren().setAll(place.actions().stream().filter(action -> action.id().equals("print"))
                .map(nodes::button).toList());
        place.enter();
    }

    private HBox topBar() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        placeTools.getStyleClass().add("place-tools");
        var bar = new HBox(chips, periods, gap, placeTools, filter, printing,
                new ActionNodes(messages).iconButton(drawerToggle));
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private List<Action> chipActions(int count) {
        return IntStream.rangeClosed(1, Math.min(9, count)).mapToObj(n -> Action.always("toggle-district-" + n,
                "term.district", null, "Alt+" + n, () -> chips.toggle(n - 1))).toList();
    }

    private static boolean isWithinTable(Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("table-view")) {
                return true;
            }
        }
        return false;
    }
}
