package duizhao.paper.csv;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetCsvTest {

    @Test
    void allThatIsPrintedStandsInItAndTextsStayTexts() throws IOException {
        var table = new TableBlock("=1+1", "亿元", List.of(TableColumn.label("指标"), TableColumn.number("计划").under("某区"),
                TableColumn.number("完成").under("某区")), List.of(TableRow.group("@组"),
                TableRow.of(Cell.of("甲,乙"), Cell.of("+3.5%"), Cell.of("-IMPORT(\"x\")").flagged("预")),
                TableRow.of(Cell.of("丙"), Cell.absent("—"), Cell.of("−2.0%"))));
        var sheet = new Sheet("题", "", List.of(new Heading("一", 1), new Paragraph("\t段"), table,
                new NotesBlock(List.of("总注"), List.of("注一"), List.of("《源》"))), new Furniture("题", "某区", "2023-01", "甲",
                LocalDateTime.of(2026, 1, 1, 0, 0), "0123abcd"));
        var out = new ByteArrayOutputStream();
        new SheetCsv(new Messages(Messages.CHINESE)).write(sheet, out);
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n")).containsExactly("\uFEFF题", "", "一", "'\t段", "",
                "表1 =1+1  单位：亿元", ",某区,某区", "指标,计划,完成", "'@组", "\"甲,乙\",+3.5%,\"'-IMPORT(\"\"x\"\") 预\"", "丙,,-2.0%",
                "", "注：", ",总注", "1,注一", "资料来源：", ",《源》", "", "数据截至：2023-01", "数据摘要：0123abcd");
    }
}
