package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.VerdictKind;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Decisions;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import duizhao.store.Store;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Every lens of 对比 prints as it stands, and a verdict by hand is seen wherever the computed one is.
class LensPrintingTest extends StoreWindowTest {

    @Override
    void before(Store held) {
        memory.put("period", "2022");
        var compared = new Comparisons(held, StoreWindow.CLOCK)
                .compare(new Selection(List.of("360104"), Period.year(2022), Set.of("gdp"), false));
        ComparisonRow row = compared.rows().stream().filter(r -> r.plan() != null).findFirst().orElseThrow();
        held.acts().apply(new Decisions(new Messages(Messages.CHINESE), StoreWindow.CLOCK, "甲")
                .judge(compared, row, VerdictKind.ROUGHLY_MET, "口径待核"), "甲");
    }

    @Override
    void show() {
        super.show();
        fire("#place-compare");
    }

    @Test
    void districtsPrintInTheirOrderWithTheDotsBesideAndWhyOneHasNoRank() {
        fire("#lens-districts");
        robot.interact(() -> node("#filter", TextField.class).setText("一般公共预算收入 增速"));
        Sheet sheet = print();
        assertThat(sheet.title()).isEqualTo("地方一般公共预算收入 增速：2022年各区对照");
        assertThat(rows(sheet)).extracting(List::getFirst).containsExactly("1", "2", "—");
        assertThat(rows(sheet)).extracting(row -> row.get(1)).containsExactly("青云谱", "西湖", "青山湖");
        assertThat(rows(sheet).get(1)).contains("5.1%", "−0.9点");
        assertThat(charts(sheet)).singleElement().asString().contains("青云谱居首");
        assertThat(notes(sheet)).contains("青山湖未排名", "±0.2点", "口径“同口径”");
        assertThat(sources(sheet)).isNotEmpty().allSatisfy(line -> assertThat(line).startsWith("《"));
    }

    @Test
    void yearsPrintBelowEachOtherWithTheTrendThatIsShown() {
        fire("#lens-years");
        Sheet sheet = print();
        assertThat(rows(sheet)).extracting(List::getFirst).containsExactly("2023年", "2022年", "2021年");
        assertThat(charts(sheet)).hasSize(1);
        assertThat(text(sheet)).contains("2022年：地区生产总值预计增长5.5%左右");
        fire("#picture-kind-multiples");
        assertThat(charts(print())).hasSize(1);
    }

    @Test
    void whatWasPrintedTwicePrintsWithItsDocumentsAsNotes() {
        fire("#lens-prints");
        press(KeyCode.ALT, KeyCode.RIGHT);
        Sheet sheet = print();
        assertThat(rows(sheet)).anySatisfy(row -> assertThat(row).contains("突破100亿元", "力争达到180亿元", "数不同"));
        assertThat(notes(sheet)).contains("印于《西湖区2023年国民经济和社会发展计划》");
        assertThat(text(sheet)).contains("青云谱区：没有印过不止一次的数");
    }

    @Test
    void whatAFilterLeavesOutIsCountedOnThePage() {
        fire("#lens-prints");
        press(KeyCode.ALT, KeyCode.RIGHT);
        robot.interact(() -> node("#filter", TextField.class).setText("投资平台"));
        Sheet sheet = print();
        assertThat(rows(sheet)).hasSize(1);
        assertThat(text(sheet)).contains("下表只列筛选出的1处，全部共4处");
    }

    @Test
    void anEmptyLensCannotBePrinted() {
        for (String district : List.of("360104", "360103", "360111")) {
            fire("#district-" + district);
        }
        for (String lens : List.of("districts", "years", "prints", "plan")) {
            fire("#lens-" + lens);
            assertThat(action("print").enabled().get()).as(lens).isFalse();
        }
    }

    @Test
    void aHiddenColumnIsNotOnThePage() {
        assertThat(heads(print())).contains("差距");
        robot.interact(() -> node("#compare-columns", MenuButton.class).getItems().stream()
                .filter(item -> "columns-gap".equals(item.getId())).map(CheckMenuItem.class::cast)
                .findFirst().orElseThrow().setSelected(false));
        assertThat(heads(print())).contains("计划", "判定").doesNotContain("差距");
        fire("#lens-years");
        assertThat(heads(print())).doesNotContain("差距");
    }

    @Test
    void aVerdictByHandStandsBesideTheComputedOneInTableCopyAndOnPaper() {
        var words = robot.from(node("#compare-sides", javafx.scene.Node.class)).lookup(".verdict-missed .label")
                .queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertThat(words).contains("未完成", "人工◐ 基本完成");
        robot.interact(() -> action("compare-copy-table").perform());
        assertThat(clipboard()).contains("✕ 未完成 预 人工◐ 基本完成");
        Sheet plan = print();
        assertThat(cells(plan)).anySatisfy(cell -> {
            assertThat(cell.text()).isEqualTo("✕ 未完成");
            assertThat(cell.flag()).isEqualTo("人工◐ 基本完成");
        });
        assertThat(notes(plan)).contains("人工判定：基本完成（甲，2026-11-23）。理由：口径待核");
        for (String lens : List.of("districts", "years")) {
            fire("#lens-" + lens);
            robot.interact(() -> action("compare-copy-table").perform());
            assertThat(clipboard()).contains("未完成", "人工◐ 基本完成");
            assertThat(notes(print())).as(lens).contains("人工判定：基本完成（甲，2026-11-23）");
        }
    }

    private Sheet print() {
        press(KeyCode.CONTROL, KeyCode.P);
        return printed.getLast();
    }

    private static List<TableBlock> tables(Sheet sheet) {
        return sheet.blocks().stream().filter(TableBlock.class::isInstance).map(TableBlock.class::cast).toList();
    }

    private static Stream<TableRow.Cells> lines(Sheet sheet) {
        return tables(sheet).stream().flatMap(table -> table.rows().stream()).filter(TableRow.Cells.class::isInstance)
                .map(TableRow.Cells.class::cast);
    }

    private static List<List<String>> rows(Sheet sheet) {
        return lines(sheet).map(row -> row.cells().stream().map(Cell::text).toList()).toList();
    }

    private static List<Cell> cells(Sheet sheet) {
        return lines(sheet).flatMap(row -> row.cells().stream()).toList();
    }

    private static List<String> heads(Sheet sheet) {
        return tables(sheet).stream().flatMap(table -> table.columns().stream()).map(TableColumn::header).toList();
    }

    private static List<String> charts(Sheet sheet) {
        return sheet.blocks().stream().filter(ChartBlock.class::isInstance).map(block -> ((ChartBlock) block).caption())
                .toList();
    }

    private static String text(Sheet sheet) {
        return sheet.blocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }

    private static String notes(Sheet sheet) {
        var block = (NotesBlock) sheet.blocks().getLast();
        return Stream.concat(block.general().stream(), block.notes().stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> sources(Sheet sheet) {
        return ((NotesBlock) sheet.blocks().getLast()).sources();
    }
}
