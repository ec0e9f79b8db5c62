package duizhao.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.DataPackage;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.Aspect;
import duizhao.exchange.plan.HeldInMemory;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Standing;
import duizhao.exchange.sheet.TableFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Planners' tables against the bundled record of the three districts.
class TableImportTest {

    private static final HeldInMemory HELD =
            new HeldInMemory(new WholeRecord(DataPackage.bundled(), Decided.NOTHING, List.of()));
    private static final Path SAVED = Path.of("src/test/resources/duizhao/exchange/tables.xlsx");

    @TempDir
    private Path folder;

    private TableImport table(String text, Charset encoding) throws IOException {
        Path file = folder.resolve("表.csv");
        Files.write(file, text.getBytes(encoding));
        return new TableImport(TableFiles.open(file), HELD);
    }

    private ImportPlan plan(String text) throws IOException {
        var table = table(text, StandardCharsets.UTF_8);
        var mapping = table.guess("");
        assertThat(mapping.lacking()).as("%s", mapping).isEmpty();
        return table.plan(List.of(mapping), Progress.SILENT);
    }

    private static List<Item> items(ImportPlan plan, Standing standing) {
        return plan.items().stream().filter(item -> item.standing() == standing && item.figure().isPresent()
                || item.standing() == standing && standing == Standing.REFUSED).toList();
    }

    private static List<Figure> added(ImportPlan plan) {
        return items(plan, Standing.ADDED).stream().map(item -> item.figure().orElseThrow()).toList();
    }

    private static String reason(Item item) {
        return item.where().row() + item.where().column() + " " + item.refusal().text(new Messages(Messages.CHINESE));
    }

    @Test
    void aLongTableHasOneRowForEachFigure() throws IOException {
        var plan = plan("""
                行政区,指标,年份,计划或完成,数值,单位,来源
                360104,地区生产总值,2019年,完成,３８０.５,亿元,年鉴
                西湖区,地区生产总值增速,2019,目标,7.5%以上,,年鉴
                """);

        assertThat(added(plan)).extracting(Figure::district).containsExactly("360104", "360103");
        assertThat(added(plan)).extracting(f -> f.quantity().token()).containsExactly("３８０.５亿元", "7.5%以上");
        assertThat(added(plan)).extracting(f -> f.series().measure()).containsExactly(Measure.LEVEL, Measure.GROWTH);
        assertThat(added(plan)).extracting(Figure::role).containsExactly(Role.OUTCOME, Role.PLAN);
        assertThat(added(plan).getFirst().source()).isEqualTo(added(plan).getLast().source());
        assertThat(plan.newSources()).isEqualTo(1);
    }

    @Test
    void aWideTableHasAColumnForEachDistrictYearAndRole() throws IOException {
        var plan = plan("""
                三区主要指标,,,,
                （单位：亿元）,,,,
                ,青云谱,,西湖,
                指标,2019年计划,2019年完成,2019年计划,2019年完成
                一、地区生产总值,370,380.5,,410
                其中：社会消费品零售总额,-,200,300.25,—
                """);

        assertThat(added(plan)).extracting(f -> f.district() + " " + f.role().key() + " " + f.quantity().token())
                .containsExactly("360104 plan 370亿元", "360104 outcome 380.5亿元", "360103 outcome 410亿元",
                        "360104 outcome 200亿元", "360103 plan 300.25亿元");
        assertThat(added(plan)).extracting(Figure::period).containsOnly(Period.year(2019));
    }

    @Test
    void aTableInGbkIsReadTheSame() throws IOException {
        var table = table("地区,指标名称,时间,2019年完成（亿元）\n".replace("时间,", "") + "青云谱,地区生产总值,380.5\n", Charset.forName("GBK"));

        var plan = table.plan(List.of(table.guess("")), Progress.SILENT);

        assertThat(added(plan)).extracting(f -> f.quantity().token()).containsExactly("380.5亿元");
    }

    @Test
    void indicatorsMayStandInTheColumnsAndDistrictsInTheRows() throws IOException {
        var plan = plan("""
                行政区,年份,类别,地区生产总值（亿元）,地区生产总值增速（%）
                青云谱,2019,完成,380.5,8.1
                """);

        assertThat(added(plan)).extracting(f -> f.series().measure() + " " + f.quantity().token())
                .containsExactly("LEVEL 380.5亿元", "GROWTH 8.1%");
    }

    @Test
    void theTitleMayNameDistrictAndYear() throws IOException {
        var plan = plan("""
                青云谱区2019年国民经济计划执行情况,,,
                指标,单位,计划,完成
                地区生产总值,亿元,370,380.5
                """);

        assertThat(added(plan)).extracting(f -> f.district() + f.period() + f.role())
                .containsExactly("3601042019PLAN", "3601042019OUTCOME");
    }

