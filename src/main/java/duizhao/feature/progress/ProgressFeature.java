package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.action.Clip;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.task.Latest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// The place 进度, its door: whether the targets of a five-year plan are on their paths.
public final class ProgressFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("progress", "progress.title", Feather.TRENDING_UP);

    private static final String PLAN = "progress-plan";
    private static final String WAY = "progress-way";

    private final Surroundings around;
    private final List<District> offered;
    private final ProgressModel model = new ProgressModel();
    private final String user;
    private final PlanNaming naming;
    private final ProgressService service;
    private final Latest latest = new Latest();
    private final ProgressView view;
    private final ProgressDrawer drawer;
    private final List<Action> actions;
    private final List<Node> tools;
    private boolean entering;
    private boolean following;

    /// @param offered districts that can be chosen
    /// @param records what is read; slow
    /// @param user    who writes an outlook
    /// @param clock   dates what a person takes over
    /// @param print   prints the sheet that is made of who prints and when
    public ProgressFeature(Surroundings around, List<District> offered, PlanRecords records, String user,
                           Clock clock, Consumer<Function<Printed, Sheet>> print) {
        this.around = around;
        this.offered = List.copyOf(offered);
        this.user = user;
        this.naming = new PlanNaming(model, around, clock);
        this.service = new ProgressService(records, around.messages(), () -> LocalDate.now(clock));
        var filled = model.emptinessProperty().isEqualTo(Emptiness.NONE);
        var takeable = Bindings.createBooleanBinding(() -> {
            Progress target = model.selectedProperty().get();
            YearLine year = model.yearProperty().get();
            return target != null && year != null && TakingOver.isPossible(target, year.step());
        }, model.selectedProperty(), model.yearProperty());
        var takeOver = around.writing().only(Action.when("progress-take-over", "progress.take-over", Feather.CHECK,
                "Shortcut+T", takeable, this::takeOver));
        var copyTable = Action.when("progress-copy-table", "progress.copy-table", Feather.COPY, "Shortcut+Shift+C",
                filled, this::copyTable);
        var copy = Action.when("progress-copy", "progress.copy", Feather.COPY, "Shortcut+C",
                model.selectedProperty().isNotNull(), this::copyOne);
        recall(model.computedOnlyProperty(), "progress-computed");
        recall(model.backProperty(), "progress-back");
        recallPlan(around.memory());
        recallWay(around.memory());
        var another = Action.always("progress-add", "progress.add", Feather.PLUS, "Shortcut+Shift+N", this::nameAnother);
        this.view = new ProgressView(model, around, takeOver, another, this::divide, this::named);
        this.drawer = new ProgressDrawer(model, around.messages(), around.writing(), copy, around.guide()::showWords, this::expect);
        this.actions = List.of(Action.when("print", "progress.print", Feather.PRINTER, "Shortcut+P", filled,
                        () -> sheet().ifPresent(print)), copyTable, takeOver, another,
                around.writing().only(Action.when("progress-expect", "progress.outlook", null, "F7",
                        model.selectedProperty().isNotNull(), this::focusOutlook)),
                around.writing().only(Action.when("progress-divide", "progress.divide", null, "F8",
                        model.selectedProperty().isNotNull(), () -> view.shares().focusFirst())),
                Action.always("progress-look-back", "progress.back", null, "F6",
                        () -> model.backProperty().set(!model.backProperty().get())));
        this.tools = List.of(new ActionNodes(around.messages()).iconButton(copyTable));
        ActionNodes.install(view.targets(), List.of(copy));
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
    public void enter() {
        entering = true;
        ask();
    }

    private void recall(BooleanProperty choice, String key) {
        choice.set(Boolean.parseBoolean(around.memory().get(key)));
        choice.addListener((o, was, now) -> around.memory().put(key, now.toString()));
    }

    private void recallWay(Memory memory) {
        model.wayProperty().set(Way.of(Optional.ofNullable(memory.get(WAY)).orElse("")));
        model.wayProperty().addListener((o, was, now) -> memory.put(WAY, now.key()));
    }

    private void recallPlan(Memory memory) {
        model.planProperty().set(Optional.ofNullable(memory.get(PLAN)).flatMap(Period::parse).orElse(null));
        model.planProperty().addListener((o, was, now) -> {
            if (now != null) {
                memory.put(PLAN, now.text());
            }
        });
    }

    private void listen() {
        around.choice().districts().addListener((ListChangeListener<String>) change -> again());
        around.choice().filterProperty().addListener((o, was, now) -> refresh());
        around.edits().savedProperty().addListener((o, was, now) -> again());
        model.planProperty().addListener((o, was, now) -> {
            if (!following) {
                again();
            }
        });
        model.backProperty().addListener((o, was, now) -> again());
        model.computedOnlyProperty().addListener((o, was, now) -> refresh());
        model.selectedProperty().addListener((o, was, now) -> years());
    }

    // ---- reading

    /// Who comes here later asks then.
    private void again() {
        if (view.getScene() != null) {
            ask();
        }
    }

    private void ask() {
        List<String> districts = List.copyOf(around.choice().districts());
        if (districts.isEmpty()) {
            latest.drop();
            clear(Emptiness.NO_DISTRICT);
            return;
        }
        Period plan = model.planProperty().get();
        boolean back = model.backProperty().get();
        List<Period> named = List.copyOf(model.named());
        latest.start(around.tasks().work(() -> service.evaluate(districts, plan, named, back)).titled("progress.working")
                .onSuccess(this::arrived)
                .onCancel(() -> clear(Emptiness.CANCELLED))
                .onError(Throwable.class, error -> {
                    clear(Emptiness.FAILED);
                    around.notices().trouble(error);
                }));
    }

    private void clear(Emptiness why) {
        model.selectedProperty().set(null);
        model.evaluatedProperty().set(null);
        model.targets().clear();
        model.backwards().clear();
        view.head().show(List.of(), null, "");
        empty(why);
    }

    private void arrived(Evaluated now) {
        Progress chosen = model.selectedProperty().get();
        YearLine year = model.yearProperty().get();
        following = true;
        ProgressService.plan(now).ifPresent(model.planProperty()::set);
        following = false;
        model.evaluatedProperty().set(now);
        // Read anew, the target is another, even where it says the same.
        model.selectedProperty().set(chosen == null || now.progress() == null ? null
                : now.progress().targets().stream().filter(p -> p.target().key().equals(chosen.target().key()))
                .findFirst().orElse(null));
        refresh();
        if (year != null) {
            view.years().chooseYear(year.year());
        }
        if (entering) { // not before: what is not shown yet cannot take the focus
            view.focusTable();
            entering = false;
        }
    }

    /// Lines anew from what was evaluated: nothing slow.
    private void refresh() {
        Evaluated evaluated = model.evaluatedProperty().get();
        if (evaluated == null) {
            return;
        }
        PlanProgress progress = evaluated.progress();
        if (progress == null) {
            model.targets().clear();
            model.backwards().clear();
            view.head().show(evaluated.plans(), null, "");
            empty(Emptiness.NO_PLAN);
            return;
        }
        String filter = around.choice().filterProperty().get();
        if (evaluated.back()) {
            backwards(evaluated, progress, filter);
        } else {
            targets(evaluated, progress, filter);
        }
    }

    private void targets(Evaluated evaluated, PlanProgress progress, String filter) {
        model.targets().setAll(service.targets(progress, filter, model.computedOnlyProperty().get()));
        view.targets().setDistrictsShown(progress.targets().stream().map(p -> p.target().district()).distinct()
                .count() > 1);
        view.head().show(evaluated.plans(), model.planProperty().get(), progress.targets().isEmpty() ? ""
                : service.tally(progress.targets()));
        empty(progress.targets().isEmpty() && !evaluated.filled().contains(progress.plan()) ? Emptiness.NEW_PLAN
                : progress.targets().isEmpty() ? Emptiness.NO_TARGETS
                : model.targets().isEmpty() ? Emptiness.NO_MATCH : Emptiness.NONE);
        Progress chosen = model.selectedProperty().get();
        if (chosen == null || model.targets().stream().noneMatch(line -> line.isOf(chosen))) {
            model.selectedProperty().set(model.targets().isEmpty() ? null : model.targets().getFirst().progress());
        }
        view.targets().follow();
        years();
    }

    private void backwards(Evaluated evaluated, PlanProgress progress, String filter) {
        model.backwards().setAll(service.backwards(progress, filter));
        view.backwards().setDistrictsShown(progress.retrospects().stream().map(r -> r.district()).distinct()
                .count() > 1);
        view.head().show(evaluated.plans(), model.planProperty().get(), around.messages().text("progress.back.tally",
                PlanWords.plan(progress.plan(), around.messages()), progress.retrospects().size()));
        empty(progress.retrospects().isEmpty() ? Emptiness.NO_RETROSPECT
                : model.backwards().isEmpty() ? Emptiness.NO_MATCH : Emptiness.NONE);
        if (!model.backwards().isEmpty()) {
            view.backwards().choose(0);
        }
    }

    private void years() {
        Evaluated evaluated = model.evaluatedProperty().get();
        Progress target = model.selectedProperty().get();
        PlanProgress progress = evaluated == null ? null : evaluated.progress();
        model.years().setAll(target == null || progress == null || evaluated.back() ? List.of()
                : new PlanWords(progress.catalogue(), around.messages()).years(target, progress.plan(),
                evaluated.taken(), evaluated.decomposition(target).orElse(null)));
    }

    private void empty(Emptiness why) {
        String plan = model.planProperty().get() == null ? ""
                : PlanWords.plan(model.planProperty().get(), around.messages());
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "progress.remedy.all-districts", this::chooseAll);
            case NO_PLAN -> view.empty().show(why, "", "progress.add", this::nameAnother);
            case NEW_PLAN -> view.empty().show(why, plan, "progress.remedy.type", naming::typeFirst);
            case NO_TARGETS -> view.empty().show(why, plan, around.choice().districts().size() < offered.size()
                    ? "progress.remedy.all-districts" : "", this::chooseAll);
            case NO_RETROSPECT -> view.empty().show(why, "", "progress.remedy.forward",
                    () -> model.backProperty().set(false));
            case NO_MATCH -> view.empty().show(why, "", "progress.remedy.all", () -> {
                around.choice().filterProperty().set("");
                model.computedOnlyProperty().set(false);
            });
            case FAILED, CANCELLED -> view.empty().show(why, "", "progress.remedy.again", this::ask);
            case NONE -> { }
            case LOADING -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }

    private void chooseAll() {
        around.choice().chooseAll(offered);
    }

    // ---- another plan

    private void nameAnother() {
        view.adding().ask(naming.likely());
    }

    /// Offers the plan from now on, and shows it.
    private void named(Period plan) {
        naming.add(plan);
        model.backProperty().set(false);
        entering = true; // the focus goes on to what there is of it
        if (plan.equals(model.planProperty().get())) {
            ask();
        } else {
            model.planProperty().set(plan);
        }
    }

    // ---- changing

    private void takeOver() {
        Evaluated evaluated = model.evaluatedProperty().get();
        Progress target = model.selectedProperty().get();
        YearLine year = model.yearProperty().get();
        if (evaluated == null || evaluated.progress() == null || target == null || year == null
                || year.step() == null) {
            return;
        }
        Optional<Reach> reach = Reach.of(target, evaluated.decomposition(target).orElse(null), year.year(),
                model.wayProperty().get());
        if (reach.isEmpty()) {
            around.notices().say(around.messages().text("progress.shares.none"));
            return;
        }
        around.tasks().work(() -> service.takeOver(evaluated, target, reach.get()))
                .onSuccess(act -> act.ifPresentOrElse(a -> around.edits().apply(a, saved -> { }),
                        () -> around.notices().say(around.messages().text("progress.taken.already"))))
                .onError(Throwable.class, around.notices()::trouble)
                .start();
    }

    private void expect(Progress target, String words) {
        Evaluated evaluated = model.evaluatedProperty().get();
        if (evaluated != null && evaluated.progress() != null) {
            service.expect(evaluated, target, user, words)
                    .ifPresent(act -> around.edits().apply(act, saved -> view.focusTable()));
        }
    }

    private void divide(SortedMap<Integer, BigDecimal> shares) {
        Evaluated evaluated = model.evaluatedProperty().get();
        Progress target = model.selectedProperty().get();
        if (evaluated == null || evaluated.progress() == null || target == null) {
            return;
        }
        service.divide(evaluated, target, user, shares).ifPresent(act -> around.edits().apply(act, saved -> {
            if (!shares.isEmpty()) {
                model.wayProperty().set(Way.SHARES);
            }
        }));
    }

    private void focusOutlook() {
        around.guide().openDrawer();
        drawer.focusOutlook();
    }

    // ---- what leaves this place

    private Optional<Function<Printed, Sheet>> sheet() {
        Evaluated evaluated = model.evaluatedProperty().get();
        return evaluated == null || evaluated.progress() == null ? Optional.empty()
                : Optional.of(new ProgressSheet(service, around.messages()).of(evaluated));
    }

    private void copyTable() {
        Evaluated evaluated = model.evaluatedProperty().get();
        Clip.put(evaluated != null && evaluated.back() ? ProgressCopy.whole(view.backwards())
                : ProgressCopy.whole(view.targets()));
    }

    private void copyOne() {
        Evaluated evaluated = model.evaluatedProperty().get();
        TargetLine line = view.targets().getSelectionModel().getSelectedItem();
        if (evaluated != null && evaluated.progress() != null && line != null) {
            var words = new PlanWords(evaluated.progress().catalogue(), around.messages());
            Clip.put(ProgressCopy.text(line, words, around.messages()));
        }
    }
}
