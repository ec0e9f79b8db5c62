package duizhao.feature.overview;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Role;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.report.View;
import duizhao.feature.overview.ListLine.Entry;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.action.Clip;
import duizhao.ui.detail.Detail;
import duizhao.ui.detail.DetailView;
import duizhao.ui.detail.Details;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.FigureEntry;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.task.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The place 总览, its door: asks for what is chosen, off the JavaFX thread and the newest question only, and keeps
/// matrix, lists and drawer on one selection.
public final class OverviewFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("overview", "overview.title", Feather.GRID);

    private final Surroundings around;
    private final List<District> offered;
    private final FigureEntry entry;
    private final OverviewModel model = new OverviewModel();
    private final OverviewService service;
    private final Details details;
    private final Latest latest = new Latest();
    private final DetailView detailView;
    private final OverviewView view;
    private final List<Action> actions;
    private final List<Node> tools;
    private List<Period> periods;
    private boolean entering;
    private boolean quiet;

    /// @param offered districts that can be chosen
    /// @param periods years and spans that have figures, ascending
    /// @param source  answers a selection; may be slow, may throw [duizhao.platform.UserException]
    /// @param entry   lets a person enter what is missing
    /// @param print   prints what is handed to it: the view as it stands
    public OverviewFeature(Surroundings around, List<District> offered, List<Period> periods,
                           Function<Selection, Comparison> source, FigureEntry entry, Consumer<ShownOverview> print) {
        this.around = around;
        this.offered = List.copyOf(offered);
        this.periods = List.copyOf(periods);
        this.entry = entry;
        this.service = new OverviewService(source, around.messages());
        this.details = new Details(around.messages());
        var remembered = new Remembering(around.memory());
        remembered.of(model, this.periods);
        var filled = model.emptinessProperty().isEqualTo(Emptiness.NONE);
        var copy = Action.when("overview-copy-table", "overview.copy-table", Feather.COPY, "Shortcut+Shift+C", filled,
                this::copyTable);
        var lists = Action.always("overview-show-lists", "overview.lists", Feather.LIST, "F6",
                () -> model.listsShownProperty().set(!model.listsShownProperty().get()));
        var enter = around.writing().only(Action.when("overview-enter", "overview.enter", Feather.EDIT_3, "F2",
                Bindings.createBooleanBinding(() -> missing().isPresent(), model.selectedProperty(),
                        model.answerProperty()), () -> missing().ifPresent(entry::open)));
        this.actions = List.of(Action.when("print", "overview.print", Feather.PRINTER, "Shortcut+P", filled,
                () -> shown().ifPresent(print)), copy, lists, enter,
                Action.when("overview-type", "overview.type", null, "Shift+F2", model.selectedProperty().isNotNull(),
                        () -> around.guide().type(missing().orElseGet(() ->
                                entryCell(model.selectedProperty().get(), Role.OUTCOME)))));
        var nodes = new ActionNodes(around.messages());
        this.tools = List.of(nodes.iconButton(copy), nodes.iconButton(lists));
        var filters = new FilterBar(model, around.messages(), this.periods, this::chooseYears, this::clearFilters);
        this.view = new OverviewView(model, service, around.messages(), filters, remembered.filterRoom(filters),
                new ListPane(model, around.messages(), this::choose, this::open, enter));
        this.detailView = new DetailView("overview", around.messages(), Action.when("overview-copy-detail",
                "detail.copy", Feather.COPY, null, model.selectedProperty().isNotNull(), this::copyDetail),
                around.guide()::showWords);
        listen();
    }

    @Override
    public boolean isBuilt() {
        return view.isComplete();
    }

    @Override
    public void build() {
        view.complete();
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
        return detailView;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public boolean showsViews() {
        return true;
    }

    @Override
    public Optional<View> viewed() {
        Period period = around.choice().periodProperty().get();
        return period == null || model.emptinessProperty().get() != Emptiness.NONE ? Optional.empty()
                : Optional.of(ViewText.view(List.copyOf(around.choice().districts()), period, model.besides(), wanted(),
                        model.orderProperty().get()));
    }

    @Override
    public void enter() {
        entering = true;
        ask();
    }

    private void listen() {
        Choice choice = around.choice();
        choice.districts().addListener((ListChangeListener<String>) change -> askIfHere());
        choice.periodProperty().addListener((o, was, now) -> askIfHere());
        choice.filterProperty().addListener((o, was, now) -> refresh());
        around.edits().savedProperty().addListener((o, was, now) -> {
            if (now != null) {
                offer(now.periods().stream().map(Period::whole).distinct().toList());
            }
            askIfHere();
        });
        model.besides().addListener((SetChangeListener<Period>) change -> askIfHere());
        model.orderProperty().addListener((o, was, now) -> showLines());
        for (var set : List.of(model.verdicts(), model.groups(), model.natures())) {
            set.addListener((SetChangeListener<Object>) change -> refresh());
        }
        model.headlineOnlyProperty().addListener((o, was, now) -> refresh());
        model.untargetedProperty().addListener((o, was, now) -> refresh());
        model.selectedProperty().addListener((o, was, now) -> showSelected());
        view.matrix().selectedIdProperty().addListener((o, was, now) ->
                model.selectedProperty().set((ComparedCell) now));
        view.matrix().setOnActivate(cell -> around.guide().compare((ComparedCell) cell.id()));
    }

    // ---- reading

    /// Who comes here later asks then.
    private void askIfHere() {
        if (view.getScene() != null && !quiet) {
            ask();
        }
    }

    private void ask() {
        Period period = around.choice().periodProperty().get();
        List<String> districts = List.copyOf(around.choice().districts());
        view.filters().years().show(years());
        if (districts.isEmpty() || period == null) {
            latest.drop();
            clear(period == null ? Emptiness.NO_PERIOD : Emptiness.NO_DISTRICT);
            return;
        }
        List<Period> wanted = years();
        latest.start(around.tasks().work(() -> service.read(districts, wanted))
                .titled("overview.working")
                .onSuccess(this::arrived)
                .onCancel(() -> clear(Emptiness.CANCELLED))
                .onError(Throwable.class, error -> {
                    clear(Emptiness.FAILED);
                    around.notices().trouble(error);
                }));
    }

    /// The year of the top bar and those ticked besides, ascending.
    private List<Period> years() {
        return Stream.concat(Stream.ofNullable(around.choice().periodProperty().get()), model.besides().stream())
                .distinct().sorted().toList();
    }

    private void clear(Emptiness why) {
        model.answerProperty().set(null);
        model.lines().clear();
        model.listsProperty().set(Map.of());
        showSelected();
        empty(why);
    }

    private void arrived(Answer answer) {
        model.answerProperty().set(answer);
        refresh();
        keepSelection(answer.overview());
        showSelected();
        if (entering) { // not before: what is not shown yet cannot take the focus
            view.matrix().requestFocus();
            entering = false;
        }
    }

    // ---- showing

    /// Lines and lists anew from the answer at hand: nothing slow.
    private void refresh() {
        Answer answer = model.answerProperty().get();
        if (answer != null && !quiet) {
            model.listsProperty().set(new Lists(answer, wanted()).all());
            showLines();
        }
    }

    private void showLines() {
        Answer answer = model.answerProperty().get();
        if (answer == null) {
            return;
        }
        Wanted wanted = wanted();
        model.lines().setAll(OverviewService.lines(answer, wanted, model.orderProperty().get()));
        leaveFolded();
        view.filters().count(model.lines().size(), answer.lines().size(), wanted.narrows());
        view.showLines(answer, around.messages().text("overview.note"));
        empty(!model.lines().isEmpty() ? Emptiness.NONE : answer.lines().isEmpty() ? Emptiness.NO_FIGURES
                : wanted.narrows() ? Emptiness.NOTHING_LEFT : Emptiness.NO_TARGETS);
    }

    private Wanted wanted() {
        return new Wanted(around.choice().filterProperty().get(), model.verdicts(), model.groups(), model.natures(),
                model.headlineOnlyProperty().get(), model.untargetedProperty().get());
    }

    /// The selection stays while its column is shown; else the first cell that says something, of those not folded.
    private void keepSelection(Overview overview) {
        ComparedCell cell = model.selectedProperty().get();
        if (cell != null && column(overview, cell).isPresent()) {
            return;
        }
        model.selectedProperty().set(model.lines().stream()
                .filter(line -> !model.folded().contains(line.fold(model.orderProperty().get())))
                .flatMap(line -> overview.columns().stream().filter(line.line().cells()::containsKey)
                        .map(column -> CellTexts.id(line.line(), column)))
                .findFirst().orElse(null));
    }

    /// What is selected is shown, and a head that a person folded stays folded: so nothing under it stays selected.
    private void leaveFolded() {
        ComparedCell cell = model.selectedProperty().get();
        if (cell != null && model.lines().stream().anyMatch(line -> line.isAt(cell)
                && model.folded().contains(line.fold(model.orderProperty().get())))) {
            model.selectedProperty().set(null);
        }
    }

    private void showSelected() {
        Answer answer = model.answerProperty().get();
        ComparedCell cell = model.selectedProperty().get();
        view.matrix().setSelectedId(cell);
        if (answer == null || cell == null || column(answer.overview(), cell).isEmpty()) {
            detailView.show(null, null);
            return;
        }
        var row = row(answer.overview(), cell);
        Detail detail = details.of(answer.overview().catalogue(),
                answer.overview().catalogue().district(cell.district()), cell.period(), cell.series(), row);
        detailView.show(detail, row == null ? null : history(detail.heading(), row));
    }

    private Hyperlink history(String title, ComparisonRow row) {
        var link = new Hyperlink(around.messages().text("overview.history"), new FontIcon(Feather.CLOCK));
        link.setId("overview-history");
        link.setOnAction(event -> around.guide().showHistory(HistoryOf.row(title, row)));
        return link;
    }

    private static Optional<Column> column(Overview overview, ComparedCell cell) {
        return overview.columns().stream().filter(column -> column.district().code().equals(cell.district())
                && column.period().equals(cell.period())).findFirst();
    }

    private static @Nullable ComparisonRow row(Overview overview, ComparedCell cell) {
        return column(overview, cell).flatMap(column -> overview.lines().stream()
                .filter(line -> line.series().equals(cell.series()) && line.nth() == cell.nth())
                .findFirst().flatMap(line -> line.cell(column))).orElse(null);
    }

    private void empty(Emptiness why) {
        Choice choice = around.choice();
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "overview.remedy.all-districts", this::chooseAll);
            case NO_FIGURES -> view.empty().show(why, "",
                    choice.districts().size() < offered.size() ? "overview.remedy.all-districts" : "", this::chooseAll);
            case NO_TARGETS -> view.empty().show(why, "", "overview.remedy.untargeted",
                    () -> model.untargetedProperty().set(true));
            case NOTHING_LEFT -> view.empty().show(why, "", "overview.remedy.clear", this::clearFilters);
            case FAILED, CANCELLED -> view.empty().show(why, "", "overview.remedy.again", this::ask);
            case NONE -> { }
            case LOADING, NO_PERIOD -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }

    // ---- choosing

    private void chooseAll() {
        around.choice().chooseAll(offered);
    }

    /// The year of the top bar is always among those shown: where it is ticked off, another one takes its place.
    private void chooseYears(Set<Period> ticked) {
        Period current = around.choice().periodProperty().get();
        if (ticked.isEmpty()) {
            view.filters().years().show(years());
            return;
        }
        var chosen = new ArrayList<>(ticked);
        Period leading = current != null && chosen.contains(current) ? current : chosen.getLast();
        chosen.remove(leading);
        quiet = true;
        model.besides().retainAll(chosen);
        model.besides().addAll(chosen);
        around.choice().periodProperty().set(leading);
        quiet = false;
        askIfHere();
    }

    private void offer(List<Period> now) {
        if (!now.equals(periods)) {
            periods = now;
            view.filters().years().offer(now);
        }
    }

    private void clearFilters() {
        quiet = true;
        model.verdicts().clear();
        model.groups().clear();
        model.natures().clear();
        model.headlineOnlyProperty().set(false);
        around.choice().filterProperty().set("");
        quiet = false;
        refresh();
    }

    /// Selects what a list points to, whatever hides it from the matrix.
    private void choose(Entry chosen) {
        Answer answer = model.answerProperty().get();
        if (answer == null) {
            return;
        }
        answer.lines().stream().filter(line -> line.isAt(chosen.cell())).findFirst().ifPresent(line -> {
            if (!wanted().isShown(line)) {
                quiet = true;
                model.verdicts().clear();
                model.untargetedProperty().set(model.untargetedProperty().get() || !line.line().isTargeted());
                quiet = false;
                refresh();
            }
            model.selectedProperty().set(chosen.cell());
        });
    }

    /// What is missing is entered; what is there is compared.
    private void open(Entry chosen) {
        if (chosen.missing() != null) {
            entry.open(entryCell(chosen.cell(), chosen.missing()));
        } else {
            around.guide().compare(chosen.cell());
        }
    }

    /// What the selected cell lacks: the outcome before the plan.
    private Optional<EntryCell> missing() {
        Answer answer = model.answerProperty().get();
        ComparedCell cell = model.selectedProperty().get();
        if (answer == null || cell == null || column(answer.overview(), cell).isEmpty()) {
            return Optional.empty();
        }
        ComparisonRow row = row(answer.overview(), cell);
        return row == null || row.outcome() == null ? Optional.of(entryCell(cell, Role.OUTCOME))
                : row.plan() == null ? Optional.of(entryCell(cell, Role.PLAN)) : Optional.empty();
    }

    private static EntryCell entryCell(ComparedCell cell, Role role) {
        return new EntryCell(cell.district(), cell.period(), cell.series(), role);
    }

    // ---- taking out

    private Optional<ShownOverview> shown() {
        return Optional.ofNullable(model.answerProperty().get()).map(answer -> new ShownOverview(answer.overview(),
                model.lines().stream().map(MatrixLine::line).toList(), model.orderProperty().get(),
                answer.lines().size()));
    }

    private void copyTable() {
        shown().ifPresent(shown -> Clip.put(new MatrixCopy(around.messages()).of(shown)));
    }

    private void copyDetail() {
        Detail detail = detailView.detailProperty().get();
        Clip.put(detail == null ? "" : detail.text());
    }
}
