package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.StoreEdits;
import duizhao.app.StoreWarnings;
import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Elsewhere;
import duizhao.store.Store;
import duizhao.ui.action.Locked;
import duizhao.ui.hands.Hands;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A window on a store that can only be read.
class ReadOnlyWindowTest extends StoreWindowTest {

    private final AtomicInteger copies = new AtomicInteger();
    private Figure figure;

    @Override
    Store store() {
        var file = folder.resolve("a.duizhao");
        try (var made = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            figure = made.sources().figures(made.catalogue().sources().getFirst().key()).getFirst();
            made.acts().apply(new Act("take-back-figure", "某", "", List.of(new FigureChange(figure, null))), "甲");
        }
        return Elsewhere.readOnly(file);
    }

    @Override
    ShellParts parts() {
        var parts = super.parts();
        return new ShellParts(parts.memory(), parts.background(), parts.screen(), parts.family(), parts.districts(),
                parts.periods(), parts.first(), parts.store(), parts.figures(), tasks -> new StoreEdits(store, "甲", tasks,
                        StoreWarnings.of(store, Optional.empty(), StoreWindow.CLOCK, copies::incrementAndGet)),
                parts.menu(), parts.places());
    }

    @Test
    void itSaysSoInTheStatusLineAndOffersACopy() {
        assertThat(label("#status-locked")).isEqualTo("只读");
        assertThat(label("#notice-line")).contains("a.duizhao", "可以看、打印、导出，不能改");
        robot.interact(() -> node(".notice .hyperlink", Hyperlink.class).fire());
        assertThat(copies).hasValue(1);
    }

    @Test
    void whatThereIsIsSeenAndNothingCanBeChanged() {
        press(KeyCode.CONTROL, KeyCode.H);
        assertThat(text("#history-table")).contains("收回数据");
        assertThat(action("undo").enabled().get()).isFalse();
        assertThat(action("history-turn").enabled().get()).isFalse();
        press(KeyCode.F4);
        assertThat(node("#history-restore-0", Hyperlink.class).isDisabled()).isTrue();
        assertThat(store.history().last(9)).hasSize(1);
    }

    @Test
    void whatWouldEditIsGreyedWithTheReasonInEveryPlace() {
        String reason = "数据文件是只读的，不能改；可以另存副本再改";
        fire("#place-entry");
        press(KeyCode.F4);
        locked("#entry-mark", reason);
        assertThat(action("entry-mark-cell").enabled().get()).isFalse();
        assertThat(action("entry-add-period").enabled().get()).as("no edit").isTrue();
        robot.interact(() -> node("#entry-editor", TextField.class).replaceSelection("5%"));
        assertThat(label("#entry-echo")).isEqualTo(reason);
        fire("#place-progress");
        for (String id : List.of("#progress-take-over", "#progress-outlook", "#progress-shares")) {
            locked(id, reason);
        }
        fire("#place-sources");
        locked("#sources-attach", reason);
        assertThat(action("sources-attach").enabled().get()).isFalse();
        fire("#place-checks");
        locked("#checks-reason", reason);
        locked("#checks-explain", reason);
        fire("#place-report");
        for (String id : List.of("#report-new", "#report-add-view", "#report-add-heading", "#report-remove")) {
            locked(id, reason);
        }
        assertThat(store.history().last(9)).hasSize(1);
    }

    @Test
    void theReasonShowsUnderTheMouse() {
        fire("#place-report");
        robot.moveTo("#report-add-heading");
        robot.moveBy(1, 1);
        assertThat(tooltips()).contains("数据文件是只读的，不能改；可以另存副本再改");
        robot.moveTo("#file-menu");
        assertThat(tooltips()).doesNotContain("数据文件是只读的，不能改；可以另存副本再改");
    }

    private List<String> tooltips() {
        Hands.settle();
        return Window.getWindows().stream().filter(Tooltip.class::isInstance).map(w -> ((Tooltip) w).getText()).toList();
    }

    private void locked(String query, String reason) {
        Node node = node(query, Node.class);
        assertThat(node.isDisabled()).as(query).isTrue();
        assertThat(reasonOf(node)).as(query).isEqualTo(reason);
    }

    private static String reasonOf(Node node) {
        return Locked.reason(node) != null || node.getParent() == null ? Locked.reason(node) : reasonOf(node.getParent());
    }
}
