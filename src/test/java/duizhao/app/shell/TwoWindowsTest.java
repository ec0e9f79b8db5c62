package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.store.Store;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// A window while somebody else works at the same file.
class TwoWindowsTest extends SharedStoreTest {

    private Figure figure;

    @Override
    void before(Store held) throws Exception {
        super.before(held);
        figure = held.sources().figures(held.catalogue().sources().getFirst().key()).getFirst();
    }

    @Test
    void whatOthersChangedIsShownAndSaid() {
        fire("#place-history");
        assertThat(isShown("#history-empty")).isTrue();
        elsewhere(new FigureChange(figure, noted("李")));

        assertThat(label("#notice-line")).isEqualTo("另一个窗口或程序：李改动了1条数据");
        assertThat(label("#status-said")).startsWith("另一处已改：李");
        assertThat(text("#history-table")).contains("李", "注：李");
        fire("#place-overview");
        robot.interact(() -> node(".notice .hyperlink", Hyperlink.class).fire());
        assertThat(isShown("#history-table")).isTrue();
        assertThat(edits.undoableProperty().get()).as("theirs is theirs to undo").isNull();
    }

    @Test
    void theSameFigureChangedByBothIsAskedAboutAndMineComesInItsPlace() {
        collide();
        assertThat(dialog()).contains("李也改了这里", "无注", "注：李", "注：甲");
        answer("#collision-take");
        assertThat(store.sources().figures(figure.source())).contains(noted("甲"));
        assertThat(others.history().last(9)).hasSize(2);
    }

    @Test
    void theirsIsKeptAndMineIsBroughtBackByRedo() {
        collide();
        answer("#collision-keep");
        assertThat(store.sources().figures(figure.source())).contains(noted("李"));
        assertThat(label("#status-said")).startsWith("已撤销：");
        robot.interact(() -> edits.redo());
        assertThat(store.sources().figures(figure.source())).contains(noted("甲"));
    }

    @Test
    void whoeverWasThirdIsAskedAgain() {
        collide();
        apply("王", new FigureChange(noted("李"), noted("王")));
        answer("#collision-take");
        assertThat(dialog()).contains("王也改了这里", "注：王");
        answer("#collision-take");
        assertThat(store.sources().figures(figure.source())).contains(noted("甲"));
    }

    private void collide() {
        apply("李", new FigureChange(figure, noted("李")));
        robot.interact(() -> edits.apply(new Act("edit-figure", "某", "",
                List.of(new FigureChange(figure, noted("甲")))), saved -> { }));
    }

    private String dialog() {
        var words = new StringBuilder();
        robot.from((Node) robot.lookup("#collision").queryAs(Node.class)).lookup((Node node) -> node instanceof Labeled).queryAll()
                .forEach(node -> words.append(((Labeled) node).getText()).append('\n'));
        return words.toString();
    }

    private void answer(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    private Figure noted(String note) {
        return new Figure(figure.key(), figure.district(), figure.series(), figure.period(), figure.role(),
                figure.quantity(), figure.source(), figure.place(), note);
    }
}
