package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.Align;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/// How wide the columns of one table must be, and would like to be, at one size of type.
final class ColumnFit {

    /// Free points at either side of a cell.
    static final double PADDING = 3;
    /// The same where a table is to be as narrow as can be: neighbours still stand three points apart.
    static final double TIGHT = 1.5;

    /// What a column of numbers or short words likes to have free at either side, before names get more room.
    private static final double CLEAR = 5;
    /// What every column likes to have free at either side, where there is room.
    private static final double EASE = 8;

    /// A header or a name of up to so many characters stays on one line.
    private static final double SHORT = 4.2;

    private final double padding;
    private final TypeStyle style;
    private final double[] least;
    /// Of the widest cell or header on one line, without padding.
    private final double[] natural;
    /// So wide that no Latin word of cells or header is broken, nor a number's header, without padding.
    private final double[] unbroken;
    /// Of decimal columns: the widest part left of the point, and right of it.
    private final double[] before;
    private final double[] after;
    /// Of columns that wrap, how wide each row's words are on one line; nothing for other columns.
    private final double[][] words;
    private final List<TableColumn> columns;

    ColumnFit(Kit kit, TableBlock table, TypeStyle style, double padding) {
        this.style = style;
        this.padding = padding;
        columns = table.columns();
        int count = columns.size();
        least = new double[count];
        natural = new double[count];
        unbroken = new double[count];
        before = new double[count];
        after = new double[count];
        words = new double[count][];
        for (int i = 0; i < count; i++) {
            measure(kit, table, i);
        }
    }

    private void measure(Kit kit, TableBlock table, int i) {
        TableColumn column = columns.get(i);
        double widest = 0;
        words[i] = new double[column.wraps() ? table.rows().size() : 0];
        for (int r = 0; r < table.rows().size(); r++) {
            if (table.rows().get(r) instanceof TableRow.Cells(var cells)) {
                CellText cell = CellText.of(kit, cells.get(i), style);
                if (column.align() == Align.DECIMAL && cell.anchor() >= 0) {
                    before[i] = Math.max(before[i], cell.anchor());
                    after[i] = Math.max(after[i], cell.width() - cell.anchor());
                } else {
                    widest = Math.max(widest, cell.width());
                }
                if (column.wraps()) {
                    words[i][r] = cell.width();
                    unbroken[i] = Math.max(unbroken[i], cell.widestWord());
                }
            }
        }
        double header = kit.width(column.header(), style.bolder());
        double whole = Math.max(widest, before[i] + after[i]);
        double needed = column.wraps() ? Math.min(whole, SHORT * style.size()) : whole;
        boolean tight = padding < PADDING;
        double floor = tight ? Math.min(column.minWidth(), SHORT * style.size()) : column.minWidth();
        least[i] = Math.max(floor, Math.max(needed, Math.min(header, SHORT * style.size())) + 2 * padding);
        natural[i] = Math.max(whole, header);
        unbroken[i] = column.wraps() ? Math.min(natural[i], Math.max(unbroken[i],
                CellText.widestWord(kit, column.header(), style.bolder()))) : natural[i];
    }

    TypeStyle style() {
        return style;
    }

    /// Free points at either side of a cell.
    double padding() {
        return padding;
    }

    /// The least width of these columns together.
    double least(List<Integer> chosen) {
        return chosen.stream().mapToDouble(i -> least[i]).sum();
    }

    /// Where decimal points stand in a column of `width`: numbers as a body stand in its middle.
    double point(int column, double width) {
        return (width - 2 * padding - before[column] - after[column]) / 2 + before[column];
    }

    /// The widths of these columns, filling `total`. All get their least; what is left goes first to words that would
    /// be broken, then to words where it saves the most lines, then into air around numbers, then to names that would
    /// like to stand on one line, then into air around all, then by weight.
    double[] widths(List<Integer> chosen, double total) {
        double[] widths = chosen.stream().mapToDouble(i -> least[i]).toArray();
        double sum = DoubleStream.of(widths).sum();
        if (sum > total) {
            return DoubleStream.of(widths).map(w -> w * total / sum).toArray();
        }
        grow(widths, chosen, total, i -> unbroken[i] + 2 * padding);
        new LinesSaved(chosen.stream().map(i -> words[i]).toList(), 2 * padding).grow(widths, total);
        grow(widths, chosen, total, i -> columns.get(i).wraps() ? least[i] : natural[i] + 2 * CLEAR);
        grow(widths, chosen, total, i -> natural[i] + 2 * CLEAR);
        grow(widths, chosen, total, i -> natural[i] + 2 * EASE);
        double weights = chosen.stream().mapToDouble(i -> columns.get(i).weight()).sum();
        double rest = total - DoubleStream.of(widths).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += rest * (weights == 0 ? 1.0 / widths.length : columns.get(chosen.get(i)).weight() / weights);
        }
        return widths;
    }

    /// Widens columns toward what they want, all by the same share of it where there is not enough for all.
    private static void grow(double[] widths, List<Integer> chosen, double total, IntToDoubleFunction wanted) {
        double[] more = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            more[i] = Math.max(0, wanted.applyAsDouble(chosen.get(i)) - widths[i]);
        }
        double asked = DoubleStream.of(more).sum();
        double left = total - DoubleStream.of(widths).sum();
        double share = asked == 0 ? 0 : Math.min(1, left / asked);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += share * more[i];
        }
    }
}
