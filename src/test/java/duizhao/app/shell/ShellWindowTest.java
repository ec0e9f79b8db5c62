package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.ui.hands.Hands;
import duizhao.ui.plot.BulletRows;
import duizhao.platform.UserException;
import duizhao.ui.action.Action;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The window as a person uses it, on the bundled figures.
class ShellWindowTest {

    private static final Printed PRINTED = new Printed("甲", LocalDateTime.of(2026, 11, 23, 12, 0), "0123abcd");

    private final Hands robot = new Hands();
    private final RememberedHere memory = new RememberedHere();
    private final List<Function<Printed, Sheet>> printed = new ArrayList<>();
    private final List<Selection> asked = new ArrayList<>();
    private Function<Selection, Comparison> source = selection -> {
        asked.add(selection);
        return BundledFigures.compare(selection);
    };
    private Stage stage;
    private ShellWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        show();
    }

    private void show() {
        robot.interact(() -> {
            stage = new Stage();
            window = new ShellWindow(stage, Snapshots.parts(memory, source, printed::add));
            window.show();
            window.complete();
        });
    }

    @AfterEach
    void close() {
        robot.interact(stage::hide);
        Hands.leaveNothing();
    }

    @Test
    void theFirstStartShowsThreeDistrictsSideBySideWithFourColumnsEach() {
        assertThat(districts()).containsExactly("青云谱", "西湖", "青山湖");
        assertThat(sides().getColumns()).allSatisfy(column -> assertThat(column.getColumns())
                .extracting(TableColumnText::of).containsExactly("计划", "完成", "差距", "判定"));
        assertThat(stage.getTitle()).isEqualTo("nanchang.duizhao — 对照");
    }

    @Test
    void switchingADistrictOffTakesItsColumnsAway() {
        robot.interact(() -> node("#district-360103", ToggleButton.class).fire());
        assertThat(districts()).containsExactly("青云谱", "青山湖");
        assertThat(memory.kept).containsEntry("districts", "360104,360111");
    }

    @Test
    void switchingItOnAgainPutsItBackInItsPlace() {
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(districts()).containsExactly("西湖", "青山湖");
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(districts()).containsExactly("青云谱", "西湖", "青山湖");
    }

    @Test
    void altAndArrowsGoFromYearToYear() {
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(asked.getLast().period()).isEqualTo(Period.year(2023));
        assertThat(memory.kept).containsEntry("period", "2023");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(asked.getLast().period()).isEqualTo(Period.year(2022));
    }

    @Test
    void theYearCanBeChosenFromThoseThatHaveFigures() {
        ComboBox<Period> box = periods();
        assertThat(box.getItems()).isEqualTo(BundledFigures.periods());
        robot.interact(() -> box.setValue(Period.year(2021)));
        assertThat(asked.getLast().period()).isEqualTo(Period.year(2021));
    }

    @Test
    void theDrawerTellsTheSentenceOfTheSelectedCell() {
        select("fixed-asset-investment", Measure.GROWTH, "360104");
        press(KeyCode.F4);
        assertThat(node("#compare-sentence", Label.class).getText())
                .isEqualTo(sentence("fixed-asset-investment", "360104"));
        assertThat(text("#compare-detail")).contains("9%左右", "10.5%以上", "青云谱区政府工作报告（2022年）");
    }

    @Test
    void arrowKeysMoveTheSelectionAndWithItTheDrawer() {
        press(KeyCode.F4);
        select("gdp", Measure.GROWTH, "360104");
        robot.interact(() -> sides().requestFocus());
        press(KeyCode.RIGHT);
        assertThat(text("#compare-detail")).contains("西湖区 2022年", "4.7%");
        assertThat(node("#compare-sentence", Label.class).getText()).isEqualTo(sentence("gdp", "360103"));
    }

    @Test
    void enterOpensTheDrawerAndEscClosesIt() {
        robot.interact(() -> sides().requestFocus());
        assertThat(node("#drawer", Node.class).isVisible()).isFalse();
        press(KeyCode.ENTER);
        assertThat(node("#drawer", Node.class).isVisible()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(node("#drawer", Node.class).isVisible()).isFalse();
        assertThat(memory.kept).containsEntry("drawer", "false");
    }

    @Test
    void theFilterKeepsWhatHasTheWordsInChineseOrEnglish() {
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(node("#filter", TextField.class).isFocused()).isTrue();
        filter("零售");
        assertThat(names()).containsExactly("社会消费品零售总额");
        filter("GROSS DOM");
        assertThat(names()).containsOnly("地区生产总值");
        press(KeyCode.ESCAPE);
        assertThat(node("#filter", TextField.class).getText()).isEmpty();
        assertThat(names()).hasSizeGreaterThan(10);
    }

    @Test
    void aFilterWithoutMatchSaysSoAndOffersToClearIt() {
        filter("没有这个");
        assertThat(node("#compare-empty", Label.class).getText()).isEqualTo("没有名称含“没有这个”的指标");
        robot.interact(() -> node("#compare-remedy", Hyperlink.class).fire());
        assertThat(names()).isNotEmpty();
        assertThat(node("#compare-sides", Node.class).getParent().getParent().isVisible()).isTrue();
    }

    @Test
    void withoutADistrictTheMiddleSaysWhatToDo() {
        for (var code : List.of("360104", "360103", "360111")) {
            robot.interact(() -> node("#district-" + code, ToggleButton.class).fire());
        }
        assertThat(node("#compare-empty", Label.class).getText()).isEqualTo("还没有选行政区");
        assertThat(action("print").enabled().get()).isFalse();
        robot.interact(() -> node("#compare-remedy", Hyperlink.class).fire());
        assertThat(districts()).containsExactly("青云谱", "西湖", "青山湖");
        assertThat(node("#district-360103", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void aYearWithoutFiguresOfTheChosenDistrictSaysSo() {
        robot.interact(() -> {
            node("#district-360104", ToggleButton.class).fire();
            node("#district-360103", ToggleButton.class).fire();
        });
        assertThat(node("#compare-empty", Label.class).getText()).isEqualTo("2022年没有数据");
    }

    @Test
    void aDistrictWithoutFiguresKeepsItsColumnsAndSaysThatNothingIsRecorded() {
        copyTable();
        String gdp = clipboard().lines().filter(line -> line.startsWith("地区生产总值\t增速")).findFirst().orElseThrow();
        assertThat(gdp.split("\t")).containsExactly("地区生产总值", "增速",
                "7.5%以上", "5.5%左右", "−2.0点", "✕ 未完成 预",
                "—", "4.7%", "—", "无目标",
                "—", "—", "—", "无记录");
    }

    @Test
    void selectedCellsAreCopiedAsTheyStand() {
        select("gdp", Measure.GROWTH, "360104");
        robot.interact(() -> {
            var columns = sides().getVisibleLeafColumns();
            int row = sides().getFocusModel().getFocusedCell().getRow();
            sides().getSelectionModel().clearSelection();
            sides().getSelectionModel().selectRange(row, columns.get(0), row, columns.get(2));
            sides().requestFocus();
        });
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("地区生产总值\t增速\t7.5%以上\t5.5%左右\t−2.0点");
        assertThat(node("#status-said", Label.class).getText()).startsWith("已复制1行");
    }

    @Test
    void onlyHeadlineIndicatorsStayWhereThatIsWanted() {
        int all = names().size();
        robot.interact(() -> node("#compare-headline", ToggleButton.class).fire());
        assertThat(names()).hasSizeLessThan(all).doesNotContain("净增市场主体").contains("地区生产总值");
        assertThat(text("#compare")).contains("主要指标8项目标");
        assertThat(memory.kept).containsEntry("compare-headline", "true");
    }

    @Test
    void onlyWhatCanBeJudgedStaysWhereThatIsWanted() {
        robot.interact(() -> node("#compare-comparable", ToggleButton.class).fire());
        assertThat(names()).hasSize(16).contains("地区生产总值", "地方一般公共预算收入", "固定资产投资", "规模以上工业增加值",
                "社会消费品零售总额").contains("打通断头路条数").doesNotContain("实际利用外资");
    }

    @Test
    void aGroupFoldsWhenItsHeadingIsClicked() {
        int all = sides().getItems().size();
        robot.interact(() -> sides().getSelectionModel().clearAndSelect(0, sides().getVisibleLeafColumn(0)));
        robot.interact(() -> sides().requestFocus());
        press(KeyCode.SPACE);
        assertThat(sides().getItems()).hasSizeLessThan(all);
        assertThat(names()).doesNotContain("地区生产总值");
    }

    @Test
    void theTallyCountsTargetsAndNeverSaysAPercentage() {
        assertThat(text("#compare")).contains("72项目标：可判18（完成12、基本完成0、未完成6）", "其中未答复45",
                "官方表述：", "部分指标增速未达目标", "没有计划，也没有完成数");
        assertThat(tally()).noneMatch(line -> line.contains("%"));
    }

    @Test
    void ctrlPPrintsTheViewAsItStands() {
        filter("零售");
        press(KeyCode.CONTROL, KeyCode.P);
        Sheet sheet = printed.getFirst().apply(PRINTED);
        assertThat(sheet.subtitle()).isEqualTo("青云谱区、西湖区、青山湖区");
        List<String> names = sheet.blocks().stream().filter(TableBlock.class::isInstance).map(TableBlock.class::cast)
                .flatMap(table -> table.rows().stream()).flatMap(row -> row instanceof duizhao.paper.sheet.TableRow.Cells(var cells)
                        ? Stream.of(cells.getFirst().text()) : Stream.empty()).toList();
        assertThat(names).isNotEmpty().allMatch("社会消费品零售总额"::equals);
        assertThat(sheet.blocks()).anyMatch(block -> block instanceof Paragraph paragraph
                && paragraph.text().startsWith("下表和图只列筛选出的"));
    }

    @Test
    void aFilterKnowsKeysOtherNamesAndSeveralWords() {
        filter("GDP");
        assertThat(names()).contains("地区生产总值");
        filter("retail 增速");
        assertThat(names()).containsExactly("社会消费品零售总额");
        filter("财政预算收入");
        assertThat(names()).containsOnly("地方一般公共预算收入");
    }

    @Test
    void aFilterDoesNotChangeWhatIsCounted() {
        String before = tally().getFirst();
        String title = node("#compare-chart", BulletRows.class).getTitle();
        filter("零售");
        assertThat(tally().getFirst()).isEqualTo(before);
        assertThat(node("#compare-chart", BulletRows.class).getTitle()).isEqualTo(title);
    }

    @Test
    void theLanguageIsSwitchedWithoutLosingTheChoiceAndIsRemembered() {
        robot.interact(() -> node("#district-360103", ToggleButton.class).fire());
        robot.interact(() -> action("language").perform());
        assertThat(districts()).containsExactly("Qingyunpu", "Qingshanhu");
        assertThat(names()).contains("Gross domestic product");
        assertThat(memory.kept).containsEntry("language", "en");
        int before = asked.size();
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(asked).hasSize(before + 1);
    }

    @Test
    void whatWasChosenIsThereAgainAtTheNextStart() {
        robot.interact(() -> node("#district-360111", ToggleButton.class).fire());
        press(KeyCode.ALT, KeyCode.RIGHT);
        robot.interact(stage::hide);
        show();
        assertThat(districts()).containsExactly("青云谱", "西湖");
        assertThat(asked.getLast().period()).isEqualTo(Period.year(2023));
    }

    @Test
    void troubleThatAPersonCanMendIsToldInOneLine() {
        robot.interact(stage::hide);
        source = selection -> {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "shell.failed.title");
        };
        show();
        assertThat(node("#notice-line", Label.class).getText()).isEqualTo("对照没有能够启动");
        assertThat(node("#compare-empty", Label.class).getText()).isEqualTo("没有读出数据");
    }

    @Test
    void theUnexpectedOpensADialogWithACode() {
        robot.interact(stage::hide);
        source = selection -> {
            if (selection.period().equals(Period.year(2023))) {
                throw new IllegalStateException("something odd");
            }
            return BundledFigures.compare(selection);
        };
        show();
        press(KeyCode.ALT, KeyCode.RIGHT);
        var dialog = Window.getWindows().stream().filter(w -> w != stage && w.isShowing())
                .map(w -> w.getScene().getRoot()).filter(DialogPane.class::isInstance).map(DialogPane.class::cast)
                .findFirst().orElseThrow();
        assertThat(dialog.getContentText()).containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}");
        robot.interact(() -> dialog.getScene().getWindow().hide());
    }

    @Test
    void theTableHasTheFocusFromTheStart() {
        assertThat(stage.getScene().getFocusOwner()).isSameAs(sides());
    }

    @Test
    void workThatEndsAfterTheWindowTellsNobody() {
        robot.interact(stage::hide);
        source = selection -> {
            throw new IllegalStateException("the store is shut");
        };
        var waiting = new ArrayDeque<Runnable>();
        robot.interact(() -> {
            stage = new Stage();
            window = new ShellWindow(stage, Snapshots.parts(memory, waiting::add, source, printed::add));
            window.show();
        });
        assertThat(waiting).isNotEmpty();
        robot.interact(stage::hide);
        robot.interact(() -> waiting.forEach(Runnable::run));
        assertThat(Window.getWindows()).as("no dialog").isEmpty();
    }

    @Test
    void anAnswerThatSomeoneCancelledCanBeAskedForAgain() {
        robot.interact(stage::hide);
        var waiting = new ArrayDeque<Runnable>();
        robot.interact(() -> {
            stage = new Stage();
            window = new ShellWindow(stage, Snapshots.parts(memory, waiting::add, source, printed::add));
            window.show();
            window.complete();
            assertThat(robot.lookup("#status-cancel").tryQuery()).as("what is over at once is not told").isEmpty();
        });
        Hands.await(() -> robot.lookup("#status-cancel").tryQuery().isPresent());
        robot.interact(() -> {
            node("#status-cancel", Hyperlink.class).fire();
            waiting.remove().run();
        });
        assertThat(node("#compare-empty", Label.class).getText()).isEqualTo("已取消");
        robot.interact(() -> {
            node("#compare-remedy", Hyperlink.class).fire();
            waiting.remove().run();
        });
        assertThat(names()).isNotEmpty();
    }

    @Test
    void indicatorsAndDistrictsScrollAsOne() {
        for (int line : new int[] {20, 9, sides().getItems().size() - 1}) {
            robot.interact(() -> sides().scrollTo(line));
            assertThat(visibleLines("#compare-names")).isEqualTo(visibleLines("#compare-sides")).isNotEmpty();
        }
    }

    @Test
    void theyScrollAsOneAlsoWhereTheDistrictsScrollSideways() {
        press(KeyCode.F4);
        robot.interact(() -> sides().scrollTo(sides().getItems().size() - 1));
        assertThat(visibleLines("#compare-names")).isEqualTo(visibleLines("#compare-sides")).isNotEmpty();
    }

    @Test
    void everyShortcutIsThereOnce() {
        var shortcuts = window.actions().stream().map(Action::shortcut).filter(java.util.Objects::nonNull).toList();
        assertThat(shortcuts).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(window.actions()).extracting(Action::id).doesNotHaveDuplicates();
    }

    // ---- what a person looks at

    private List<String> districts() {
        return sides().getColumns().stream().map(TableColumn::getText).toList();
    }

    /// Names of the indicators in the table, each once, in order.
    private List<String> names() {
        copyTable();
        return clipboard().lines().skip(2).filter(line -> line.contains("\t"))
                .map(line -> line.substring(0, line.indexOf('\t'))).distinct().toList();
    }

    /// Each line that is in view, with its height in the window.
    private Set<String> visibleLines(String table) {
        return robot.from(node(table, Node.class)).lookup(".table-row-cell").queryAll().stream()
                .map(TableRow.class::cast).filter(row -> row.isVisible() && !row.isEmpty())
                .map(row -> Math.round(row.localToScene(0, 0).getY()) + " " + row.getItem())
                .collect(Collectors.toSet());
    }

    private List<String> tally() {
        return robot.from(node("#compare", Node.class)).lookup(".tally-line").queryAll().stream()
                .map(node -> ((Label) node).getText()).toList();
    }

    private String text(String query) {
        return robot.from(node(query, Node.class)).lookup(".label").queryAll().stream().map(Label.class::cast)
                .map(Label::getText).collect(Collectors.joining("\n"));
    }

    private String sentence(String indicator, String district) {
        return new Sentences(BundledFigures.DATA.catalogue(), new Messages(Messages.CHINESE))
                .sentence(row(indicator, Measure.GROWTH, district));
    }

    private static ComparisonRow row(String indicator, Measure measure, String district) {
        return BundledFigures.compare(new Selection(List.of("360104", "360103", "360111"), Period.year(2022),
                        Set.of(), false)).rowsOf(district).stream()
                .filter(r -> r.series().indicator().equals(indicator) && r.series().measure() == measure)
                .findFirst().orElseThrow();
    }

    // ---- what a person does

    private void select(String indicator, Measure measure, String district) {
        String name = BundledFigures.DATA.catalogue().indicator(indicator).name();
        robot.interact(() -> {
            TableView<Object> table = sides();
            for (int i = 0; i < table.getItems().size(); i++) {
                String line = table.getItems().get(i).toString();
                if (line.contains("name=" + name) && line.contains("measure=" + measure)) {
                    int first = table.getColumns().stream().map(TableColumn::getUserData).toList().indexOf(district);
                    table.getSelectionModel().clearAndSelect(i, table.getVisibleLeafColumn(first * 4 + 3));
                    return;
                }
            }
            throw new AssertionError("no line " + indicator);
        });
    }

    private void filter(String text) {
        robot.interact(() -> node("#filter", TextField.class).setText(text));
    }

    private void copyTable() {
        robot.interact(() -> action("compare-copy-table").perform());
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private Action action(String id) {
        return window.actions().stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    private String clipboard() {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    @SuppressWarnings("unchecked") // the rows are private to their feature
    private TableView<Object> sides() {
        return (TableView<Object>) node("#compare-sides", TableView.class);
    }

    @SuppressWarnings("unchecked") // the chooser holds periods
    private ComboBox<Period> periods() {
        return (ComboBox<Period>) node("#period", ComboBox.class);
    }

    private <N extends Node> N node(String query, Class<N> type) {
        return type.cast(robot.from(stage.getScene().getRoot()).lookup(query).query());
    }

    private static final class TableColumnText {

        private static String of(TableColumn<?, ?> column) {
            return column.getText();
        }
    }
}
