package duizhao.paper.office;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The columns of a table that stand side by side on a page of a text document, as on paper: the whole table at the
/// largest type it fits in, or parts cut between shared headers that repeat the columns naming the rows.
///
/// @param columns indices into the table's columns
/// @param stub    how many of them name the row
/// @param widths  of these columns, in points
/// @param size    of the type, in points
record TableCut(List<Integer> columns, int stub, double[] widths, double size) {

    private static final double[] SIZES = {9, 8.5, 8, TypeStyle.SMALLEST};
    /// Free at both sides of a cell together, with what other fonts need more, in points.
    private static final double AIR = 9;

    static List<TableCut> of(TableBlock table, double width) {
        List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
        double[] least = new double[all.size()];
        double[] natural = new double[all.size()];
        for (int i = 0; i < least.length; i++) {
            TableColumn column = table.columns().get(i);
            double words = Widths.ofCells(table, i);
            boolean alone = Widths.spanEnd(table.columns(), i) == i + 1
                    && (i == 0 || !table.columns().get(i - 1).over().equals(column.over()));
            double header = Math.max(Widths.of(column.header()), alone ? Widths.of(column.over()) : 0) * 1.04;
            least[i] = Math.max(column.wraps() ? Math.min(words, Widths.SHORT) : words, Math.min(header, Widths.SHORT));
            natural[i] = Math.max(words, header);
        }
        for (double size : SIZES) {
            if (least(all, least, size, table) <= width) {
                return List.of(cut(all, all.size(), least, natural, size, table, width));
            }
        }
        return parts(table, least, natural, width);
    }

    private static double least(List<Integer> columns, double[] ems, double size, TableBlock table) {
        return columns.stream().mapToDouble(i -> Math.max(table.columns().get(i).minWidth(), ems[i] * size + AIR)).sum();
    }

    private static List<TableCut> parts(TableBlock table, double[] least, double[] natural, double width) {
        List<TableColumn> columns = table.columns();
        int stub = Widths.stub(columns);
        List<Integer> names = IntStream.range(0, stub).boxed().toList();
        var parts = new ArrayList<TableCut>();
        var current = new ArrayList<>(names);
        for (int i = stub; i < columns.size();) {
            int end = columns.get(i).over().isBlank() ? i + 1 : Widths.spanEnd(columns, i);
            List<Integer> group = IntStream.range(i, end).boxed().toList();
            var both = new ArrayList<>(current);
            both.addAll(group);
            if (current.size() > stub && least(both, least, TypeStyle.SMALLEST, table) > width) {
                parts.add(cut(current, stub, least, natural, TypeStyle.SMALLEST, table, width));
                current = new ArrayList<>(names);
            }
            current.addAll(group);
            i = end;
        }
        parts.add(cut(current, stub, least, natural, TypeStyle.SMALLEST, table, width));
        return parts;
    }

    /// All columns get their least; what is left goes to those that would like more.
    private static TableCut cut(List<Integer> columns, int stub, double[] least, double[] natural, double size,
                                TableBlock table, double width) {
        double[] widths = new double[columns.size()];
        double[] more = new double[columns.size()];
        double sum = 0;
        double asked = 0;
        for (int i = 0; i < widths.length; i++) {
            int column = columns.get(i);
            widths[i] = Math.max(table.columns().get(column).minWidth(), least[column] * size + AIR);
            more[i] = Math.max(0, natural[column] * size + 2 * AIR - widths[i]);
            sum += widths[i];
            asked += more[i];
        }
        double left = width - sum;
        for (int i = 0; i < widths.length; i++) {
            if (left < 0) {
                widths[i] *= width / sum;
            } else {
                double granted = asked == 0 ? 0 : more[i] * Math.min(1, left / asked);
                widths[i] += granted + Math.max(0, left - asked) / widths.length;
            }
        }
        return new TableCut(List.copyOf(columns), stub, widths, size);
    }

    /// The rows that say something in this part, and the groups that have such rows.
    List<TableRow> telling(TableBlock table) {
        if (columns.size() == table.columns().size()) {
            return table.rows();
        }
        var kept = new ArrayList<TableRow>();
        TableRow group = null;
        for (TableRow row : table.rows()) {
            switch (row) {
                case TableRow.Group some -> group = some;
                case TableRow.Cells(var cells) -> {
                    if (columns.subList(stub, columns.size()).stream().allMatch(i -> cells.get(i).absent())) {
                        continue;
                    }
                    if (group != null) {
                        kept.add(group);
                        group = null;
                    }
                    kept.add(row);
                }
            }
        }
        return kept;
    }
}
