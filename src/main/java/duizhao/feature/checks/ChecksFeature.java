package duizhao.feature.checks;

import duizhao.domain.Keyed;
import duizhao.domain.change.Act;
import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.domain.check.Told;
import duizhao.domain.figure.Figure;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.View;
import duizhao.feature.checks.CheckLine.FindingLine;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.action.Clip;
import duizhao.ui.file.SaveDialog;
import duizhao.ui.nav.Foresight;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.task.Latest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The place 核验, its door: which printed numbers contradict each other. Looks again after every change of the data, also
/// while a person is elsewhere, and says what is new.
public final class ChecksFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("checks", "checks.title", Feather.CHECK_SQUARE);

    private static final String SEVERITIES = "checks-severities";
    private static final String RULE = "checks-rule";
    private static final String SOURCE = "checks-source";
    private static final String ORDER = "checks-order";
    private static final String EXPLAINED = "checks-explained";

    private final Surroundings around;
    private final List<District> offered;
    private final ChecksModel model = new ChecksModel();
    private final String user;
    private final Clock clock;
    private final SaveDialog dialog;
    private final ChecksService service;
    private final Elsewhere elsewhere;
    private final Latest latest = new Latest();
    private final ChecksView view;
    private final FindingDrawer drawer;
    private final List<Action> actions;
    private final List<Node> tools;
    private boolean entering;
    private boolean watching;

    /// @param offered districts that can be chosen
    /// @param records what is read; slow
    /// @param foresight says what a change brought in districts that are not chosen
    /// @param user    who explains
    /// @param clock   dates explanations
    /// @param print   prints the sheet that is made of who prints and when
    /// @param dialog  asks where findings are to be written
    public ChecksFeature(Surroundings around, List<District> offered, CheckRecords records, Foresight foresight,
                         String user, Clock clock, Consumer<Function<Printed, Sheet>> print, SaveDialog dialog) {
        this.around = around;
        this.offered = List.copyOf(offered);
        this.user = user;
        this.clock = clock;
        this.dialog = dialog;
        this.service = new ChecksService(records, around.messages());
        this.elsewhere = new Elsewhere(around, foresight, (brought, foreseen) -> announce(brought,
                Objects.requireNonNull(foreseen.catalogue())));
        var filled = model.emptinessProperty().isEqualTo(Emptiness.NONE);
        var copyTable = Action.when("checks-copy-table", "checks.copy-table", Feather.COPY, "Shortcut+Shift+C", filled,
                () -> copy(CheckCopy::cells));
        var copyCsv = Action.when("checks-copy-csv", "checks.copy-csv", Feather.FILE_TEXT, "Shortcut+Alt+C", filled,
                () -> copy(CheckCopy::csv));
        var export = Action.when("checks-export", "checks.export", Feather.UPLOAD, "Shortcut+E", filled, this::export);
        var chosen = model.selectedProperty().isNotNull();
        var copy = Action.when("checks-copy", "checks.copy", Feather.COPY, "Shortcut+C", chosen, this::copyOne);
        var words = Action.when("checks-words", "checks.words", Feather.BOOK_OPEN, "Shortcut+ENTER", chosen,
                () -> showWords(Objects.requireNonNull(model.selectedProperty().get()).figures().getFirst()));
        recall(around.memory());
        this.view = new ChecksView(model, around);
        this.drawer = new FindingDrawer(model, around.messages(), around.writing(), copy, this::showWords, this::explain,
                this::reopen);
        this.actions = List.of(Action.when("print", "checks.print", Feather.PRINTER, "Shortcut+P", filled,
                () -> sheet().ifPresent(print)), copyTable, copyCsv, export, words,
                around.writing().only(Action.when("checks-say", "checks.explain", null, "F7", chosen, this::say)));
        this.tools = List.of(new ActionNodes(around.messages()).iconButton(copyTable),
                new ActionNodes(around.messages()).iconButton(copyCsv),
                new ActionNodes(around.messages()).iconButton(export));
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
    public boolean showsViews() {
        return true;
    }

    @Override
    public Optional<View> viewed() {
        return model.emptinessProperty().get() == Emptiness.NONE
                ? Optional.of(CheckViews.view(List.copyOf(around.choice().districts()), wanted())) : Optional.empty();
    }

    @Override
    public void enter() {
        entering = true;
        watching = true;
        ask();
    }

    /// Looks from now on, so that it can be said what a change brings, before a person ever came here. Not part of a
    /// start, which must not wait for it.
    public void watch() {
        if (!watching) {
            watching = true;
            ask();
        }
    }

    private void recall(Memory memory) {
        String severities = memory.get(SEVERITIES);
        if (severities != null) {
            model.severities().retainAll(Arrays.stream(severities.split(","))
                    .flatMap(key -> Keyed.find(Severity.class, key).stream()).toList());
        }
        model.ruleProperty().set(recalled(memory, RULE).flatMap(key -> Keyed.find(RuleKind.class, key)).orElse(null));
        model.sourceProperty().set(recalled(memory, SOURCE).orElse(""));
        model.orderProperty().set(recalled(memory, ORDER).flatMap(key -> Keyed.find(Order.class, key))
                .orElse(Order.SEVERITY));
        model.explainedProperty().set(Boolean.parseBoolean(memory.get(EXPLAINED)));
        model.explainedProperty().addListener((o, was, now) -> memory.put(EXPLAINED, now.toString()));
        model.severities().addListener((SetChangeListener<Severity>) change -> memory.put(SEVERITIES,
                model.severities().stream().map(Severity::key).collect(Collectors.joining(","))));
        model.ruleProperty().addListener((o, was, now) -> memory.put(RULE, now == null ? "" : now.key()));
        model.sourceProperty().addListener((o, was, now) -> memory.put(SOURCE, now));
        model.orderProperty().addListener((o, was, now) -> memory.put(ORDER, now.key()));
    }

    private static Optional<String> recalled(Memory memory, String key) {
        return Optional.ofNullable(memory.get(key)).filter(text -> !text.isBlank());
    }

    private void listen() {
        around.choice().districts().addListener((ListChangeListener<String>) change -> again());
        around.choice().filterProperty().addListener((o, was, now) -> refresh());
        around.edits().savedProperty().addListener((o, was, now) -> {
            again();
            if (watching && now != null) {
                elsewhere.look(now);
            }
        });
        model.severities().addListener((SetChangeListener<Severity>) change -> refresh());
        model.ruleProperty().addListener((o, was, now) -> refresh());
        model.sourceProperty().addListener((o, was, now) -> refresh());
        model.orderProperty().addListener((o, was, now) -> refresh());
        model.explainedProperty().addListener((o, was, now) -> refresh());
    }

    // ---- looking

    private void again() {
        if (watching) {
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
        latest.start(around.tasks().work(() -> service.check(districts)).titled("checks.working")
                .onSuccess(this::arrived)
                .onCancel(() -> clear(Emptiness.CANCELLED))
                .onError(Throwable.class, error -> {
                    clear(Emptiness.FAILED);
                    around.notices().trouble(error);
                }));
    }

    private void clear(Emptiness why) {
        model.checkedProperty().set(null);
        model.lines().clear();
        model.selectedProperty().set(null);
        view.head().show(null, Map.of(), 0);
        empty(why);
    }

    private void arrived(Checked now) {
        Checked before = model.checkedProperty().get();
        Finding chosen = model.selectedProperty().get();
        model.checkedProperty().set(now);
        // Read anew, the finding and its figures are others, even where they say the same.
        model.selectedProperty().set(chosen == null ? null : now.findings().stream()
                .filter(f -> f.key().equals(chosen.key())).findFirst().orElse(null));
        refresh();
        if (before != null) {
            announce(ChecksService.added(before, now), now.catalogue());
        }
        if (entering) { // not before: what is not shown yet cannot take the focus
            view.table().requestFocus();
            entering = false;
        }
    }

    private void announce(List<Finding> added, Catalogue catalogue) {
        if (added.isEmpty()) {
            return;
        }
        var texts = new FindingTexts(catalogue, around.messages());
        Finding first = added.getFirst();
        around.notices().say(around.messages().text(added.size() == 1 ? "checks.new" : "checks.new.more",
                texts.subject(first), texts.arithmetic(first), added.size() - 1));
        around.notices().bar().offer(around.messages().text("checks.new.look"), () -> {
            unfold();
            if (!around.choice().districts().contains(first.district())) {
                around.choice().districts().add(first.district());
            }
            model.selectedProperty().set(first);
            around.guide().go(NAME.id());
            around.guide().openDrawer();
        });
    }

    /// Lines anew from what was found: nothing slow.
    private void refresh() {
        Checked checked = model.checkedProperty().get();
        if (checked == null) {
            return;
        }
        Wanted wanted = wanted();
        model.lines().setAll(service.lines(checked, wanted));
        int shown = (int) model.lines().stream().filter(FindingLine.class::isInstance).count();
        view.head().show(checked, service.counts(checked, wanted), shown);
        empty(!checked.held() ? Emptiness.NO_FIGURES
                : checked.findings().isEmpty() ? Emptiness.NO_FINDINGS
                : shown > 0 ? Emptiness.NONE
                : checked.open().isEmpty() && !wanted.explained() ? Emptiness.ALL_EXPLAINED : Emptiness.NO_MATCH);
        Finding chosen = model.selectedProperty().get();
        if (chosen == null || line(chosen) == null) {
            model.selectedProperty().set(model.lines().stream().filter(FindingLine.class::isInstance)
                    .map(line -> ((FindingLine) line).finding()).findFirst().orElse(null));
        }
        view.table().follow();
    }

    private @Nullable FindingLine line(Finding finding) {
        return model.lines().stream().filter(FindingLine.class::isInstance).map(FindingLine.class::cast)
                .filter(line -> line.isOf(finding)).findFirst().orElse(null);
    }

    private Wanted wanted() {
        return model.wanted(around.choice().filterProperty().get());
    }

    private void empty(Emptiness why) {
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "checks.remedy.all-districts", () ->
                    around.choice().chooseAll(offered));
            case NO_MATCH -> view.empty().show(why, "", "checks.remedy.all", this::unfold);
            case ALL_EXPLAINED -> view.empty().show(why, "", "checks.remedy.explained",
                    () -> model.explainedProperty().set(true));
            case FAILED, CANCELLED -> view.empty().show(why, "", "checks.remedy.again", this::ask);
            case NO_FIGURES -> view.empty().show(why, "", "checks.remedy.type", () -> around.guide().go("entry"));
            case NONE -> { }
            case LOADING, NO_FINDINGS -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }

    /// Shows everything that was found.
    private void unfold() {
        around.choice().filterProperty().set("");
        model.ruleProperty().set(null);
        model.sourceProperty().set("");
        model.severities().addAll(List.of(Severity.values()));
    }

    // ---- explaining

    private void say() {
        around.guide().openDrawer();
        drawer.focusReason();
    }

    private void explain(Finding finding, String why) {
        Checked checked = model.checkedProperty().get();
        if (checked != null && !why.isBlank()) {
            apply(service.explain(checked, finding, user, LocalDate.now(clock), why));
        }
    }

    private void reopen(Finding finding) {
        Checked checked = model.checkedProperty().get();
        if (checked != null) {
            apply(service.reopen(checked, finding));
        }
    }

    private void apply(Act act) {
        around.edits().apply(act, saved -> view.table().requestFocus());
    }

    // ---- what leaves this place

    private void showWords(Figure figure) {
        around.guide().showWords(figure);
    }

    private Optional<Function<Printed, Sheet>> sheet() {
        Checked checked = model.checkedProperty().get();
        return checked == null ? Optional.empty() : Optional.of(new CheckSheet(service, around.messages())
                .of(checked, wanted()));
    }

    private void copy(CopyAs how) {
        Checked checked = model.checkedProperty().get();
        if (checked != null) {
            Clip.put(how.text(new CheckCopy(checked, around.messages()), shown()));
        }
    }

    /// As they stand in the table.
    private List<Finding> shown() {
        return model.lines().stream().filter(FindingLine.class::isInstance)
                .map(line -> ((FindingLine) line).finding()).toList();
    }

    /// Writes what the table shows into a file.
    private void export() {
        Checked checked = model.checkedProperty().get();
        if (checked == null) {
            return;
        }
        List<Told> told = shown().stream().map(checked::told).toList();
        Window owner = view.getScene() == null ? null : view.getScene().getWindow();
        dialog.save(owner, "checks.export.title", around.messages().text("checks.export.name"), List.of("xlsx", "csv"))
                .ifPresent(file -> around.tasks().work(() -> service.export(file, told)).titled("checks.exporting")
                        .onSuccess(count -> around.notices().say(around.messages().text("checks.exported", count, file)))
                        .onError(Throwable.class, around.notices()::trouble)
                        .start());
    }

    private void copyOne() {
        Checked checked = model.checkedProperty().get();
        Finding finding = model.selectedProperty().get();
        if (checked != null && finding != null) {
            Clip.put(new CheckCopy(checked, around.messages()).text(finding));
        }
    }

    /// How findings are written for the clipboard.
    private interface CopyAs {
        String text(CheckCopy copy, List<Finding> findings);
    }
}
