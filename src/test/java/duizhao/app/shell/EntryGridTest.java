package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.ChoiceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a person does with the keys in the grid of 录入.
class EntryGridTest extends GridWindow {

    @Test
    void whatIsTypedIsReadAtOnceAndSavedByEnter() {
        toIncome();
        type("7.9%左右");
        assertThat(echo()).startsWith("读作：7.9 %").endsWith("左右");
        press(KeyCode.ENTER);
        assertThat(income()).containsExactly("7.9%左右");
        assertThat(store.history().last(1)).singleElement()
                .satisfies(act -> assertThat(act.kind()).isEqualTo("enter-figure"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(income()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(income()).containsExactly("7.9%左右");
    }

    @Test
    void blocksOfExcelArePastedAsOneActAndCopiedBack() {
        jump("青云谱 2022 城镇居民人均可支配收入 增速 计划");
        String html = "<html><body><table><tr><td>7%以上</td><td>7.1%</td></tr></table></body></html>";
        long acts = store.history().last(1000).size();
        clip(Map.of(DataFormat.PLAIN_TEXT, "7%以上\t7.1%\r\n", DataFormat.HTML, html));
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(income()).containsExactly("7.1%");
        assertThat(store.history().last(1000)).hasSize((int) acts + 1);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(where()).isEqualTo("2格");
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("7%以上\t7.1%");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(income()).isEmpty();
        clip(Map.of(DataFormat.PLAIN_TEXT, "7%以上\t\"7.2%\n以上\"\r\n"));
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(income()).as("a line break in a cell is a space").containsExactly("7.2% 以上");
    }

    @Test
    void theFirstLineIsFilledDown() {
        toIncome();
        type("7.5%");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(store.history().last(10)).hasSize(2)
                .allSatisfy(act -> assertThat(act.changes().toString()).contains("7.5%"));
    }

    @Test
    void chineseIsComposedUndisturbed() {
        jump("青云谱 2022 地区生产总值 增速 完成");
        robot.interact(() -> field("#entry-editor").fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(new InputMethodTextRun("liangwen",
                InputMethodHighlight.UNSELECTED_RAW)), "", 0)));
        long acts = store.history().last(1000).size();
        press(KeyCode.ENTER); // takes what is composed: the input method's own
        assertThat(where()).contains("地区生产总值");
        assertThat(store.history().last(1000)).hasSize((int) acts);
        robot.interact(() -> field("#entry-editor").fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "量稳质升", 0)));
        assertThat(field("#entry-editor").getText()).isEqualTo("量稳质升");
        assertThat(echo()).contains("读作");
        press(KeyCode.ENTER);
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.OUTCOME)).extracting(f -> f.quantity().words())
                .contains("量稳质升");
    }

    @Test
    void aSentenceIsAcceptedFigureByFigure() {
        toIncome();
        clip(Map.of(DataFormat.PLAIN_TEXT, "预计地区生产总值为412亿元左右，增速在6%左右"));
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(text("#entry-offers")).contains("预计412亿元左右").contains("地区生产总值 增速");
        press(KeyCode.ENTER);
        assertThat(figures(DISTRICT, "gdp", Measure.LEVEL, 2022, Role.OUTCOME)).extracting(f -> f.quantity().words())
                .contains("预计412亿元左右");
        press(KeyCode.ESCAPE);
        assertThat(isShown("#entry-offers")).isFalse();
        assertThat(income()).isEmpty();
    }

    @Test
    void aCellIsMarkedFoundAmongTheMarksAndUnmarked() {
        toIncome();
        press(KeyCode.F7);
        robot.interact(() -> field("#entry-remark").setText("待核"));
        press(KeyCode.ENTER);
        assertThat(store.decisions().followUps()).singleElement()
                .satisfies(mark -> assertThat(mark.remark()).isEqualTo("待核"));
        assertThat(text("#entry-marks")).contains("城镇居民人均可支配收入").contains("待核");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.decisions().followUps()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Y);
        jump("青云谱 2022 地区生产总值 增速 完成");
        fire("#entry-marks .mark-go");
        assertThat(where()).isEqualTo("青云谱 2022年 城镇居民人均可支配收入 增速 完成");
        fire("#entry-marks .mark-remove");
        assertThat(store.decisions().followUps()).isEmpty();
    }

    @Test
    void theKeysMoveAndFindGoesOn() {
        press(KeyCode.CONTROL, KeyCode.HOME);
        String first = where();
        press(KeyCode.DOWN);
        assertThat(where()).isNotEqualTo(first);
        press(KeyCode.UP);
        assertThat(where()).isEqualTo(first);
        press(KeyCode.END);
        assertThat(where()).endsWith("完成").startsWith("青山湖");
        press(KeyCode.HOME);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_UP);
        assertThat(where()).isEqualTo(first);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(where()).as("Enter after Tab goes back to where the run began").isEqualTo(first);
        press(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> field("#entry-find").setText("7.5%以上"));
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertThat(echo()).contains("7.5");
        assertThat(focused().getId()).isEqualTo("entry-editor");
    }

    @Test
    void oneGetsToTheCellFromTheComparison() {
        fire("#place-compare");
        press(KeyCode.F2);
        assertThat(where()).contains("2022年");
        assertThat(focused().getId()).isEqualTo("entry-editor");
    }

    @Test
    void theDrawersOfComparisonAndOverviewLeadToTheCell() {
        memory.put("drawer", "true");
        showAgain();
        for (String place : List.of("compare", "overview")) {
            fire("#place-" + place);
            fire("#" + place + "-type-here");
            assertThat(where()).as(place).startsWith("青云谱 2022年 地区生产总值 增速");
            assertThat(focused().getId()).as(place).isEqualTo("entry-editor");
        }
    }

    @Test
    void theYearsOfOneIndicatorCanBeTheLines() {
        memory.put("entry-arrangement", "years");
        memory.put("entry-series", "gdp/growth/");
        showAgain();
        fire("#place-entry");
        press(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(where()).contains("地区生产总值 增速");
        String first = where();
        press(KeyCode.DOWN);
        assertThat(where()).isNotEqualTo(first).contains("地区生产总值 增速");
    }

    @Test
    void withoutADistrictItSaysWhatToDo() {
        robot.interact(() -> memory.put("districts", ""));
        showAgain();
        fire("#place-entry");
        assertThat(label("#entry-empty")).isEqualTo("还没有选行政区");
        fire("#entry-remedy");
        assertThat(isShown("#entry-grid")).isTrue();
    }

    @Test
    void tabEscapeAndLeavingTheFieldEndAnEdit() {
        toIncome();
        type("7%");
        press(KeyCode.ESCAPE);
        assertThat(income()).isEmpty();
        type("8%");
        press(KeyCode.TAB);
        assertThat(income()).containsExactly("8%");
        toIncome();
        type("9%");
        robot.interact(() -> node("#entry-all", javafx.scene.Node.class).requestFocus());
        assertThat(income()).as("what was typed by hand is corrected").containsExactly("9%");
        assertThat(store.history().last(1).getFirst().kind()).isEqualTo("correct-figure");
    }

    @Test
    void aPeriodWithoutFiguresIsNamedFilledInAndRemembered() {
        toIncome();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(focused()).isSameAs(field("#entry-add-years"));
        robot.interact(() -> field("#entry-add-years").setText("2030-2026"));
        press(KeyCode.ENTER);
        assertThat(label("#entry-add-told")).isEqualTo("起始年在终止年之后，请对调，如 2026-2030");
        assertThat(isShown("#entry-adding")).isTrue();
        robot.interact(() -> field("#entry-add-years").setText("2026-2030"));
        press(KeyCode.ENTER);
        assertThat(isShown("#entry-adding")).isFalse();
        assertThat(where()).isEqualTo("青云谱 2026—2030年 城镇居民人均可支配收入 增速 计划");
        assertThat(focused().getId()).isEqualTo("entry-editor");
        assertThat(node("#entry-years", Node.class).getAccessibleText()).isEqualTo("年份：2022年，2026—2030年");
        type("年均6%");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(memory.kept).containsEntry("entry-years", "2026/2030");
        showAgain();
        fire("#place-entry");
        jump("青云谱 2026 2030 城镇居民人均可支配收入 增速 计划");
        assertThat(where()).isEqualTo("青云谱 2026—2030年 城镇居民人均可支配收入 增速 计划");
    }

    @Test
    void aYearAsOfAMonthIsAColumnOfItsOwnAndLeavesTheYearAsItIs() {
        jump("青云谱 2022 地区生产总值 增速 完成");
        String year = echo();
        name("2022-06");
        assertThat(where()).isEqualTo("青云谱 2022年6月 地区生产总值 增速 计划");
        press(KeyCode.TAB);
        type("4.9%");
        press(KeyCode.ENTER);
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.OUTCOME)).filteredOn(f -> f.period().month() == 6)
                .extracting(f -> f.quantity().words()).containsExactly("4.9%");
        assertThat(store.history().last(1).getFirst().changes()).as("no choice is made for the year").noneMatch(
                ChoiceChange.class::isInstance);
        jump("青云谱 2022年6月 地区生产总值 增速 完成");
        assertThat(echo()).startsWith("4.9").contains("手工录入");
        press(KeyCode.DELETE);
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.OUTCOME)).noneMatch(f -> f.period().month() == 6);
        jump("青云谱 2022年 地区生产总值 增速 完成");
        assertThat(echo()).isEqualTo(year);
    }

    @Test
    void aNewYearIsALineWhereTheYearsAreLines() {
        memory.put("entry-arrangement", "years");
        memory.put("entry-series", "gdp/growth/");
        showAgain();
        fire("#place-entry");
        name("2027");
        assertThat(where()).endsWith("2027年 地区生产总值 增速 计划");
        type("6%左右");
        press(KeyCode.ENTER);
        assertThat(store.history().last(1)).singleElement()
                .satisfies(act -> assertThat(act.kind()).isEqualTo("enter-figure"));
        name("2026-2030");
        assertThat(where()).contains("2026—2030年 地区生产总值 增速 计划");
    }

    @Test
    void f2EditsWhatIsThereAndDeleteEmptiesIt() {
        toIncome();
        type("7.9%");
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        press(KeyCode.F2);
        assertThat(field("#entry-editor").getText()).isEqualTo("7.9%");
        type("以上");
        press(KeyCode.ENTER);
        assertThat(income()).containsExactly("7.9%以上");
        press(KeyCode.SHIFT, KeyCode.ENTER);
        press(KeyCode.DELETE);
        assertThat(income()).isEmpty();
    }

    @Test
    void aPrintedFigureStaysWhereAnotherIsTypedOverIt() {
        jump("青云谱 2022 地区生产总值 增速 计划");
        List<Figure> before = figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN);
        type("8%以上");
        press(KeyCode.ENTER);
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN)).containsAll(before)
                .extracting(f -> f.quantity().words()).contains("8%以上");
        press(KeyCode.UP);
        assertThat(echo()).contains("手工录入").contains("另有");
        press(KeyCode.DELETE);
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN)).containsExactlyElementsOf(before);
        press(KeyCode.DELETE);
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN)).as("printed: not by Delete")
                .containsExactlyElementsOf(before);
    }

    @Test
    void whatIsNotReadStaysInTheCellAndIsNotSaved() {
        long figures = store.figures().count();
        toIncome();
        type("大约很多");
        press(KeyCode.ENTER);
        assertThat(store.figures().count()).isEqualTo(figures);
        fire("#place-overview");
        fire("#place-entry");
        toIncome();
        assertThat(node("#entry-echo", Label.class).getStyleClass()).contains("form-error");
        press(KeyCode.F2);
        assertThat(field("#entry-editor").getText()).isEqualTo("大约很多");
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertThat(node("#entry-echo", Label.class).getStyleClass()).doesNotContain("form-error");
    }
}
