package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Quantity;
import duizhao.paper.sheet.TableBlock;
import duizhao.store.Store;
import duizhao.ui.action.Action;
import java.math.BigDecimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The place 核验 as a planner uses it, on the bundled figures.
class ChecksWindowTest extends StoreWindowTest {

    /// A figure that two findings rest on is not there until a person takes that back.
    @Override
    void before(Store held) {
        Figure domestic = held.catalogue().sources().stream().flatMap(s -> held.sources().figures(s.key()).stream())
                .filter(f -> f.quantity().token().equals("17.02%")).findFirst().orElseThrow();
        held.acts().apply(new Act("take-back-figure", "17.02%", "", List.of(new FigureChange(domestic, null))), "甲");
    }

    @Test
    void whatTheTableShowsIsExportedToAFile() throws IOException {
        press(KeyCode.CONTROL, KeyCode.E); // a person thinks better of it
        Path out = folder.resolve("found.csv");
        memory.put(StoreWindow.SAVE_AS, out.toString());
        fire("#checks-warning");
        fire("#checks-info");
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(label("#notice-line")).isEqualTo("已导出 1 条疑点：" + out);
        assertThat(Files.readString(out)).startsWith("\uFEFF程度,行政区").contains("62 + 28 + 3 + 18 + 4 + 25 = 140个")
                .hasLineCount(2);
        memory.put(StoreWindow.SAVE_AS, folder.resolve("no/found.xlsx").toString());
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(label("#notice-line")).contains("无法写入", "found.xlsx");
    }

    @BeforeEach
    void go() {
        fire("#place-checks");
    }

    @Test
    void findingsStandByWeightWithTheirArithmeticAndAreCounted() {
        assertThat(chip("error").getText()).isEqualTo("▲ 矛盾 1");
        assertThat(chip("warning").getText()).startsWith("△ 存疑");
        assertThat(text("#checks-table")).contains("“六改”项目", "62 + 28 + 3 + 18 + 4 + 25 = 140个；合计为125个", "+15个",
                "可能：分项有重叠", "隐含基数");
        assertThat(focused()).isInstanceOf(TableView.class);
    }

    @Test
    void anEditThatBringsAFindingIsAnnouncedWhereverAPersonIsAndLeadsToIt() {
        fire("#place-compare");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(label("#notice-line")).startsWith("改动后有一条新疑点：青云谱 实际利用内资 年均增速").contains("20.80%");
        robot.interact(() -> node(".notice .hyperlink", Hyperlink.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown("#checks")).isTrue();
        assertThat(label("#checks-arithmetic")).contains("32.53 → 83.67亿元，5年，年均20.80%；文中为17.02%");
        assertThat(chip("error").getText()).isEqualTo("▲ 矛盾 2");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(chip("error").getText()).isEqualTo("▲ 矛盾 1");
    }

    @Test
    void anEditInADistrictThatIsNotChosenIsAnnouncedTooAndChoosesIt() {
        press(KeyCode.ALT, KeyCode.DIGIT1);
        fire("#place-compare");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(label("#notice-line")).startsWith("改动后有一条新疑点：青云谱 实际利用内资 年均增速").contains("20.80%");
        robot.interact(() -> node(".notice .hyperlink", Hyperlink.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown("#checks")).isTrue();
        assertThat(label("#checks-arithmetic")).contains("32.53 → 83.67亿元，5年，年均20.80%；文中为17.02%");
    }

    @Test
    void aFindingShowsItsFiguresSideBySideAndEachLeadsToItsWords() {
        press(KeyCode.F4);
        assertThat(text("#checks-detail")).contains("所涉数据（7）", "125 个", "62 条", "看原文", "第一章");
        fire("#checks-words-1");
        assertThat(isShown("#sources")).isTrue();
        TableView<?> figures = node("#sources-figures", TableView.class);
        assertThat(((Figure) figures.getSelectionModel().getSelectedItem()).quantity().token()).startsWith("62");
    }

    @Test
    void theWordsAreOpenedByKeyboardAlone() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(isShown("#drawer")).isTrue();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(isShown("#sources")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsNarrowedIsCountedAndRemembered() {
        fire("#checks-info");
        assertThat(label("#checks-total")).startsWith("显示 ");
        robot.interact(() -> ((ComboBox<String>) node("#checks-rule", ComboBox.class)).setValue("implied-base"));
        assertThat(label("#checks-total")).startsWith("显示 4 条");
        assertThat(chip("error").getText()).isEqualTo("▲ 矛盾 0");
        showAgain();
        go();
        assertThat(label("#checks-total")).startsWith("显示 4 条");
        assertThat(chip("info").isSelected()).isFalse();
        assertThat(text("#checks-table")).contains("295.2亿元").doesNotContain("“六改”");
    }

    @Test
    void theFilterBoxFindsIndicatorsAndAWayBackIsOfferedWhereNothingFits() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("retail");
        assertThat(text("#checks-table")).contains("社会消费品零售总额").doesNotContain("“六改”");
        robot.write(" nowhere");
        assertThat(label("#checks-empty")).isEqualTo("没有符合条件的疑点");
        fire("#checks-remedy");
        assertThat(text("#checks-table")).contains("“六改”");
    }

    @Test
    void findingsArePutTogetherByRuleAndCopiedAndPrinted() {
        robot.interact(() -> ((ComboBox<?>) node("#checks-order", ComboBox.class)).getSelectionModel().select(3));
        assertThat(text("#checks-table")).contains("分项与合计 1", "隐含基数 4");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).startsWith("程度\t行政区\t规则\t疑点\t演算\t相差\t可能的原因\t来源\n▲ 矛盾\t青云谱\t分项与合计");
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertThat(clipboard()).startsWith("程度,行政区,规则,疑点,演算,相差,可能的原因,来源\n");
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printed).singleElement().satisfies(sheet -> {
            assertThat(sheet.title()).isEqualTo("数据核验单");
            assertThat(sheet.blocks()).hasAtLeastOneElementOfType(TableBlock.class);
        });
    }