    @Test
    void aWorkbookWithMergedHeadersIsTakenAsItIsShown() {
        var table = new TableImport(TableFiles.open(SAVED), HELD);

        var plan = table.plan(table.file().sheets().stream().map(table::guess).toList(), Progress.SILENT);

        assertThat(added(plan)).extracting(f -> f.district() + " " + f.role().key() + " " + f.quantity().token()).contains(
                "360104 plan 420.00亿元", "360103 plan 700.40亿元", "360103 plan 8.0%", "360103 plan １３５,０００万元",
                "360104 plan 21,775万美元左右");
        assertThat(items(plan, Standing.DIFFERENT)).extracting(item -> item.figure().orElseThrow().quantity().token())
                .contains("1120.40亿元", "7.5%", "128,457万元", "288.00亿元");
        assertThat(items(plan, Standing.REFUSED)).extracting(TableImportTest::reason).anyMatch(r -> r.startsWith("10F 数的前面有不认识的词"))
                .anyMatch(r -> r.startsWith("4C 时期“2021-12-31”看不懂"));
    }

    @Test
    void whatIsRefusedHasItsPlaceAndReason() throws IOException {
        var plan = plan("""
                行政区,指标,年份,计划或完成,数值,单位
                东湖,地区生产总值,2019,完成,1,亿元
                青云谱,地区生产总直,2019,完成,1,亿元
                青云谱,地区生产总值,二〇一九,完成,1,亿元
                青云谱,地区生产总值,2019,不知,1,亿元
                青云谱,地区生产总值,2019,完成,390,
                青云谱,地区生产总值,2019,完成,390亿元,%
                青云谱,地区生产总值,2019,完成,"=HYPERLINK(""http://x"",""1"")",亿元
                青云谱,地区生产总值增速,2019,完成,390,亿元
                青云谱,地区生产总值,2019年一季度,完成,1,亿元
                """);

        assertThat(items(plan, Standing.REFUSED)).extracting(TableImportTest::reason).satisfiesExactly(
                r -> assertThat(r).startsWith("2A 没有行政区“东湖”。相近的有：西湖"),
                r -> assertThat(r).startsWith("3B 没有指标“地区生产总直”。相近的有：地区生产总值、"),
                r -> assertThat(r).startsWith("4C 时期“二〇一九”看不懂"),
                r -> assertThat(r).startsWith("5D “不知”既不是计划也不是完成"),
                r -> assertThat(r).isEqualTo("6E “390”没有单位，不知是多少。请写明单位；该指标通常用“亿元”"),
                r -> assertThat(r).startsWith("7E “390亿元”与单位“%”矛盾"),
                r -> assertThat(r).startsWith("8E "),
                r -> assertThat(r).startsWith("9E “390亿元”的单位与度量不符"),
                r -> assertThat(r).startsWith("10C 时期“2019年一季度”看不懂"));
        assertThat(plan.act(item -> Answer.FURTHER, "")).isEmpty();
    }

    @Test
    void theUnitOfTheWholeTableIsNotForcedOnWhatIsCountedInAnother() throws IOException {
        var plan = plan("""
                青云谱区2019年指标（单位：亿元）,
                指标,完成
                地区生产总值,380.5
                地区生产总值增速,8.1
                实际利用外资,2.3
                实际利用外资,2.3亿美元
                """);

        assertThat(added(plan)).extracting(f -> f.quantity().token()).containsExactly("380.5亿元", "8.1%", "2.3亿美元");
        assertThat(items(plan, Standing.REFUSED)).extracting(TableImportTest::reason)
                .containsExactly("5B “2.3”没有自己的单位，而整张表的单位“亿元”与该指标常用的“万美元”不合。请在单位列写明");
    }

    @Test
    void missingIsNotZero() throws IOException {
        var plan = plan("""
                指标,单位,青云谱2019年计划,青云谱2019年完成
                地区生产总值,亿元,—,暂无
                社会消费品零售总额,亿元,0,N/A
                """);

        assertThat(added(plan)).extracting(f -> f.quantity().token()).containsExactly("0亿元");
        assertThat(plan.skipped()).isEqualTo(1);
    }

    @Test
    void whatIsHeldInTheSameWordsIsTheSameWhereTheTableNamesNoSource() throws IOException {
        var plan = plan("""
                行政区,指标,年份,计划或完成,原文
                青云谱,地区生产总值,2021,完成,预计390亿元左右
                """);

        assertThat(plan.items()).filteredOn(item -> item.figure().isPresent()).extracting(Item::standing)
                .containsExactly(Standing.SAME);
        assertThat(plan.act(item -> Answer.FURTHER, "")).isEmpty();
    }

