package duizhao.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks; `tables.xlsx` was saved by LibreOffice 7.4.
class XlsxFileTest {

    private static final Path SAVED = Path.of("src/test/resources/duizhao/exchange/tables.xlsx");

    @TempDir
    private Path folder;

    private static List<SheetRow> rows(TableFile file, String sheet) {
        var rows = new ArrayList<SheetRow>();
        file.read(sheet, rows::add, Progress.SILENT);
        return rows;
    }

    @Test
    void cellsAreReadAsTheyAreShown() {
        var file = XlsxFile.open(SAVED);

        assertThat(file.sheets()).containsExactly("三区对照", "长表");
        var rows = rows(file, "三区对照");
        assertThat(rows).extracting(SheetRow::number).containsExactly(1L, 3L, 4L, 5L, 6L, 8L, 9L, 10L);
        assertThat(rows.get(1).cells()).startsWith("指标", "单位", "青云谱区", "", "西湖区");
        assertThat(rows.get(3).cells()).containsExactly("地区生产总值", "亿元", "420.00", "412.50", "700.40", "1120.40", "快报数");
        assertThat(rows.get(4).cells()).startsWith("地区生产总值增速", "%", "7.5%", "5.5%", "8.0%");
        assertThat(rows.get(6).cells()).contains("135,000", "128,457", "１３５,０００", "—");
    }

    @Test
    void daysAreReadAsTheyAreShown() {
        assertThat(rows(XlsxFile.open(SAVED), "长表")).extracting(row -> row.cell(2))
                .containsExactly("年份", "2021年", "2021", "2021-12-31");
    }

    @Test
    void aFormulaWithoutAResultCannotBeRead() throws IOException {
        Path file = folder.resolve("f.xlsx");
        try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, "t", null)) {
            var sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "a");
            sheet.formula(0, 2, "HYPERLINK(\"http://example.org\")");
            sheet.value(0, 3, new java.math.BigDecimal("0.5"));
            sheet.style(0, 3).format("# ?/?").set();
        }

        var row = rows(XlsxFile.open(file), "s").getFirst();
        assertThat(row.cells()).containsExactly("a", "", "", "");
        assertThat(row.troubles()).isEqualTo(Map.of(2, "import.cell.formula", 3, "import.cell.format"));
    }

    @Test
    void aZipThatUnpacksToMoreThanIsReadIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }

        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> TableFiles.open(file)).isInstanceOfSatisfying(UserException.class, trouble ->
                assertThat(trouble.key()).isEqualTo("import.file.too-large"));
    }

    @Test
    void entitiesThatGrowAreNotReplaced() throws IOException {
        Path file = folder.resolve("laughs.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
                    Target="worksheets/sheet1.xml"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                    <sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/worksheets/sheet1.xml", """
                    <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;&a;">]>
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
                    <c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>""");
        }

        assertThatThrownBy(() -> rows(TableFiles.open(file), "s")).isInstanceOfSatisfying(UserException.class, trouble ->
                assertThat(trouble.key()).isEqualTo("import.file.damaged"));
    }

    @Test
    void aTextThatIsCalledAWorkbookIsReadAsTheTextItIs() throws IOException {
        Path file = folder.resolve("x.xlsx");
        Files.writeString(file, "指标,数值\n");

        assertThat(TableFiles.open(file)).isInstanceOf(CsvFile.class);
    }

    @Test
    void sheetsThatNobodySeesAreNamedAndNotRead() throws IOException {
        var file = XlsxFile.open(Workbooks.write(folder.resolve("h.xlsx"), inOrder("甲", "a", "-乙", "b", "丙", "c")));

        assertThat(file.sheets()).containsExactly("甲", "丙");
        assertThat(file.hidden()).containsExactly("乙");
    }

    @Test
    void aDamagedSheetIsNamedAndLeavesTheOthersReadable() throws IOException {
        var file = TableFiles.open(Workbooks.damage(Workbooks.write(folder.resolve("d.xlsx"),
                inOrder("甲", "a", "乙", "b", "丙", "c")), 2));

        assertThatThrownBy(() -> rows(file, "乙")).isInstanceOfSatisfying(UserException.class, trouble -> {
            assertThat(trouble.key()).isEqualTo("import.file.damaged-sheet");
            assertThat(trouble.arguments()).containsExactly("d.xlsx", "乙");
        });
        assertThat(rows(file, "丙")).singleElement().satisfies(row -> assertThat(row.cells()).containsExactly("c"));
    }

    private static Map<String, List<String>> inOrder(String... namesAndCells) {
        var sheets = new java.util.LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            sheets.put(namesAndCells[i], List.of(namesAndCells[i + 1]));
        }
        return sheets;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
