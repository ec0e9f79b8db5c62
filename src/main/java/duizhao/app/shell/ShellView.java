package duizhao.app.shell;

import duizhao.domain.period.Period;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.action.Locked;
import duizhao.ui.nav.ActNames;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Warning;
import duizhao.ui.nav.Workplace;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
    private final Places places;
    private final Drawer drawer;
    private final Rail rail;
    private final HBox placeTools = new HBox();
    private final HBox printing = new HBox();
    private final BorderPane middle = new BorderPane();
    private final DistrictChips chips;
    private final PeriodChooser periods;
    private final FilterBox filter;
    private final Action drawerToggle;
    private final Action addToReport;
    private final ObservableList<Action> actions = FXCollections.observableArrayList();
    private final UndoButtons undo;
    private final StatusLine status;

    /// @param offered the periods to choose from
    /// @param menu    what can be done with the file, for the head of the rail
    /// @param foot    what concerns the whole window, for the foot of the rail
    ShellView(Surroundings around, ShellParts parts, List<Period> offered, List<Workplace> all, FileMenu menu,
              List<Action> foot) {
        this.messages = around.messages();
        places = new Places(all, around.choice(), this::show);
        getStyleClass().add("shell");
        getStylesheets().add(Objects.requireNonNull(ShellView.class.getResource("/duizhao/app/shell/shell.css"))
                .toExternalForm());
        drawerToggle = Action.always("drawer-toggle", "shell.drawer.toggle", Feather.SIDEBAR, "F4",
                () -> drawerOpen.set(!drawerOpen.get()));
        addToReport = Action.when("add-to-report", "report.add-here", Feather.FILE_PLUS, "Shortcut+R",
                Bindings.createBooleanBinding(() -> around.edits().writable() && places.showsViews(), places.hereProperty()),
                this::addToReport);
        drawer = new Drawer(messages, Action.when("drawer-close", "shell.drawer.close", Feather.X, null, drawerOpen,
                () -> drawerOpen.set(false)));
        drawer.visibleProperty().bind(drawerOpen);
        chips = new DistrictChips(messages, parts.districts(), around.choice(), around.look()::dress);
        periods = new PeriodChooser(messages, offered, around.choice());
        undo = new UndoButtons(messages, around.edits());
        filter = new FilterBox(messages, around.choice());
        rail = new Rail(messages, all, places::go, menu, foot);
        status = new StatusLine(messages, around.tasks(), parts.store());
        status.say(messages.text("shell.loaded", parts.figures()));
        all.forEach(place -> place.whenBuilt(built -> actions.addAll(actionsOf(built).toList())));
        actions.addAll(Stream.of(periods.actions(), undo.actions(),
                List.of(drawerToggle, addToReport, Action.always("file-menu-open", "project.menu", null, "F10", rail::openMenu),
                        Action.always("find", "shell.filter", Feather.SEARCH, "Shortcut+F",
                                () -> filter.field().requestFocus()),
                        Action.always("show-history", "history.title", Feather.CLOCK, "Shortcut+H",
                                () -> places.showHistory(HistoryOf.ALL))),
                chipActions(parts.districts().size())).flatMap(List::stream).toList());

        var names = new ActNames(messages);
        around.edits().savedProperty().subscribe(saved -> {
            if (saved != null) {
                status.say(names.saved(saved));
                periods.offer(saved.periods());
            }
        });
        around.edits().elsewhereProperty().subscribe(sets -> {
            if (!sets.isEmpty()) {
                around.notices().say(names.elsewhere(sets));
                around.notices().bar().offer(messages.text("edit.elsewhere.look"), () -> places.showHistory(HistoryOf.ALL));
            }
        });
        warn(around);
        Locked.watch(this);
        setLeft(rail);
        setCenter(new VBox(topBar(), around.notices().bar(), around.notices().lostBar(), middle));
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

    /// Says what a person should know of the store, all in one line, with what can be done about the first.
    private void warn(Surroundings around) {
        var warnings = around.edits().warnings();
        if (!around.edits().writable()) {
            status.lock(messages.text("shell.read-only"), warnings.isEmpty() ? "" : text(warnings.getFirst()));
        }
        if (!warnings.isEmpty()) {
            around.notices().bar().warn(warnings.stream().map(this::text).collect(Collectors.joining(" ")));
            warnings.stream().filter(warning -> !warning.offerKey().isEmpty()).findFirst().ifPresent(warning ->
                    around.notices().bar().offer(messages.text(warning.offerKey()), warning.offer()));
        }
    }

    private String text(Warning warning) {
        return messages.text(warning.key(), warning.arguments().toArray());
    }

    BooleanProperty drawerOpenProperty() {
        return drawerOpen;
    }

    /// What can be done; grows while places are built.
    ObservableList<Action> actions() {
        return actions;
    }

    /// Builds what nobody needed yet: the start is over.
    void complete() {
        drawer.complete();
        filter.complete();
        places.buildRest();
    }

    /// Where the window is, and the ways to its places.
    Places places() {
        return places;
    }

    /// Adds what is looked at to the report that was worked on last.
    private void addToReport() {
        if (!places.addToReport()) {
            status.say(messages.text("report.add-nothing"));
        }
    }

    /// Says it in the status line.
    void say(String text) {
        status.say(text);
    }

    private void show(Workplace place) {
        rail.show(place);
        middle.setCenter(place.content());
        drawer.show(place.details());
        periods.followedProperty().set(place.followsPeriod());
        var nodes = new ActionNodes(messages);
        placeTools.getChildren().setAll(place.tools());
        printing.getChildren().setAll(place.actions().stream().filter(action -> action.id().equals("print"))
                .map(nodes::button).toList());
        printing.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
    }

    private HBox topBar() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        placeTools.getStyleClass().add("place-tools");
        var adding = new ActionNodes(messages).iconButton(addToReport);
        adding.visibleProperty().bind(Bindings.createBooleanBinding(places::showsViews, places.hereProperty()));
        adding.managedProperty().bind(adding.visibleProperty());
        adding.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(chips, periods, undo, gap, placeTools, filter, adding, printing,
                new ActionNodes(messages).iconButton(drawerToggle));
        bar.getStyleClass().add("top-bar");
        printing.setMinWidth(Region.USE_PREF_SIZE); // the filter gives way first, then long names
        return bar;
    }

    /// The actions of a place can be done while a person is there: a key means something else elsewhere.
    private Stream<Action> actionsOf(Workplace place) {
        return place.actions().stream().map(action -> new Action(action.id(), action.textKey(), action.icon(),
                action.shortcut(), places.hereProperty().isEqualTo(place)
                        .and(BooleanExpression.booleanExpression(action.enabled())), action.run(), action.lockedKey()));
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
