package duizhao.feature.checks;

import duizhao.domain.place.District;
import duizhao.domain.report.View;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.file.SaveDialog;
import duizhao.ui.nav.Foresight;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The place 核验, its door: which printed numbers contradict each other. Looks again after every change of the data, also
/// while a person is elsewhere, and says what is new.
public final class ChecksFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("checks", "checks.title", Feather.CHECK_SQUARE);

    private final Surroundings around;
    private final ChecksModel model = new ChecksModel();
    private final ChecksView view;
    private final FindingDrawer drawer;
    private final CheckReading reading;
    private final CheckOutput output;
    private final List<Action> actions;
    private final List<Node> tools;

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
        var service = new ChecksService(records, around.messages());
        this.output = new CheckOutput(around, model, service, dialog);
        new CheckMemory(around.memory()).keep(model);
        this.view = new ChecksView(model, around);

        var filled = model.emptinessProperty().isEqualTo(Emptiness.NONE);
        var copyTable = Action.when("checks-copy-table", "checks.copy-table", Feather.COPY, "Shortcut+Shift+C", filled,
                () -> output.copy(CheckCopy::cells));
        var copyCsv = Action.when("checks-copy-csv", "checks.copy-csv", Feather.FILE_TEXT, "Shortcut+Alt+C", filled,
                () -> output.copy(CheckCopy::csv));
        var export = Action.when("checks-export", "checks.export", Feather.UPLOAD, "Shortcut+E", filled,
                () -> output.export(window()));
        var chosen = model.selectedProperty().isNotNull();
        var copy = Action.when("checks-copy", "checks.copy", Feather.COPY, "Shortcut+C", chosen, output::copyOne);
        var words = Action.when("checks-words", "checks.words", Feather.BOOK_OPEN, "Shortcut+ENTER", chosen, () ->
                around.guide().showWords(Objects.requireNonNull(model.selectedProperty().get()).figures().getFirst()));

        var explaining = new Explaining(around, model, service, user, clock, () -> view.table().requestFocus());
        this.drawer = new FindingDrawer(model, around.messages(), around.writing(), copy, around.guide()::showWords,
                explaining::explain, explaining::reopen);
        this.actions = List.of(Action.when("print", "checks.print", Feather.PRINTER, "Shortcut+P", filled,
                () -> output.sheet().ifPresent(print)), copyTable, copyCsv, export, words,
                around.writing().only(Action.when("checks-say", "checks.explain", null, "F7", chosen, this::say)));
        var nodes = new ActionNodes(around.messages());
        this.tools = List.of(nodes.iconButton(copyTable), nodes.iconButton(copyCsv), nodes.iconButton(export));
        ActionNodes.install(view.table(), List.of(copy));
        this.reading = new CheckReading(around, List.copyOf(offered), model, service, view, foresight,
                drawer::typed);
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
                ? Optional.of(CheckViews.view(List.copyOf(around.choice().districts()),
                        model.wanted(around.choice().filterProperty().get()))) : Optional.empty();
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public void enter() {
        reading.enter();
    }

    /// Looks from now on, so that it can be said what a change brings, before a person ever came here. Not part of a
    /// start, which must not wait for it.
    public void watch() {
        reading.watch();
    }

    private void say() {
        around.guide().openDrawer();
        drawer.focusReason();
    }

    private @Nullable Window window() {
        return view.getScene() == null ? null : view.getScene().getWindow();
    }
}
