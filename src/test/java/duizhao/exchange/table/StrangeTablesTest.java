package duizhao.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.DataPackage;
import duizhao.exchange.plan.HeldInMemory;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.ImportWords;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Standing;
import duizhao.exchange.sheet.RawWorkbook;
import duizhao.exchange.sheet.TableFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers as planners' files really have them, from the file to the figure.
class StrangeTablesTest {

    private static final HeldInMemory HELD =
            new HeldInMemory(new WholeRecord(DataPackage.bundled(), Decided.NOTHING, List.of()));
    private static final Messages CHINESE = new Messages(Messages.CHINESE);
    private static final String HEADER = """
            <row r="1"><c t="inlineStr"><is><t>行政区</t></is></c><c t="inlineStr"><is><t>年份</t></is></c>\
            <c t="inlineStr"><is><t>指标</t></is></c><c t="inlineStr"><is><t>单位</t></is></c>\
            <c t="inlineStr"><is><t>完成</t></is></c></row>""";

    @TempDir
    private Path folder;

    private ImportPlan plan(Path file) {
        var table = new TableImport(TableFiles.open(file), HELD);
        var mapping = table.guess(table.file().sheets().getFirst());
        assertThat(mapping.lacking()).as("%s", mapping).isEmpty();
        return table.plan(List.of(mapping), Progress.SILENT);
    }

    private ImportPlan text(String text, Charset encoding) throws IOException {
        return plan(Files.write(folder.resolve("表.csv"), text.getBytes(encoding)));
    }

    /// @param cell that of 完成, of 青云谱's growth in 2019
    private ImportPlan cell(RawWorkbook workbook, String indicator, String unit, String cell) throws IOException {
        return plan(workbook.sheet("s", "<sheetData>" + HEADER + row(indicator, unit, cell, "") + "</sheetData>")
                .write(folder.resolve("表.xlsx")));
    }

    private static String row(String indicator, String unit, String cell, String attributes) {
        return ("<row %s><c t=\"inlineStr\"><is><t>青云谱</t></is></c><c><v>2019</v></c><c t=\"inlineStr\"><is><t>%s</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>%s</t></is></c>%s</row>").formatted(attributes, indicator, unit, cell);
    }

    private static List<String> tokens(ImportPlan plan) {
        return plan.items().stream().flatMap(item -> item.figure().stream()).map(f -> f.quantity().token()).toList();
    }

