package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.comparison.Shown;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.feature.compare.CompareService.Wanted;
import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.detail.Details;
import duizhao.ui.nav.Asking;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.Remembering;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The lens 计划与完成: asks for what is chosen, off the JavaFX thread and the newest question only, and keeps table,
/// picture and drawer on one selection.
final class PlanLens implements LensPane {

    private final LensKit kit;
    private final Surroundings around;
    private final CompareModel model = new CompareModel();
    private final SideModel side = model.side();
    private final CompareService service;
    private final Details details;
    private final Asking asking;
    private final PlanDrawing drawing;
    private final SideTable table;
    private final PlanView view;
    private final SelectedCells selected;
    private List<IndicatorLine> indicators = List.of();
    private @Nullable DecisionForms forms;
    private boolean entering;
    private @Nullable Spot sought;

    /// @param copyCells copies the cells selected in the table
    PlanLens(LensKit kit, Consumer<SideTable> copyCells) {
        this.kit = kit;
        this.around = kit.around();
        this.asking = new Asking(around, "compare.working");
        this.service = new CompareService(around.messages());
        this.details = new Details(around.messages());
        this.drawing = new PlanDrawing(kit, this::choose);
        this.table = new SideTable("compare", side, around, this::fold);
        this.view = new PlanView(model, around, table, drawing.pane());
        this.selected = new SelectedCells(around, model, table);
        ActionNodes.install(table.sides(), List.of(Action.always("compare-copy", "compare.copy", null, "Shortcut+C",
                () -> copyCells.accept(table)), Action.always("compare-type", "compare.type", null, "F2",
                selected::type)));
        var remembering = new Remembering(around.memory());
        remembering.flag("compare-headline", model.headlineOnlyProperty());
        remembering.flag("compare-comparable", model.comparableOnlyProperty());
        new PlanMemory(around.memory()).keep(side);
        listen();
    }

