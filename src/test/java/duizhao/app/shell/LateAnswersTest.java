package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.ui.hands.Hands;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// An answer that comes late does not take the place of what a person sees, chose or saved meanwhile.
class LateAnswersTest extends GridWindow {

    /// Longer than a selection must rest before what is known around it is read, in milliseconds.
    private static final long REST = 500;

    private final HeldAnswers answers = new HeldAnswers();

    @Override
    ShellParts parts() {
        ShellParts usual = super.parts();
        return new ShellParts(usual.memory(), usual.background(), answers, usual.family(), usual.districts(),
                usual.periods(), usual.first(), usual.store(), usual.figures(), usual.edits(), usual.menu(),
                usual.places());
    }

    private void release() {
        robot.interact(answers::release);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatWasSavedWhileTheGridWasReadStaysInIt() {
        answers.hold(1);
        fire("#district-360111");
        toIncome();
        type("1.7%");
        press(KeyCode.ENTER);
        assertThat(income()).contains("1.7%");
        release();
        toIncome();
        assertThat(echo()).contains("1.7 %");
    }

    @Test
    void whatIsBeingTypedIsSavedWhereTheLastDistrictGoes() {
        fire("#district-360111");
        fire("#district-360103");
        toIncome();
        type("1.7%");
        robot.interact(() -> action("toggle-district-1").perform());
        assertThat(income()).contains("1.7%");
    }

    /// What was typed next waits for the act before it, and the grid may be gone by then.
    @Test
    void whatWaitsToBeSavedIsKeptWhereTheGridGoes() {
        toIncome();
        type("1.7%");
        answers.hold(1);
        press(KeyCode.ENTER);
        type("2.5%");
        press(KeyCode.ENTER);
        for (String district : List.of("360104", "360103", "360111")) {
            fire("#district-" + district);
        }
        release();
        fire("#district-360104");
        assertThat(income()).contains("1.7%");
        assertThat(node("#entry-unread", Hyperlink.class).isVisible()).isTrue();
    }

    @Test
    void findingsOfOneCellAreNotToldOfAnother() {
        name("2027");
        robot.interact(() -> window.actions().stream().filter(one -> one.id().equals("previous-period")).findFirst()
                .orElseThrow().perform());
        jump("青云谱 2021 地区生产总值 总量 完成");
        press(KeyCode.F2);
        robot.interact(() -> field("#entry-editor").setText("290亿元"));
        press(KeyCode.ENTER);
        jump("青云谱 2021 地区生产总值 总量 完成");
        answers.hold(9);
        press(KeyCode.F4);
        robot.sleep(REST);
        jump("青云谱 2027 城镇居民人均可支配收入 增速 计划");
        robot.sleep(REST);
        release();
        assertThat(text("#entry-drawer")).contains("城镇居民人均可支配收入").doesNotContain("与它有关的疑点");
    }

    @Test
    void aPrintedLensNamesTheDistrictsItWasReadOf() {
        fire("#place-compare");
        fire("#lens-prints");
        press(KeyCode.ALT, KeyCode.RIGHT);
        answers.hold(1, 1); // the checks look again first
        fire("#district-360111");
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printed.getLast().subtitle()).contains("青山湖区");
    }

    @Test
    void aLensThatWasLeftDoesNotTellInTheDrawer() {
        fire("#place-compare");
        press(KeyCode.F4);
        selectLine(4);
        answers.hold(1);
        fire("#lens-years");
        fire("#lens-plan");
        selectLine(6);
        String told = text("#compare-detail");
        release();
        assertThat(text("#compare-detail")).isEqualTo(told);
    }

    private void selectLine(int line) {
        robot.interact(() -> selectLine(node("#compare-sides", TableView.class), line));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> void selectLine(TableView<T> table, int line) {
        table.getSelectionModel().clearAndSelect(line, table.getVisibleLeafColumn(1));
    }

    @Test
    void anOlderListOfWhatIsKeptDoesNotReplaceTheNewer() {
        fire("#place-compare");
        var menu = node("#compare-kept", MenuButton.class);
        answers.hold(1);
        robot.interact(() -> menu.getOnShowing().handle(null));
        robot.interact(() -> {
            var naming = (HBox) ((CustomMenuItem) menu.getItems().getLast()).getContent();
            ((TextField) naming.getChildren().getFirst()).setText("甲");
            ((ButtonBase) naming.getChildren().getLast()).fire();
        });
        release();
        assertThat(menu.getItems().stream().filter(Menu.class::isInstance).map(MenuItem::getText)).containsExactly("甲");
    }

    @Test
    void sentencesAreWrittenIntoTheReportTheyWereAskedFor() {
        fire("#place-report");
        make("year");
        make("mid-term");
        choose(0);
        press(KeyCode.F4);
        robot.interact(() -> {
            var list = node("#report-parts", ListView.class);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        answers.hold(1);
        fire("#report-write");
        choose(1);
        release();
        List<Report> reports = store.kept().reports();
        assertThat(reports.getFirst().parts()).hasSize(2).last().isInstanceOf(TextPart.class);
        assertThat(reports.getLast().parts()).hasSize(1);
    }

    @Test
    void aDrawingThatIsCancelledCanBeAskedForAgain() {
        fire("#place-report");
        make("year");
        fire("#place-overview");
        answers.hold(1, 1); // the reports are read, and then drawn
        fire("#place-report");
        assertThat(isTurning()).isTrue();
        Hands.await(() -> isShown("#status-cancel"));
        fire("#status-cancel");
        release();
        assertThat(isTurning()).isFalse();
        assertThat(node("#report-empty", Label.class).getText()).isEqualTo("已取消");
        fire("#report-remedy");
        assertThat(node("#report-empty", Label.class).getParent().isVisible()).isFalse();
    }

    /// Whether the sign that something is being done turns.
    private boolean isTurning() {
        return robot.from(node("#report", Node.class)).lookup((Node node) -> node instanceof ProgressIndicator
                && !(node instanceof ProgressBar)).queryAll().stream().anyMatch(Node::isVisible);
    }

    private void make(String template) {
        robot.interact(() -> node("#report-new", MenuButton.class).getItems().stream()
                .filter(item -> ("report-new-" + template).equals(item.getId())).findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked") // it holds reports
    private void choose(int report) {
        robot.interact(() -> {
            var box = (ComboBox<Object>) node("#report-choice", ComboBox.class);
            box.setValue(box.getItems().get(report));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
