package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.StoreExchange;
import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.exchange.DataPackage;
import duizhao.exchange.plan.Item;
import duizhao.exchange.sheet.Workbooks;
import duizhao.feature.exchange.ExchangeFeature;
import duizhao.feature.exchange.Exchanging;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.nav.FileMenu;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The wizard 导入 and the window 导出, as a person uses them.
class ExchangeWindowTest extends StoreWindowTest {

    private static final String TABLE = """
            青云谱区2019年主要指标,,,,
            指标,单位,计划,完成,上年完成
            地区生产总值,亿元,370,380.5,351
            地区生产总值,亿元,370,381,351
            幸福指数,,1,2,3
            """;

    private final ExchangeAsked asked = new ExchangeAsked();
    private FileMenu menu;
    private ExchangeFeature feature;
    /// Whether background work is being done; what is asked of the store outside of it keeps the screen waiting.
    private boolean working;
    private final List<String> askedAtOnce = new ArrayList<>();

    @Override
    ShellParts parts() {
        ShellParts usual = super.parts();
        return new ShellParts(usual.memory(), work -> {
                    working = true;
                    work.run();
                    working = false;
                }, usual.screen(), usual.family(), usual.districts(),
                usual.periods(), usual.first(), usual.store(), usual.figures(), usual.edits(), around -> {
                    feature = new ExchangeFeature(around, watched(new StoreExchange(store, new Messages(Messages.CHINESE),
                            StoreWindow.CLOCK)), asked);
                    menu = feature.menu();
                    return menu;
                }, usual.places());
    }

