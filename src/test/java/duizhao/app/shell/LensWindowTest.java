package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import duizhao.store.Store;
import duizhao.ui.hands.Hands;
import duizhao.ui.plot.BulletRows;
import duizhao.ui.plot.Deviations;
import duizhao.ui.plot.PlotControl;
import duizhao.ui.plot.rank.RankingDots;
import duizhao.ui.plot.time.TrendChart;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The four lenses as a planner uses them, on a store with the bundled record.
class LensWindowTest extends StoreWindowTest {


    @Override
    void before(Store held) {
        memory.put("period", "2022");
    }

    @Override
    void show() {
        super.show();
        fire("#place-compare");
    }

    @Test
    void theYearsOfTheSelectedIndicatorStandBelowEachOther() {
        fire("#lens-years");
        assertThat(series().getValue().toString()).contains("gdp", "GROWTH");
        assertThat(titles("#years-names")).containsExactly("2023年", "2022年", "2021年");
        assertThat(chart()).isInstanceOf(TrendChart.class);
        assertThat(chart().getTitle()).contains("地区生产总值 增速", "青云谱");
        assertThat(memory.kept).containsEntry("compare-lens", "years");
        press(KeyCode.F4);
        assertThat(text("#compare-detail")).contains("青云谱区 2022年", "5.5%左右");
    }

    @Test
    void typingANameInTheFilterGoesToThatIndicator() {
        fire("#lens-years");
        robot.interact(() -> node("#filter", TextField.class).setText("shxf zs"));
        assertThat(series().getValue().toString()).contains("retail-sales", "GROWTH");
        assertThat(titles("#years-names")).isNotEmpty();
    }

    @Test
    void aMarkChosenInTheTrendIsChosenInTheTable() {
        fire("#lens-years");
        var row = chart().getSelectedId();
        assertThat(row).isNotNull();
        robot.interact(() -> table("#years-sides").getSelectionModel().clearAndSelect(2,
                table("#years-sides").getVisibleLeafColumn(1)));
        assertThat(chart().getSelectedId()).isNotNull().isNotEqualTo(row);
        robot.interact(() -> chart().setSelectedId(row));
        assertThat(table("#years-sides").getFocusModel().getFocusedCell().getRow()).isEqualTo(1);
    }

    @Test
    void anIndexWithoutTheChosenDistrictSaysSo() {
        fire("#lens-years");
        robot.interact(() -> node("#filter", TextField.class).setText("地区生产总值 总量"));
        fire("#picture-kind-indexed");
        assertThat(chart().getTitle()).endsWith("西湖：2015年没有数；画出的各区以该年为100");
        robot.interact(() -> table("#years-sides").getSelectionModel().clearAndSelect(3,
                table("#years-sides").getVisibleLeafColumn(1)));
        assertThat(chart().getTitle()).endsWith("青云谱：以2015年为100");
    }

    /// What the mouse is over in one of them is marked in the other.
    @Test
    void tableAndPictureShareWhatIsHovered() {
        var row = ((BulletRows) chart()).rows().getFirst().id();
        assertThat(chart().getHoveredId()).isNull();
        robot.interact(() -> chart().setHoveredId(row));
        List<TableRow<?>> linked = robot.from(node("#compare-sides", Node.class)).lookup(".table-row-cell").queryAll().stream()
                .map(one -> (TableRow<?>) one).filter(one -> one.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("linked")))
                .collect(Collectors.toList());
        assertThat(linked).hasSize(1);
        int line = linked.getFirst().getIndex();

