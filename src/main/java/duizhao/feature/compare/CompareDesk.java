package duizhao.feature.compare;

import duizhao.domain.Keyed;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.Clip;
import duizhao.ui.detail.Detail;
import duizhao.ui.detail.DetailView;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.Surroundings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// The inside of the place 对比: four lenses on plans and outcomes, of which the one looked through asks, and one drawer.
final class CompareDesk {

    private static final String LENS = "compare-lens";

    private final Surroundings around;
    private final Messages messages;
    private final List<District> offered;
    private final PlanLens plan;
    private final SeriesChoice series;
    private final DistrictsLens ranked;
    private final List<LensPane> panes;
    private final LensView view;
    private final KeptMenu kept;
    private final DetailView detailView;
    private final BooleanExpression filled;
    private LensPane here;

    /// @param offered districts that can be chosen
    CompareDesk(Surroundings around, List<District> offered, ComparisonRecords records, Deciding deciding) {
        this.around = around;
        this.offered = List.copyOf(offered);
        this.messages = around.messages();
        var copyDetail = Action.always("compare-copy-detail", "detail.copy", Feather.COPY, null, this::copyDetail);
        this.detailView = new DetailView("compare", messages, copyDetail, around.guide()::showWords);
        var kit = new LensKit(around, records, deciding, offered, detailView::show);
        this.series = new SeriesChoice(around);
        this.plan = new PlanLens(kit, this::copyCells);
        this.ranked = new DistrictsLens(kit, series);
        this.panes = List.of(plan, ranked, new YearsLens(kit, series, this::copyCells),
                new PrintsLens(kit));
        this.here = panes.stream().filter(pane -> pane.lens() == remembered(around)).findFirst().orElse(plan);
        this.kept = new KeptMenu(kit, this::state, this::open);
        this.view = new LensView(messages, this::look, kept);
        this.detailView.offer(Action.when("compare-type-here", "compare.type", Feather.EDIT_3, null,
                view.lensProperty().isEqualTo(Lens.PLAN), plan::type));
        this.detailView.getStylesheets().addAll(view.getStylesheets());
        this.filled = panes.stream().map(pane -> BooleanExpression.booleanExpression(pane.filledProperty())
                .and(view.lensProperty().isEqualTo(pane.lens()))).reduce(BooleanBinding::or).orElseThrow();
        view.show(here);
        listen();
    }

    private static Lens remembered(Surroundings around) {
        return Optional.ofNullable(around.memory().get(LENS)).flatMap(key -> Keyed.find(Lens.class, key))
                .orElse(Lens.PLAN);
    }

    /// Whether the lens looked through has something to print.
    BooleanExpression filled() {
        return filled;
    }

    /// Whether the lens looked through has a picture.
    BooleanExpression pictured() {
        return view.lensProperty().isNotEqualTo(Lens.PRINTS);
    }

    Node content() {
        return view;
    }

    Node details() {
        return detailView;
    }

    void enter() {
        here.enter();
    }

    void reveal(ComparedCell cell) {
        if (here != plan) {
            turn(Lens.PLAN);
        }
        plan.seek(new Spot(cell.series(), cell.nth(), cell.district()));
    }

    /// What would be printed; nothing where there is nothing.
    Optional<Function<Printed, Sheet>> printable() {
        return here.printable();
    }

    /// What is looked at, as a report can show it again.
    Optional<View> viewed() {
        Choice choice = around.choice();
        Period period = choice.periodProperty().get();
        View seen = new View(switch (here.lens()) {
            case PLAN -> ViewKind.COMPARISON;
            case DISTRICTS -> ViewKind.STANDING;
            case YEARS -> ViewKind.YEARS;
            case PRINTS -> ViewKind.PRINTS;
        }).of(List.copyOf(choice.districts()));
        if (here.lens() != Lens.YEARS && period != null) {
            seen = seen.with(View.PERIOD, period.text());
        }
        String chart = here.picture().map(PicturePane::shownKind).orElse("");
        return Optional.of(switch (here.lens()) {
            case PLAN -> plan.state().entrySet().stream().filter(e -> e.getValue().equals("true"))
                    .reduce(seen.with(View.FILTER, choice.filterProperty().get())
                            .with(View.CHART, chart.equals(PlanPictures.BULLETS) ? "" : chart),
                            (view, e) -> view.with(e.getKey(), e.getValue()), (a, b) -> b);
            case DISTRICTS -> seen.with(View.SERIES, SeriesChoice.text(series.seriesProperty().get()))
                    .with(View.AGAINST, ranked.state().getOrDefault("against", "")).with(View.CHART, chart);
            case YEARS -> seen.with(View.SERIES, SeriesChoice.text(series.seriesProperty().get()))
                    .with(View.CHART, chart);
            case PRINTS -> seen.with(View.FILTER, choice.filterProperty().get());
        });
    }

