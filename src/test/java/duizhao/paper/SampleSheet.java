package duizhao.paper;

import duizhao.paper.draw.Hatch;
import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.PaperText;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.ChartSpace;
import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// A made-up report in the shape of a real one: names and numbers are invented.
public final class SampleSheet {

    public static final Furniture FURNITURE = new Furniture("三区计划与完成对照（2022年）", "青云谱区、西湖区、青山湖区",
            "2023年2月", "王某某", LocalDateTime.of(2026, 11, 23, 10, 5), "3f9c27ab10de");

    private static final String[] GROUPS = {"综合", "财政金融", "投资", "工业", "居民收入"};
    private static final String[] NAMES = {"地区生产总值", "一般公共预算收入（同口径）", "规模以上工业增加值",
        "固定资产投资（500万元以上项目）", "社会消费品零售总额", "城镇居民人均可支配收入与农村居民人均可支配收入之比",
        "规模以上服务业企业营业收入", "引进省外资金（列入省市考核口径）", "外贸出口总额", "实际利用外资（现汇）",
        "高新技术产业增加值占规模以上工业增加值比重", "每万人口发明专利拥有量"};
    private static final String[] TOKENS = {"7.5%以上", "390亿元左右", "突破500亿元", "3.5%以内", "1-3家", "12%",
        "1.4万余户", "8.25亿美元", "104.3亿元"};
    private static final String[] VERDICTS = {"● 完成", "◐ 基本完成", "✕ 未完成", "≠ 不可比", "◌ 未到期"};

    private SampleSheet() {
    }

    public static Sheet of(Block... blocks) {
        return new Sheet("三个区2022年计划与完成对照", "青云谱区、西湖区、青山湖区　2022年　各区政府工作报告",
                List.of(blocks), FURNITURE);
    }

    public static Sheet report(int rows) {
        return of(new Heading("一、一年计划与完成", 1),
                new Paragraph("本表把年初计划与次年公布的完成数逐项对照。数值照原文抄录，限定词不作改动；判定按公开规则计算，"
                        + "预计数另行标注，口径不同的不作比较，没有公布完成数的计划列为未答复。"),
                oneDistrict(rows),
                new NotesBlock(List.of("预计数，以次年公布的最终数为准；最终数公布后本表的判定随之更新，更新前后的判定都保留在变更记录中，可以逐条查阅。",
                        "口径未注明。"), List.of("青云谱区政府工作报告（2022年、2023年）", "西湖区政府工作报告（2023年）")),
                new Heading("二、增速一览", 1),
                new ChartBlock("完成与目标（增速，%）", bars(rows)),
                new Heading("三、区与区", 1),
                threeDistricts(12));
    }

    public static String name(int i) {
        return NAMES[i % NAMES.length] + (i < NAMES.length ? "" : "之" + i);
    }

    public static String token(int i) {
        return TOKENS[i % TOKENS.length];
    }

    public static TableBlock oneDistrict(int count) {
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < count; i++) {
            if (i % 12 == 0) {
                rows.add(TableRow.group(GROUPS[i / 12 % GROUPS.length] + (i / 12 + 1)));
            }
            Cell outcome = i % 7 == 3 ? Cell.of("—") : Cell.of(token(i + 4));
            rows.add(TableRow.of(Cell.of(name(i)), Cell.of(token(i)), i % 5 == 0 ? outcome.flagged("预").noted(1) : outcome,
                    Cell.of(i % 3 == 0 ? "低" + (i % 4) + ".5个百分点" : ""), Cell.of(VERDICTS[i % VERDICTS.length])));
        }
        return new TableBlock("青云谱区主要指标计划与完成对照", "按各行所注", List.of(TableColumn.text("指标", 3),
                TableColumn.number("计划"), TableColumn.number("完成"), TableColumn.word("差距"),
                TableColumn.label("判定")), rows);
    }

    public static TableBlock threeDistricts(int count) {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.text("指标", 3).atLeast(80));
        for (String district : List.of("青云谱区", "西湖区", "青山湖区")) {
            columns.add(TableColumn.number("计划").under(district));
            columns.add(TableColumn.number("完成").under(district));
            columns.add(TableColumn.label("判定").under(district));
        }
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < count; i++) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(name(i)));
            for (int d = 0; d < 3; d++) {
                cells.add(Cell.of(token(i + d)));
                cells.add(Cell.of(token(i + d + 2)));
                cells.add(Cell.of(VERDICTS[(i + d) % VERDICTS.length]));
            }
            rows.add(new TableRow.Cells(cells));
        }
        return new TableBlock("三个区主要指标计划与完成对照", "", columns, rows);
    }

    /// Rows of a black bar (outcome) over a hatched one (the year before), with a heavy tick for the target.
    public static Chart bars(int count) {
        return Chart.ofRows(count, SampleSheet::draw);
    }

    private static Region draw(ChartSpace space) {
        var pane = new Pane();
        var text = new PaperText(space.fonts());
        PaperInk ink = space.ink();
        double names = 120;
        double scale = (space.width() - names - 40) / 12;
        double y = 16;
        pane.getChildren().addAll(text.line("黑：完成　斜线：上年　竖线：目标", TypeStyle.NOTE, ink.black(), names, 9));
        for (int i = space.from(); i < space.to(); i++) {
            double outcome = 3 + (i * 37 % 70) / 10.0;
            List<String> lines = text.lines(name(i), TypeStyle.NOTE, names - 6);
            for (int l = 0; l < lines.size(); l++) {
                pane.getChildren().addAll(text.line(lines.get(l), TypeStyle.NOTE, ink.black(), 0,
                        y + 11 + (l - (lines.size() - 1) / 2.0) * 9));
            }
            var bar = new Rectangle(names, y + 3, outcome * scale, 5);
            bar.setFill(ink.accent(0));
            var hatch = new Hatch(names, y + 9, (outcome - 1) * scale, 5, ink.black(), ink.white());
            var target = new Line(names + 7.5 * scale, y + 1.5, names + 7.5 * scale, y + 15.5);
            target.setStrokeWidth(PaperInk.HEAVY);
            target.setStroke(ink.black());
            pane.getChildren().addAll(hatch, bar, target);
            pane.getChildren().addAll(text.line(outcome + "%", TypeStyle.NOTE, ink.black(),
                    names + Math.max(outcome, 7.5) * scale + 4, y + 11));
            y += 20;
        }
        var axis = new Line(names, 14, names, y);
        axis.setStrokeWidth(PaperInk.MEDIUM);
        axis.setStroke(ink.black());
        pane.getChildren().add(axis);
        pane.setPrefSize(space.width(), y + 2);
        return pane;
    }
}