    private Exchanging watched(Exchanging exchanging) {
        return (Exchanging) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Exchanging.class},
                (proxy, method, arguments) -> {
                    if (!working) {
                        askedAtOnce.add(method.getName());
                    }
                    try {
                        return method.invoke(exchanging, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void theWindowOfTheExportDoesNotKeepTheScreenWaitingForTheDisk() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(says("#export-chosen")).contains("青云谱");
        assertThat(askedAtOnce).doesNotContain("catalogue");
    }

    @Test
    void whatANewerProgramBringsAlongIsOfferedOnceAndNeverTakenByItself() {
        robot.interact(feature::watch);
        assertThat(isShown("#notice-line") ? label("#notice-line") : "").as("nothing is new").doesNotContain("随附数据");
        memory.kept.keySet().removeIf(key -> key.startsWith("bundled-offered"));
        Figure lacking = DataPackage.bundled().figures().stream().filter(f -> DataPackage.bundled().pairings().stream()
                .noneMatch(p -> p.plan().equals(f.key()) || p.outcome().equals(f.key()))).findFirst().orElseThrow();
        store.acts().apply(new Act("take-back-figure", "x", "", List.of(new FigureChange(lacking, null))), "甲");

        robot.interact(feature::watch);
        assertThat(label("#notice-line")).isEqualTo("新版程序的随附数据有 1 项本文件还没有，0 项不同");
        assertThat(store.figures().count()).as("not by itself").isEqualTo(672);
        robot.interact(() -> node(".notice .hyperlink", Hyperlink.class).fire());
        assertThat(Window.getWindows()).hasSize(2);
        assertThat(memory.kept.keySet()).anyMatch(key -> key.startsWith("bundled-offered"));
    }

    @AfterEach
    void closeWizard() {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(w -> w != stage).forEach(Window::hide));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Opens the wizard by its key and chooses `file` by the keyboard.
    private void choose(Path file) {
        asked.answer = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.I);
        press(KeyCode.SPACE);
    }

    private <N extends Node> N find(String query, Class<N> type) {
        return type.cast(robot.lookup(query).query());
    }

    private String says(String query) {
        return find(query, Labeled.class).getText();
    }

    private List<String> standings() {
        return ((TableView<?>) find("#import-items", TableView.class)).getItems().stream()
                .map(item -> ((Item) item).standing().key()).toList();
    }

    private boolean isOpen(String root) {
        return Window.getWindows().stream().anyMatch(w -> w.getScene() != null
                && root.equals(w.getScene().getRoot().getId()) && w.isShowing());
    }

    private void on() {
        press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void click(String query) {
        robot.interact(() -> find(query, ButtonBase.class).fire());
    }

    @Test
    void aTableGoesFromFileToNoticeByTheKeyboardAloneAndIsTakenBack() throws IOException {
        choose(file("上报.csv", TABLE));
        assertThat(says("#import-state")).startsWith("可以比对了");

        on();
        assertThat(standings()).containsExactly("added", "added", "added", "same", "different", "refused");
        assertThat(says("#import-next")).isEqualTo("导入（4 项改动）");
        for (int i = 0; i < 4; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.DIGIT3);
        assertThat(says("#import-next")).isEqualTo("导入（3 项改动）");
        press(KeyCode.SPACE);
        assertThat(says("#import-next")).isEqualTo("导入（4 项改动）");
        assertThat(says("#import-findings")).isEqualTo("没有新的疑点");

        on();
        assertThat(isOpen("import")).isFalse();
        assertThat(store.figures().count()).isEqualTo(676);
        assertThat(label("#notice-line")).isEqualTo("已导入 上报.csv：4 项改动");
        robot.interact(() -> robot.from(stage.getScene().getRoot()).lookup((Node n) -> n instanceof Hyperlink link
                && link.isVisible() && "撤销".equals(link.getText())).queryAs(Hyperlink.class).fire());
        assertThat(store.figures().count()).isEqualTo(673);
    }

    @Test
    void whyARowIsRefusedIsReadInFull() throws IOException {
        choose(file("上报.csv", TABLE));
        on();
        TableView<?> items = find("#import-items", TableView.class);
        assertThat(items.getVisibleLeafColumns()).as("one row differs").hasSize(6);

        click("#import-show-refused");
        assertThat(items.getVisibleLeafColumns()).as("none does").hasSize(3);
        assertThat(says("#import-item-line")).contains("幸福指数").contains("行");
        click("#import-show-all");
        assertThat(items.getVisibleLeafColumns()).hasSize(6);
        assertThat(says("#import-item-line")).as("another row is selected").doesNotContain("幸福指数");
    }

    @Test
    void whatNobodyKnowsIsAddedWhereAPersonTicksIt() throws IOException {
        choose(file("上报.csv", TABLE));
        on();

        click("#import-add-unknown");
        assertThat(standings()).doesNotContain("refused");
        assertThat(says("#import-tally")).contains("目录新增 1 项");
        click("#import-add-unknown");
        assertThat(standings()).contains("refused");
        click("#import-add-unknown");

        on();
        assertThat(store.catalogue().findIndicator("幸福指数")).isPresent();
        assertThat(store.history().last(9)).hasSize(1);
        robot.interact(() -> store.acts().undo("甲"));
        assertThat(store.catalogue().findIndicator("幸福指数")).isEmpty();
    }

    @Test
    void whatAColumnIsReadAsIsSaidOnceAndRemembered() throws IOException {
        Path table = file("上报.csv", TABLE);
        choose(table);
        assertThat(says("#column-name")).isEqualTo("E  上年完成");

        robot.interact(() -> {
            ComboBox<?> use = find("#column-use", ComboBox.class);
            use.getSelectionModel().select(1);
        });
        robot.interact(() -> {
            find("#column-period", TextField.class).setText("2018年");
            ((ComboBox<?>) find("#column-role", ComboBox.class)).getSelectionModel().select(2);
        });
        on();
        assertThat(standings()).filteredOn("added"::equals).hasSize(4);
        press(KeyCode.ESCAPE);
        assertThat(isOpen("import")).isFalse();
        assertThat(store.figures().count()).isEqualTo(673);

        choose(table);
        on();
        assertThat(standings()).filteredOn("added"::equals).hasSize(4);
    }

    @Test
    void aPeriodThatIsNotUnderstoodIsToldBesideItsField() throws IOException {
        choose(file("上报.csv", TABLE));

        robot.interact(() -> find("#whole-period", TextField.class).setText("去年"));

        assertThat(find("#whole-period-error", Label.class).getText()).startsWith("时期看不懂");
    }

    @Test
    void whatIsLackingIsSaidAndTheWayOnIsShut() throws IOException {
        choose(file("x.csv", "指标,完成\n地区生产总值,380.5亿元\n"));

        assertThat(says("#import-state")).contains("还不知道：行政区、时期");
        assertThat(find("#import-next", ButtonBase.class).isDisabled()).isTrue();

        robot.interact(() -> {
            ((ComboBox<?>) find("#whole-district", ComboBox.class)).getSelectionModel().select(2);
            find("#whole-period", TextField.class).setText("2019");
        });
        assertThat(find("#import-next", ButtonBase.class).isDisabled()).isFalse();
        on();
        assertThat(standings()).containsExactly("added", "added");
    }

    @Test
    void theFindingsThatItWouldBringAreToldBeforeItIsDone() throws IOException {
        choose(file("f.csv", "行政区,指标,年份,计划或完成,原文\n青云谱,地区生产总值,2021,完成,290亿元\n"));
        on();

        assertThat(says("#import-findings")).isEqualTo("导入后新出现 1 条疑点");
        click("#import-findings");
        assertThat(find("#import-finding-list", ListView.class).getItems()).singleElement().asString()
                .contains("青云谱", "290亿元", "390亿元左右");
        click("#import-findings");
        assertThat(standings()).containsExactly("added", "different");
    }

    @Test
    void aFileThatIsNoneIsToldInWords() throws IOException {
        choose(Files.write(folder.resolve("a.csv"), new byte[] {0, 1, 2, (byte) 0xFF}));

        assertThat(says("#import-trouble")).startsWith("a.csv 不是表格");
        assertThat(find("#import-next", ButtonBase.class).isDisabled()).isTrue();
        assertThat(isOpen("import")).isTrue();
    }

    @Test
    void anotherStoreIsListedAtOnceAndConflictsAreAnsweredTogether() throws IOException {
        Path other = folder.resolve("other.duizhao");
        try (var theirs = Store.open(other, DataPackage::bundled, Progress.SILENT)) {
            var figures = theirs.sources().figures("xihu-2023-plan");
            var act = new duizhao.domain.change.Act("t", "t", "", figures.stream().limit(3).map(f ->
                    (duizhao.domain.change.Change) new duizhao.domain.change.FigureChange(f, new duizhao.domain.figure.Figure(
                            f.key(), f.district(), f.series(), f.period(), f.role(), f.quantity(), f.source(), f.place(),
                            "别处的备注"))).toList());
            theirs.acts().apply(act, "甲");
        }

        choose(other);
        click("#import-show-different");
        assertThat(standings()).containsExactly("different", "different", "different");
        assertThat(find("#import-next", ButtonBase.class).isDisabled()).isTrue();
        click("#import-select-different");
        click("#import-answer-correct");
        assertThat(says("#import-next")).isEqualTo("导入（3 项改动）");
        on();
        assertThat(store.sources().figures("xihu-2023-plan")).filteredOn(f -> f.note().equals("别处的备注")).hasSize(3);
    }

    private static final String HEADERS = "指标,单位,2019年计划,2019年完成";

    /// The three districts, one that is damaged where the first rows already tell it, and one nobody can read.
    private Path workbook() throws IOException {
        var sheets = new LinkedHashMap<String, List<String>>();
        sheets.put("青云谱", List.of(HEADERS, "地区生产总值,亿元,370,380.5"));
        sheets.put("西湖", List.of(HEADERS, "地区生产总值,亿元,400,410"));
        sheets.put("附表", List.of(HEADERS, "地区生产总值,亿元,500,520"));
        sheets.put("坏", List.of(HEADERS, "地区生产总值,亿元,1,2"));
        sheets.put("空", List.of());
        sheets.put("-底稿", List.of(HEADERS, "地区生产总值,亿元,1,2"));
        return Workbooks.damage(Workbooks.write(folder.resolve("三区.xlsx"), sheets), 4);
    }

    private List<String> taken() {
        return ((ListView<?>) find("#import-sheets", ListView.class)).getItems().stream().map(String::valueOf).toList();
    }

    private boolean isShut() {
        return find("#import-next", ButtonBase.class).isDisabled();
    }

    @Test
    void severalSheetsOfAWorkbookComeInByTheKeyboardAloneAsOneActAndAreTakenBack() throws IOException {
        choose(workbook());

        assertThat(taken()).containsExactly("[x] 青云谱", "[x] 西湖", "[ ] 附表", "[x] 坏", "[ ] 空");
        assertThat(says("#import-sheet-count")).isEqualTo("工作表：选了 3 张，共 5 张");
        assertThat(says("#import-sheets-hidden")).contains("1 张隐藏");
        assertThat(isShut()).isTrue();
        assertThat(says("#import-trouble")).startsWith("工作表“坏”读不了").contains("取消勾选");
        assertThat(says("#import-state")).contains("“坏”已损坏");

        press(KeyCode.SPACE); // the damaged one is shown first
        assertThat(taken()).contains("[ ] 坏");
        assertThat(isShut()).isFalse();
        press(KeyCode.UP);
        press(KeyCode.SPACE);
        assertThat(says("#import-trouble")).isEqualTo("工作表“附表”还缺：行政区。请选中它补上，或取消勾选它。");
        assertThat(isShut()).isTrue();
        robot.interact(() -> ((ComboBox<?>) find("#whole-district", ComboBox.class)).getSelectionModel().select(1));
        assertThat(isShut()).isFalse();

        on();
        assertThat(standings()).filteredOn("added"::equals).hasSizeGreaterThanOrEqualTo(6);
        assertThat(says("#import-tally")).contains("未读的工作表：坏、空").contains("隐藏的工作表不读：底稿")
                .contains("2 张工作表的行政区或时期取自表名");
        assertThat(((TableView<?>) find("#import-items", TableView.class)).getColumns().get(1).getText()).isEqualTo("工作表");
        long before = store.figures().count();
        on();
        assertThat(isOpen("import")).isFalse();
        assertThat(store.figures().count()).isEqualTo(before + 6);
        assertThat(store.history().last(9)).hasSize(1);
        robot.interact(() -> store.acts().undo("甲"));
        assertThat(store.figures().count()).isEqualTo(before);
    }

    @Test
    void aSheetThatTurnsOutToBeNoTableFurtherDownIsToldAndUnchecked() throws IOException {
        var sheets = new LinkedHashMap<String, List<String>>();
        sheets.put("青云谱", List.of(HEADERS, "地区生产总值,亿元,370,380.5"));
        var lines = new ArrayList<>(List.of(HEADERS));
        lines.addAll(Collections.nCopies(3000, "地区生产总值,亿元,400,410"));
        lines.add("长".repeat(32_768) + ",亿元,400,410"); // more than any cell holds
        sheets.put("西湖", lines);
        choose(Workbooks.write(folder.resolve("三区.xlsx"), sheets));
        assertThat(taken()).containsExactly("[x] 青云谱", "[x] 西湖");
        assertThat(isShut()).isFalse();

        on();
        assertThat(says("#import-trouble")).startsWith("工作表“西湖”读不了");
        assertThat(isShut()).isTrue();
        press(KeyCode.SPACE);
        on();
        assertThat(standings()).containsOnly("added").hasSize(3);
    }

    @Test
    void sheetsOfTheSameHeadersAreReadAlikeWhereAPersonSaysSo() throws IOException {
        var sheets = new LinkedHashMap<String, List<String>>();
        for (String name : List.of("青云谱", "西湖", "青山湖")) {
            sheets.put(name, List.of("指标,单位,2019年", "地区生产总值,亿元,370"));
        }
        choose(Workbooks.write(folder.resolve("三区.xlsx"), sheets));
        assertThat(taken()).containsExactly("[ ] 青云谱", "[ ] 西湖", "[ ] 青山湖");
        assertThat(says("#import-trouble")).isEqualTo("没有选工作表。请勾选至少一张。");

        robot.interact(() -> ((ComboBox<?>) find("#whole-role", ComboBox.class)).getSelectionModel().select(2));
        assertThat(taken()).containsExactly("[x] 青云谱", "[ ] 西湖", "[ ] 青山湖");
        assertThat(says("#import-alike")).isEqualTo("表头相同的 2 张也这样读");
        click("#import-alike");
        assertThat(taken()).containsExactly("[x] 青云谱", "[x] 西湖", "[x] 青山湖");
        click("#import-sheets-none");
        assertThat(isShut()).isTrue();
        click("#import-sheets-all");

        on();
        assertThat(((TableView<?>) find("#import-items", TableView.class)).getItems().stream()
                .flatMap(item -> ((Item) item).figure().stream()).map(Figure::district))
                .containsExactly("360104", "360103", "360111");
    }

    @Test
    void aWorkbookOfOneSheetLooksAsOneTable() throws IOException {
        choose(Workbooks.write(folder.resolve("一.xlsx"), Map.of("青云谱", List.of(HEADERS, "地区生产总值,亿元,370,380.5"))));

        assertThat(robot.lookup("#import-sheets").tryQuery()).isEmpty();
        assertThat(says("#import-state")).contains("还不知道：行政区");
        assertThat(says("#import-trouble")).isEmpty();
    }

    @Test
    void aFileDroppedOnTheWindowIsOpened() throws IOException {
        Path table = file("上报.csv", TABLE);
        assertThat(menu.drop().takes().test(table)).isTrue();
        assertThat(menu.drop().takes().test(folder.resolve("document.txt"))).isFalse();

        robot.interact(() -> menu.drop().take().accept(table));

        assertThat(says("#import-file")).isEqualTo("上报.csv");
        assertThat(says("#import-state")).startsWith("可以比对了");
    }

    @Test
    void theFiguresChosenAreExportedAndTheWindowSaysWhere() throws IOException {
        Path out = folder.resolve("out.csv");
        asked.answer = Optional.of(out);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        click("#export-chosen");
        click("#export-csv");
        press(KeyCode.ENTER);

        assertThat(isOpen("export")).isFalse();
        assertThat(Files.readAllLines(out)).hasSizeGreaterThan(1);
        assertThat(label("#notice-line")).startsWith("已导出 ").contains(out.toString());
        assertThat(asked.suggestion).startsWith("对照数据-").endsWith(".csv");
    }
}