    @Test
    void whatDiffersIsAddedAsAPrintOrCorrectsOrIsLeft() throws IOException {
        var plan = plan("""
                行政区,指标,年份,计划或完成,原文
                青云谱,地区生产总值,2021,完成,395亿元左右
                """);
        var item = items(plan, Standing.DIFFERENT).getFirst();

        assertThat(item.aspects()).isEqualTo(Set.of(Aspect.NUMBER, Aspect.WORDS, Aspect.SOURCE));
        assertThat(item.held().orElseThrow().key()).isEqualTo("qyp-2021-gdp-level-outcome");
        assertThat(plan.act(i -> Answer.LEAVE, "")).isEmpty();
        assertThat(plan.act(i -> Answer.FURTHER, "").orElseThrow().changes()).hasSize(2)
                .allSatisfy(change -> assertThat(change.before()).isNull());
        var corrected = plan.act(i -> Answer.CORRECT, "核对原件").orElseThrow();
        assertThat(corrected.why()).isEqualTo("核对原件");
        assertThat(corrected.changes()).singleElement().satisfies(change -> {
            assertThat(((Figure) change.after()).quantity().token()).isEqualTo("395亿元左右");
            assertThat(((Figure) change.after()).source()).isEqualTo("qingyunpu-2022-work-report");
            assertThat(((Figure) change.after()).place()).isEqualTo(((Figure) change.before()).place());
        });
    }

    @Test
    void theSameAmountInAnotherUnitIsAnotherUnitAndNotAnotherNumber() throws IOException {
        var plan = plan("""
                行政区,指标,年份,计划或完成,数值,单位
                青云谱,地方一般公共预算收入,2021,完成,"123,000",万元
                """);

        assertThat(items(plan, Standing.DIFFERENT).getFirst().aspects()).isEqualTo(Set.of(Aspect.UNIT, Aspect.SOURCE));
    }

    @Test
    void aRowThatRepeatsOrContradictsAnEarlierOneIsToldSo() throws IOException {
        var plan = plan("""
                行政区,指标,年份,计划或完成,原文
                青云谱,地区生产总值,2019,完成,380.5亿元
                青云谱,地区生产总值,2019,完成,380.5亿元
                青云谱,地区生产总值,2019,完成,381亿元
                """);

        assertThat(plan.items()).filteredOn(item -> item.figure().isPresent()).extracting(Item::standing)
                .containsExactly(Standing.ADDED, Standing.SAME, Standing.DIFFERENT);
        assertThat(plan.act(i -> Answer.CORRECT, "").orElseThrow().changes()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标,计划完成\n地区生产总值,1", "姓名,电话\n张三,123", "青云谱,西湖\n1,2"})
    void aTableThatIsNotUnderstoodIsNotGuessedAt(String text) throws IOException {
        assertThat(table(text + "\n", StandardCharsets.UTF_8).guess("").lacking()).isNotEmpty();
    }

    @Test
    void whatIsRememberedOfATableIsReadAgain() throws IOException {
        var table = table("指标,甲栏,乙栏\n地区生产总值,370亿元,380.5亿元\n", StandardCharsets.UTF_8);
        var guessed = table.guess("");
        var guess = new Guess(HELD.catalogue());
        var said = guessed.with(1, guess.use("青云谱 2019年计划")).with(2, guess.use("青云谱 2019年完成"))
                .withUsualUnit(true).withSource("qingyunpu-2022-work-report");

        var again = MappingText.read(MappingText.write(said), guessed, HELD.catalogue());

        assertThat(again).isEqualTo(said);
        assertThat(MappingText.key(List.of("指 标", "甲栏"))).isEqualTo(MappingText.key(List.of("指标", "甲栏")));
        assertThat(MappingText.read("=nonsense|-", guessed, HELD.catalogue())).isEqualTo(guessed);
    }

    @Test
    void everyTitleOfAnExportIsKnownAgain() {
        for (var language : Messages.LANGUAGES) {
            for (Field field : Field.values()) {
                String title = new Messages(language).text("import.field." + field.key());
                assertThat(Field.titled(title)).as(title).contains(field);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022, 2022
            2022年, 2022
            ２０２２年, 2022
            ２０２１－２０２５年, 2021/2025
            2021-2025, 2021/2025
            2021—2025年, 2021/2025
            2022年10月, 2022-10
            2022年1-10月, 2022-10
            2022-10, 2022-10
            “十四五”时期, 2021/2025
            十五五, 2026/2030
            2022年3-5月, ''
            2022/12/31, ''
            2022年一季度, ''
            1899, ''
            20221, ''
            """)
    void periodsAreReadAsPeopleWriteThem(String text, String period) {
        assertThat(TableWords.period(text).map(Period::text).orElse("")).isEqualTo(period);
    }
}
