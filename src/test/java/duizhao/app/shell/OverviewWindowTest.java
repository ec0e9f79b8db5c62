package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.period.Period;
import duizhao.domain.source.Place;
import duizhao.domain.verdict.VerdictKind;
import duizhao.feature.overview.ShownOverview;
import duizhao.store.Store;
import duizhao.ui.action.Action;
import duizhao.ui.plot.matrix.MatrixCell;
import duizhao.ui.plot.matrix.MatrixRow;
import duizhao.ui.plot.matrix.VerdictMatrix;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The place 总览 as a planner uses it, on the bundled record in a store.
class OverviewWindowTest extends StoreWindowTest {

    private final List<ShownOverview> overviews = new ArrayList<>();

    @Override
    void before(Store held) {
        memory.put("period", "2022");
    }

    @Override
    ShellParts parts() {
        return StoreWindow.parts(memory, store, owner -> List.of(), overviews::add);
    }

    @Override
    @AfterEach
    void close() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        super.close();
    }

    // ---- what is seen

    @Test
    void theWindowOpensHereWithTheTargetsOfAllDistricts() {
        assertThat(node("#place-overview", ToggleButton.class).isSelected()).isTrue();
        assertThat(matrix().isFocusWithin()).as(String.valueOf(stage.getScene().getFocusOwner())).isTrue();
        assertThat(columns()).containsExactly("青云谱 2022年", "西湖 2022年", "青山湖 2022年");
        assertThat(matrix().getData().rows()).hasSize(72);
        MatrixCell gdp = cell("地区生产总值 增速", 0);
        assertThat(gdp.kind()).isEqualTo(VerdictKind.MISSED);
        assertThat(gdp.word() + gdp.number() + gdp.provisional()).isEqualTo("未完成−2.0点true");
        assertThat(gdp.accessible()).isEqualTo("青云谱区 地区生产总值 增速 2022年 计划7.5%以上 完成5.5%左右 未完成 −2.0点 预");
        assertThat(cell("出口总额 增速", 0).word()).isEqualTo("不可比");
        assertThat(cell("城镇居民人均可支配收入 增速", 0).word()).isEqualTo("未答复");
        assertThat(cell("城镇居民人均可支配收入 增速", 0).number()).isEqualTo("计划8%左右");
    }

    @Test
    void talliesHaveAnHonestDenominatorAndSayWhereAClaimDiffers() {
        assertThat(words("#overview-tallies")).contains("72项目标：可判18（完成12、基本完成0、未完成6）", "其中未答复45",
                "官方表述：较好完成，部分指标增速未达目标", "尚不能全部核对：可判18项中未完成6项；另有54项不能判定",
                "“中医馆标准化已全部完工”与判定不符：可判1项中未完成1项",
                "与判定相符：可判5项中未完成3项（地区生产总值、规模以上工业增加值、社会消费品零售总额）",
                "各项目标任务已完成（无从核对：没有收录相应的目标）", "没有记录：青山湖 2022年").doesNotContain("完成率");
    }

    @Test
    void withoutADistrictTheMiddleSaysWhatToDo() {
        for (var code : List.of("360104", "360103", "360111")) {
            robot.interact(() -> node("#district-" + code, ToggleButton.class).fire());
        }
        assertThat(node("#overview-empty", Label.class).getText()).isEqualTo("还没有选行政区");
        assertThat(action("print").enabled().get()).isFalse();
        robot.interact(() -> node("#overview-remedy", Hyperlink.class).fire());
        assertThat(columns()).hasSize(3);
    }

    @Test
    void yearsWithoutTargetsSaySoAndOfferTheOutcomes() {
        robot.interact(() -> {
            node("#district-360104", ToggleButton.class).fire();
            node("#district-360111", ToggleButton.class).fire();
        });
        assertThat(node("#overview-empty", Label.class).getText()).isEqualTo("所选年份没有目标");
        robot.interact(() -> node("#overview-remedy", Hyperlink.class).fire());
        assertThat(matrix().getData().rows()).hasSize(26);
        assertThat(node("#overview-untargeted", ToggleButton.class).isSelected()).isTrue();
    }

    // ---- years, order, filters

    @Test
    void aTickedYearStandsBesideTheOneOfTheTopBar() {
        tick("#overview-years", Period.year(2023), true);
        assertThat(columns()).containsExactly("青云谱 2022年", "青云谱 2023年", "西湖 2022年", "西湖 2023年",
                "青山湖 2022年", "青山湖 2023年");
        assertThat(memory.kept).containsEntry("overview-years", "2023");
        assertThat(words("#overview-tallies")).contains("70项目标：可判0");
    }

    @Test
    void whereTheYearOfTheTopBarIsTickedOffAnotherTakesItsPlace() {
        tick("#overview-years", Period.year(2023), true);
        tick("#overview-years", Period.year(2022), false);
        assertThat(columns()).containsExactly("青云谱 2023年", "西湖 2023年", "青山湖 2023年");
        assertThat(node("#period", ComboBox.class).getValue()).isEqualTo(Period.year(2023));
        tick("#overview-years", Period.year(2023), false);
        assertThat(columns()).hasSize(3);
        assertThat(checks("#overview-years").getCheckModel().getCheckedItems()).hasSize(1);
    }

    @Test
    void linesStandByGapWithRatesApartFromLevels() {
        order(LineOrder.GAP);
        assertThat(rows()).startsWith("规模以上工业增加值 增速", "社会消费品零售总额 增速", "地区生产总值 增速");
        assertThat(groups()).containsExactly("增速等比率，按百分点", "总量，按占目标的百分比", "没有可比的差距");
        order(LineOrder.VERDICT);
        assertThat(groups()).containsExactly("未完成", "完成", "不可比", "无数据");
    }

    @Test
    void linesAreFilteredByVerdictGroupHeadlineNatureAndWords() {
        tick("#overview-verdicts", VerdictKind.MISSED, true);
        assertThat(rows()).hasSize(6);
        robot.interact(() -> node("#overview-headline", ToggleButton.class).fire());
        assertThat(rows()).containsExactly("地区生产总值 增速", "规模以上工业增加值 增速", "社会消费品零售总额 增速");
        robot.interact(() -> node("#filter", TextField.class).setText("retail"));
        assertThat(rows()).containsExactly("社会消费品零售总额 增速");
        robot.interact(() -> node("#filter", TextField.class).setText("shxfp"));
        assertThat(rows()).containsExactly("社会消费品零售总额 增速");
        assertThat(node("#overview-count", Label.class).getText()).isEqualTo("1/165行");
        String tallies = words("#overview-tallies");
        assertThat(tallies).contains("72项目标");
        robot.interact(() -> node("#overview-clear", Hyperlink.class).fire());
        assertThat(rows()).hasSize(72);
        assertThat(checks("#overview-verdicts").getCheckModel().getCheckedItems()).isEmpty();
        assertThat(node("#filter", TextField.class).getText()).isEmpty();
    }

    @Test
    void filtersThatLeaveNothingSaySoAndCanBeCleared() {
        robot.interact(() -> node("#filter", TextField.class).setText("没有这个"));
        assertThat(node("#overview-empty", Label.class).getText()).isEqualTo("没有符合条件的指标");
        robot.interact(() -> node("#overview-remedy", Hyperlink.class).fire());
        assertThat(rows()).hasSize(72);
    }

    @Test
    void whatWasChosenIsThereAgainAtTheNextStart() {
        tick("#overview-years", Period.year(2023), true);
        order(LineOrder.VERDICT);
        robot.interact(() -> {
            matrix().foldedGroups().add("未完成");
            node("#overview-headline", ToggleButton.class).fire();
            node("#overview-list-overshoots", ToggleButton.class).fire();
        });
        int rows = rows().size();
        showAgain();
        assertThat(columns()).hasSize(6);
        assertThat(rows()).hasSize(rows);
        assertThat(groups()).contains("未完成");
        assertThat(matrix().foldedGroups()).containsExactly("未完成");
        assertThat(node("#overview-list-overshoots", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void theLanguageIsSwitchedWithoutLosingFoldsAndOrder() {
        robot.interact(() -> matrix().foldedGroups().add("投资"));
        robot.interact(() -> action("language").perform());
        assertThat(matrix().foldedGroups()).containsExactly("Investment");
    }

    // ---- selection

    @Test
    void theSelectedCellFillsTheDrawer() {
        press(KeyCode.F4);
        assertThat(words("#overview-detail")).contains("青云谱区 2022年", "地区生产总值 增速", "7.5%以上", "5.5%左右",
                "青云谱区政府工作报告（2022年）");
        press(KeyCode.RIGHT);
        assertThat(words("#overview-detail")).contains("西湖区 2022年", "4.7%");
        press(KeyCode.RIGHT);
        assertThat(words("#overview-detail")).contains("青山湖区 2022年", "没有不等于零");
    }

    @Test
    void enterOpensTheComparisonAtTheCell() {
        robot.interact(() -> matrix().setSelectedId(cell("固定资产投资 增速", 0).id()));
        robot.interact(() -> matrix().requestFocus());
        press(KeyCode.ENTER);
        assertThat(node("#place-compare", ToggleButton.class).isSelected()).isTrue();
        press(KeyCode.F4);
        assertThat(words("#compare-detail")).contains("青云谱区 2022年", "固定资产投资 增速", "10.5%以上");
    }

    @Test
    void theComparisonIsOfTheYearAndDistrictOfTheCellWhateverHidItThere() {
        memory.put("compare-comparable", "true");
        memory.put("compare-headline", "true");
        showAgain();
        tick("#overview-years", Period.year(2023), true);
        robot.interact(() -> matrix().getOnActivate().accept(cell("净增市场主体 企业", 3)));
        assertThat(node("#period", ComboBox.class).getValue()).isEqualTo(Period.year(2023));
        press(KeyCode.F4);
        assertThat(words("#compare-detail")).contains("西湖区 2023年", "净增市场主体 企业", "7560户");
    }

    @Test
    void anEntryOfAListSelectsItsCellEvenWhereFiltersHideIt() {
        tick("#overview-verdicts", VerdictKind.MET, true);
        robot.interact(() -> node("#overview-list-unanswered", ToggleButton.class).fire());
        robot.interact(() -> list().getSelectionModel().select(1));
        assertThat(matrix().getSelectedId()).isEqualTo(cell("城镇居民人均可支配收入 增速", 0).id());
        assertThat(rows()).hasSize(72);
    }

    @Test
    void listsRankMissesAndOvershootsWithRatesApart() {
        robot.interact(() -> node("#overview-list-misses", ToggleButton.class).fire());
        assertThat(node("#overview-list-misses", ToggleButton.class).getText()).isEqualTo("未达标 6");
        assertThat(list().getItems()).hasSize(8);
        assertThat(entries()).contains("增速等比率，按百分点", "总量，按占目标的百分比")
                .containsSubsequence("规模以上工业增加值 增速 青云谱 2022年 · 计划 8%以上，完成 3%以上 −5点",
                        "中医药服务标准化建设机构 启动（开展） 青云谱 2022年 · 计划 16家，完成 13 家 −3家（18.8%）");
        robot.interact(() -> node("#overview-list-overshoots", ToggleButton.class).fire());
        assertThat(entries()).contains("固定资产投资 增速 青云谱 2022年 · 计划 9%左右，完成 10.5%以上 +1.5点");
        press(KeyCode.F6);
        assertThat(node("#overview-lists", Node.class).isVisible()).isFalse();
    }

    // ---- entering

    @Test
    void whatCannotBeSavedIsSaidInTheFormAndCanBeHandedOverAgain() throws SQLException {
        robot.interact(() -> matrix().setSelectedId(cell("城镇居民人均可支配收入 增速", 0).id()));
        press(KeyCode.F2);
        type("7.9%左右");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + store.file());
             var locking = other.createStatement()) {
            locking.execute("BEGIN IMMEDIATE"); // another program is writing, and does not end
            press(KeyCode.ENTER);
        }
        assertThat(in(form(), "#entry-words-error", Label.class).getText()).isEqualTo(label("#notice-line"));
        assertThat(in(form(), "#entry-words", TextField.class).getText()).isEqualTo("7.9%左右");
        press(KeyCode.ENTER);
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(store.figures().count()).isEqualTo(674);
    }

    @Test
    void whatIsMissingIsTypedInAtItsCellAndTakenBack() {
        robot.interact(() -> matrix().setSelectedId(cell("城镇居民人均可支配收入 增速", 0).id()));
        press(KeyCode.F2);
        assertThat(text(form(), "#entry")).contains("青云谱区 2022年 城镇居民人均可支配收入 增速");
        assertThat(text(form(), "#entry-known")).contains("8%左右", "?");
        assertThat(in(form(), "#entry-words", TextField.class).isFocused()).isTrue();

        type("abc");
        assertThat(in(form(), "#entry-understood", Label.class).getStyleClass()).contains("form-error");
        press(KeyCode.ENTER);
        assertThat(in(form(), "#entry-words-error", Label.class).isVisible()).isTrue();
        assertThat(store.figures().count()).isEqualTo(673);

        type("6.1万元");
        assertThat(in(form(), "#entry-understood", Label.class).getText()).isEqualTo("读作：6.1 万元");
        press(KeyCode.ENTER);
        assertThat(in(form(), "#entry-words-error", Label.class).getText()).isEqualTo("这个单位不像是增速");

        type("7.9%左右");
        assertThat(in(form(), "#entry-understood", Label.class).getText()).isEqualTo("读作：7.9 %，左右");
        robot.interact(() -> in(form(), "#entry-estimated", CheckBox.class).setSelected(true));
        press(KeyCode.ENTER);
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(node("#status-said", Label.class).getText())
                .isEqualTo("已保存：补录 城镇居民人均可支配收入 增速 7.9%左右（共674条数据）");
        assertThat(cell("城镇居民人均可支配收入 增速", 0).kind()).isEqualTo(VerdictKind.ROUGHLY_MET);
        assertThat(cell("城镇居民人均可支配收入 增速", 0).provisional()).isTrue();
        Figure entered = store.sources().figures("manual").getFirst();
        assertThat(entered.key()).startsWith("hand-");
        assertThat(entered.place()).isEqualTo(Place.UNKNOWN);
        assertThat(entered.quantity().estimated()).isTrue();

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.figures().count()).isEqualTo(673);
        assertThat(cell("城镇居民人均可支配收入 增速", 0).word()).isEqualTo("未答复");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(store.figures().count()).isEqualTo(674);
    }

    @Test
    void aDoubleClickedEntryOfWhatIsMissingOpensTheFormAndEscLeavesIt() {
        robot.interact(() -> {
            node("#overview-list-missing", ToggleButton.class).fire();
            list().getSelectionModel().select(0);
            list().requestFocus();
        });
        press(KeyCode.ENTER);
        assertThat(text(form(), "#entry-known")).contains("2020年", "380 亿元左右", "727.24亿元");
        press(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(store.figures().count()).isEqualTo(673);
    }

    @Test
    void whatAFigureWouldContradictIsToldWhileItIsTyped() {
        robot.interact(() -> {
            node("#overview-list-missing", ToggleButton.class).fire();
            list().getSelectionModel().select(0);
            list().requestFocus();
        });
        press(KeyCode.ENTER);
        assertThat(in(form(), "#warnings", Node.class).isVisible()).isFalse();
        type("38000亿元");
        assertThat(text(form(), "#warnings")).as("a plan may be high: a question, no finding").startsWith("请再看一眼：38000亿元 是")
                .contains("是否应为380亿元").doesNotContain("存疑", "矛盾");
        robot.interact(() -> ((ComboBox<?>) in(form(), "#entry-role", ComboBox.class)).getSelectionModel().selectLast());
        assertThat(text(form(), "#warnings")).contains("青云谱 地区生产总值", "38000亿元");
        type("x");
        assertThat(in(form(), "#warnings", Node.class).isVisible()).as("nothing to save").isFalse();
        type("38000亿元");
        press(KeyCode.ENTER);
        assertThat(store.figures().count()).as("a document may contradict itself").isEqualTo(674);
    }

    // ---- taking out

    @Test
    void ctrlPPrintsTheViewAsItStands() {
        robot.interact(() -> node("#filter", TextField.class).setText("零售"));
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(overviews).singleElement().satisfies(shown -> {
            assertThat(shown.lines()).singleElement().satisfies(line ->
                    assertThat(line.indicator().key()).isEqualTo("retail-sales"));
            assertThat(shown.all()).isEqualTo(165);
            assertThat(shown.overview().columns()).hasSize(3);
        });
    }

    @Test
    void theMatrixIsCopiedAsCells() {
        robot.interact(() -> action("overview-copy-table").perform());
        List<String> lines = clipboard().lines().toList();
        assertThat(lines).hasSize(74);
        assertThat(lines.getFirst()).isEqualTo("\t\t青云谱 2022年\t\t西湖 2022年\t\t青山湖 2022年\t");
        assertThat(lines.get(2)).isEqualTo("地区生产总值\t增速\t未完成\t−2.0点\t无目标\t4.7%\t\t");
    }

    @Test
    void everyPlaceHasItsShortcutsOnce() {
        var ids = window.actions().stream().map(Action::id).filter(id -> !id.equals("print")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        var keys = window.actions().stream().filter(action -> action.id().startsWith("overview"))
                .map(Action::shortcut).filter(Objects::nonNull).toList();
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(2);
    }

    // ---- what a person looks at

    private VerdictMatrix matrix() {
        return node("#overview-matrix", VerdictMatrix.class);
    }

    private List<String> columns() {
        return matrix().getData().columns().stream().map(column -> column.group() + " " + column.label()).toList();
    }

    private List<String> rows() {
        return matrix().getData().rows().stream().map(MatrixRow::label).toList();
    }

    private List<String> groups() {
        return matrix().getData().rows().stream().map(MatrixRow::group).distinct().toList();
    }

    private MatrixCell cell(String label, int column) {
        return matrix().getData().rows().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow()
                .cells().get(column);
    }

    private ListView<?> list() {
        return node("#overview-list", ListView.class);
    }

    /// What the lines of the list in sight say, in order.
    private List<String> entries() {
        robot.interact(() -> list().layout());
        return robot.from(list()).lookup(".list-cell").queryAll().stream().map(ListCell.class::cast)
                .filter(cell -> !cell.isEmpty()).sorted(Comparator.comparingInt(cell -> cell.getIndex()))
                .map(cell -> cell.getText() == null ? cell.getAccessibleText() : cell.getText()).toList();
    }

    private String words(String query) {
        return text(stage.getScene(), query);
    }

    /// All words of labels and texts.
    private String text(Scene scene, String query) {
        var root = in(scene, query, Node.class);
        return Stream.concat(robot.from(root).lookup(".label").queryAll().stream().map(Label.class::cast).map(Label::getText),
                        robot.from(root).lookup(".text").queryAll().stream().map(Text.class::cast).map(Text::getText))
                .collect(Collectors.joining("\n"));
    }

    private Scene form() {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> "entry".equals(scene.getRoot().getId()))
                .findFirst().orElseThrow();
    }

    // ---- what a person does

    @SuppressWarnings("unchecked") // the box holds what the test says
    private <T> CheckComboBox<T> checks(String id) {
        return (CheckComboBox<T>) node(id, CheckComboBox.class);
    }

    private <T> void tick(String id, T item, boolean on) {
        robot.interact(() -> {
            if (on) {
                checks(id).getCheckModel().check(item);
            } else {
                checks(id).getCheckModel().clearCheck(item);
            }
        });
    }

    @SuppressWarnings("unchecked") // the box holds orders
    private void order(LineOrder order) {
        robot.interact(() -> ((ComboBox<LineOrder>) node("#overview-order", ComboBox.class)).setValue(order));
    }

    private void type(String words) {
        robot.interact(() -> in(form(), "#entry-words", TextField.class).setText(words));
    }

    private <N extends Node> N in(Scene scene, String query, Class<N> type) {
        return type.cast(scene.getRoot().getId() != null && query.equals("#" + scene.getRoot().getId()) ? scene.getRoot()
                : robot.from(scene.getRoot()).lookup(query).query());
    }
}
