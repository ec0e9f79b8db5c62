package duizhao.paper.page;

import static duizhao.paper.Fx.place;
import static duizhao.paper.Fx.texts;
import static duizhao.paper.Fx.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.draw.PaperRules;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.setup.Frame;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.sheet.Align;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.PageBreak;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaginatorTest {

    private static final PageSetup A4 = PageSetup.standard();

    private final Paginator paginator = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE));

    static Stream<PageSetup> setups() {
        return Stream.of(PaperSize.values()).flatMap(size -> Stream.of(Orientation.values())
                .map(orientation -> new PageSetup(size, orientation, InkMode.MONO)));
    }

    private List<PaperPage> pages(Block... blocks) {
        return paginator.paginate(SampleSheet.of(blocks), A4);
    }

    private static TableBlock table(int rows) {
        return new TableBlock("表名", "", List.of(TableColumn.text("名称", 2), TableColumn.number("数值")),
                IntStream.range(0, rows).mapToObj(i -> TableRow.of(Cell.of("第" + i + "项"), Cell.of(i + ".5%"))).toList());
    }

    @ParameterizedTest
    @MethodSource("setups")
    void keepsTheTypeAreaAndTheRulesOfPaper(PageSetup setup) {
        List<PaperPage> pages = paginator.paginate(SampleSheet.report(60), setup);
        assertThat(pages).hasSizeGreaterThan(1);
        for (PaperPage page : pages) {
            assertThat(PaperRules.faults(page)).isEmpty();
            for (Node node : Fx.leaves(page.content())) {
                assertThat(setup.typeArea().holds(frame(page, node), 1)).as(node.toString()).isTrue();
            }
            for (Node node : Fx.leaves(page.furniture())) {
                var sheet = new Frame(10, 10, setup.width() - 20, setup.height() - 20);
                assertThat(sheet.holds(frame(page, node), 0)).as(node.toString()).isTrue();
                assertThat(frame(page, node).y() > setup.typeArea().bottom()
                        || frame(page, node).bottom() < setup.typeArea().y()).as(node.toString()).isTrue();
            }
        }
    }

    private static Frame frame(PaperPage page, Node node) {
        var b = place(page, node);
        return new Frame(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }

    @ParameterizedTest
    @MethodSource("setups")
    void noTwoTextsOverlap(PageSetup setup) {
        for (PaperPage page : paginator.paginate(SampleSheet.report(30), setup)) {
            List<Text> texts = texts(page);
            for (int i = 0; i < texts.size(); i++) {
                for (int j = i + 1; j < texts.size(); j++) {
                    assertThat(overlap(ink(page, texts.get(i)), ink(page, texts.get(j))))
                            .as(texts.get(i).getText() + " and " + texts.get(j).getText()).isFalse();
                }
            }
        }
    }

    /// Where characters are, without the air that the typeface keeps above and below.
    private static Frame ink(PaperPage page, Text text) {
        var b = place(page, text);
        double size = text.getFont().getSize();
        double baseline = b.getMinY() + text.getBaselineOffset();
        return new Frame(b.getMinX(), baseline - 0.8 * size, b.getWidth(), 0.85 * size);
    }

    private static boolean overlap(Frame a, Frame b) {
        return a.x() + 0.1 < b.right() && b.x() + 0.1 < a.right() && a.y() + 0.1 < b.bottom() && b.y() + 0.1 < a.bottom();
    }

    @Test
    void everyPageOfATableHasCaptionAndHeadAndSaysThatItGoesOn() {
        List<PaperPage> pages = pages(table(100));
        assertThat(pages).hasSizeGreaterThan(2);
        for (PaperPage page : pages) {
            List<String> words = words(page);
            assertThat(words).containsOnlyOnce("名称", "数值");
            int caption = words.indexOf((page.number() == 1 ? "表1" : "续表1") + "　表名");
            assertThat(caption).isNotNegative().isLessThan(words.indexOf("名称"));
        }
    }

    @Test
    void headAndCaptionNeverStandAloneAtTheFoot() {
        for (int lines = 1; lines < 60; lines++) {
            List<PaperPage> pages = pages(filler(lines), new Heading("标题", 1), table(40));
            for (PaperPage page : pages) {
                List<String> words = words(page);
                boolean begins = words.contains("表1　表名") || words.contains("标题");
                assertThat(!begins || words.contains("第0项") && words.contains("第1项")).as("after " + lines).isTrue();
                assertThat(words.contains("名称")).isEqualTo(words.stream().anyMatch(w -> w.endsWith("项")));
                long rows = words.stream().filter(w -> w.endsWith("项")).count();
                assertThat(rows).as("rows of page %d after %d lines", page.number(), lines).isNotEqualTo(1);
            }
        }
    }

    private static Paragraph filler(int lines) {
        return new Paragraph("字".repeat(45 * lines));
    }

    @Test
    void aGroupRowStandsAboveARowOfItsGroup() {
        for (int lines = 1; lines < 30; lines++) {
            var rows = new ArrayList<TableRow>();
            for (int i = 0; i < 41; i++) {
                rows.add(i % 3 == 0 ? TableRow.group("组" + i) : TableRow.of(Cell.of("名" + i)));
            }
            for (PaperPage page : pages(filler(lines), new TableBlock("表", "", List.of(TableColumn.text("列", 1)), rows))) {
                assertThat(words(page).getLast()).doesNotStartWith("组");
            }
        }
    }

    @Test
    void aCaptionStaysWithItsChartAndNoRowIsLost() {
        for (int lines = 1; lines < 60; lines += 3) {
            var rows = new ArrayList<String>();
            for (PaperPage page : pages(filler(lines), new ChartBlock("图名", SampleSheet.bars(12)))) {
                List<String> words = words(page);
                List<String> drawn = words.stream().filter(w -> w.endsWith("%")).toList();
                rows.addAll(drawn);
                assertThat(words.stream().filter(w -> w.endsWith("图名")).count()).isEqualTo(drawn.isEmpty() ? 0 : 1);
            }
            assertThat(rows).as("after " + lines).containsExactlyElementsOf(
                    IntStream.range(0, 12).mapToObj(i -> 3 + (i * 37 % 70) / 10.0 + "%").toList());
        }
    }

    @Test
    void numbersStandOnTheirDecimalPoint() {
        List<String> tokens = List.of("7.5%以上", "突破500亿元", "1,234.56", "12%", "0.25");
        var block = new TableBlock("表", "", List.of(TableColumn.text("名", 1), TableColumn.number("数")),
                tokens.stream().map(t -> TableRow.of(Cell.of("名"), Cell.of(t))).toList());
        PaperPage page = pages(block).getFirst();
        var fonts = Fx.fonts();
        List<Double> points = texts(page.content()).stream().filter(t -> tokens.contains(t.getText())).map(t -> {
            String whole = t.getText().substring(0, DecimalPoint.of(t.getText()));
            return place(page, t).getMinX() + fonts.width(whole, TypeStyle.BODY);
        }).toList();
        assertThat(points).hasSize(5).allSatisfy(x ->
                assertThat(x).isCloseTo(points.getFirst(), offset(0.05)));
    }

    @Test
    void aTableTooWideIsCutBetweenSharedHeadersAndRepeatsItsNames() {
        TableBlock wide = SampleSheet.threeDistricts(5);
        List<String> words = pages(wide).stream().flatMap(p -> words(p).stream()).toList();
        for (String district : List.of("青云谱区", "西湖区", "青山湖区")) {
            assertThat(words).containsOnlyOnce(district);
        }
        assertThat(words.stream().filter("地区生产总值"::equals)).hasSize(2);
        List<String> landscape = paginator.paginate(SampleSheet.of(wide), A4.withOrientation(Orientation.LANDSCAPE))
                .stream().flatMap(p -> words(p).stream()).toList();
        assertThat(landscape.stream().filter("地区生产总值"::equals)).hasSize(1);
    }

    @Test
    void aRowTallerThanAPageIsCutBetweenItsLines() {
        String words = "说明".repeat(3000);
        var block = new TableBlock("表", "", List.of(TableColumn.text("名", 1), TableColumn.text("说明", 1)),
                List.of(TableRow.of(Cell.of("甲"), Cell.of(words)), TableRow.of(Cell.of("乙"), Cell.of("丙"))));
        List<PaperPage> pages = pages(block);
        assertThat(pages).hasSizeGreaterThan(2);
        String all = String.join("", pages.stream().flatMap(p -> words(p).stream())
                .filter(w -> w.startsWith("说明说") || w.startsWith("明说")).toList());
        assertThat(all).isEqualTo(words);
    }

    @Test
    void pagesCountThemselvesAndCarryTheirFurniture() {
        List<PaperPage> pages = pages(table(100));
        for (PaperPage page : pages) {
            assertThat(texts(page.furniture()).stream().map(Text::getText)).contains(
                    "第 " + page.number() + " 页　共 " + pages.size() + " 页", "三区计划与完成对照（2022年）",
                    "青云谱区、西湖区、青山湖区", "数据截至：2023年2月", "打印：王某某　2026-11-23 10:05", "数据摘要：3f9c27ab10de");
        }
    }

    @Test
    void aPageBreakTurnsThePageOnceAndLeavesNoEmptyPage() {
        assertThat(pages(new PageBreak(), new Paragraph("甲"), new PageBreak(), new PageBreak(), new Paragraph("乙"),
                new PageBreak())).hasSize(3);
    }

    @Test
    void notesAreNumberedAndSourcesNamed() {
        List<String> words = words(pages(new NotesBlock(List.of("一事", "另一事"), List.of("某文件"))).getFirst());
        assertThat(words).containsSubsequence("注：", "①", "一事", "②", "另一事", "资料来源：", "某文件");
    }

    @Test
    void aNoteThatNothingPointsToHasNoNumber() {
        List<String> words = words(pages(new NotesBlock(List.of("总的说明"), List.of("一事"), List.of())).getFirst());
        assertThat(words).containsSubsequence("注：", "总的说明", "①", "一事");
        assertThat(words(pages(NotesBlock.general(List.of("一", "二"), List.of())).getFirst())).containsSubsequence("注：",
                "一", "二").doesNotContain("①", "②");
    }

    @Test
    void anEmptyTableStillHasItsHead() {
        assertThat(words(pages(table(0)).getFirst())).contains("表1　表名", "名称", "数值");
    }

    @Test
    void englishPagesSayTableAndContinued() {
        var english = new Paginator(Fx.fonts(), new Messages(Messages.ENGLISH));
        List<PaperPage> pages = english.paginate(SampleSheet.of(table(100)), A4);
        assertThat(words(pages.get(1))).contains("Table 1 (continued)　表名");
    }

    @Test
    void aColumnOfWordsIsAlignedAsAsked() {
        var right = new TableColumn("长长的表头", "", Align.RIGHT, false, 1, 0);
        var block = new TableBlock("表", "", List.of(TableColumn.text("名", 1), right),
                List.of(TableRow.of(Cell.of("名"), Cell.of("短")), TableRow.of(Cell.of("名"), Cell.of("长一些"))));
        PaperPage page = pages(block).getFirst();
        List<Double> ends = texts(page.content()).stream().filter(t -> t.getText().equals("短") || t.getText().equals("长一些"))
                .map(t -> place(page, t).getMaxX()).toList();
        assertThat(ends.get(0)).isCloseTo(ends.get(1), offset(0.05));
    }
}
