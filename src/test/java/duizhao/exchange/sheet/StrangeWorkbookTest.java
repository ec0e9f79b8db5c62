package duizhao.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.platform.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What real programs write into workbooks and few libraries do.
class StrangeWorkbookTest {

    @TempDir
    private Path folder;

    private Unseen unseen;

    private List<SheetRow> rows(RawWorkbook workbook) throws IOException {
        var rows = new ArrayList<SheetRow>();
        unseen = XlsxFile.open(workbook.write(folder.resolve("w.xlsx"))).read("s", rows::add, Progress.SILENT);
        return rows;
    }

    /// @param cells of the first row
    private SheetRow row(RawWorkbook workbook, String cells) throws IOException {
        return rows(workbook.sheet("s", "<sheetData><row r=\"1\">" + cells + "</row></sheetData>")).getFirst();
    }

    private SheetRow row(String cells) throws IOException {
        return row(new RawWorkbook(), cells);
    }

    @Test
    void readingsAboveCharactersAndTypesOfRunsAreNoPartOfTheText() throws IOException {
        var workbook = new RawWorkbook().texts("""
                <si><r><rPr><b/><sz val="11"/></rPr><t>地区</t></r>
                  <r><t xml:space="preserve">生产总值 </t></r><rPh sb="0" eb="2"><t>チク</t></rPh><phoneticPr fontId="1"/></si>
                <si><t>第二</t><rPh sb="0" eb="1"><t>ダイ</t></rPh></si><si/>""");

        assertThat(row(workbook, """
                <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
                <c r="D1" t="inlineStr"><is><r><t>青云</t></r><r><t>谱</t></r><rPh sb="0" eb="1"><t>qing</t></rPh></is></c>""").cells())
                .containsExactly("地区生产总值", "第二", "", "青云谱");
    }

    @Test
    void signsThatAreWrittenByTheirNumbersAreRead() throws IOException {
        assertThat(row("<c r=\"A1\" t=\"inlineStr\"><is><t>一_x000D_\n二_x005F_x0041_</t></is></c>").cells())
                .containsExactly("一\r\n二_x0041_");
    }

