package duizhao.feature.history;

import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.HistoryFacets;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.action.Clip;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.task.Latest;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The place 历史, its door: who changed what, when and why, of the store or of one figure. One act can be taken back
/// without those after it, and an earlier state of a figure restored.
public final class HistoryFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("history", "history.title", Feather.CLOCK);

    /// Change sets read at once.
    private static final int PAGE = 100;
    /// The most that are read anew after a change: who has scrolled further comes back to fewer.
    private static final int MOST = 1000;

    private final Surroundings around;
    private final HistoryModel model = new HistoryModel();
    private final HistoryService service;
    private final PastRecords records;
    private final Latest latest = new Latest();
    private final HistoryView view;
    private final HistoryDrawer drawer;
    private final List<Action> actions;
    private final List<Node> tools;
    private boolean entered;
    private boolean entering;
    private boolean reading;

    /// @param clock tells the zone of the days and times that are shown, and this year
    public HistoryFeature(Surroundings around, PastRecords records, Clock clock) {
        this.around = around;
        this.records = records;
        this.service = new HistoryService(records, around.messages(), clock.getZone());
        var chosen = model.selectedProperty().isNotNull();
        var filled = model.emptinessProperty().isEqualTo(Emptiness.NONE);
        var turn = Action.when("history-turn", "history.turn.back", Feather.CORNER_UP_LEFT, "Shortcut+U",
                chosen.and(new SimpleBooleanProperty(around.edits().writable())), this::turn);
        var go = Action.when("history-go", "history.go", Feather.ARROW_RIGHT, "Shortcut+ENTER",
                Bindings.createBooleanBinding(() -> row() != null, model.selectedProperty()), this::go);
        var copy = Action.when("history-copy", "history.copy", Feather.COPY, "Shortcut+C", chosen, this::copy);
        var copyAll = Action.when("history-copy-table", "history.copy-table", Feather.COPY, "Shortcut+Shift+C", filled,
                () -> Clip.put(service.cells(model.lines())));
        this.view = new HistoryView(model, around, Year.now(clock), this::older);
        this.drawer = new HistoryDrawer(model, service, around.messages(), turn, go,
                around.edits().writable() ? this::restore : null);
        this.actions = List.of(turn, go, copyAll);
        this.tools = List.of(new ActionNodes(around.messages()).iconButton(copyAll));
        ActionNodes.install(view.table(), List.of(copy));
        listen();
    }

    @Override
    public PlaceName name() {
        return NAME;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public Node details() {
        return drawer;
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public void enter() {
        entered = true;
        entering = true;
        ask();
    }

    @Override
    public boolean reveal(HistoryOf of) {
        model.unfold();
        around.choice().filterProperty().set("");
        model.ofProperty().set(of);
        return true;
    }

    private void listen() {
        around.edits().savedProperty().addListener((o, was, now) -> again());
        around.choice().filterProperty().addListener((o, was, now) -> again());
        model.whoProperty().addListener((o, was, now) -> again());
        model.kindProperty().addListener((o, was, now) -> again());
        model.fromProperty().addListener((o, was, now) -> again());
        model.untilProperty().addListener((o, was, now) -> again());
        model.ofProperty().addListener((o, was, now) -> again());
    }

    // ---- reading

    private void again() {
        if (entered) {
            ask();
        }
    }

    private void ask() {
        var filter = service.filter(model, around.choice().filterProperty().get());
        int limit = (int) Math.clamp(sets(), PAGE, MOST);
        reading = true;
        latest.start(around.tasks().work(() -> new Answer(service.page(filter, Long.MAX_VALUE, limit),
                        records.facets()))
                .onSuccess(this::arrived)
                .onError(Throwable.class, error -> {
                    reading = false;
                    empty(Emptiness.FAILED);
                    around.notices().trouble(error);
                }));
    }

    private void arrived(Answer answer) {
        reading = false;
        model.facetsProperty().set(answer.facets());
        model.textsProperty().set(answer.page().texts());
        model.olderProperty().set(answer.page().older());
        view.table().show(answer.page().lines());
        view.head().count(sets(), answer.page().older());
        empty(answer.facets().sets() == 0 ? Emptiness.NOTHING
                : answer.page().lines().isEmpty() ? Emptiness.NO_MATCH : Emptiness.NONE);
        if (entering) {
            view.table().requestFocus();
            entering = false;
        }
    }

    /// Adds the next page.
    private void older() {
        if (reading || model.lines().isEmpty()) {
            return;
        }
        reading = true;
        var filter = service.filter(model, around.choice().filterProperty().get());
        long before = model.lines().getLast().recorded().set().id();
        latest.start(around.tasks().work(() -> service.page(filter, before, PAGE)).onSuccess(page -> {
            reading = false;
            model.textsProperty().set(page.texts());
            model.olderProperty().set(page.older());
            model.lines().addAll(page.lines());
            view.head().count(sets(), page.older());
        }).onError(Throwable.class, error -> {
            reading = false;
            around.notices().trouble(error);
        }));
    }

    private long sets() {
        return model.lines().stream().filter(HistoryLine::isFirst).count();
    }

    private void empty(Emptiness why) {
        switch (why) {
            case NO_MATCH -> view.empty().show(why, "", "history.remedy.all", () -> reveal(HistoryOf.ALL));
            case FAILED -> view.empty().show(why, "", "history.remedy.again", this::ask);
            case NONE -> { }
            case LOADING, NOTHING -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }

    // ---- what can be done

    private void turn() {
        HistoryLine line = model.selectedProperty().get();
        if (line != null) {
            around.edits().turn(line.recorded().act().id());
        }
    }

    private void restore(Figure state) {
        around.tasks().work(() -> service.restore(state)).onSuccess(act -> act.ifPresentOrElse(
                made -> around.edits().apply(made, saved -> view.table().requestFocus()),
                () -> around.notices().say(around.messages().text("history.restored-already",
                        state.quantity().words())))).start();
    }

    private void go() {
        RowKey row = row();
        if (row != null) {
            around.guide().compare(new ComparedCell(row.district(), row.period(), row.row(), 0));
        }
    }

    private @Nullable RowKey row() {
        HistoryLine line = model.selectedProperty().get();
        ChangeTexts texts = model.textsProperty().get();
        return line == null || line.change() == null || texts == null ? null : texts.row(line.change());
    }

    private void copy() {
        Clip.put(service.cells(view.table().selected()));
    }

    private record Answer(HistoryService.Page page, HistoryFacets facets) {
    }
}
