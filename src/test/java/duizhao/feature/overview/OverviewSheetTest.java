package duizhao.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.overview.Line;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import duizhao.paper.Fx;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The overview on paper, of the bundled record.
class OverviewSheetTest {

    private static final DataSet DATA = DataPackage.bundled();
    private static final Printed PRINTED = new Printed("甲", LocalDateTime.of(2026, 11, 23, 9, 30), "0123abcd");

    private static Comparison compare(Selection selection) {
        return new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(DATA, selection);
    }

    private static ShownOverview shown(LineOrder order, int... years) {
        var service = new OverviewService(OverviewSheetTest::compare, new Messages(Messages.CHINESE));
        Answer answer = service.read(List.of("360104", "360103", "360111"),
                Arrays.stream(years).mapToObj(Period::year).toList());
        var wanted = new Wanted("", Set.of(), Set.of(), Set.of(), false, false);
        List<Line> lines = OverviewService.lines(answer, wanted, order).stream().map(MatrixLine::line).toList();
        return new ShownOverview(answer.overview(), lines, order, answer.lines().size());
    }

    private static Sheet sheet(ShownOverview shown) {
        return new OverviewSheet(new Messages(Messages.CHINESE)).of(shown, PRINTED);
    }

    private static String words(List<PaperPage> pages) {
        return pages.stream().flatMap(page -> Fx.words(page).stream()).collect(Collectors.joining());
    }

    @Test
    void talliesClaimsMatrixAndListsArePrinted() {
        Sheet sheet = sheet(shown(LineOrder.LISTED, 2022));
        assertThat(sheet.title()).isEqualTo("2022年总览");
        assertThat(sheet.blocks().getFirst()).isInstanceOfSatisfying(Paragraph.class, paragraph ->
                assertThat(paragraph.text()).startsWith("青云谱区 2022年：72项目标：可判18").contains("官方表述：较好完成",
                        "“中医馆标准化已全部完工”与判定不符"));
        List<TableBlock> tables = sheet.blocks().stream().filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast).toList();
        assertThat(tables).extracting(TableBlock::caption).containsExactly("2022年判定一览", "未完成的目标，增速等比率，按百分点",
                "未完成的目标，总量，按占目标的百分比", "超出目标，增速等比率，按百分点", "超出目标，总量，按占目标的百分比");
        // 青山湖 has nothing to say of the year: no column of blanks.
        assertThat(tables.getFirst().columns()).hasSize(4);
        assertThat(tables.getFirst().rows().stream().filter(TableRow.Cells.class::isInstance)).hasSize(72);
        assertThat(sheet.blocks()).anySatisfy(block -> assertThat(block).isInstanceOfSatisfying(Paragraph.class,
                paragraph -> assertThat(paragraph.text()).startsWith("青云谱 2022年（45项）：出口总额 增速（量稳质升）、")));
    }

    @Test
    void linesOfOneHeadStandTogetherInTheOrderOfTheScreen() {
        TableBlock table = sheet(shown(LineOrder.VERDICT, 2022)).blocks().stream().filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast).findFirst().orElseThrow();
        assertThat(table.rows().stream().filter(TableRow.Group.class::isInstance)
                .map(row -> ((TableRow.Group) row).text())).containsExactly("未完成", "完成", "不可比", "无数据");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        ShownOverview all = shown(LineOrder.LISTED, 2022);
        Sheet sheet = sheet(new ShownOverview(all.overview(), all.lines().subList(0, 5), LineOrder.LISTED, all.all()));
        assertThat(sheet.blocks()).anySatisfy(block -> assertThat(block).isInstanceOfSatisfying(Paragraph.class,
                paragraph -> assertThat(paragraph.text()).isEqualTo("下表只列筛选出的5行，全部共165行；统计按全部目标。")));
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void severalYearsFitThePageOrAreCutBetweenDistricts(Orientation orientation) {
        var fonts = Fx.fonts();
        List<PaperPage> pages = Fx.TOOLKIT.call(() -> new Paginator(fonts, new Messages(Messages.CHINESE)).paginate(
                sheet(shown(LineOrder.GAP, 2021, 2022, 2023)), PageSetup.standard().withOrientation(orientation)));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(words(pages)).contains("−2.0点", "未完成", "青云谱", "西湖", "续表");
        double right = pages.getFirst().setup().typeArea().right();
        Stream<Double> ends = Fx.TOOLKIT.call(() -> pages.stream().flatMap(page -> Fx.texts(page.content()).stream()
                .map(text -> Fx.place(page, text).getMaxX())).toList()).stream();
        assertThat(ends).allSatisfy(end -> assertThat(end).isLessThanOrEqualTo(right + 1));
    }
}
