package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.CaughtConsole;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;
import duizhao.app.session.Decisions;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.VerdictKind;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person gets who asks on the command line, on the bundled record of the three districts.
class CommandsTest {

    private static final String QINGYUNPU = "360104";
    private static final String XIHU = "360103";
    private static final String QINGSHANHU = "360111";

    @TempDir
    private Path folder;

    private CaughtConsole caught;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        // Started here, it is not ended by the report that is made in it, and other tests can go on with it.
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void console() {
        caught = new CaughtConsole(folder);
    }

    private int run(String... arguments) {
        return new Commands(caught.console()).run(arguments);
    }

    private String out() {
        return caught.out();
    }

    private String err() {
        return caught.err();
    }

    private JsonNode rows(String... arguments) {
        assertThat(run(arguments)).as(err()).isZero();
        return JsonMapper.shared().readTree(out());
    }

    private static Optional<JsonNode> find(JsonNode rows, String district, String indicator, String measure) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("district").asString().equals(district)
                        && row.get("indicator").asString().equals(indicator)
                        && row.get("measure").asString().equals(measure)
                        && row.get("slice").asString().isEmpty())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            gdp,                      MISSED,         X,        true,  false, -2.0
            general-public-budget-revenue, MET,       M2,       true,  false, 1
            fixed-asset-investment,   MET,            M2,       true,  false, 1.5
            industrial-value-added,   MISSED,         X,        true,  false, -5
            retail-sales,             MISSED,         X,        true,  false, -4.8
            foreign-capital,          NOT_COMPARABLE, 'C1, C2', true,  false,
            exports,                  NOT_COMPARABLE, C6,       false, true,
            urban-disposable-income,  NO_DATA,        NO_DATA,  false, true,
            """)
    void theTargetsOfQingyunpu2022AreJudged(String indicator, String verdict, String rule, boolean provisional,
                                            boolean unanswered, String gap) {
        JsonNode row = find(rows("compare", "--year", "2022", "--format", "json"), QINGYUNPU, indicator, "growth")
                .orElseThrow();
        assertThat(row.get("verdict").asString()).isEqualTo(verdict);
        assertThat(row.get("rule").asString()).isEqualTo(rule);
        assertThat(row.get("provisional").asBoolean()).isEqualTo(provisional);
        assertThat(row.get("unanswered").asBoolean()).isEqualTo(unanswered);
        assertThat(row.get("sentence").asString()).isNotBlank();
        if (gap == null) {
            assertThat(row.get("gap").isNull()).isTrue();
        } else {
            assertThat(row.get("gap").get("value").decimalValue()).isEqualByComparingTo(gap);
            assertThat(row.get("gap").get("unit").asString()).isEqualTo("个百分点");
        }
    }

    /// Both documents were read side by side: what the later one answers, what it answers with something else, and what
    /// it does not mention.
    @Test
    void theTargetsOf2022StandBesideWhatAnswersThem() {
        JsonNode rows = rows("compare", "--year", "2022", "--district", "青云谱", "--format", "json");
        var both = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> !row.get("plan").isNull() && !row.get("outcome").isNull()).toList();
        assertThat(both).hasSize(27);
        assertThat(both).filteredOn(row -> row.get("verdict").asString().equals("MET")).hasSize(12);
        assertThat(both).filteredOn(row -> row.get("verdict").asString().equals("MISSED")).hasSize(6)
                .extracting(row -> row.get("indicator").asString()).contains("gdp", "dead-end-roads-opened",
                        "tcm-standardized-institutions");
        assertThat(both).filteredOn(row -> row.get("verdict").asString().equals("NOT_COMPARABLE")).hasSize(9)
                .allSatisfy(row -> assertThat(row.get("reason").asString()).containsPattern("（[CI]\\d"));
        assertThat(StreamSupport.stream(rows.spliterator(), false).filter(row -> row.get("unanswered").asBoolean()))
                .hasSize(45).allSatisfy(row -> assertThat(row.get("outcome").isNull()).isTrue());
        assertThat(find(rows, QINGYUNPU, "digital-industry-revenue", "level").orElseThrow().get("reason").asString())
                .contains("C1", "人工对应");
    }

    @Test
    void anAmountIsComputedFromTheRatioOfItsCompletionAndSaysSo() {
        JsonNode row = find(rows("compare", "--year", "2022", "--district", "青云谱", "--format", "json"), QINGYUNPU,
                "major-project-investment", "level").orElseThrow();
        assertThat(row.get("outcome").get("token").asString()).isEqualTo("108.6%");
        assertThat(row.get("gap").get("value").decimalValue()).isEqualByComparingTo("17.33");
        assertThat(row.get("sentence").asString()).contains("推算", "218.83亿元");
    }

    @Test
    void aDefinitionThatOnlyOneSideNamesIsTold() {
        JsonNode row = find(rows("compare", "--year", "2022", "--format", "json"), QINGYUNPU,
                "general-public-budget-revenue", "growth").orElseThrow();
        assertThat(row.get("reason").asString()).contains("口径未注明");
        assertThat(row.get("outcome").get("token").asString()).isEqualTo("6%左右");
        assertThat(row.get("plan").get("qualifier").asString()).isEqualTo("about");
    }

    @Test
    void foreignCapitalKeepsBothSidesAsPrinted() {
        JsonNode rows = rows("compare", "--year", "2022", "--district", "青云谱", "--format", "json");
        JsonNode row = find(rows, QINGYUNPU, "foreign-capital", "growth").orElseThrow();
        assertThat(row.get("plan").get("token").asString()).isEqualTo("6.5%左右");
        assertThat(row.get("outcome").get("value").decimalValue()).isEqualByComparingTo("1000");
        assertThat(row.get("outcome").get("unit").asString()).isEqualTo("万美元");
        assertThat(find(rows, QINGYUNPU, "foreign-capital", "level")).as("told once").isEmpty();
    }

    @Test
    void outcomesWithoutATargetSaySo() {
        JsonNode rows = rows("compare", "--year", "2022", "--district", "西湖", "--format", "json");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("verdict").asString()).isEqualTo("NO_TARGET");
            assertThat(row.get("plan").isNull()).isTrue();
        });
    }

    @Test
    void theYear2023IsHonest() {
        JsonNode rows = rows("compare", "--year", "2023", "--format", "json");
        assertThat(find(rows, QINGYUNPU, "gdp", "growth").orElseThrow().get("verdict").asString()).isEqualTo("NO_DATA");
        assertThat(find(rows, QINGYUNPU, "exports", "growth").orElseThrow().get("rule").asString()).isEqualTo("C6");
        assertThat(find(rows, XIHU, "gdp", "growth").orElseThrow().get("verdict").asString()).isEqualTo("NO_DATA");
        assertThat(find(rows, QINGSHANHU, "exports", "level").orElseThrow().get("verdict").asString())
                .isEqualTo("NO_TARGET");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("unanswered").asBoolean()).isFalse());
    }

    @Test
    void everyRowHasTheNamesOfTheDesign() {
        assertThat(rows("compare", "--year", "2022", "--format", "json")).allSatisfy(row ->
                assertThat(row.propertyNames()).containsExactly("district", "indicator", "name", "measure", "slice",
                        "definition", "period", "plan", "outcome", "verdict", "rule", "reason", "gap", "provisional",
                        "unanswered", "sentence", "hand", "tolerance"));
    }

    @Test
    void tolerancesAreThoseOfTheHouseWhereNobodySetThem() {
        JsonNode rows = rows("compare", "--year", "2022", "--format", "json");
        JsonNode gdp = find(rows, QINGYUNPU, "gdp", "growth").orElseThrow();
        assertThat(gdp.get("tolerance").get("tau").decimalValue()).isEqualByComparingTo("0.2");
        assertThat(gdp.get("tolerance").get("delta").decimalValue()).isEqualByComparingTo("1.0");
        assertThat(gdp.get("tolerance").get("unit").asString()).isEqualTo("个百分点");
        assertThat(gdp.get("tolerance").get("reason").isNull()).isTrue();
        assertThat(gdp.get("hand").isNull()).isTrue();
        assertThat(find(rows, QINGYUNPU, "exports", "growth").orElseThrow().get("tolerance").isNull()).isTrue();
    }

    @Test
    void whatAPersonDecidedIsToldInEveryForm() {
        Path file = folder.resolve("decided.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            var comparison = new Comparisons(store, caught.console().clock()).compare(
                    new Selection(List.of(QINGYUNPU), Period.year(2022), Set.of("gdp", "retail-sales"), false));
            var decisions = new Decisions(caught.console().messages(), caught.console().clock(), "王工");
            var rows = comparison.rows().stream().filter(row -> row.verdict().kind() == VerdictKind.MISSED).toList();
            assertThat(rows).hasSize(2);
            store.acts().apply(decisions.judge(comparison, rows.get(0), VerdictKind.ROUGHLY_MET, "疫情影响"), "王工");
            store.acts().apply(decisions.setTolerances(comparison, rows.get(1), new BigDecimal("5"),
                    new BigDecimal("5"), "会议商定"), "王工");
        }
        String[] asked = {"compare", "--store", file.toString(), "--year", "2022", "--district", "青云谱", "--indicator",
            "gdp,retail-sales", "--format", "json"};
        JsonNode rows = rows(asked);
        JsonNode gdp = find(rows, QINGYUNPU, "gdp", "growth").orElseThrow();
        assertThat(gdp.get("verdict").asString()).isEqualTo("MISSED");
        assertThat(gdp.get("hand").toString()).isEqualTo("{\"verdict\":\"ROUGHLY_MET\",\"by\":\"王工\","
                + "\"date\":\"2026-11-23\",\"reason\":\"疫情影响\"}");
        assertThat(gdp.get("sentence").asString()).endsWith("；王工于2026-11-23人工判定为基本完成：疫情影响");
        JsonNode retail = find(rows, QINGYUNPU, "retail-sales", "growth").orElseThrow();
        assertThat(retail.get("verdict").asString()).isEqualTo("ROUGHLY_MET");
        assertThat(retail.get("tolerance").get("tau").decimalValue()).isEqualByComparingTo("5");
        assertThat(retail.get("tolerance").get("reason").asString()).isEqualTo("会议商定");
        caught.forget();

        asked[asked.length - 1] = "csv";
        assertThat(run(asked)).isZero();
        assertThat(out().lines().findFirst().orElseThrow()).endsWith("sentence,hand.verdict,hand.by,hand.date,"
                + "hand.reason,tolerance.tau,tolerance.delta,tolerance.unit,tolerance.reason");
        assertThat(out()).contains("ROUGHLY_MET,王工,2026-11-23,疫情影响,0.2,1.0,个百分点,");
        caught.forget();

        asked[asked.length - 1] = "table";
        assertThat(run(asked)).isZero();
        assertThat(out()).contains("✕ 未完成·预·人工判定：基本完成").contains("人工容差").contains("人工改判 1");
    }

    @Test
    void headlineAndIndicatorNarrowTheAnswer() {
        assertThat(rows("compare", "--year", "2022", "--indicator", "gdp,exports", "--format", "json"))
                .extracting(row -> row.get("indicator").asString()).containsOnly("gdp", "exports");
        caught.forget();
        assertThat(rows("compare", "--year", "2023", "--headline", "--format", "json"))
                .extracting(row -> row.get("indicator").asString()).doesNotContain("online-retail-sales").contains("gdp");
    }

    @Test
    void anIndicatorIsToldThroughTheYears() {
        JsonNode rows = rows("compare", "--indicator", "gdp", "--years", "2021-2023", "--format", "json");
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.get("period").asString())
                .isIn("2021", "2022", "2023"));
        assertThat(rows).anyMatch(row -> row.get("period").asString().equals("2022")
                && row.get("measure").asString().equals("growth") && row.get("district").asString().equals(QINGYUNPU)
                && row.get("verdict").asString().equals("MISSED"));
    }

    @Test
    void yearsAreAlsoToldAsATable() {
        assertThat(run("compare", "--indicator", "gdp", "--years", "2015-2025")).isZero();
        assertThat(out()).contains("地区生产总值 增速", "地区生产总值 总量", "7.5%以上", "未完成");
    }

    @Test
    void yearsNeedAnIndicator() {
        assertThat(run("compare", "--years", "2015-2025")).isEqualTo(2);
        assertThat(err()).contains("--indicator");
        assertThat(run("compare", "--years", "many", "--indicator", "gdp")).isEqualTo(2);
    }

    @Test
    void whatWasPrintedTwiceIsListed() {
        assertThat(run("compare", "--year", "2023", "--prints")).isZero();
        assertThat(out().lines().count()).isEqualTo(5);
        console();
        assertThat(rows("compare", "--year", "2023", "--prints", "--format", "json").size()).isEqualTo(8);
    }

    @Test
    void anIndicatorIsKnownByItsNameToo() {
        assertThat(rows("compare", "--year", "2022年", "--indicator", "地区生产总值", "--format", "json"))
                .extracting(row -> row.get("indicator").asString()).containsOnly("gdp");
    }

    @Test
    void theTallyCountsAllTargetsWhateverIsListed() {
        assertThat(run("compare", "--year", "2022", "--indicator", "gdp", "--district", "青云谱")).isZero();
        assertThat(out()).contains("72 项目标：可判 18");
    }

    @Test
    void aReportOfSomeIndicatorsSaysSoAndCountsAll() throws IOException {
        Path pdf = folder.resolve("part.pdf");
        assertThat(run("report", "--year", "2022", "--indicator", "fixed-asset-investment", "--out", pdf.toString()))
                .as(err()).isZero();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("72项目标：可判18", "只列筛选出的2行");
        }
    }

    @Test
    void withoutAYearTheLatestThatCanBeJudgedIsTaken() {
        assertThat(rows("compare", "--format", "json")).extracting(row -> row.get("period").asString())
                .containsOnly("2022");
    }

    @Test
    void theTableIsInLineAndCountsHonestly() {
        assertThat(run("compare", "--year", "2022")).isZero();
        assertThat(out()).contains("72 项目标：可判 18，完成 12、基本完成 0、未完成 6；不可比 16；无数据 38")
                .contains("✕ 未完成·预");
        assertThat(out().lines().filter(l -> l.contains("青山湖区")).findFirst()).isPresent();
        assertThat(out()).contains("该年没有数据");
        var widths = out().lines().takeWhile(l -> !l.isBlank()).filter(l -> l.contains("%")).map(l -> {
            String before = l.substring(0, l.indexOf('%'));
            return TextTable.width(before.substring(0, before.lastIndexOf("  ") + 2));
        }).distinct().toList();
        assertThat(widths).as("where the first printed number of each line begins").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void csvHasOneLineForEachRow() {
        assertThat(run("compare", "--year", "2022", "--district", "360104", "--format", "csv")).isZero();
        String[] lines = out().split("\n");
        assertThat(lines[0]).startsWith("district,indicator,name,measure,slice,definition,period,plan.figure,plan.token");
        assertThat(lines).hasSizeGreaterThan(100).allSatisfy(line -> assertThat(line).contains(","));
        assertThat(lines[1]).contains("7.5%以上").contains("MISSED").contains("-2.0");
    }

    @Test
    void theReportIsAPdfWhoseChineseCanBeSearched() throws IOException {
        Path pdf = folder.resolve("对照.pdf");
        assertThat(run("report", "--year", "2022", "--out", pdf.toString())).as(err()).isZero();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("2022年计划与完成对照", "青云谱区", "西湖区", "青山湖区", "地区生产总值", "7.5%以上",
                    "量稳质升", "未完成", "不可比", "417.16亿元", "王工");
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'compare --year 2022 --district 东湖',      2, 东湖
            'compare --year 2009',                     2, 2009
            'compare --year 二二',                      2, 二二
            'compare --year 2022 --indicator gpd',     2, gpd
            'compare --format xml',                    2, xml
            'compare --nonsense',                      2, --nonsense
            'report --year 2022',                      2, --out
            'report --out /no/such/folder/x.pdf',      3, /no/such/folder
            'compare --store /no/such/store.duizhao',  3, /no/such/store.duizhao
            """)
    void badInputGetsOneLine(String arguments, int code, String named) {
        assertThat(run(arguments.split(" "))).isEqualTo(code);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).contains(named);
        assertThat(out()).isEmpty();
    }

    @Test
    void anUnreadableStoreIsLeftAsItIs() throws IOException {
        Path file = folder.resolve("letter.duizhao");
        Files.writeString(file, "not a database at all, just a letter to the mayor");
        byte[] before = Files.readAllBytes(file);
        assertThat(run("compare", "--year", "2022", "--store", file.toString())).isEqualTo(3);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).contains("letter.duizhao");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aStoreAnswersAsTheBundledDataDo() {
        Path file = folder.resolve("mine.duizhao");
        Store.open(file, DataPackage::bundled, Progress.SILENT).close();
        run("compare", "--year", "2022", "--format", "json");
        String bundled = out();
        caught.forget();
        assertThat(run("compare", "--year", "2022", "--format", "json", "--store", file.toString())).isZero();
        assertThat(out()).isEqualTo(bundled);
    }

    @Test
    void commandsLeaveNothingBehindWhereNobodyHasAStore() throws IOException {
        run("compare", "--year", "2022");
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "compare --help", "report --help"})
    void helpIsInChinese(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out()).contains("用法：").doesNotContain("Usage").doesNotContain("cli.");
    }
}
