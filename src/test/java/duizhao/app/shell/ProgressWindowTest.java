package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.SourceKind;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.TableBlock;
import duizhao.ui.action.Action;
import duizhao.ui.plot.time.PathChart;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The place 进度 as a planner uses it, on the bundled figures.
class ProgressWindowTest extends StoreWindowTest {

    @BeforeEach
    void go() {
        fire("#place-progress");
    }

    @Test
    void everyTargetStandsWithItsWayItsWordAndWhatItNeeds() {
        assertThat(label("#progress-tally")).isEqualTo("51项目标：提前实现1项，快于预期2项，符合预期1项，滞后1项，有年份未达到1项，不计算45项");
        assertThat(cells("#progress-targets")).contains("地区生产总值 总量", "滞后", "突破500亿元", "2021年390亿元左右",
                "2020年380亿元左右", "20.0%", "8.3%", "404.0 / 401.4亿元", "6.4%", "2.6%", "规划期内无数据");
        assertThat(focused()).isInstanceOf(TableView.class);
    }

    /// The box at the top finds here what it finds in the other places.
    @Test
    void initialsFindATargetHereToo() {
        robot.interact(() -> node("#filter", TextField.class).setText("dqsczz"));
        assertThat(cells("#progress-targets")).contains("地区生产总值 总量").doesNotContain("社会消费品零售总额");
    }

    @Test
    void aTargetDrawsItsPathAndTheDrawerSaysTheArithmetic() {
        assertThat(node("#progress-chart", PathChart.class).isVisible()).isTrue();
        assertThat(node("#progress-chart", PathChart.class).getTitle()).contains("滞后", "时间过去20.0%", "路程完成8.3%");
        press(KeyCode.ENTER);
        assertThat(text("#progress-detail")).contains("时间：(2021 − 2020) ÷ (2025 − 2020) = 20.0%",
                "路程：(390 − 380) ÷ (500 − 380) = 8.3%（2.1%至13.8%）",
                "线性路径：380 + (500 − 380) × 1/5 = 404.0亿元", "复合路径：380 × (500 ÷ 380)^(1/5) = 401.4亿元",
                "今后每年：(500 ÷ 390)^(1/4) − 1 = 6.4%", "基期或已修订", "分档为本系统自定",
                "2022年计划7.5%以上，路径须6.4%：足够（计划不含价格，路径含价格）");
    }

    @Test
    void aTargetWithoutAPathSaysWhyAndWhatCameOfItSoFar() {
        press(KeyCode.DOWN);
        assertThat(node("#progress-chart", Node.class).isVisible()).isFalse();
        assertThat(label("#progress-why")).isEqualTo("年均增速目标没有路径，请看各年增速的连乘");
        assertThat(text(".path-pane")).contains("规划期内：2021年15.5%、2022年6%左右", "指数：100 × (1 + 15.5%) × (1 + 6%左右) = 122.4");
        select("#progress-targets", 7);
        assertThat(label("#progress-why")).contains("参照值未录入");
    }

    @Test
    void theYearsSayWhatMustBeReachedAndWhatAnnualPlansAimedAt() {
        assertThat(cells("#progress-years")).contains("2021年", "390亿元左右", "2024年", "472.5亿元", "469.9亿元", "7.5%以上",
                "足够");
    }

