package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.ui.action.Action;
import duizhao.ui.form.PeriodAsking;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Remembering;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.notice.EmptyPane;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of the place 进度: the targets, and under them the path and the years of the one that is chosen; or what the
/// years before brought.
final class ProgressView extends BorderPane {

    private static final double UPPER = 0.42;
    private static final double LEFT = 0.5;

    private final ProgressModel model;
    private final TargetTable targets;
    private final BackTable backwards;
    private final YearPane years;
    private final SplitPane split;
    private final PlanHead head;
    private final PeriodAsking adding;
    private final EmptyPane empty;

    /// @param divide keeps the shares that were written for the chosen target
    /// @param another asks for the years of a plan
    /// @param add    takes the years of a plan that a person named
    ProgressView(ProgressModel model, Surroundings around, Action takeOver, Action another,
                 Consumer<SortedMap<Integer, BigDecimal>> divide, Consumer<Period> add) {
        this.model = model;
        setId("progress");
        getStyleClass().add("progress");
        getStylesheets().add(stylesheet());
        var messages = around.messages();
        targets = new TargetTable(model, around.look(), messages);
        backwards = new BackTable(model, around.look(), messages);
        head = new PlanHead(model, messages, another);
        adding = new PeriodAsking("progress", messages, new PeriodAsking.Words("progress.add", "progress.add.years",
                "progress.add.do", "progress.add.hint"), PlanNaming::read, refused -> PlanNaming.refusal(refused, messages),
                add, this::focusTable);
        adding.getStyleClass().add("plan-asking");
        empty = new EmptyPane("progress", Feather.TRENDING_UP, messages);
        years = new YearPane(model, around.look(), messages, takeOver, divide);
        around.writing().only(years.shares());
        var below = split(Orientation.HORIZONTAL, LEFT, "progress-across", around.memory(),
                new PathPane(model, messages), years);
        split = split(Orientation.VERTICAL, UPPER, "progress-down", around.memory(), targets, below);
        setTop(new VBox(head, adding));
        setCenter(new StackPane(split, backwards, empty));
        model.emptinessProperty().subscribe(this::show);
        model.evaluatedProperty().subscribe(this::show);
        show();
    }

    static String stylesheet() {
        return Objects.requireNonNull(ProgressView.class.getResource("/duizhao/feature/progress/progress.css"))
                .toExternalForm();
    }

    TargetTable targets() {
        return targets;
    }

    BackTable backwards() {
        return backwards;
    }

    YearTable years() {
        return years.table();
    }

    SharePane shares() {
        return years.shares();
    }

    PlanHead head() {
        return head;
    }

    /// Where the years of a plan are named.
    PeriodAsking adding() {
        return adding;
    }

    /// What stands in the place of the tables.
    EmptyPane empty() {
        return empty;
    }

    /// Puts the focus into the table that is shown.
    void focusTable() {
        applyCss(); // what a pane has not laid out yet cannot take the focus
        (backwards.isVisible() ? backwards : targets).requestFocus();
    }

    private void show() {
        boolean filled = model.emptinessProperty().get() == Emptiness.NONE;
        var evaluated = model.evaluatedProperty().get();
        boolean back = evaluated != null && evaluated.back();
        split.setVisible(filled && !back);
        backwards.setVisible(filled && back);
        empty.setVisible(!filled);
    }

    /// A divider that a person moved stays where it was put.
    private static SplitPane split(Orientation orientation, double first, String key, Memory memory, Node... nodes) {
        var pane = new SplitPane(nodes);
        pane.setOrientation(orientation);
        pane.setDividerPositions(first);
        new Remembering(memory).divider(key, pane);
        return pane;
    }
}
