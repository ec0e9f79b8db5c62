package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.progress.Progress;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// The place 进度, its door: whether the targets of a five-year plan are on their paths.
public final class ProgressFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("progress", "progress.title", Feather.TRENDING_UP);

    private final Surroundings around;
    private final ProgressModel model = new ProgressModel();
    private final ProgressView view;
    private final ProgressDrawer drawer;
    private final TargetActs acts;
    private final ProgressReading reading;
    private final List<Action> actions;
    private final List<Node> tools;

    /// @param offered districts that can be chosen
    /// @param records what is read; slow
    /// @param user    who writes an outlook
    /// @param clock   dates what a person takes over
    /// @param print   prints the sheet that is made of who prints and when
    public ProgressFeature(Surroundings around, List<District> offered, PlanRecords records, String user,
                           Clock clock, Consumer<Function<Printed, Sheet>> print) {
        this.around = around;
        var service = new ProgressService(records, around.messages(), () -> LocalDate.now(clock));
        var naming = new PlanNaming(model, around, clock);
        this.acts = new TargetActs(around, model, service, user);
        new ProgressMemory(around.memory()).keep(model);

        var filled = model.emptinessProperty().isEqualTo(Emptiness.NONE);
        var chosen = model.selectedProperty().isNotNull();
        var writing = around.writing();
        var takeOver = writing.only(Action.when("progress-take-over", "progress.take-over", Feather.CHECK,
                "Shortcut+T", acts.takeable(), acts::takeOver));
        var another = Action.always("progress-add", "progress.add", Feather.PLUS, "Shortcut+Shift+N", this::nameAnother);
        this.view = new ProgressView(model, around, takeOver, another, this::divide, this::named);
        var output = new ProgressOutput(model, service, view, around.messages());
        var copyTable = Action.when("progress-copy-table", "progress.copy-table", Feather.COPY, "Shortcut+Shift+C",
                filled, output::copyTable);
        var copy = Action.when("progress-copy", "progress.copy", Feather.COPY, "Shortcut+C", chosen, output::copyOne);
        this.drawer = new ProgressDrawer(model, around.messages(), writing, copy, around.guide()::showWords,
                this::expect);
        this.actions = List.of(Action.when("print", "progress.print", Feather.PRINTER, "Shortcut+P", filled,
                        () -> output.sheet().ifPresent(print)), copyTable, takeOver, another,
                writing.only(Action.when("progress-expect", "progress.outlook", null, "F7", chosen,
                        this::focusOutlook)),
                writing.only(Action.when("progress-divide", "progress.divide", null, "F8", chosen,
                        () -> view.shares().focusFirst())),
                Action.always("progress-look-back", "progress.back", null, "F6",
                        () -> model.backProperty().set(!model.backProperty().get())));
        this.tools = List.of(new ActionNodes(around.messages()).iconButton(copyTable));
        ActionNodes.install(view.targets(), List.of(copy));
        this.reading = new ProgressReading(around, List.copyOf(offered), model, service, view, naming,
                this::typed);
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
    public boolean showsViews() {
        return true;
    }

    @Override
    public Optional<View> viewed() {
        Period plan = model.planProperty().get();
        return plan == null || model.emptinessProperty().get() != Emptiness.NONE ? Optional.empty()
                : Optional.of(new View(ViewKind.PROGRESS).of(List.copyOf(around.choice().districts()))
                        .with(View.PERIOD, plan.text()).with(View.BACK, model.backProperty().get() ? "true" : ""));
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public void enter() {
        reading.enter();
    }

    /// What is being typed of the chosen target.
    private String typed() {
        return Stream.of(drawer.typed(), view.shares().words()).filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void focusOutlook() {
        around.guide().openDrawer();
        drawer.focusOutlook();
    }

    private void expect(Progress target, String words) {
        acts.expect(target, words, view::focusTable);
    }

    /// The years take the focus when it is kept: Ctrl+Z takes back what was done, and not a letter.
    private void divide(SortedMap<Integer, BigDecimal> shares) {
        acts.divide(shares, () -> view.years().requestFocus());
    }

    // ---- what parts that are made earlier ask of the one made last

    private void nameAnother() {
        reading.nameAnother();
    }

    private void named(Period plan) {
        reading.named(plan);
    }
}