    @Test
    void aStepIsTakenOverAsThatYearsPlanByAnActThatCanBeTakenBack() {
        assertThat(action("progress-take-over").enabled().get()).isFalse();
        select("#progress-years", 3);
        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(taken()).singleElement().satisfies(figure -> {
            assertThat(figure.quantity().token()).isEqualTo("469.9亿元");
            assertThat(figure.period().text()).isEqualTo("2024");
            assertThat(figure.isPlan()).isTrue();
            assertThat(store.catalogue().source(figure.source()).kind()).isEqualTo(SourceKind.MANUAL);
        });
        assertThat(label("#status-said")).startsWith("已保存：取为计划 2024年 地区生产总值 总量");
        assertThat(node("#progress-years", TableView.class).getSelectionModel().getSelectedIndex()).isEqualTo(3);

        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(label("#notice-line")).isEqualTo("这个数已经是当年的计划。");
        fire("#progress-by-linear");
        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(taken()).singleElement().satisfies(f -> assertThat(f.quantity().token()).isEqualTo("472.5亿元"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(taken()).singleElement().satisfies(f -> assertThat(f.quantity().token()).isEqualTo("469.9亿元"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(taken()).isEmpty();
    }

    @Test
    void ofAnAverageGrowthTheYearsGrowthIsTakenOver() {
        press(KeyCode.DOWN);
        select("#progress-years", 2);
        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(taken()).singleElement().satisfies(f -> assertThat(f.quantity().token()).isEqualTo("1.4%"));
    }

    @Test
    void theSharesOfTheYearsAreWrittenKeptTakenOverAndTakenBack() {
        press(KeyCode.F8);
        assertThat(focused().getId()).isEqualTo("progress-share-2022");
        assertThat(label("#progress-shares-told")).isEqualTo("合计100.0%，回车记下".replace("100.0", "100"));
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("10");
        assertThat(label("#progress-shares-told")).isEqualTo("合计85.0%，还差15.0%");
        press(KeyCode.ENTER);
        assertThat(store.decisions().decompositions()).isEmpty();
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("x");
        assertThat(label("#progress-shares-told")).isEqualTo("“x”不是2023年的份额：写成30或30.5");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("40.0");
        press(KeyCode.ENTER);
        assertThat(store.decisions().decompositions()).singleElement().satisfies(d ->
                assertThat(d.shares().values()).extracting(BigDecimal::toPlainString)
                        .containsExactly("10", "40.0", "25.0", "25.0"));
        assertThat(label("#progress-shares-told")).isEqualTo("合计100%，已记下（甲，2026-11-23）");
        assertThat(cells("#progress-years")).contains("40.0%", "401.0亿元", "445.0亿元", "500.0亿元");

        select("#progress-years", 2);
        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(taken()).singleElement().satisfies(f -> {
            assertThat(f.quantity().token()).isEqualTo("445.0亿元");
            assertThat(f.note()).isEqualTo("由规划目标突破500亿元按自定份额分解");
        });
        assertThat(cells("#progress-years")).contains("7.5%以上、445.0亿元（手工）", "6.4%、441.6亿元");
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printed.getFirst().blocks().toString()).contains("份额须达", "445.0亿元");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(taken()).isEmpty();
        assertThat(store.decisions().decompositions()).isEmpty();
        assertThat(label("#progress-shares-told")).isEqualTo("合计100%，回车记下");
    }

    @Test
    void whereThereIsLittleRoomColumnsGoInsteadOfATableThatScrollsSideways() {
        press(KeyCode.F4);
        for (String table : List.of("#progress-targets", "#progress-years")) {
            TableView<?> shown = node(table, TableView.class);
            assertThat(shown.getVisibleLeafColumns().stream().mapToDouble(c -> c.getWidth()).sum())
                    .isLessThanOrEqualTo(shown.getWidth());
            assertThat(shown.getVisibleLeafColumns().size()).isLessThan(shown.getColumns().size());
        }
    }

    @Test
    void sharesStartFromEqualGrowthAndAreTakenBackByAWord() {
        fire("#progress-shares-compound");
        assertThat(node("#progress-share-2022", TextField.class).getText()).isEqualTo("22.7");
        press(KeyCode.ENTER);
        assertThat(store.decisions().decompositions()).singleElement();
        fire("#progress-shares-drop");
        assertThat(store.decisions().decompositions()).isEmpty();
    }

    @Test
    void whatAPersonExpectsIsKeptPrintedAndTakenBack() {
        press(KeyCode.F7);
        robot.write("on time");
        press(KeyCode.ENTER);
        assertThat(text("#progress-detail")).contains("on time（甲，2026-11-23）");
        assertThat(store.decisions().outlooks()).singleElement()
                .satisfies(o -> assertThat(o.words()).isEqualTo("on time"));
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printed.getFirst().blocks().toString()).contains("展望：on time（甲，2026-11-23）。");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.decisions().outlooks()).isEmpty();
        assertThat(text("#progress-detail")).doesNotContain("on time");
    }

    @Test
    void theFiveYearsBeforeAreLookedBackOn() {
        press(KeyCode.F6);
        assertThat(label("#progress-tally")).contains("“十三五” 2016—2020年", "14项可以回看");
        assertThat(cells("#progress-back")).contains("2015年32.53亿元", "2020年83.67亿元左右", "20.80%", "17.02%",
                "两者不合，见核验");
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printed).singleElement().satisfies(sheet ->
                assertThat(sheet.title()).isEqualTo("“十三五” 2016—2020年回看"));
        press(KeyCode.F6);
        assertThat(cells("#progress-targets")).contains("突破500亿元");
    }

    @Test
    void onlyWhatIsComputedIsShownAndThatIsRemembered() {
        fire("#progress-computed");
        assertThat(node("#progress-targets", TableView.class).getItems()).hasSize(6);
        showAgain();
        go();
        assertThat(node("#progress-targets", TableView.class).getItems()).hasSize(6);
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("export");
        assertThat(label("#progress-empty")).isEqualTo("没有符合条件的目标");
        fire("#progress-remedy");
        assertThat(node("#progress-targets", TableView.class).getItems()).hasSize(51);
    }

