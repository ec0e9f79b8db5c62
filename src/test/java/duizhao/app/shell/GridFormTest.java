package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.ui.hands.Hands;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/// The side form of the grid, its mouse, and what it remembers.
class GridFormTest extends GridWindow {

    private List<Figure> incomeFigures() {
        return figures(DISTRICT, "urban-disposable-income", Measure.GROWTH, 2022, Role.OUTCOME);
    }

    private void typedIncome(String words) {
        toIncome();
        type(words);
        press(KeyCode.ENTER);
        toIncome();
        openDrawer();
    }

    private void openDrawer() {
        robot.interact(() -> {
            if (!isShown("#drawer")) {
                action("drawer-toggle").perform();
            }
        });
    }

    @Test
    void theSideFormCorrectsWhatIsSaidOfAFigure() {
        typedIncome("7.9%左右");
        robot.interact(() -> {
            field("#entry-filed-words").setText("8%左右");
            node("#entry-filed-estimated", CheckBox.class).setSelected(true);
            firmness().setValue(Firmness.values()[1]);
            field("#entry-filed-note").setText("统计局电话");
        });
        fire("#entry-describe");
        assertThat(incomeFigures()).singleElement().satisfies(f -> {
            assertThat(f.quantity().token()).isEqualTo("8%左右");
            assertThat(f.quantity().estimated()).isTrue();
            assertThat(f.quantity().firmness()).isEqualTo(Firmness.values()[1]);
            assertThat(f.note()).isEqualTo("统计局电话");
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(income()).containsExactly("7.9%左右");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Firmness> firmness() {
        return node("#entry-filed-firmness", ComboBox.class);
    }

    @Test
    void whatTheSideFormCannotReadIsToldBesideTheFieldAndChangesNothing() {
        typedIncome("7.9%");
        robot.interact(() -> field("#entry-filed-words").setText("大约很多"));
        fire("#entry-describe");
        assertThat(income()).containsExactly("7.9%");
        assertThat(field("#entry-filed-words").getText()).as("what was typed stays").isEqualTo("大约很多");
    }

    @Test
    void aPrintedFigureIsTakenBackByItsButtonOnlyAndUndone() {
        jump("青云谱 2022 地区生产总值 增速 计划");
        var before = figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN);
        press(KeyCode.DELETE);
        assertThat(focused().getId()).as("Delete leads to the button").isEqualTo("entry-take-back");
        fire("#entry-take-back");
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN)).hasSize(before.size() - 1);
        assertThat(focused().getId()).isEqualTo("entry-editor");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void anotherPrintIsLetStandByALink() {
        jump("青云谱 2022 地区生产总值 增速 计划");
        String printed = figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN).getFirst().quantity().words();
        type("8.8%");
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        press(KeyCode.F7);
        fire("#entry-others .hyperlink");
        press(KeyCode.ESCAPE);
        jump("青云谱 2022 地区生产总值 增速 计划");
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo(printed);
    }