    private void listen() {
        Choice choice = around.choice();
        choice.districts().addListener((ListChangeListener<String>) change -> askIfHere());
        choice.periodProperty().addListener((o, was, now) -> askIfHere());
        choice.filterProperty().addListener((o, was, now) -> here.refresh());
        series.seriesProperty().addListener((o, was, now) -> {
            if (was != null && here != plan && here.lens() != Lens.PRINTS) {
                askIfHere();
            }
        });
        around.edits().savedProperty().addListener((o, was, now) -> {
            if (view.getScene() != null) {
                kept.read();
            }
            askIfHere();
        });
    }

    /// Who comes here later asks then.
    private void askIfHere() {
        if (view.getScene() != null) {
            here.ask();
        }
    }

    /// Looks through another lens; one of a single indicator starts with the one selected.
    private void look(Lens lens) {
        if (here == plan && lens != Lens.PLAN) {
            plan.series().ifPresent(series.seriesProperty()::set);
        }
        go(lens);
    }

    private void go(Lens lens) {
        turn(lens);
        here.enter();
    }

    private void turn(Lens lens) {
        here.leave();
        here = panes.stream().filter(pane -> pane.lens() == lens).findFirst().orElseThrow();
        around.memory().put(LENS, lens.key());
        view.show(here);
    }

    /// What is shown now, to be kept under a name.
    private Map<String, String> state() {
        var state = new LinkedHashMap<String, String>();
        Choice choice = around.choice();
        state.put("lens", here.lens().key());
        state.put("districts", String.join(",", choice.districts()));
        Period period = choice.periodProperty().get();
        state.put("period", period == null ? "" : period.text());
        state.put("filter", choice.filterProperty().get());
        state.put("series", SeriesChoice.text(series.seriesProperty().get()));
        state.putAll(plan.state());
        state.putAll(ranked.state());
        return state;
    }

    /// Shows what was kept.
    private void open(Map<String, String> state) {
        Choice choice = around.choice();
        List<String> districts = Stream.of(state.getOrDefault("districts", "").split(","))
                .filter(code -> offered.stream().anyMatch(d -> d.code().equals(code))).toList();
        if (!districts.equals(List.copyOf(choice.districts()))) {
            choice.districts().setAll(districts);
        }
        Period.parse(state.getOrDefault("period", "")).ifPresent(choice.periodProperty()::set);
        choice.filterProperty().set(state.getOrDefault("filter", ""));
        Optional.ofNullable(SeriesChoice.read(state.get("series"))).ifPresent(series.seriesProperty()::set);
        plan.open(state);
        ranked.open(state);
        Lens lens = Keyed.find(Lens.class, state.getOrDefault("lens", "")).orElse(Lens.PLAN);
        if (here.lens() != lens) {
            go(lens);
        }
    }

    private void copyCells(SideTable table) {
        copy(new TableCopy(messages).selected(table.sides()), "compare.copied.cells");
    }

    void copyTable() {
        here.table().ifPresent(copied -> copy(copied, "compare.copied.table"));
    }

    private void copy(Copied copied, String key) {
        if (!copied.rows().isEmpty()) {
            Clip.put(copied.text(), copied.html());
            around.guide().say(messages.text(key, copied.count()));
        }
    }

    void copyPicture() {
        here.picture().flatMap(PicturePane::drawn).ifPresent(chart -> {
            chart.copyAsPicture();
            around.guide().say(messages.text("compare.copied.picture"));
        });
    }

    /// The sentences of what is selected, as a report would say them.
    void copyText() {
        Detail detail = detailView.detailProperty().get();
        String text = plan == here ? plan.sentences() : detail == null ? "" : detail.sentence();
        if (!text.isEmpty()) {
            Clip.put(text);
            around.guide().say(messages.text("compare.copied.text", text.lines().count()));
        }
    }

    private void copyDetail() {
        Detail detail = detailView.detailProperty().get();
        if (detail != null) {
            Clip.put(detail.text());
            around.guide().say(messages.text("compare.copied.detail"));
        }
    }
}
