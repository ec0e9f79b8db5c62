package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.ReportChange;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Piece;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.TableBlock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The place 报告 as a planner uses it, on the bundled figures.
class ReportWindowTest extends StoreWindowTest {

    @Override
    ShellParts parts() {
        memory.put("period", "2022");
        return super.parts();
    }

    private void go() {
        fire("#place-report");
    }

    private Report report() {
        return store.kept().reports().getFirst();
    }

    private void make(String template) {
        robot.interact(() -> ((MenuButton) stage.getScene().lookup("#report-new")).getItems().stream()
                .filter(item -> ("report-new-" + template).equals(item.getId())).findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void menu(String id) {
        robot.interact(() -> ((MenuButton) stage.getScene().lookup("#report-menu")).getItems().stream()
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(int part) {
        robot.interact(() -> {
            var list = node("#report-parts", ListView.class);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(part);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private <T> void set(String query, T value) {
        robot.interact(() -> node(query, ComboBox.class).setValue(value));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void anEmptyPlaceSaysHowToBeginAndOneClickMakesAReport() {
        go();
        assertThat(label("#report-empty")).isEqualTo("还没有报告");
        fire("#report-remedy");
        assertThat(store.kept().reports()).hasSize(1);
        assertThat(report().name()).isEqualTo("2022年计划与完成对照");
        assertThat(label("#pages-page")).startsWith("1 / ").doesNotEndWith(" 0");
        assertThat(text("#report-parts")).contains("计划与完成", "2022年");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.kept().reports()).isEmpty();
        assertThat(label("#report-empty")).isEqualTo("还没有报告");
    }

    @Test
    void whatIsLookedAtElsewhereIsAddedByAKey() {
        press(KeyCode.CONTROL, KeyCode.R);
        assertThat(store.kept().reports()).hasSize(1);
        assertThat(report().parts()).singleElement().isInstanceOfSatisfying(ViewPart.class, part ->
                assertThat(part.view().kind()).isEqualTo(ViewKind.OVERVIEW));
        fire("#place-compare");
        press(KeyCode.CONTROL, KeyCode.R);
        fire("#place-progress");
        press(KeyCode.CONTROL, KeyCode.R);
        fire("#place-checks");
        press(KeyCode.CONTROL, KeyCode.R);
        assertThat(store.kept().reports()).hasSize(1);
        assertThat(report().parts()).extracting(part -> ((ViewPart) part).view().kind())
                .containsExactly(ViewKind.OVERVIEW, ViewKind.COMPARISON, ViewKind.PROGRESS, ViewKind.CHECKS);
        assertThat(report().parts()).allSatisfy(part ->
                assertThat(((ViewPart) part).view().districts()).containsExactly("360104", "360103", "360111"));
        go();
        assertThat(node("#report-parts", ListView.class).getItems()).hasSize(4);
    }

    @Test
    void partsAreMovedRemovedAndTakenBackByKeys() {
        go();
        make("blank");
        fire("#report-add-heading");
        fire("#report-add-text");
        choose(0);
        press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(report().parts()).extracting(Object::getClass).containsExactly((Class) TextPart.class, HeadingPart.class);
        press(KeyCode.DELETE);
        assertThat(report().parts()).singleElement().isInstanceOf(TextPart.class);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(report().parts()).extracting(Object::getClass).containsExactly((Class) HeadingPart.class, TextPart.class);
    }

    @Test
    void headingsAndTextsAreTypedInTheDrawer() {
        go();
        make("blank");
        fire("#report-add-heading");
        robot.interact(() -> node("#report-text", TextField.class).setText("一、总体情况"));
        robot.interact(() -> node("#report-text", TextField.class).fireEvent(new ActionEvent()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(report().parts()).containsExactly(new HeadingPart("一、总体情况", 1));
        fire("#report-add-text");
        robot.interact(() -> {
            node("#report-text", TextArea.class).requestFocus();
            node("#report-text", TextArea.class).setText("第一段。\n第二段。");
        });
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(report().parts().get(1)).isEqualTo(new TextPart("第一段。\n第二段。"));
        // Without a key the words count when the focus leaves.
        robot.interact(() -> node("#report-text", TextArea.class).setText("改过。"));
        robot.interact(() -> node("#report-parts", ListView.class).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(report().parts().get(1)).isEqualTo(new TextPart("改过。"));
    }

    @Test
    void whatAViewShowsIsChosenInTheDrawer() {
        go();
        make("year");
        press(KeyCode.F4);
        choose(0);
        robot.interact(() -> node("#report-title", TextField.class).setText("各区对照"));
        robot.interact(() -> node("#report-title", TextField.class).fireEvent(new ActionEvent()));
        set("#report-chart", "dumbbells");
        robot.interact(() -> node("#report-headline", CheckBox.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        var part = (ViewPart) report().parts().getFirst();
        assertThat(part.title()).isEqualTo("各区对照");
        assertThat(part.view().choice(View.CHART)).isEqualTo("dumbbells");
        assertThat(part.view().is(View.HEADLINE)).isTrue();
        assertThat(node("#report-title", TextField.class).getText()).isEqualTo("各区对照");
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printed).isNotEmpty();
        assertThat(printed.getLast().title()).isEqualTo("2022年计划与完成对照");
        assertThat(printed.getLast().blocks()).anySatisfy(block -> assertThat(block).isEqualTo(new Heading("各区对照", 1)))
                .anyMatch(ChartBlock.class::isInstance).anyMatch(TableBlock.class::isInstance)
                .anyMatch(NotesBlock.class::isInstance);
    }

    @Test
    void theVerdictsAreWrittenAsATextThatCanBeEdited() {
        go();
        make("year");
        press(KeyCode.F4);
        choose(0);
        fire("#report-write");
        assertThat(report().parts()).hasSize(2);
        assertThat(((TextPart) report().parts().get(1)).text()).contains("2022年，青云谱区", "综合方面，",
                "低于7.5%以上的年度目标2.0个百分点");
    }

    @Test
    void oneForEachDistrictIsOneActThatIsTakenBackAtOnce() {
        go();
        make("district");
        menu("report-each");
        assertThat(store.kept().reports()).hasSize(4);
        assertThat(store.kept().reports()).extracting(Report::name).anyMatch(name -> name.endsWith("（西湖）"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.kept().reports()).hasSize(1);
    }

    @Test
    void whatWasPublishedStaysAsItWasWhateverBecomesOfTheReport() throws Exception {
        go();
        make("unanswered");
        menu("report-publish");
        assertThat(store.kept().editions()).hasSize(1);
        var edition = store.kept().editions().getFirst();
        assertThat(edition.dataHash()).isEqualTo("0123abcd");
        byte[] pages = store.kept().publication(edition.key()).orElseThrow().file();
        fire("#report-add-heading");
        assertThat(store.kept().publication(edition.key()).orElseThrow().file()).isEqualTo(pages);
        try (var document = Loader.loadPDF(pages)) {
            assertThat(new PDFTextStripper().getText(document)).contains("未答复目标清单", "青云谱区");
            assertThat(document.getNumberOfPages()).isEqualTo(edition.pages());
        }
        robot.interact(() -> {
            var box = node("#report-choice", ComboBox.class);
            box.getSelectionModel().select(1);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label("#report-said")).contains("甲", "0123abcd");
        assertThat(label("#pages-page")).isEqualTo("1 / " + edition.pages());
        assertThat(node("#report-add-heading", Button.class).isDisabled()).isTrue();
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(memory.get(ReportsAsked.PRINTED_PAGES)).isEqualTo(Integer.toString(edition.pages()));
        Path out = folder.resolve("发布.pdf");
        memory.put(ReportsAsked.OUT, out.toString());
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(Files.readAllBytes(out)).isEqualTo(pages);
    }

    @Test
    void aPublishedReportIsNotDeletedAndAnotherIs() {
        go();
        make("unanswered");
        menu("report-publish");
        menu("report-delete");
        assertThat(store.kept().reports()).hasSize(1);
        assertThat(label("#notice-line")).contains("发布过，不能删除");
        menu("report-copy");
        assertThat(store.kept().reports()).extracting(Report::name).containsExactly("未答复目标清单", "未答复目标清单 2");
        menu("report-delete");
        assertThat(store.kept().reports()).extracting(Report::name).containsExactly("未答复目标清单");
    }

    @Test
    void aNameThatIsTakenIsRefusedInOneLine() {
        go();
        make("unanswered");
        make("year");
        memory.put(ReportsAsked.NAME, "未答复目标清单");
        menu("report-rename");
        assertThat(label("#notice-line")).isEqualTo("已有名为“未答复目标清单”的报告。请换一个名称。");
        memory.put(ReportsAsked.NAME, "一季度汇报");
        menu("report-rename");
        assertThat(store.kept().reports()).extracting(Report::name).contains("一季度汇报");
    }

    @Test
    void aPartThatCannotBeShownSaysWhyAndTheOthersStay() {
        var view = new View(ViewKind.COMPARISON).of(List.of("990199")).with(View.PERIOD, "2022");
        store.acts().apply(new Act("make-report", "某", "", List.of(new ReportChange(
                null, new Report("r", "某", 0, "", Map.of(), List.of(ViewPart.all(view),
                ViewPart.some(new View(ViewKind.OVERVIEW), Piece.TABLES)))))), "甲");
        go();
        assertThat(text("#report-parts")).contains("数据文件里没有行政区 990199");
        assertThat(robot.from(stage.getScene().getRoot()).lookup("#report-parts .list-cell:trouble").queryAll()).hasSize(1);
        assertThat(label("#pages-page")).doesNotContain("/ 0");
    }

    @Test
    void theReportIsWrittenIntoAFile() throws Exception {
        go();
        make("text");
        Path out = folder.resolve("文字.pdf");
        memory.put(ReportsAsked.OUT, out.toString());
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(node("#notice-line", Label.class).getText()).contains("已导出");
        try (var document = Loader.loadPDF(out.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("2022年计划执行情况", "财政金融方面");
        }
        memory.put(ReportsAsked.OUT, folder.resolve("x.zip").toString());
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(memory.get(ReportsAsked.DATA)).isEqualTo("360103,360104,360111");
        memory.put(ReportsAsked.OUT, folder.resolve("没有/x.pdf").toString());
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(node("#notice-line", Label.class).getText()).contains("文件夹不存在");
    }
}