    /// Which print stands is chosen for a year, so a month's print must not come to stand for all of it.
    @Test
    void inTheColumnOfAMonthTheOtherPrintsAreToldAndNotChosen() {
        Figure year = figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.OUTCOME).getFirst();
        var month = new Figure("month-print", year.district(), year.series(), Period.parse("2022-06").orElseThrow(),
                year.role(), year.quantity(), year.source(), year.place(), "");
        store.acts().apply(new Act("enter-figure", "x", "", List.of(new FigureChange(null, month))), "甲");
        name("2022-06");
        press(KeyCode.TAB);
        assertThat(echo()).contains(year.quantity().value().toPlainString());
        type("4.9%");
        press(KeyCode.ENTER);
        jump("青云谱 2022年6月 地区生产总值 增速 完成");
        openDrawer();
        assertThat(text("#entry-others")).contains(year.quantity().words());
        assertThat(node("#entry-others", Node.class).lookupAll(".hyperlink")).isEmpty();
        assertThat(store.history().last(1).getFirst().changes()).noneMatch(ChoiceChange.class::isInstance);
    }

    @Test
    void aMarkIsSetByItsButtonAndRemovedByItsLink() {
        typedIncome("7.9%");
        robot.interact(() -> field("#entry-remark").setText("待核"));
        fire("#entry-mark");
        assertThat(store.decisions().followUps()).singleElement()
                .satisfies(mark -> assertThat(mark.remark()).isEqualTo("待核"));
        fire("#entry-unmark");
        assertThat(store.decisions().followUps()).isEmpty();
    }

    @Test
    void theSideFormLeadsToTheHistoryOfTheCell() {
        typedIncome("7.9%左右");
        fire("#entry-history");
        assertThat(isShown("#history")).isTrue();
        assertThat(label("#history-total")).isEqualTo("1次变更");
    }

    @Test
    void theDrawersOfOverviewAndSourcesLeadToTheHistoryToo() {
        fire("#place-overview");
        robot.interact(() -> action("drawer-toggle").perform());
        fire("#overview-history");
        assertThat(isShown("#history")).isTrue();
        assertThat(label("#history-total")).startsWith("0");
        fire("#place-sources");
        select("#sources-table", 0);
        select("#sources-figures", 0);
        fire(".card-history");
        assertThat(isShown("#history")).isTrue();
    }

    @Test
    void aBlockIsSelectedByDraggingTheMouse() {
        press(KeyCode.CONTROL, KeyCode.HOME);
        Node from = cell(1, 0);
        Node to = cell(2, 3);
        robot.drag(from, MouseButton.PRIMARY).moveTo(cell(1, 1)).moveTo(to).drop();
        Hands.settle();
        assertThat(where()).isEqualTo("8格");
        assertThat(focused().getId()).isEqualTo("entry-editor");
        Node shifted = cell(3, 1);
        robot.interact(() -> shifted.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY, 1,
                true, false, false, false, true, false, false, false, false, true, null)));
        assertThat(where()).as("from where it was begun").isEqualTo("6格");
        robot.clickOn(to);
        assertThat(where()).doesNotMatch("\\d+格");
    }

    private Node cell(int row, int column) {
        var cells = node("#entry-cells", TableView.class);
        return robot.from(cells).lookup((Node n) -> n instanceof TableCell<?, ?> c && c.getIndex() == row && !c.isEmpty()
                && c.isVisible() && cells.getVisibleLeafColumns().indexOf(c.getTableColumn()) == column).query();
    }

    @Test
    void theYearsCanBeTheOuterColumns() {
        memory.put("entry-years", "2021");
        memory.put("entry-arrangement", "by-year");
        showAgain();
        fire("#place-entry");
        press(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(where()).startsWith("青云谱 2021年");
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(where()).as("the next district of the same year").doesNotStartWith("青云谱").contains("2021年");
        press(KeyCode.END);
        assertThat(where()).contains("2022年").endsWith("完成");
        assertThat(heads().getFirst()).startsWith("2021年 ");
    }

    @Test
    void whatWaitsForTheSelectionToRestEndsWithTheWindow() throws InterruptedException {
        toIncome();
        assertThat(isShown("#drawer")).isFalse();
        robot.interact(() -> {
            action("drawer-toggle").perform(); // it asks once the selection has rested
            stage.hide();
            store.close();
        });
        // Begun later and longer than what the drawer waits for, so over after it.
        var over = new CountDownLatch(1);
        var longer = new PauseTransition(Duration.millis(300));
        longer.setOnFinished(event -> over.countDown());
        robot.interact(longer::play);
        over.await();
        Hands.settle();
        assertThat(Window.getWindows()).as("no dialog").isEmpty();
    }

    private List<String> heads() {
        return node("#entry-cells", TableView.class).getColumns().stream().map(c -> ((TableColumn<?, ?>) c).getText())
                .toList();
    }

    @Test
    void theWidthAPersonGaveAColumnIsKept() {
        robot.interact(() -> leaf(0).setPrefWidth(222));
        assertThat(leaf(0).getWidth()).isEqualTo(222);
        showAgain();
        fire("#place-entry");
        assertThat(leaf(0).getWidth()).isEqualTo(222);
        assertThat(leaf(1).getWidth()).as("the others stay as they were").isNotEqualTo(222);
    }

    private TableColumn<?, ?> leaf(int index) {
        return (TableColumn<?, ?>) node("#entry-cells", TableView.class).getVisibleLeafColumns().get(index);
    }
}
