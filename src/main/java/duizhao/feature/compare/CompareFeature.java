package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.comparison.Shown;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.feature.compare.CompareService.Wanted;
import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.action.Clip;
import duizhao.ui.detail.Detail;
import duizhao.ui.detail.DetailView;
import duizhao.ui.detail.Details;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The place 对比, its door: asks for what is chosen, off the JavaFX thread and the newest question only, and keeps
/// table, picture and drawer on one selection.
public final class CompareFeature implements Workplace {

    private final Surroundings around;
    private final List<District> offered;
    private final CompareModel model = new CompareModel();
    private final CompareService service;
    private final Details details;
    private final Latest latest = new Latest();
    private final ComparisonChart chart;
    private final SideTable table;
    private final CompareView view;
    private final DetailView detailView;
    private final List<Action> actions;
    private List<IndicatorLine> indicators = List.of();
    private boolean linking;
    private boolean entering;
    private @Nullable Spot sought;

    /// @param offered districts that can be chosen
    /// @param source  answers a selection; may be slow, may throw [duizhao.platform.UserException]
    /// @param chart   the picture beside the table
    /// @param print   prints what is handed to it: the view as it stands
    public CompareFeature(Surroundings around, List<District> offered, Function<Selection, Comparison> source,
                          ComparisonChart chart, Consumer<Shown> print) {
        this.around = around;
        this.offered = List.copyOf(offered);
        this.chart = chart;
        this.service = new CompareService(source, around.messages());
        this.details = new Details(around.messages());
        this.table = new SideTable(model, around.messages(), around.look(), this::fold);
        var filled = model.emptinessProperty().isEqualTo(Emptiness.NONE);
        var copyCells = Action.when("compare-copy", "compare.copy", Feather.COPY, "Shortcut+C", filled, this::copyCells);
        var copyTable = Action.when("compare-copy-table", "compare.copy-table", Feather.COPY, "Shortcut+Shift+C",
                filled, this::copyTable);
        var copyDetail = Action.when("compare-copy-detail", "detail.copy", Feather.COPY, null,
                model.selectedProperty().isNotNull(), this::copyDetail);
        this.actions = List.of(Action.when("print", "compare.print", Feather.PRINTER, "Shortcut+P", filled,
                () -> shown().ifPresent(print)), copyTable);
        this.view = new CompareView(model, around, table, chart, copyTable);
        this.detailView = new DetailView("compare", around.messages(), copyDetail, around.guide()::showWords);
        ActionNodes.install(table.sides(), List.of(copyCells));
        remember(model.headlineOnlyProperty(), "compare-headline");
        remember(model.comparableOnlyProperty(), "compare-comparable");
        listen();
    }

