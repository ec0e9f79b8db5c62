package duizhao.paper;

import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sheets that are hard to set: much, long, nothing.
public final class BadCases {

    /// A name of 60 characters.
    public static final String LONG = "规模以上工业企业中战略性新兴产业与高新技术产业增加值合计占全区规模以上工业增加值的比重"
            + "（按新口径并扣除价格因素后比上年提高）";

    private BadCases() {
    }

    public static Map<String, Sheet> all() {
        var all = new LinkedHashMap<String, Sheet>();
        all.put("districts-200", districts());
        all.put("name-60", longName());
        all.put("no-data", noData());
        all.put("columns-96", columns(false));
        all.put("columns-96-grouped", columns(true));
        all.put("columns-17", wide());
        return all;
    }

    private static String district(int i) {
        return "第" + (i + 1) + "号新区";
    }

    /// 200 districts in one table, and named in the header of every page.
    public static Sheet districts() {
        List<TableRow> rows = IntStream.range(0, 200).mapToObj(i -> TableRow.of(Cell.of(district(i)),
                Cell.of(SampleSheet.token(i)), Cell.of(SampleSheet.token(i + 3)), Cell.of("● 完成"))).toList();
        String names = IntStream.range(0, 200).mapToObj(BadCases::district).collect(Collectors.joining("、"));
        var table = new TableBlock("地区生产总值计划与完成", "", List.of(TableColumn.text("区", 2),
                TableColumn.number("计划"), TableColumn.number("完成"), TableColumn.label("判定")), rows);
        return new Sheet("二百个区2022年计划与完成对照", names, List.of(table, new ChartBlock("增速", SampleSheet.bars(200))),
                new Furniture("二百个区2022年计划与完成对照", names, "2023年2月", "王某某",
                        SampleSheet.FURNITURE.printedAt(), "3f9c27ab10de"));
    }

    public static Sheet longName() {
        List<TableRow> rows = IntStream.range(0, 12).mapToObj(i -> TableRow.of(Cell.of(LONG),
                Cell.of(SampleSheet.token(i)), Cell.of(SampleSheet.token(i + 3)).flagged("预").noted(1),
                Cell.of("低3.5个百分点"), Cell.of("◐ 基本完成"))).toList();
        return new Sheet(LONG, LONG, List.of(new TableBlock(LONG, LONG.substring(0, 20), List.of(
                TableColumn.text("指标", 3), TableColumn.number("计划"), TableColumn.number("完成"),
                TableColumn.word("差距"), TableColumn.label("判定")), rows), new NotesBlock(List.of(LONG + LONG), List.of(LONG))),
                new Furniture(LONG, LONG, "2023年2月", "王某某", SampleSheet.FURNITURE.printedAt(), "3f9c27ab10de"));
    }

    public static Sheet noData() {
        List<TableRow> rows = IntStream.range(0, 6).mapToObj(i -> TableRow.of(Cell.of(SampleSheet.name(i)),
                Cell.absent("—"), Cell.absent("—"), Cell.EMPTY)).toList();
        var columns = List.of(TableColumn.text("指标", 3), TableColumn.number("计划"), TableColumn.number("完成"),
                TableColumn.label("判定"));
        return SampleSheet.of(new TableBlock("没有数据的区", "", columns, rows), new TableBlock("没有行的表", "", columns, List.of()),
                new NotesBlock(List.of(), List.of()));
    }

    /// 96 columns of numbers: as many years, or eight years of twelve months.
    public static Sheet columns(boolean grouped) {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.text("指标", 3).atLeast(60));
        for (int i = 0; i < 96; i++) {
            TableColumn column = TableColumn.number(grouped ? i % 12 + 1 + "月" : String.valueOf(1930 + i));
            columns.add(grouped ? column.under(2015 + i / 12 + "年") : column);
        }
        var rows = new ArrayList<TableRow>();
        for (int r = 0; r < 10; r++) {
            int row = r;
            rows.add(new TableRow.Cells(IntStream.rangeClosed(0, 96).mapToObj(i -> i == 0 ? Cell.of(SampleSheet.name(row))
                    : Cell.of((row * 37 + i * 13) % 900 + 100 + "." + i % 10)).toList()));
        }
        return SampleSheet.of(new TableBlock("逐年数值", "亿元", columns, rows));
    }

    /// Somewhat too wide for A4.
    public static Sheet wide() {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.text("指标", 3).atLeast(60));
        for (int i = 0; i < 17; i++) {
            columns.add(TableColumn.number(String.valueOf(2007 + i)));
        }
        var rows = new ArrayList<TableRow>();
        for (int r = 0; r < 10; r++) {
            int row = r;
            rows.add(new TableRow.Cells(IntStream.rangeClosed(0, 17).mapToObj(i -> i == 0 ? Cell.of(SampleSheet.name(row))
                    : Cell.of((row * 37 + i * 13) % 900 + 100 + "." + i % 10)).toList()));
        }
        return SampleSheet.of(new TableBlock("逐年数值", "亿元", columns, rows));
    }
}
