package duizhao.ui.plot.matrix;

import duizhao.domain.verdict.VerdictKind;
import duizhao.ui.plot.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Matrices to draw in tests.
public final class MatrixSamples {

    private static final List<String> GROUPS = List.of("综合", "财政金融", "工业", "商贸开放", "居民收入", "生态环境");
    private static final List<String> NAMES = List.of("地区生产总值", "一般公共预算收入", "固定资产投资", "规模以上工业增加值",
            "社会消费品零售总额", "实际利用外资", "出口总额", "城镇居民人均可支配收入", "服务业营业收入");

    private MatrixSamples() {
    }

    /// @param blanks whether some cells are blank
    public static Matrix of(int rows, int districts, int years, boolean longNames, boolean blanks) {
        var random = new Random(11);
        var columns = new ArrayList<MatrixColumn>();
        for (int d = 0; d < districts; d++) {
            for (int y = 0; y < years; y++) {
                columns.add(new MatrixColumn(longNames ? Samples.LONG_NAME : Samples.district(d), 2023 - years + y + "年"));
            }
        }
        var all = new ArrayList<MatrixRow>();
        for (int i = 0; i < rows; i++) {
            String label = longNames ? Samples.LONG_NAME.substring(i % 5) : NAMES.get(i % NAMES.size())
                    + (i < NAMES.size() ? "" : "（" + (i / NAMES.size() + 1) + "）");
            var cells = new ArrayList<@Nullable MatrixCell>();
            for (int c = 0; c < columns.size(); c++) {
                cells.add(blanks && random.nextInt(9) == 0 ? null : cell(i, c, label, columns.get(c), random));
            }
            int each = Math.max(1, (rows + GROUPS.size() - 1) / GROUPS.size());
            all.add(new MatrixRow("row" + i, GROUPS.get(rows < 10 ? i / 4 : i / each), label, cells));
        }
        return new Matrix(columns, all);
    }

    private static MatrixCell cell(int row, int column, String label, MatrixColumn head, Random random) {
        var kinds = List.of(VerdictKind.MET, VerdictKind.MET, VerdictKind.MISSED, VerdictKind.ROUGHLY_MET, VerdictKind.MET,
                VerdictKind.NOT_COMPARABLE, VerdictKind.NOT_DUE, VerdictKind.MISSED);
        var kind = kinds.get(random.nextInt(kinds.size()));
        String word = switch (kind) {
            case MET -> "完成";
            case ROUGHLY_MET -> "基本完成";
            case MISSED -> "未完成";
            case NOT_COMPARABLE -> "不可比";
            default -> "未到期";
        };
        String number = kind == VerdictKind.NOT_DUE ? "" : kind == VerdictKind.NOT_COMPARABLE ? "1000万美元"
                : (random.nextInt(120) / 10.0) + "%" + (row % 4 == 0 ? "左右" : "");
        String spoken = String.join(" ", head.group(), label, head.label(), word, number).strip();
        return new MatrixCell(row + "/" + column, kind, word, number, kind.isJudged() && column % 3 == 2, false, spoken,
                "印文：" + spoken);
    }
}