    private static List<String> reasons(ImportPlan plan) {
        return plan.items().stream().filter(item -> item.standing() == Standing.REFUSED)
                .map((Item item) -> item.where().row() + item.where().column() + " " + item.refusal().text(CHINESE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.0%|0.075|7.5%|7.5", "0%|0.075|8%|8", "0.00%|-1.2E-2|-1.20%|-1.20", "General|7.5|7.5%|7.5",
        "0.0\"%\"|7.46|7.5%|7.5"})
    void aPercentageIsTheOneThatIsShown(String format, String stored, String token, String value) throws IOException {
        var plan = cell(new RawWorkbook().formats(format), "地区生产总值增速", "%", "<c s=\"1\"><v>" + stored + "</v></c>");

        assertThat(tokens(plan)).containsExactly(token);
        Figure figure = plan.items().getLast().figure().orElseThrow();
        assertThat(figure.quantity().value()).isEqualTo(value);
        assertThat(figure.quantity().unit().printed()).isEqualTo("%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"#,##0.00|1380.5|1,380.50亿元|1380.50", "0.0\"亿元\"|380.54|380.5亿元|380.5",
        "\"¥\"#,##0.0|380.5|380.5亿元|380.5", "[$¥-804]#,##0.0|380.5|380.5亿元|380.5"})
    void anAmountIsTheOneThatIsShown(String format, String stored, String token, String value) throws IOException {
        var plan = cell(new RawWorkbook().formats(format), "地区生产总值", "亿元", "<c s=\"1\"><v>" + stored + "</v></c>");

        assertThat(reasons(plan)).isEmpty();
        assertThat(tokens(plan)).containsExactly(token);
        assertThat(plan.items().getLast().figure().orElseThrow().quantity().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>|错误值 #DIV/0!",
        "<c t=\"e\"><v>#REF!</v></c>|错误值 #REF!",
        "<c t=\"inlineStr\"><is><t>#VALUE!</t></is></c>|错误值 #VALUE!",
        "<c><f>SUM(A1:B1)</f></c>|公式没有保存结果",
        "<c s=\"1\"><v>44561</v></c>|2021-12-31"})
    void aCellWithoutANumberIsRefusedWithItsReason(String cell, String reason) throws IOException {
        var plan = cell(new RawWorkbook().formats("yyyy-mm-dd"), "地区生产总值", "亿元", cell);

        assertThat(tokens(plan)).isEmpty();
        assertThat(reasons(plan)).singleElement().asString().startsWith("2E ").contains(reason);
    }

    @Test
    void whatOtherMoneyIsMeantIsNotForgotten() throws IOException {
        var plan = cell(new RawWorkbook().formats("[$$-409]#,##0.0"), "地区生产总值", "亿元", "<c s=\"1\"><v>380.5</v></c>");

        assertThat(tokens(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青云谱\u00a0", "\u200b青云谱 ", "３６０１０４"})
    void aDistrictIsKnownHoweverItIsTyped(String typed) throws IOException {
        assertThat(text(TABBED.replace("青云谱", typed), StandardCharsets.UTF_8).items()).extracting(Item::standing)
                .containsOnly(Standing.ADDED);
    }

    @Test
    void anEmptyResultAndOneNotAvailableAreNoNumberAndNoFault() throws IOException {
        for (String cell : List.of("<c t=\"str\"><f>IF(A1=1,1,\"\")</f><v></v></c>", "<c t=\"e\"><f>NA()</f><v>#N/A</v></c>")) {
            var plan = cell(new RawWorkbook(), "地区生产总值", "亿元", cell);

            assertThat(plan.items()).isEmpty();
            assertThat(plan.skipped()).isEqualTo(1);
        }
    }

    @Test
    void whatAPersonHasHiddenIsLeftOutAndTold() throws IOException {
        var plan = plan(new RawWorkbook().sheet("s", "<sheetData>" + HEADER + row("地区生产总值", "亿元", "<c><v>1</v></c>", "hidden=\"1\"")
                + row("地区生产总值", "亿元", "<c><v>380.5</v></c>", "") + "</sheetData>").write(folder.resolve("表.xlsx")));

        assertThat(tokens(plan)).containsExactly("380.5亿元");
        assertThat(new ImportWords(HELD.catalogue(), CHINESE).remarks(plan)).startsWith("隐藏的行和列不读：s 1 行");
        assertThat(new ImportWords(HELD.catalogue(), new Messages(Messages.ENGLISH)).remarks(plan))
                .startsWith("hidden rows and columns, not read: s 1 rows");
    }

    /// Most printed tables name a district once beside all its rows.
    @Test
    void whatIsMergedOverSeveralRowsHoldsForEach() throws IOException {
        var plan = plan(new RawWorkbook().sheet("s", "<sheetData>" + HEADER
                + "<row r=\"2\">" + texts("青云谱", "2019", "地区生产总值", "亿元", "380.5") + "</row>"
                + "<row r=\"3\">" + texts("", "", "固定资产投资", "", "120.5") + "</row>"
                + "<row r=\"4\">" + texts("", "", "地区生产总值增速", "%", "7.5") + "</row>"
                + "<row r=\"5\">" + texts("", "2019", "地区生产总值", "亿元", "1") + "</row></sheetData>"
                + "<mergeCells count=\"3\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"D2:D3\"/></mergeCells>")
                .write(folder.resolve("表.xlsx")));

        assertThat(tokens(plan)).containsExactly("380.5亿元", "120.5亿元", "7.5%");
        assertThat(plan.items().stream().flatMap(item -> item.figure().stream())).allSatisfy(figure -> {
            assertThat(figure.district()).isEqualTo("360104");
            assertThat(figure.period().text()).isEqualTo("2019");
        });
        // Below its end it holds no more.
        assertThat(reasons(plan)).singleElement().asString().startsWith("5A ");
    }

    @ParameterizedTest
    @CsvSource({"E2:E3, 2E", "E2:F2, 2E"})
    void aNumberThatIsMergedOverOthersIsRefused(String merged, String place) throws IOException {
        String header = HEADER.replace("</row>", "<c t=\"inlineStr\"><is><t>计划</t></is></c></row>");
        var plan = plan(new RawWorkbook().sheet("s", "<sheetData>" + header
                + "<row r=\"2\">" + texts("青云谱", "2019", "地区生产总值", "亿元", "380.5", "") + "</row>"
                + "<row r=\"3\">" + texts("青云谱", "2019", "固定资产投资", "亿元", "", "120.5") + "</row></sheetData>"
                + "<mergeCells count=\"1\"><mergeCell ref=\"" + merged + "\"/></mergeCells>").write(folder.resolve("表.xlsx")));

        assertThat(tokens(plan)).containsExactly("120.5亿元");
        assertThat(reasons(plan)).singleElement().asString().startsWith(place + " 单元格合并了几行或几列");
    }

    @Test
    void aNumberThatIsMergedWithAnEmptyColumnIsReadAsItStands() throws IOException {
        var plan = plan(new RawWorkbook().sheet("s", "<sheetData>" + HEADER
                + "<row r=\"2\">" + texts("青云谱", "2019", "地区生产总值", "亿元", "380.5") + "</row></sheetData>"
                + "<mergeCells count=\"1\"><mergeCell ref=\"E2:G2\"/></mergeCells>").write(folder.resolve("表.xlsx")));

        assertThat(reasons(plan)).isEmpty();
        assertThat(tokens(plan)).containsExactly("380.5亿元");
    }

    private static String texts(String... cells) {
        return Arrays.stream(cells).map(text -> "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>").collect(Collectors.joining());
    }

    /// The year as a number that is shown as a day, and the other way round.
    @Test
    void aYearIsReadAsItIsShown() throws IOException {
        String sheet = "<sheetData>" + HEADER + row("地区生产总值", "亿元", "<c><v>380.5</v></c>", "").replace("<c><v>2019</v></c>", "%s")
                + "</sheetData>";

        var day = plan(new RawWorkbook().formats("yyyy\"年\"").sheet("s", sheet.formatted("<c s=\"1\"><v>43830</v></c>"))
                .write(folder.resolve("表.xlsx")));
        assertThat(day.items().getLast().figure().orElseThrow().period().text()).isEqualTo("2019");
        var bare = plan(new RawWorkbook().sheet("s", sheet.formatted("<c><v>43830</v></c>")).write(folder.resolve("表.xlsx")));
        assertThat(tokens(bare)).isEmpty();
        assertThat(reasons(bare)).singleElement().asString().startsWith("2B ");
    }

    private static final String TABBED = "行政区\t年份\t指标\t单位\t完成\n青云谱\t2019\t地区生产总值\t亿元\t\"1,380.5\"\n青云谱\t２０１９\t地区生产总值增速\t%\t７.５\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void tabbedTextIsReadInEveryEncoding(String encoding) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (encoding.startsWith("UTF")) {
            bytes.write("\uFEFF".getBytes(encoding));
        }
        bytes.write(TABBED.replace("\n", "\r\n").getBytes(encoding));

        var plan = plan(Files.write(folder.resolve("Unicode 文本.txt"), bytes.toByteArray()));
        assertThat(tokens(plan)).containsExactly("1,380.5亿元", "７.５%");
        assertThat(plan.items().getLast().figure().orElseThrow().quantity().value()).isEqualTo("7.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,380.5|1380.5", "1，380.5|1380.5", "１,３８０.５|1380.5", "１３８０．５|1380.5", "380.5\u00a0|380.5",
        "\u00a0380.5|380.5", "\u3000380.5\u3000|380.5", "380.5\u200b|380.5", "\uFEFF380.5|380.5", "380.5亿元|380.5", "−3.5|-3.5", "－3.5|-3.5", "+3.5|3.5"})
    void aNumberIsReadHoweverItIsTyped(String typed, String value) throws IOException {
        var plan = text(TABBED.replace("1,380.5", typed), StandardCharsets.UTF_8);

        assertThat(reasons(plan)).isEmpty();
        assertThat(plan.items().stream().flatMap(item -> item.figure().stream()).findFirst().orElseThrow().quantity().value())
                .isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 380.5", "1.380,5", "13,80.5", "1..5", "380.5.", "l380", "3O0"})
    void aNumberThatCouldBeAnotherIsRefused(String typed) throws IOException {
        var plan = text(TABBED.replace("1,380.5", typed), StandardCharsets.UTF_8);

        assertThat(reasons(plan)).singleElement().asString().startsWith("2E ");
    }
}