    private void remember(BooleanProperty choice, String key) {
        choice.set(Boolean.parseBoolean(around.memory().get(key)));
        choice.addListener((o, was, now) -> around.memory().put(key, now.toString()));
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public String titleKey() {
        return "compare.title";
    }

    @Override
    public Ikon icon() {
        return Feather.COLUMNS;
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
        return view.tools();
    }

    @Override
    public void enter() {
        entering = true;
        ask();
    }

    @Override
    public boolean reveal(ComparedCell cell) {
        sought = new Spot(cell.series(), cell.nth(), cell.district());
        return true;
    }

    private void listen() {
        Choice choice = around.choice();
        choice.districts().addListener((ListChangeListener<String>) change -> askIfHere());
        choice.periodProperty().addListener((o, was, now) -> askIfHere());
        choice.filterProperty().addListener((o, was, now) -> refresh());
        around.edits().savedProperty().addListener((o, was, now) -> askIfHere());
        model.headlineOnlyProperty().addListener((o, was, now) -> refresh());
        model.comparableOnlyProperty().addListener((o, was, now) -> refresh());
        model.folded().addListener((SetChangeListener<Object>) change -> refresh());
        model.selectedProperty().addListener((o, was, now) -> showSelected());
        model.shownDistrictProperty().addListener((o, was, now) -> picture());
        chart.selectedProperty().addListener((o, was, now) -> {
            if (now != null && !linking) {
                indicators.stream().filter(line -> line.sides().containsValue(now)).findFirst()
                        .ifPresent(line -> model.selectedProperty().set(line.spot(now.district())));
            }
        });
    }

    /// Who comes here later asks then.
    private void askIfHere() {
        if (view.getScene() != null) {
            ask();
        }
    }

    private void ask() {
        Period period = around.choice().periodProperty().get();
        List<String> districts = List.copyOf(around.choice().districts());
        if (districts.isEmpty() || period == null) {
            latest.drop();
            clear(period == null ? Emptiness.NO_PERIOD : Emptiness.NO_DISTRICT);
            return;
        }
        var selection = new Selection(districts, period, Set.of(), false);
        latest.start(around.tasks().work(() -> service.compare(selection))
                .titled("compare.working")
                .onSuccess(this::arrived)
                .onCancel(() -> clear(Emptiness.CANCELLED))
                .onError(Throwable.class, error -> {
                    clear(Emptiness.FAILED);
                    around.notices().trouble(error);
                }));
    }

    /// What was shown would be of another choice, so it goes.
    private void clear(Emptiness why) {
        model.comparisonProperty().set(null);
        indicators = List.of();
        model.lines().clear();
        showSelected();
        empty(why);
    }

    private void arrived(Comparison comparison) {
        model.comparisonProperty().set(comparison);
        refresh();
        if (sought != null) {
            show(sought);
            sought = null;
        }
        if (entering) { // not before: what is not shown yet cannot take the focus
            table.sides().requestFocus();
            entering = false;
        }
    }

    /// Lines anew from the comparison at hand: nothing slow.
    private void refresh() {
        Comparison comparison = model.comparisonProperty().get();
        if (comparison == null) {
            return;
        }
        var wanted = new Wanted(around.choice().filterProperty().get(), model.headlineOnlyProperty().get(),
                model.comparableOnlyProperty().get());
        indicators = service.indicators(comparison, wanted);
        model.lines().setAll(CompareService.table(indicators, model.folded()));
        empty(!indicators.isEmpty() ? Emptiness.NONE : comparison.rows().isEmpty() ? Emptiness.NO_FIGURES
                : wanted.filter().isBlank() ? Emptiness.NOTHING_LEFT : Emptiness.NO_MATCH);
        keepSelection(comparison);
        showSelected();
        picture();
    }

    /// The selection stays where its line still is; else the first line of the first district that says something.
    private void keepSelection(Comparison comparison) {
        var spot = model.selectedProperty().get();
        boolean stays = spot != null && indicators.stream().anyMatch(line -> line.isAt(spot))
                && comparison.districts().stream().anyMatch(d -> d.code().equals(spot.district()));
        if (!stays) {
            model.selectedProperty().set(indicators.stream().flatMap(line -> comparison.districts().stream()
                            .filter(d -> line.side(d.code()) != null).map(d -> line.spot(d.code())))
                    .findFirst().orElse(null));
        }
        var shown = model.shownDistrictProperty().get();
        if (shown == null || comparison.districts().stream().noneMatch(d -> d.code().equals(shown))) {
            model.shownDistrictProperty().set(comparison.districts().getFirst().code());
        }
    }

    private void showSelected() {
        Comparison comparison = model.comparisonProperty().get();
        var spot = model.selectedProperty().get();
        Optional<IndicatorLine> line = selectedLine();
        if (comparison == null || spot == null || line.isEmpty()) {
            detailView.detailProperty().set(null);
            return;
        }
        detailView.detailProperty().set(details.of(comparison.catalogue(),
                comparison.catalogue().district(spot.district()), comparison.period(), line.get().row(),
                line.get().side(spot.district())));
        model.shownDistrictProperty().set(spot.district());
        linking = true;
        chart.selectedProperty().set(line.get().side(spot.district()));
        linking = false;
    }

    private void picture() {
        Comparison comparison = model.comparisonProperty().get();
        String district = model.shownDistrictProperty().get();
        if (comparison == null || district == null
                || comparison.districts().stream().noneMatch(d -> d.code().equals(district))) {
            return;
        }
        List<ComparisonRow> rows = indicators.stream().map(line -> line.side(district)).filter(Objects::nonNull)
                .toList();
        linking = true;
        chart.show(comparison, district, rows);
        selectedLine().ifPresent(line -> chart.selectedProperty().set(line.side(district)));
        linking = false;
    }

    /// Selects what another place pointed to, whatever hides it.
    private void show(Spot spot) {
        if (indicators.stream().noneMatch(line -> line.isAt(spot))) {
            model.headlineOnlyProperty().set(false);
            model.comparableOnlyProperty().set(false);
        }
        if (indicators.stream().noneMatch(line -> line.isAt(spot))) {
            around.choice().filterProperty().set("");
        }
        indicators.stream().filter(line -> line.isAt(spot)).findFirst().ifPresent(line -> {
            model.folded().remove(line.indicator().group());
            model.selectedProperty().set(spot);
        });
    }

    private Optional<IndicatorLine> selectedLine() {
        var spot = model.selectedProperty().get();
        return spot == null ? Optional.empty() : indicators.stream().filter(line -> line.isAt(spot)).findFirst();
    }

    private void fold(GroupLine group) {
        if (!model.folded().remove(group.group())) {
            model.folded().add(group.group());
        }
    }

    private void empty(Emptiness why) {
        Choice choice = around.choice();
        String filter = choice.filterProperty().get();
        boolean more = choice.districts().size() < offered.size();
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "compare.remedy.all-districts", this::chooseAll);
            case NO_FIGURES -> view.empty().show(why, new Names(around.messages()).period(
                            Objects.requireNonNull(choice.periodProperty().get())),
                    more ? "compare.remedy.all-districts" : "", this::chooseAll);
            case NO_MATCH -> view.empty().show(why, filter.strip(), "compare.remedy.clear-filter",
                    () -> choice.filterProperty().set(""));
            case NOTHING_LEFT -> view.empty().show(why, "", "compare.remedy.all-indicators", () -> {
                model.headlineOnlyProperty().set(false);
                model.comparableOnlyProperty().set(false);
            });
            case FAILED, CANCELLED -> view.empty().show(why, "", "compare.remedy.again", this::ask);
            case NONE -> { }
            case LOADING, NO_PERIOD -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }

    private void chooseAll() {
        around.choice().districts().setAll(offered.stream().map(District::code).toList());
    }

    private Optional<Shown> shown() {
        return Optional.ofNullable(model.comparisonProperty().get())
                .map(comparison -> new Shown(comparison, CompareService.narrowed(comparison, indicators)));
    }

    private void copyCells() {
        Clip.put(new TableCopy(around.messages()).selected(table.sides()));
    }

    private void copyTable() {
        shown().ifPresent(shown ->
                Clip.put(new TableCopy(around.messages()).whole(shown.part(), model.lines())));
    }

    private void copyDetail() {
        Detail detail = detailView.detailProperty().get();
        Clip.put(detail == null ? "" : detail.text());
    }
}