    @Test
    void theEvaluationIsPrintedAndTheTableCopied() {
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printed).singleElement().satisfies(sheet -> {
            assertThat(sheet.title()).isEqualTo("“十四五” 2021—2025年规划实施中期评估");
            assertThat(sheet.blocks()).hasAtLeastOneElementOfType(ChartBlock.class)
                    .hasAtLeastOneElementOfType(TableBlock.class);
        });
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).startsWith("指标\t进度\t目标").contains("地区生产总值 总量\t滞后\t突破500亿元");
    }

    @Test
    void aTakenPlanIsNotCutAtTheUsualSize() {
        memory.put("window", "0,0,1280,800,0");
        showAgain();
        go();
        select("#progress-years", 3);
        press(KeyCode.CONTROL, KeyCode.T);
        TableView<?> years = node("#progress-years", TableView.class);
        var planned = years.getVisibleLeafColumns().stream().filter(c -> c.getText().equals("年度计划")).findFirst()
                .orElseThrow();
        assertThat(planned.getCellData(3)).isEqualTo("469.9亿元（手工）");
        var letters = new Text("469.9亿元（手工）");
        letters.setFont(Font.font(13)); // as the window is set
        assertThat(planned.getWidth()).isGreaterThan(letters.getLayoutBounds().getWidth());
        assertThat(years.getVisibleLeafColumns().stream().mapToDouble(c -> c.getWidth()).sum())
                .isLessThanOrEqualTo(years.getWidth());
    }

    @Test
    void aPlanWithoutATargetIsNamedAndItsFirstTargetIsTypedInTheGrid() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        var years = node("#progress-add-years", TextField.class);
        assertThat(focused()).isSameAs(years);
        assertThat(years.getText()).isEqualTo("2026-2030");
        robot.write("2026");
        assertThat(label("#progress-add-told")).isEqualTo("写成起止年份，如 2026-2030，不超过20年");
        press(KeyCode.ENTER);
        assertThat(label("#progress-tally")).startsWith("51项目标");
        robot.write("-2030");
        press(KeyCode.ENTER);
        assertThat(isShown("#progress-adding")).isFalse();
        assertThat(label("#progress-empty")).isEqualTo("“十五五” 2026—2030年还没有目标");
        fire("#progress-remedy");
        assertThat(isShown("#entry-place")).isTrue();
        assertThat(label("#entry-where")).isEqualTo("青云谱 2026—2030年 地区生产总值 总量 计划");
        robot.interact(() -> node("#entry-editor", TextField.class).replaceSelection("突破700亿元"));
        press(KeyCode.ENTER);
        assertThat(taken()).singleElement().satisfies(f -> assertThat(f.quantity().token()).isEqualTo("突破700亿元"));
        fire("#place-progress");
        assertThat(cells("#progress-targets")).contains("地区生产总值 总量", "突破700亿元");
        assertThat(node("#progress-plan", ComboBox.class).getItems()).hasSize(2);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(label("#progress-empty")).isEqualTo("“十五五” 2026—2030年还没有目标");
    }

    @Test
    void aNamedPlanIsRememberedAndEscShutsTheLine() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        press(KeyCode.ESCAPE);
        assertThat(isShown("#progress-adding")).isFalse();
        assertThat(focused()).isInstanceOf(TableView.class);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("2011至2015");
        press(KeyCode.ENTER);
        showAgain();
        go();
        assertThat(label("#progress-empty")).isEqualTo("“十二五” 2011—2015年还没有目标");
        assertThat(action("print").enabled().get()).isFalse();
    }

    @Test
    void aDistrictWithoutAPlanSaysSoAndThePrintedWordsAreNear() {
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(label("#progress-empty")).isEqualTo("所选行政区没有“十四五” 2021—2025年的目标");
        fire("#progress-remedy");
        press(KeyCode.F4);
        fire("#progress-words-0");
        assertThat(isShown("#sources")).isTrue();
    }

    @Test
    void aKeyMeansOneThing() {
        var several = actions().stream().filter(a -> a.shortcut() != null && a.enabled().get())
                .collect(Collectors.groupingBy(Action::shortcut, Collectors.counting()));
        assertThat(several.values()).allMatch(n -> n == 1);
    }

    private List<Figure> taken() {
        return store.catalogue().sources().stream().filter(s -> s.kind() == SourceKind.MANUAL)
                .flatMap(s -> store.sources().figures(s.key()).stream()).toList();
    }

    /// All of them, also those that the test's small window has no room for.
    private List<String> cells(String query) {
        TableView<?> table = node(query, TableView.class);
        return table.getColumns().stream().flatMap(column -> IntStream.range(0, table.getItems().size())
                .mapToObj(line -> String.valueOf(column.getCellData(line)))).toList();
    }
}
