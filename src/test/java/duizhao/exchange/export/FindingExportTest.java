package duizhao.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import duizhao.domain.check.Facts;
import duizhao.domain.check.Finding;
import duizhao.domain.check.Told;
import duizhao.domain.decision.Explanation;
import duizhao.domain.indicator.Measure;
import duizhao.platform.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Findings in a file: what a spreadsheet sees of them.
class FindingExportTest {

    private static final Facts FACTS = new Facts()
            .outcome("report-2021", "revenue", Measure.LEVEL, "2021", "100亿元")
            .outcome("report-2022", "revenue", Measure.LEVEL, "2022", "150亿元")
            .outcome("report-2022", "revenue", Measure.GROWTH, "2022", "10%");
    private static final Finding FINDING = FACTS.found().getFirst();

    private static List<Told> told(String reason) {
        return List.of(new Told(FINDING, new Explanation(FINDING.key(), FINDING.substance(), "@SUM(1)",
                LocalDate.of(2026, 11, 20), reason)), new Told(FINDING, null));
    }

    private static FindingExport export(Locale language) {
        return new FindingExport(FACTS.data().catalogue(), new Messages(language), "duizhao");
    }

    private static byte[] csv(String reason) throws IOException {
        var out = new ByteArrayOutputStream();
        export(Messages.CHINESE).csv(told(reason), out);
        return out.toByteArray();
    }

    @Test
    void csvOpensInASpreadsheetAsItIs() throws IOException {
        byte[] bytes = csv("已核实");
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        var rows = CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8).substring(1)).stream().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().getFields()).containsExactly("程度", "行政区", "规则", "疑点", "算式", "相差", "单位", "可能原因",
                "解释", "解释人", "解释日期", "所涉数据", "来源", "疑点的键");
        assertThat(rows.get(1).getFields()).contains("青云谱", "已核实", "2026-11-20", FINDING.key());
        assertThat(rows.get(1).getField(11)).contains("100亿元；2022年 ", "2022年 revenue 增速 完成 10%");
        assertThat(rows.get(2).getField(8)).isEmpty();
        assertThat(new BigDecimal(rows.get(1).getField(5))).isEqualByComparingTo(size());
    }

    private static BigDecimal size() {
        return Objects.requireNonNull(FINDING.size()).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "＝1+1", "'=1"})
    void nothingInItIsAFormula(String reason) throws IOException {
        var row = CsvReader.builder().ofCsvRecord(new String(csv(reason), StandardCharsets.UTF_8).substring(1)).stream()
                .toList().get(1);
        assertThat(row.getField(8)).isEqualTo("'" + reason);
        assertThat(row.getField(9)).isEqualTo("'@SUM(1)");

        var out = new ByteArrayOutputStream();
        export(Messages.ENGLISH).xlsx(told(reason), out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cells = workbook.getSheetAt(0).getRow(1);
            assertThat(cells.getCell(8).getCellType()).as("and no formula").isEqualTo(CellType.STRING);
            assertThat(cells.getCell(8).getStringCellValue()).isEqualTo(reason);
            assertThat(cells.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(new BigDecimal(cells.getCell(5).getRawValue())).isEqualByComparingTo(size());
        }
    }

    @Test
    void aWorkbookWithoutFindingsHasItsHeadings() throws IOException {
        var out = new ByteArrayOutputStream();
        export(Messages.ENGLISH).xlsx(List.of(), out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Severity");
        }
    }
}