    @Override
    public Lens lens() {
        return Lens.PLAN;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public List<Node> choices() {
        return Stream.concat(view.choices().stream(), Stream.of(table.columnMenu())).toList();
    }

    @Override
    public void enter() {
        entering = true;
        ask();
    }

    @Override
    public void leave() {
        asking.drop();
    }

    @Override
    public Optional<Copied> table() {
        Grid grid = side.gridProperty().get();
        return grid == null || side.lines().isEmpty() ? Optional.empty()
                : Optional.of(new TableCopy(around.messages()).whole(grid, side.lines(), table.sides()));
    }

    @Override
    public Optional<Function<Printed, Sheet>> printable() {
        return model.emptinessProperty().get() != Emptiness.NONE ? Optional.empty()
                : Optional.ofNullable(model.comparisonProperty().get()).map(comparison -> {
                    var shown = new Shown(comparison, CompareService.narrowed(comparison, indicators));
                    Map<String, List<CellColumn>> columns = table.shown();
                    return printed -> new ComparisonSheet(around.messages()).of(shown, columns, printed);
                });
    }

    @Override
    public Optional<PicturePane<?>> picture() {
        return Optional.of(drawing.pane());
    }

    /// The series selected, which the lenses of one indicator start with.
    Optional<Series.Row> series() {
        return Optional.ofNullable(side.selectedProperty().get()).map(Spot::row);
    }

    @Override
    public ObservableBooleanValue filledProperty() {
        return model.emptinessProperty().isEqualTo(Emptiness.NONE);
    }

    /// What the selected cells say, a sentence for each district's line.
    String sentences() {
        return selected.sentences();
    }

    /// Goes to the cell of the grid in which the selected figure is typed.
    void type() {
        selected.type();
    }

    /// What narrows the lines, to be kept with a comparison.
    Map<String, String> state() {
        return Map.of("headline", Boolean.toString(model.headlineOnlyProperty().get()),
                "comparable", Boolean.toString(model.comparableOnlyProperty().get()));
    }

    void open(Map<String, String> state) {
        model.headlineOnlyProperty().set(Boolean.parseBoolean(state.get("headline")));
        model.comparableOnlyProperty().set(Boolean.parseBoolean(state.get("comparable")));
    }

    private void listen() {
        model.headlineOnlyProperty().addListener((o, was, now) -> refresh());
        model.comparableOnlyProperty().addListener((o, was, now) -> refresh());
        side.folded().addListener((SetChangeListener<Object>) change -> refresh());
        side.selectedProperty().addListener((o, was, now) -> showSelected());
        side.hoveredProperty().bindBidirectional(drawing.pane().hoveredProperty());
        model.shownDistrictProperty().addListener((o, was, now) -> draw());
    }

    /// Selects in the table what was chosen in the picture.
    private void choose(ComparisonRow row) {
        indicators.stream().filter(line -> line.sides().containsValue(row)).findFirst()
                .ifPresent(line -> side.selectedProperty().set(line.spot(row.district())));
    }

    @Override
    public void ask() {
        Period period = around.choice().periodProperty().get();
        List<String> districts = kit.districts();
        if (districts.isEmpty() || period == null) {
            asking.drop();
            clear(period == null ? Emptiness.NO_PERIOD : Emptiness.NO_DISTRICT);
            return;
        }
        var selection = new Selection(districts, period, Set.of(), false);
        asking.ask(() -> kit.records().compare(selection), this::arrived, () -> clear(Emptiness.CANCELLED),
                () -> clear(Emptiness.FAILED));
    }

    /// What was shown would be of another choice, so it goes.
    private void clear(Emptiness why) {
        model.comparisonProperty().set(null);
        side.gridProperty().set(null);
        indicators = List.of();
        side.lines().clear();
        showSelected();
        empty(why);
    }

    private void arrived(Comparison comparison) {
        Comparison before = model.comparisonProperty().get();
        if (before != null && forms != null && before.period().equals(comparison.period())
                && before.districts().equals(comparison.districts()) && comparison.rows().stream().noneMatch(forms::areAbout)
                && !forms.typed().isEmpty()) { // else it went by the person's own will
            around.notices().lost(around.messages().text("compare.decide.gone"), forms.typed());
            forms = null;
        }
        side.gridProperty().set(new Grid(new Names(around.messages()).period(comparison.period()),
                around.messages().text("term.indicator"), comparison.catalogue(), comparison.districts(),
                CompareService.lines(comparison, around.messages())));
        model.comparisonProperty().set(comparison);
        drawing.forget();
        refresh();
        drawing.ask(comparison, this::draw);
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
    @Override
    public void refresh() {
        Comparison comparison = model.comparisonProperty().get();
        if (comparison == null) {
            return;
        }
        var wanted = new Wanted(around.choice().filterProperty().get(), model.headlineOnlyProperty().get(),
                model.comparableOnlyProperty().get());
        indicators = service.indicators(comparison, wanted);
        side.lines().setAll(CompareService.table(indicators, side.folded()));
        empty(!indicators.isEmpty() ? Emptiness.NONE : comparison.rows().isEmpty() ? Emptiness.NO_FIGURES
                : wanted.filter().isBlank() ? Emptiness.NOTHING_LEFT : Emptiness.NO_MATCH);
        keepSelection(comparison);
        showSelected();
        draw();
    }

    /// The selection stays where its line still is; else the first line of the first district that says something.
    private void keepSelection(Comparison comparison) {
        var spot = side.selectedProperty().get();
        boolean stays = spot != null && indicators.stream().anyMatch(line -> line.isAt(spot))
                && comparison.districts().stream().anyMatch(d -> d.code().equals(spot.district()));
        if (!stays) {
            side.selectedProperty().set(indicators.stream().flatMap(line -> comparison.districts().stream()
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
        var spot = side.selectedProperty().get();
        Optional<IndicatorLine> line = selectedLine();
        if (comparison == null || spot == null || line.isEmpty()) {
            kit.drawer().accept(null);
            return;
        }
        ComparisonRow row = line.get().side(spot.district());
        if (row != null && (forms == null || !forms.areAbout(row))) {
            forms = new DecisionForms(row, around.messages());
        }
        kit.show().accept(details.of(comparison.catalogue(),
                comparison.catalogue().district(spot.district()), comparison.period(), line.get().row(), row),
                row == null || forms == null ? null : new DecisionPane(kit, comparison, row, forms));
        model.shownDistrictProperty().set(spot.district());
        drawing.follow(row);
    }

    private void draw() {
        Comparison comparison = model.comparisonProperty().get();
        String district = model.shownDistrictProperty().get();
        if (comparison != null && district != null
                && comparison.districts().stream().anyMatch(d -> d.code().equals(district))) {
            drawing.draw(comparison, district, indicators, selectedLine().orElse(null));
        }
    }

    /// Selects what another place pointed to, as soon as its line is here.
    void seek(Spot spot) {
        sought = spot;
    }

    /// Whatever hides it.
    private void show(Spot spot) {
        if (indicators.stream().noneMatch(line -> line.isAt(spot))) {
            model.headlineOnlyProperty().set(false);
            model.comparableOnlyProperty().set(false);
        }
        if (indicators.stream().noneMatch(line -> line.isAt(spot))) {
            around.choice().filterProperty().set("");
            refresh(); // the choice does not tell a place that is not shown yet
        }
        indicators.stream().filter(line -> line.isAt(spot)).findFirst().ifPresent(line -> {
            side.folded().remove(line.indicator().group());
            side.selectedProperty().set(spot);
        });
    }

    private Optional<IndicatorLine> selectedLine() {
        var spot = side.selectedProperty().get();
        return spot == null ? Optional.empty() : indicators.stream().filter(line -> line.isAt(spot)).findFirst();
    }

    private void fold(GroupLine group) {
        if (!side.folded().remove(group.group())) {
            side.folded().add(group.group());
        }
    }

    private void empty(Emptiness why) {
        Choice choice = around.choice();
        String filter = choice.filterProperty().get();
        boolean more = choice.districts().size() < kit.offered().size();
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "compare.remedy.all-districts", kit::chooseAll);
            case NO_FIGURES -> view.empty().show(why, new Names(around.messages()).period(
                            Objects.requireNonNull(choice.periodProperty().get())),
                    more ? "compare.remedy.all-districts" : "", kit::chooseAll);
            case NO_MATCH -> view.empty().show(why, filter.strip(), "compare.remedy.clear-filter",
                    () -> choice.filterProperty().set(""));
            case NOTHING_LEFT -> view.empty().show(why, "", "compare.remedy.all-indicators", () -> {
                model.headlineOnlyProperty().set(false);
                model.comparableOnlyProperty().set(false);
            });
            case FAILED, CANCELLED -> view.empty().show(why, "", "compare.remedy.again", this::ask);
            case NONE -> { }
            case LOADING, NO_PERIOD, NO_HISTORY, NO_PRINTS -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }
}
