package duizhao.feature.overview;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.report.View;
import duizhao.feature.overview.ListLine.Entry;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.action.Clip;
import duizhao.ui.nav.FigureEntry;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// The place 总览, its door: how each district did, side by side.
public final class OverviewFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("overview", "overview.title", Feather.GRID);

    private final Surroundings around;
    private final FigureEntry entry;
    private final OverviewModel model = new OverviewModel();
    private final OverviewView view;
    private final SelectedDetails details;
    private final OverviewReading reading;
    private final List<Action> actions;
    private final List<Node> tools;

    /// @param offered districts that can be chosen
    /// @param periods years and spans that have figures, ascending
    /// @param source  answers a selection; may be slow, may throw [duizhao.platform.UserException]
    /// @param entry   lets a person enter what is missing
    /// @param print   prints what is handed to it: the view as it stands
    public OverviewFeature(Surroundings around, List<District> offered, List<Period> periods,
                           Function<Selection, Comparison> source, FigureEntry entry, Consumer<ShownOverview> print) {
        this.around = around;
        this.entry = entry;
        List<Period> years = List.copyOf(periods);
        var service = new OverviewService(source, around.messages());
        var memory = new OverviewMemory(around.memory());
        memory.keep(model, years);
        var selected = new SelectedCell(model);

        var filled = model.emptinessProperty().isEqualTo(Emptiness.NONE);
        var copy = Action.when("overview-copy-table", "overview.copy-table", Feather.COPY, "Shortcut+Shift+C", filled,
                this::copyTable);
        var lists = Action.always("overview-show-lists", "overview.lists", Feather.LIST, "F6",
                () -> model.listsShownProperty().set(!model.listsShownProperty().get()));
        var enter = around.writing().only(Action.when("overview-enter", "overview.enter", Feather.EDIT_3, "F2",
                Bindings.createBooleanBinding(() -> selected.missing().isPresent(), model.selectedProperty(),
                        model.answerProperty()), () -> selected.missing().ifPresent(entry::open)));
        this.actions = List.of(Action.when("print", "overview.print", Feather.PRINTER, "Shortcut+P", filled,
                () -> shown().ifPresent(print)), copy, lists, enter,
                Action.when("overview-type", "overview.type", null, "Shift+F2", model.selectedProperty().isNotNull(),
                        () -> around.guide().type(selected.typed())));
        var nodes = new ActionNodes(around.messages());
        this.tools = List.of(nodes.iconButton(copy), nodes.iconButton(lists));

        var filters = new FilterBar(model, around.messages(), years, this::chooseYears, this::clearFilters);
        this.view = new OverviewView(model, service, around.messages(), filters, memory.filterRoom(filters),
                new ListPane(model, around.messages(), this::choose, this::open, enter));
        this.details = new SelectedDetails(around, model, selected, view.matrix());
        this.reading = new OverviewReading(around, List.copyOf(offered), years, model, service, view, selected,
                details);
    }

    /// Runs `then` whenever an answer stands in the matrix, which is drawn in the frame that follows.
    public void whenAnswered(Runnable then) {
        model.answerProperty().subscribe(answer -> {
            if (answer != null) {
                then.run();
            }
        });
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
        return details.node();
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
                : Optional.of(ViewText.view(List.copyOf(around.choice().districts()), period, model.besides(),
                        model.wanted(around.choice()), model.orderProperty().get()));
    }

    @Override
    public void enter() {
        reading.enter();
    }

    /// What is missing is entered; what is there is compared.
    private void open(Entry chosen) {
        if (chosen.missing() != null) {
            entry.open(SelectedCell.entryCell(chosen.cell(), chosen.missing()));
        } else {
            around.guide().compare(chosen.cell());
        }
    }

    // ---- what parts that are made earlier ask of the one made last

    private void chooseYears(Set<Period> ticked) {
        reading.chooseYears(ticked);
    }

    private void clearFilters() {
        reading.clearFilters();
    }

    private void choose(Entry chosen) {
        reading.choose(chosen);
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
}