    @Test
    void theStrictFormIsReadWithItsDays() throws IOException {
        var workbook = new RawWorkbook().strict().formats("0.0%", "yyyy\"年\"m\"月\"").texts("<si><t>增速</t></si>");

        assertThat(row(workbook, """
                <c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>7.4999999999999997E-2</v></c>
                <c r="C1" s="2" t="d"><v>2022-10-01T00:00:00.000</v></c><c r="D1" t="d"><v>2022-10-01</v></c>""").cells())
                .containsExactly("增速", "7.5%", "2022年10月", "2022-10-01");
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() throws IOException {
        var workbook = new RawWorkbook().properties("<workbookPr date1904=\"1\"/>").formats("yyyy/m/d");

        assertThat(row(workbook, "<c r=\"A1\" s=\"1\"><v>43099</v></c>").cells()).containsExactly("2021/12/31");
    }

    @Test
    void aFormulaIsItsResultAsItIsShown() throws IOException {
        var row = row(new RawWorkbook().formats("0.0"), """
                <c r="A1" s="1"><f>SUM(B1:C1)</f><v>380.54</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>西湖</v></c>
                <c r="C1" t="str"><f>IF(A1>0,"",1)</f><v></v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c>
                <c r="E1" t="b"><f>A1>0</f><v>1</v></c><c r="F1" t="e"><f>A1/0</f><v>#DIV/0!</v></c>""");

        assertThat(row.cells()).containsExactly("380.5", "西湖", "", "2", "TRUE", "#DIV/0!");
        assertThat(row.troubles()).isEmpty();
    }

    @Test
    void aFormulaWithoutResultIsNoEmptyCell() throws IOException {
        var row = row("""
                <c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="str"><f>"a"</f></c>
                <c r="D1"><f t="array" ref="D1:E1">A1:B1*2</f></c><c r="E1"/><c r="F1"/>""");

        assertThat(row.troubles()).isEqualTo(Map.of(0, FORMULA, 1, FORMULA, 2, FORMULA, 3, FORMULA, 4, FORMULA));
    }

    private static final String FORMULA = "import.cell.formula";

    /// XlsxWriter stores 0 for every formula, and tells that all of them are to be worked out anew.
    @Test
    void resultsThatAreToBeWorkedOutAnewAreNotTaken() throws IOException {
        var row = row(new RawWorkbook().afterSheets("<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>"),
                "<c r=\"A1\"><v>3</v></c><c r=\"B1\"><f>A1*2</f><v>0</v></c>");

        assertThat(row.cells()).containsExactly("3", "");
        assertThat(row.troubles()).isEqualTo(Map.of(1, FORMULA));
    }

    @Test
    void hiddenRowsAndColumnsAreCountedAndNotRead() throws IOException {
        var rows = rows(new RawWorkbook().sheet("s", """
                <cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData>
                <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
                <row r="2" hidden="1"><c r="A2"><v>4</v></c><c r="D2"><v>9</v></c></row><row r="3" hidden="1"/>
                <row r="4"><c r="C4"><v>5</v></c></row></sheetData>"""));

        assertThat(rows).extracting(SheetRow::cells).containsExactly(List.of("1", "", "3"), List.of("", "", "5"));
        assertThat(unseen).isEqualTo(new Unseen("s", 1, 1));
    }

    @Test
    void rowsAndCellsMayLeaveOutWhereTheyStand() throws IOException {
        var rows = rows(new RawWorkbook().sheet("s", """
                <sheetData><row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row>
                <row><c><v>5</v></c></row></sheetData>"""));

        assertThat(rows).extracting(SheetRow::number).containsExactly(1L, 5L, 6L);
        assertThat(rows.getFirst().cells()).containsExactly("1", "", "2", "3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.0%|0.075|7.5%", "#,##0.00|1234567.5|1,234,567.50", "0.00_);[Red](0.00)|-3.456|(3.46)",
        "0.0\"亿元\"|12.34|12.3亿元", "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |1234.5|1,234.50", "@|12.50|12.5",
        "0.00|0.1|0.10", "yyyy\"年\"|44561|2021年", "General|44561|44561", "[$-804]yyyy\"年\"m\"月\";@|44561|2021年12月"})
    void aNumberIsReadAsItsFormatShowsIt(String format, String stored, String shown) throws IOException {
        assertThat(row(new RawWorkbook().formats(format), "<c r=\"A1\" s=\"1\"><v>" + stored + "</v></c>").cells())
                .containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[DBNum1]0|12", "h:mm|0.5", "# ?/?|0.5", "0.0E+00|1234", "[>100]0;0.0|12", "General|1E999999999"})
    void aNumberWhoseFormatIsNotUnderstoodIsNotGuessed(String format, String stored) throws IOException {
        var row = row(new RawWorkbook().formats(format.replace(">", "&gt;")), "<c r=\"A1\" s=\"1\"><v>" + stored + "</v></c>");

        assertThat(row.troubles()).isEqualTo(Map.of(0, "import.cell.format"));
    }

    @Test
    void aSheetThatIsOneChartIsNoTable() throws IOException {
        Path file = new RawWorkbook().sheet("s", "<sheetData/>").write(folder.resolve("c.xlsx"));
        Workbooks.rewrite(file, "xl/_rels/workbook.xml.rels", xml -> xml.replace("</Relationships>", """
                <Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet"
                Target="chartsheets/sheet1.xml"/></Relationships>"""));
        Workbooks.rewrite(file, "xl/workbook.xml", xml -> xml.replace("</sheets>", "<sheet name=\"图\" sheetId=\"9\" r:id=\"c\"/></sheets>"));

        assertThat(XlsxFile.open(file).sheets()).containsExactly("s");
    }
}