        robot.interact(() -> chart().setHoveredId(null));
        TableCell<?, ?> cell = robot.from(node("#compare-sides", Node.class)).lookup(".table-cell").queryAll().stream()
                .map(one -> (TableCell<?, ?>) one).filter(one -> one.getIndex() == line && one.isVisible()
                        && !one.isEmpty()).findFirst().orElseThrow();
        robot.interact(() -> cell.fireEvent(new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0, false,
                false, false, false, false, false, false, false, false, true, null)));
        assertThat(chart().getHoveredId()).isEqualTo(row);
    }

    @Test
    void thePictureIsCopiedAsAnImage() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        var image = new Image[1];
        robot.interact(() -> image[0] = Clipboard.getSystemClipboard().getImage());
        assertThat(image[0]).isNotNull();
        assertThat(image[0].getWidth()).isGreaterThan(300);
        assertThat(IntStream.range(0, (int) image[0].getWidth()).mapToObj(x -> image[0].getPixelReader().getColor(x,
                (int) image[0].getHeight() / 2)).distinct().count()).as("something is drawn").isGreaterThan(3);
    }

    @Test
    void districtsAreRankedAndMeasuredAgainstTheBestOrAnother() {
        fire("#lens-districts");
        assertThat(chart()).isInstanceOf(RankingDots.class);
        robot.interact(() -> node("#filter", TextField.class).setText("czsr 增速"));
        robot.interact(() -> node("#filter", TextField.class).setText("一般公共预算收入 增速"));
        assertThat(node("#compare-said", Label.class).getText()).isEqualTo("按2022年完成排名，3个区中2个有可比的数");
        assertThat(copied().lines().toList().get(1)).startsWith("1\t青云谱\t");
        assertThat(copied()).contains("与青云谱之差", "−0.9点");
        @SuppressWarnings("unchecked") // it holds what can be measured against
        ComboBox<Object> against = (ComboBox<Object>) node("#compare-against", ComboBox.class);
        robot.interact(() -> against.setValue(against.getItems().get(2)));
        assertThat(copied()).contains("与西湖之差", "+0.9点");
    }

    @Test
    void aYearWithoutFiguresOfTheIndicatorShowsTheOneBefore() {
        fire("#lens-districts");
        robot.interact(() -> node("#filter", TextField.class).setText("gdp 增速"));
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(node("#compare-said", Label.class).getText()).contains("2023年还没有完成数，按计划排名");
    }

    @Test
    void whatWasPrintedTwiceStandsSideBySide() {
        fire("#lens-prints");
        robot.interact(() -> periods().setValue(duizhao.domain.period.Period.year(2023)));
        assertThat(copied().lines().toList()).hasSize(5);
        assertThat(copied()).contains("突破100亿元", "力争达到180亿元", "数不同");
        press(KeyCode.F4);
        assertThat(text("#compare-detail")).contains("第1次：计划", "第2次：计划", "后印比先印+80亿元");
    }

    @Test
    void theWayThatIsLeftIsToldInWords() {
        fire("#lens-years");
        robot.interact(() -> node("#filter", TextField.class).setText("gdp 总量"));
        robot.interact(() -> table("#years-sides").getSelectionModel().clearAndSelect(1,
                table("#years-sides").getVisibleLeafColumn(1)));
        fire("#picture-kind-path");
        // From 390 in 2021 to 500 in 2025: the fourth root of 500/390.
        assertThat(chart().getTitle()).contains("2025年目标突破500", "今后须年均6.4%");
        assertThat(chart().getNote()).contains("来源：", "±0.2点", "±2%");
    }

    @Test
    void aTableOfAFewLinesLeavesItsRoomToThePicture() {
        fire("#lens-years");
        var split = node("#compare-split", javafx.scene.control.SplitPane.class);
        assertThat(split.getOrientation()).isEqualTo(javafx.geometry.Orientation.VERTICAL);
        assertThat(chart().getHeight()).isGreaterThan(split.getHeight() / 2);
    }

    @Test
    void aChartThatDoesNotSuitSaysWhyAndCannotBeChosen() {
        fire("#lens-years");
        var indexed = node("#picture-kind-indexed", ToggleButton.class);
        assertThat(indexed.isDisabled()).isTrue();
        assertThat(indexed.getAccessibleHelp()).contains("只有总量可以算指数");
    }

    @Test
    void anotherChartIsChosenAndRemembered() {
        assertThat(chart()).isInstanceOf(BulletRows.class);
        fire("#picture-kind-deviations");
        assertThat(chart()).isInstanceOf(Deviations.class);
        assertThat(memory.kept).containsEntry("compare-picture-plan", "deviations");
        showAgain();
        assertThat(chart()).isInstanceOf(Deviations.class);
    }

    @Test
    void growthAndSharesHaveScalesOfTheirOwn() {
        var scales = ((BulletRows) chart()).rows().stream().map(row -> row.scale()).distinct().toList();
        assertThat(scales).contains("增速 %", "占比 %");
        assertThat(((BulletRows) chart()).rows()).filteredOn(row -> row.scale().equals("增速 %"))
                .allSatisfy(row -> assertThat(row.group()).isEqualTo("增速"));
    }

    @Test
    void aColumnThatIsHiddenStaysHidden() {
        robot.interact(() -> ((CheckMenuItem) item(node("#compare-columns", MenuButton.class).getItems(),
                "columns-gap")).setSelected(false));
        assertThat(heads()).doesNotContain("差距").contains("计划", "完成", "判定");
        showAgain();
        assertThat(heads()).doesNotContain("差距");
        robot.interact(() -> item(node("#compare-columns", MenuButton.class).getItems(), "columns-reset").fire());
        assertThat(heads()).contains("差距");
    }

    @Test
    void columnsThatWereMovedAndResizedAreSoAtTheNextStart() {
        robot.interact(() -> {
            var columns = table("#compare-sides").getColumns();
            columns.add(0, columns.remove(2));
            var first = columns.getFirst().getColumns();
            var moved = first.remove(0);
            first.add(moved);
        });
        showAgain();
        var columns = table("#compare-sides").getColumns();
        assertThat(columns).extracting(TableColumn::getText).containsExactly("青山湖", "青云谱", "西湖");
        assertThat(columns.getFirst().getColumns()).extracting(TableColumn::getText)
                .containsExactly("完成", "差距", "判定", "计划");
        assertThat(columns.get(1).getColumns()).extracting(TableColumn::getText)
                .containsExactly("计划", "完成", "差距", "判定");
    }

    @Test
    void theWindowComesBackAsItWasLeft() {
        fire("#lens-districts");
        robot.interact(() -> node("#filter", TextField.class).setText("一般公共预算收入 增速"));
        robot.interact(() -> against().setValue(against().getItems().get(2)));
        fire("#lens-plan");
        robot.interact(() -> node("#filter", TextField.class).setText(""));
        int before = table("#compare-sides").getItems().size();
        robot.interact(() -> table("#compare-sides").getSelectionModel().clearAndSelect(4,
                table("#compare-sides").getVisibleLeafColumn(5)));
        String selected = memory.get("compare-selected");
        robot.interact(() -> table("#compare-sides").getSelectionModel().clearAndSelect(0,
                table("#compare-sides").getVisibleLeafColumn(0)));
        press(KeyCode.SPACE);
        assertThat(table("#compare-sides").getItems().size()).isLessThan(before);
        assertThat(memory.get("compare-folded")).isNotBlank();
        memory.put("compare-selected", "0,360103,retail-sales|growth|");
        assertThat(selected).contains("360103");
        showAgain();
        assertThat(table("#compare-sides").getItems().size()).isLessThan(before);
        press(KeyCode.F4);
        assertThat(text("#compare-detail")).contains("西湖区", "社会消费品零售总额");
        fire("#lens-districts");
        assertThat(against().getValue().toString()).contains("西湖");
    }

    @SuppressWarnings("unchecked") // it holds what can be measured against
    private ComboBox<Object> against() {
        return (ComboBox<Object>) node("#compare-against", ComboBox.class);
    }

    @Test
    void aTableIsCopiedAlsoAsHtml() {
        copied();
        var html = new String[1];
        robot.interact(() -> html[0] = (String) Clipboard.getSystemClipboard().getContent(DataFormat.HTML));
        assertThat(html[0]).startsWith("<table").contains("<th", "青云谱", "7.5%以上");
        assertThat(node("#status-said", Label.class).getText()).startsWith("已复制整张表");
    }

    @Test
    void whatIsSelectedIsCopiedAsASentence() {
        robot.interact(() -> action("compare-copy-text").perform());
        assertThat(clipboard()).startsWith("青云谱2022年：地区生产总值预计增长5.5%左右").endsWith("。");
    }

    @Test
    void theWindowIsShownLargerAndIsSoAtTheNextStart() {
        double before = node("#lens-years", Node.class).localToScene(node("#lens-years", Node.class)
                .getLayoutBounds()).getWidth();
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        Node button = node("#lens-years", Node.class);
        assertThat(button.localToScene(button.getLayoutBounds()).getWidth()).isGreaterThan(before * 1.2);
        assertThat(memory.kept).containsEntry("zoom", "125");
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(memory.kept).containsEntry("zoom", "110");
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(memory.kept).containsEntry("zoom", "100");
    }

    /// The buttons at the foot of the rail are within the window however large it is shown.
    @Test
    void theRailFitsAWindowThatIsShownLarger() {
        memory.put("zoom", "150");
        showAgain();
        assertThat(foot()).isLessThanOrEqualTo(stage.getScene().getHeight());
        memory.put("zoom", "100");
        showAgain();
        assertThat(foot()).isLessThanOrEqualTo(stage.getScene().getHeight());
    }

    private double foot() {
        Node theme = node("#theme", Node.class);
        return theme.localToScene(theme.getBoundsInLocal()).getMaxY();
    }

    @Test
    void whatOpensOverTheWindowHasItsSize() {
        double usual = popup().getHeight();
        memory.put("zoom", "200");
        showAgain();
        assertThat(popup().getHeight()).isGreaterThan(usual * 1.7);
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(popup().getHeight()).isBetween(usual * 0.95, usual * 1.05);
    }

    private Window popup() {
        robot.interact(() -> node("#compare-columns", MenuButton.class).show());
        Window open = Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
        robot.interact(() -> node("#compare-columns", MenuButton.class).hide());
        return open;
    }

    @Test
    void verdictsHaveTheColoursOfTheThemeInAWindowThatIsZoomed() {
        var words = robot.from(node("#compare-sides", Node.class)).lookup(".verdict-missed .label").queryAll();
        assertThat(words).isNotEmpty().allSatisfy(word ->
                assertThat(((Label) word).getTextFill()).isNotEqualTo(javafx.scene.paint.Color.BLACK));
    }

    @Test
    void aVerdictByHandNeedsAReasonAndStandsBesideTheComputedOne() {
        press(KeyCode.F4);
        fire("#decide-judge-open");
        fire("#decide-judge");
        assertThat(node("#decide-reason-error", Label.class).getText()).isEqualTo("请写明理由");
        robot.interact(() -> {
            @SuppressWarnings("unchecked") // it holds verdicts
            ComboBox<VerdictKind> kind = (ComboBox<VerdictKind>) node("#decide-kind", ComboBox.class);
            kind.setValue(VerdictKind.NOT_COMPARABLE);
            node("#decide-reason", TextField.class).setText("口径待核");
        });
        fire("#decide-judge");
        assertThat(text("#compare-detail")).contains("人工判定：不可比（甲，2026-11-23）。理由：口径待核", "未完成");
        fire("#decide-history-open");
        assertThat(text("#decide-history")).contains("甲", "人工判定", "口径待核");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("#compare-detail")).doesNotContain("口径待核");
    }

    @Test
    void aToleranceIsSetForOneTarget() {
        press(KeyCode.F4);
        fire("#decide-tolerance-open");
        robot.interact(() -> {
            node("#decide-tau", TextField.class).setText("2.5");
            node("#decide-tolerance-reason", TextField.class).setText("会议定");
        });
        fire("#decide-set-tolerance");
        assertThat(text("#compare-detail")).contains("左右 ±2.5", "会议定");
        fire("#decide-clear-tolerance");
        assertThat(text("#compare-detail")).doesNotContain("会议定");
    }

    @Test
    void anotherPrintIsChosenToStandForTheLine() {
        robot.interact(() -> {
            periods().setValue(duizhao.domain.period.Period.year(2023));
            node("#filter", TextField.class).setText("投资平台");
        });
        press(KeyCode.F4);
        String before = text("#compare-detail");
        fire("#decide-choose-0");
        assertThat(text("#compare-detail")).isNotEqualTo(before).contains("这一行的数是人工选定的");
        fire("#decide-clear-choice");
        assertThat(text("#compare-detail")).doesNotContain("这一行的数是人工选定的");
    }

    @Test
    void aComparisonIsKeptOpenedRenamedMovedDeletedAndBroughtBack() {
        fire("#lens-years");
        keep("甲");
        fire("#lens-plan");
        fire("#district-360111");
        keep("乙");
        assertThat(kept()).containsExactly("甲", "乙");
        robot.interact(() -> item(menu().getItems(), "kept-open-0").fire());
        assertThat(memory.kept).containsEntry("compare-lens", "years").containsEntry("districts", "360104,360103,360111");
        robot.interact(() -> item(menu().getItems(), "kept-up-1").fire());
        assertThat(kept()).containsExactly("乙", "甲");
        name(((Menu) menu().getItems().getFirst()).getItems(), "丙");
        assertThat(kept()).containsExactly("丙", "甲");
        name(((Menu) menu().getItems().getFirst()).getItems(), "甲");
        assertThat(kept()).as("a name that is taken").containsExactly("丙", "甲");
        robot.interact(() -> item(menu().getItems(), "kept-delete-0").fire());
        assertThat(kept()).containsExactly("甲");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(kept()).containsExactly("丙", "甲");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(kept()).containsExactly("乙", "甲");
    }

    @Test
    void whatAComparisonMeasuredAgainstComesBackWithIt() {
        fire("#lens-districts");
        robot.interact(() -> against().setValue(against().getItems().getLast()));
        Object last = against().getValue();
        keep("甲");
        robot.interact(() -> against().setValue(against().getItems().getFirst()));
        robot.interact(() -> item(menu().getItems(), "kept-open-0").fire());
        assertThat(against().getValue()).isEqualTo(last);
    }

    @Test
    void theOrderOfDistrictsOutlivesAMomentWithoutAny() {
        robot.interact(() -> {
            var columns = table("#compare-sides").getColumns();
            columns.add(0, columns.remove(2));
        });
        for (int times = 0; times < 2; times++) { // off, and on again
            List.of("360104", "360103", "360111").forEach(code -> fire("#district-" + code));
        }
        assertThat(table("#compare-sides").getColumns()).extracting(TableColumn::getText)
                .containsExactly("青山湖", "青云谱", "西湖");
    }

    @Test
    void whoComesBackToALensIsToldWhatItShows() {
        press(KeyCode.F4);
        fire("#lens-years");
        robot.interact(() -> table("#years-sides").getSelectionModel().clearAndSelect(0,
                table("#years-sides").getVisibleLeafColumn(0)));
        assertThat(text("#compare-detail")).contains("青云谱区 2023年");
        fire("#lens-plan");
        assertThat(text("#compare-detail")).contains("青云谱区 2022年");
        fire("#lens-years");
        assertThat(text("#compare-detail")).contains("青云谱区 2023年");
    }

    @Test
    void aColumnThatIsHiddenInOneLensIsHiddenInTheOther() {
        fire("#lens-years");
        robot.interact(() -> ((CheckMenuItem) item(node("#compare-columns", MenuButton.class).getItems(),
                "columns-gap")).setSelected(false));
        fire("#lens-plan");
        assertThat(heads()).doesNotContain("差距").contains("计划", "完成", "判定");
    }

    @Test
    void everyRemarkHasAShortWordInBothLanguages() {
        for (Locale locale : List.of(Messages.CHINESE, Messages.ENGLISH)) {
            for (Flag flag : Flag.values()) {
                assertThat(new Messages(locale).text("compare.flag." + flag)).isNotBlank();
            }
        }
    }

    private void keep(String name) {
        name(menu().getItems(), name);
    }

    /// Types a name into the last item of a menu.
    private void name(List<MenuItem> items, String name) {
        robot.interact(() -> {
            var naming = (HBox) ((CustomMenuItem) items.getLast()).getContent();
            ((TextField) naming.getChildren().getFirst()).setText(name);
            ((ButtonBase) naming.getChildren().getLast()).fire();
        });
    }

    private List<String> kept() {
        Hands.settle();
        return menu().getItems().stream().filter(Menu.class::isInstance).map(MenuItem::getText).toList();
    }

    private MenuButton menu() {
        return node("#compare-kept", MenuButton.class);
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream().flatMap(item -> item instanceof Menu menu
                        ? java.util.stream.Stream.concat(java.util.stream.Stream.of(item), menu.getItems().stream())
                        : java.util.stream.Stream.of(item))
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private PlotControl chart() {
        return node("#compare-chart", PlotControl.class);
    }

    private List<String> heads() {
        return table("#compare-sides").getVisibleLeafColumns().stream().map(TableColumn::getText).distinct().toList();
    }

    private List<String> titles(String table) {
        return table(table).getItems().stream().map(Object::toString)
                .map(line -> line.replaceAll("(?s).*title=([^,]*), measure=,.*", "$1")).toList();
    }

    private String copied() {
        robot.interact(() -> action("compare-copy-table").perform());
        return clipboard();
    }

    @SuppressWarnings("unchecked") // the lines are private to their feature
    private TableView<Object> table(String query) {
        return (TableView<Object>) node(query, TableView.class);
    }

    @SuppressWarnings("unchecked") // it holds series
    private ComboBox<Object> series() {
        return (ComboBox<Object>) node("#compare-series", ComboBox.class);
    }

    @SuppressWarnings("unchecked") // the chooser holds periods
    private ComboBox<duizhao.domain.period.Period> periods() {
        return (ComboBox<duizhao.domain.period.Period>) node("#period", ComboBox.class);
    }
}
