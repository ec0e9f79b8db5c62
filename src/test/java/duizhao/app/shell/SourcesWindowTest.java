package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.SourceKind;
import duizhao.feature.sources.Held;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.action.Action;
import duizhao.ui.hint.HoverText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;

/// The place 来源 as a planner uses it: a small report is attached, its unread numbers are read, and all of it is taken
/// back and done again.
class SourcesWindowTest extends StoreWindowTest {

    /// The same numbers as those recorded, in another text: two of them are in no record.
    private static final String TEXT = "转载：\n" + Held.TEXT;

    private List<Path> chosen = List.of();

    @Override
    Store store() {
        return Store.open(folder.resolve("a.duizhao"), Held::data, Progress.SILENT);
    }

    @Override
    void before(Store held) throws IOException {
        chosen = List.of(Files.writeString(folder.resolve("report.txt"), TEXT));
    }

    @Override
    ShellParts parts() {
        return StoreWindow.parts(memory, store, owner -> chosen);
    }

    @Override
    void show() {
        super.show();
        fire("#place-sources");
    }

    @Test
    void aSourceThatCannotBeReadLeavesNothingOfTheOneBefore() {
        assertThat(label("#sources-document")).isNotEmpty();
        store.close();
        select("#sources-table", 1);
        assertThat(label("#sources-document")).isEmpty();
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(one -> one != stage).forEach(Window::hide));
    }

    @Test
    void sourcesAreListedWithWhatIsHeldOfEach() {
        assertThat(cells("#sources-table")).contains("东区政府工作报告", "2023-01", "政府工作报告", "6", "2", "未附原文");
        assertThat(cells("#sources-figures")).contains("产出", "12.5亿元", "增速", "9%左右");
        assertThat(node("#sources-invitation", Hyperlink.class).isVisible()).isTrue();
    }

    @Test
    void anUnreadNumberIsFiledByKeyboardTakenBackAndFiledAgainAndTheOtherIsSetAside() {
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(label("#notice-line")).contains("数字全部对得上");
        assertThat(legend()).containsExactly("已收 5", "不取 2", "未读 2");

        press(KeyCode.F8);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(RichTextArea.class);
        press(KeyCode.ENTER);
        assertThat(node("#drawer", Node.class).isVisible()).isTrue();
        assertThat(node("#file-words", TextField.class).getText()).isEqualTo("66个");
        assertThat(label("#file-understood")).isEqualTo("读作：66 个");
        assertThat(node("#file-indicator", TextField.class).isFocused()).isTrue();

        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(label("#file-indicator-error")).isEqualTo("请选一个指标");
        assertThat(store.figures().count()).isEqualTo(6);

        robot.write("projects");
        press(KeyCode.ENTER);
        assertThat(node("#file-indicator", TextField.class).getText()).isEqualTo("在建项目");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(label("#status-said")).isEqualTo("已保存：收录 66个（共7条数据）");
        assertThat(filed("66个")).isNotNull();
        assertThat(legend()).containsExactly("已收 6", "不取 2", "未读 1");
        assertThat(text("#sources-detail")).contains("在建项目", "66个", "收回这条数据");
        assertThat(HoverText.of(node("#undo", ButtonBase.class))).startsWith("撤销：收录 66个");

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(filed("66个")).isNull();
        assertThat(label("#status-said")).isEqualTo("已撤销：收录 66个（共6条数据）");
        assertThat(legend()).containsExactly("已收 5", "不取 2", "未读 2");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(filed("66个")).isNotNull();
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(filed("66个")).isNotNull();

        press(KeyCode.F8);
        fire("#number-aside");
        assertThat(label("#aside-word")).isEqualTo("第4位");
        fire("#aside-save");
        assertThat(label("#aside-reason-error")).isEqualTo("请选一个原因");
        choose("#aside-reason", SetAsideReason.WORDING);
        fire("#aside-save");
        assertThat(legend()).containsExactly("已收 6", "不取 3", "未读 0");
        assertThat(action("next-unread").enabled().get()).isFalse();

        close();
        store = store();
        show();
        assertThat(cells("#sources-table")).contains("7", "3", "0");
        assertThat(legend()).containsExactly("已收 6", "不取 3", "未读 0");
        assertThat(filed("66个").series().indicator()).isEqualTo("projects");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(legend()).containsExactly("已收 6", "不取 2", "未读 1");
    }

    @Test
    void aClickedFigureTellsAllOfItAndCanBeTakenBack() {
        attach();
        robot.interact(() -> node("#sources-text", RichTextArea.class).requestFocus());
        press(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(text("#sources-detail")).contains("不取", "2022年", "日期");
        press(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(text("#sources-detail")).contains("产出", "12.5亿元", "12.5 亿元", "总量", "未注明", "2022年", "完成",
                "东区政府工作报告，2023-01，东区政府");
        fire(".take-back");
        assertThat(filed("12.5亿元")).isNull();
        assertThat(node("#file-words", TextField.class).getText()).isEqualTo("12.5亿元");
        press(KeyCode.CONTROL, KeyCode.UP);
        assertThat(text("#sources-detail")).contains("不取");
    }

    @Test
    void aClickOnAMarkChoosesItAndAClickBesideLeavesIt() {
        attach();
        press(KeyCode.F4);
        click(".mark-unread");
        assertThat(node("#file-words", TextField.class).getText()).isIn("66个", "第4位");
        click(".mark-filed");
        assertThat(text("#sources-detail")).contains("收回这条数据");
        click(".mark-set-aside");
        assertThat(text("#sources-detail")).contains("收回不取");
        robot.interact(() -> node("#sources-text", RichTextArea.class).select(TextPos.ZERO));
        assertThat(text("#sources-detail")).contains("F8");
    }

    @Test
    void anotherVersionOfASourceIsOfferedAsASourceOfItsOwn() throws IOException {
        // Eleven of twelve agree: nine in ten, but not all.
        try (var other = Store.open(folder.resolve("a.duizhao"), Held::data, Progress.SILENT)) {
            String more = IntStream.rangeClosed(11, 15).mapToObj(n -> n + "项、").collect(Collectors.joining());
            int at = Held.TEXT.length();
            for (int n = 11; n <= 15; n++, at += 4) {
                other.acts().apply(new Act("set-aside", n + "项", "", List.of(new SetAsideChange(null,
                        new SetAside("report", new Place("", at, at + 3), n + "项", SetAsideReason.WORDING, "")))), "乙");
            }
            chosen = List.of(Files.writeString(folder.resolve("version.txt"),
                    "另一版\n" + Held.TEXT.replace("66", "67") + more.replace("15", "16")));
        }
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(label("#notice-line")).contains("version.txt", "东区政府工作报告", "12 个数里有 1 个对不上");
        assertThat(store.sources().document("report")).isEmpty();
        robot.interact(() -> robot.from(stage.getScene().getRoot()).lookup(".notice .hyperlink")
                .queryAs(Hyperlink.class).fire());
        assertThat(node("#source-title", TextField.class).getText()).isEqualTo("另一版");
        fire("#source-cancel");
        assertThat(store.catalogue().sources()).hasSize(2);
    }

    @Test
    void aFigureChosenInTheTableIsShownInTheText() {
        attach();
        press(KeyCode.F9);
        TableView<?> figures = node("#sources-figures", TableView.class);
        robot.interact(() -> figures.getSelectionModel().select(5));
        assertThat(caretWord()).startsWith("5.2%");
        assertThat(text("#sources-detail")).contains("5.2%");
        robot.interact(() -> figures.getSelectionModel().select(4));
        assertThat(caretWord()).startsWith("量稳质升");
        assertThat(memory.kept).containsEntry("sources-figures", "true");
    }

    @Test
    void theTextAroundCanBeTakenIntoTheWordsButNothingElse() {
        attach();
        press(KeyCode.F8);
        press(KeyCode.ENTER);
        robot.interact(() -> node("#file-words", TextField.class).setText("66家"));
        assertThat(label("#file-understood")).contains("没有这些字");
        robot.interact(() -> node("#file-words", TextField.class).setText("66个，排名"));
        assertThat(label("#file-understood")).startsWith("数的后面");
    }

    @Test
    void numbersPrintedAlikeAreSetAsideTogether() {
        attach();
        close();
        try (var other = Store.open(folder.resolve("a.duizhao"), Held::data, Progress.SILENT)) {
            other.sources().setAside("report").forEach(number -> other.acts().apply(new Act("take-back-set-aside", "",
                    "", List.of(new SetAsideChange(number, null))), "乙"));
        }
        store = store();
        show();
        press(KeyCode.F8);
        fire("#number-aside");
        assertThat(node("#aside-all", CheckBox.class).getText()).contains("1 处");
        fire("#aside-all");
        choose("#aside-reason", SetAsideReason.DATE);
        fire("#aside-save");
        assertThat(legend()).containsExactly("已收 5", "不取 2", "未读 2");
        assertThat(label("#status-said")).startsWith("已保存：不取 2022年（2处）");
    }

    @Test
    void anUnknownFileIsDescribedAndAddedWithItsText() throws IOException {
        chosen = List.of(Files.writeString(folder.resolve("new.txt"), "西区2024年计划\n增长8%。\n"));
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(node("#source-title", TextField.class).getText()).isEqualTo("西区2024年计划");
        fire("#source-save");
        assertThat(label("#source-kind-error")).isEqualTo("请选种类");
        choose("#source-kind", SourceKind.ANNUAL_PLAN);
        robot.interact(() -> node("#source-plans", TextField.class).setText("2024"));
        fire("#source-save");
        assertThat(store.catalogue().sources()).hasSize(3);
        assertThat(label("#sources-document")).isEqualTo("西区2024年计划");
        assertThat(legend()).containsExactly("已收 0", "不取 0", "未读 2");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.catalogue().sources()).hasSize(2);
        assertThat(label("#sources-document")).isEqualTo("东区政府工作报告");
    }

    @Test
    void aTextIsTakenAwayAndComesBack() {
        attach();
        fire("#sources-detach");
        assertThat(store.sources().document("report")).isEmpty();
        assertThat(node("#sources-invitation", Hyperlink.class).isVisible()).isTrue();
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(label("#notice-line")).isEqualTo("已附上《东区政府工作报告》的原文。");
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(label("#notice-line")).contains("已经附有");
    }

    @Test
    void aFigureComparedLeadsToItsWords() {
        attach();
        fire("#place-compare");
        press(KeyCode.F4);
        fire("#compare-words-outcome");
        assertThat(node("#sources", Node.class).isVisible()).isTrue();
        assertThat(caretWord()).startsWith("9%左右");
        assertThat(text("#sources-detail")).contains("9%左右", "产出");
    }

    @Test
    void withoutATextTheFigureIsShownInTheTableAndThePlaceSaysWhy() {
        fire("#place-compare");
        press(KeyCode.F4);
        fire("#compare-words-outcome");
        TableView<?> figures = node("#sources-figures", TableView.class);
        assertThat(((Figure) figures.getSelectionModel().getSelectedItem()).quantity().token()).isEqualTo("9%左右");
        assertThat(text("#sources-detail")).contains("没有附上原文");
    }

    @Test
    void theComparisonFollowsWhatIsChanged() {
        TableView<?> figures = node("#sources-figures", TableView.class);
        robot.interact(() -> figures.getSelectionModel().select(0));
        press(KeyCode.F4);
        fire(".take-back");
        fire("#place-compare");
        assertThat(compared()).doesNotContain("12.5亿元").contains("46个");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(compared()).contains("12.5亿元");
    }

    @Test
    void theLanguageIsSwitchedWithTheTextOpen() {
        attach();
        press(KeyCode.F8);
        robot.interact(() -> action("language").perform());
        fire("#place-sources");
        assertThat(legend()).containsExactly("filed 5", "set aside 2", "unread 2");
        assertThat(HoverText.of(node("#undo", ButtonBase.class))).startsWith("Undo: attach the text of");
    }

    @Test
    void everyShortcutMeansOneThingAndWorksInItsPlaceOnly() {
        var shortcuts = window.actions().stream().filter(action -> action.enabled().get()).map(Action::shortcut)
                .filter(Objects::nonNull).toList();
        assertThat(shortcuts).doesNotHaveDuplicates();
        assertThat(action("print").enabled().get()).isFalse();
        assertThat(action("sources-attach").enabled().get()).isTrue();
        fire("#place-compare");
        assertThat(action("sources-attach").enabled().get()).isFalse();
    }

    // ---- what a person looks at

    private List<String> legend() {
        return robot.from(stage.getScene().getRoot()).lookup(".legend-mark").queryAll().stream()
                .map(node -> ((Label) node).getText()).toList();
    }

    private List<String> cells(String table) {
        return robot.from(node(table, Node.class)).lookup(".table-cell").queryAll().stream()
                .map(node -> ((TableCell<?, ?>) node).getText()).filter(Objects::nonNull).toList();
    }

    private String compared() {
        robot.interact(() -> action("compare-copy-table").perform());
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private String caretWord() {
        RichTextArea area = node("#sources-text", RichTextArea.class);
        var caret = area.getCaretPosition();
        return area.getPlainText(caret.index()).substring(caret.offset());
    }

    private Figure filed(String token) {
        return store.sources().figures("report").stream().filter(f -> f.quantity().token().equals(token)).findFirst()
                .orElse(null);
    }

    // ---- what a person does

    private void attach() {
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(store.sources().document("report")).isPresent();
    }

    /// Not with the robot: JavaFX's headless platform takes every press for one that opens a menu.
    private void click(String query) {
        robot.interact(() -> {
            Node mark = node(query, Node.class);
            var at = mark.localToScreen(mark.getBoundsInLocal());
            Event.fireEvent(mark, new MouseEvent(MouseEvent.MOUSE_PRESSED, 0, 0, at.getCenterX(), at.getCenterY(),
                    MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, true,
                    null));
        });
    }

    @SuppressWarnings("unchecked") // the test knows what the box holds
    private <T> void choose(String query, T item) {
        robot.interact(() -> ((ComboBox<T>) node(query, ComboBox.class)).setValue(item));
    }
}