    @Test
    void anExplainedFindingIsHiddenNotDeletedAndOpenedAgainWhereItsNumbersChange() {
        press(KeyCode.F7);
        robot.write("overlap");
        press(KeyCode.ENTER);
        assertThat(chip("error").getText()).isEqualTo("▲ 矛盾 0");
        assertThat(text("#checks-table")).doesNotContain("“六改”");
        assertThat(store.decisions().explanations()).singleElement().satisfies(e -> {
            assertThat(e.by()).isEqualTo("甲");
            assertThat(e.reason()).isEqualTo("overlap");
        });
        fire("#checks-explained");
        assertThat(text("#checks-table")).contains("“六改”项目", "已解释：overlap（甲，2026-11-23）");

        Figure part = store.sources().figures("qingyunpu-14th-five-year-plan").stream()
                .filter(f -> f.quantity().token().equals("62 条")).findFirst().orElseThrow();
        Figure other = new Figure(part.key(), part.district(), part.series(), part.period(), part.role(),
                new Quantity(new BigDecimal("61"), null, part.quantity().wording(), part.quantity().unit(),
                        part.quantity().firmness(), part.quantity().estimated(), "61 条"),
                part.source(), part.place(), part.note());
        store.acts().apply(new Act("correct-figure", "61", "", List.of(new FigureChange(part, other))), "乙");
        showAgain();
        go();
        assertThat(chip("error").getText()).isEqualTo("▲ 矛盾 1");
        select("#checks-table", 1);
        assertThat(text("#checks-detail")).contains("所依据的数已变，重新打开", "overlap");
    }

    @Test
    void anExplanationIsTakenBackByUndoAndByHand() {
        press(KeyCode.F7);
        robot.write("overlap");
        fire("#checks-explain");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.decisions().explanations()).isEmpty();
        assertThat(chip("error").getText()).isEqualTo("▲ 矛盾 1");
        press(KeyCode.CONTROL, KeyCode.Y);
        fire("#checks-explained");
        select("#checks-table", 1);
        fire("#checks-reopen");
        assertThat(store.decisions().explanations()).isEmpty();
        assertThat(chip("error").getText()).isEqualTo("▲ 矛盾 1");
    }

    @Test
    void withoutADistrictThereIsAWayOut() {
        for (int n = 0; n < 3; n++) {
            press(KeyCode.ALT, KeyCode.getKeyCode(Integer.toString(n + 1)));
        }
        assertThat(label("#checks-empty")).isEqualTo("还没有选行政区");
        fire("#checks-remedy");
        assertThat(text("#checks-table")).contains("“六改”");
    }

    @Test
    void aKeyMeansOneThingInEachPlace() {
        var twice = actions().stream().filter(a -> a.shortcut() != null && a.enabled().get())
                .collect(Collectors.groupingBy(Action::shortcut, Collectors.counting()));
        assertThat(twice.values()).allMatch(n -> n == 1);
        assertThat(node("#checks-table", Node.class).getAccessibleText()).isEqualTo("核验");
    }

    private ToggleButton chip(String severity) {
        return node("#checks-" + severity, ToggleButton.class);
    }
}
