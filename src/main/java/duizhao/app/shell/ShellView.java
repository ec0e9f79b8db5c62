package duizhao.app.shell;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.action.Locked;
import duizhao.ui.nav.ActNames;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Warning;
import duizhao.ui.nav.Workplace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is in the window, in one language and theme.
final class ShellView extends BorderPane {

    private static final Duration MOMENT = Duration.millis(600);

    private final Messages messages;
    private final Choice choice;
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
    private final Action addToReport;
    private final ObservableList<Action> actions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Workplace> here = new SimpleObjectProperty<>();
    private final UndoButtons undo;
    private final StatusLine status;

    /// @param offered the periods to choose from
    /// @param menu    what can be done with the file, for the head of the rail
    /// @param foot    what concerns the whole window, for the foot of the rail
    ShellView(Surroundings around, ShellParts parts, List<Period> offered, List<Workplace> places, FileMenu menu,
              List<Action> foot) {
        this.messages = around.messages();
        this.choice = around.choice();
        this.places = List.copyOf(places);
        getStyleClass().add("shell");
        getStylesheets().add(Objects.requireNonNull(ShellView.class.getResource("/duizhao/app/shell/shell.css"))
                .toExternalForm());
        drawerToggle = Action.always("drawer-toggle", "shell.drawer.toggle", Feather.SIDEBAR, "F4",
                () -> drawerOpen.set(!drawerOpen.get()));
        addToReport = Action.when("add-to-report", "report.add-here", Feather.FILE_PLUS, "Shortcut+R",
                Bindings.createBooleanBinding(() -> around.edits().writable() && here.get() != null
                        && here.get().showsViews(), here), this::addToReport);
        drawer = new Drawer(messages, Action.when("drawer-close", "shell.drawer.close", Feather.X, null, drawerOpen,
                () -> drawerOpen.set(false)));
        drawer.visibleProperty().bind(drawerOpen);
        chips = new DistrictChips(messages, parts.districts(), around.choice(), around.look()::dress);
        periods = new PeriodChooser(messages, offered, around.choice());
        undo = new UndoButtons(messages, around.edits());
        filter = new FilterBox(messages, around.choice());
        rail = new Rail(messages, places, this::go, menu, foot);
        status = new StatusLine(messages, around.tasks(), parts.store());
        status.say(messages.text("shell.loaded", parts.figures()));
        places.forEach(place -> place.whenBuilt(built -> actions.addAll(actionsOf(built).toList())));
        actions.addAll(Stream.of(periods.actions(), undo.actions(),
                List.of(drawerToggle, addToReport, Action.always("file-menu-open", "project.menu", null, "F10", rail::openMenu),
                        Action.always("find", "shell.filter", Feather.SEARCH, "Shortcut+F",
                                () -> filter.field().requestFocus()),
                        Action.always("show-history", "history.title", Feather.CLOCK, "Shortcut+H",
                                () -> showHistory(HistoryOf.ALL))),
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
                around.notices().bar().offer(messages.text("edit.elsewhere.look"), () -> showHistory(HistoryOf.ALL));
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

    /// Where the window is, by the name of the place.
    Optional<String> here() {
        return Optional.ofNullable(here.get()).map(place -> place.name().id());
    }

    /// Goes to the place called `id`; to the first one where there is none of that name.
    void start(String id) {
        go(called(id).findFirst().orElse(places.getFirst()));
    }

    /// Builds the places nobody came to yet, each in a turn of its own, so that the window answers between them.
    void buildRest() {
        drawer.complete();
        places.stream().filter(place -> !place.isBuilt()).findFirst().ifPresent(place -> {
            place.build();
            Platform.runLater(this::buildRest);
        });
    }

    /// Goes where the printed words of `figure` are shown.
    void showWords(Figure figure) {
        places.stream().filter(place -> place.reveal(figure)).findFirst().ifPresent(this::go);
    }

    /// Goes where `cell` is compared.
    void compare(ComparedCell cell) {
        places.stream().filter(place -> place.reveal(cell)).findFirst().ifPresent(place -> {
            choose(cell.district(), cell.period());
            go(place);
        });
    }

    /// Goes where the history is told.
    void showHistory(HistoryOf of) {
        places.stream().filter(place -> place.reveal(of)).findFirst().ifPresent(this::go);
    }

    /// Goes where the figure of `cell` is typed.
    void type(EntryCell cell) {
        places.stream().filter(place -> place.reveal(cell)).findFirst().ifPresent(place -> {
            choose(cell.district(), cell.period());
            go(place);
        });
    }

    private void choose(String district, Period period) {
        if (!choice.districts().contains(district)) {
            choice.districts().add(district);
        }
        choice.periodProperty().set(period);
    }

    /// Goes to the place that is called `id`.
    void go(String id) {
        called(id).findFirst().ifPresent(this::go);
    }

    private Stream<Workplace> called(String id) {
        return places.stream().filter(place -> place.name().id().equals(id));
    }

    /// Goes through all places, [#MOMENT] in each, and then does `then`.
    void tour(Runnable then) {
        var walk = new SequentialTransition();
        for (Workplace place : places) {
            var stay = new PauseTransition(MOMENT);
            stay.setOnFinished(event -> go(place));
            walk.getChildren().add(stay);
        }
        walk.getChildren().add(new PauseTransition(MOMENT));
        walk.setOnFinished(event -> then.run());
        walk.play();
    }

    /// Adds what is looked at to the report that was worked on last.
    private void addToReport() {
        Workplace from = here.get();
        if (from == null) {
            return;
        }
        from.viewed().ifPresentOrElse(view -> places.stream().filter(place -> place.take(view)).findFirst(),
                () -> status.say(messages.text("report.add-nothing")));
    }

    /// Says it in the status line.
    void say(String text) {
        status.say(text);
    }

    private void go(Workplace place) {
        here.set(place);
        rail.show(place);
        middle.setCenter(place.content());
        drawer.show(place.details());
        periods.followedProperty().set(place.followsPeriod());
        var nodes = new ActionNodes(messages);
        placeTools.getChildren().setAll(place.tools());
        printing.getChildren().setAll(place.actions().stream().filter(action -> action.id().equals("print"))
                .map(nodes::button).toList());
        printing.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        place.enter();
    }

    private HBox topBar() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        placeTools.getStyleClass().add("place-tools");
        var adding = new ActionNodes(messages).iconButton(addToReport);
        adding.visibleProperty().bind(Bindings.createBooleanBinding(() -> here.get() != null && here.get().showsViews(),
                here));
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
                action.shortcut(), here.isEqualTo(place).and(BooleanExpression.booleanExpression(action.enabled())),
                action.run(), action.lockedKey()));
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
