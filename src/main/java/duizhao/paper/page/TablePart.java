package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.setup.WideTables;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The columns of a table that stand side by side on a page, and the size of type they stand in.
///
/// @param columns indices into the table's columns
/// @param stub    how many of them name the row
/// @param widths  of these columns in points
record TablePart(List<Integer> columns, int stub, double[] widths, ColumnFit fit) {

    private static final double[] ANY = {9, 8.5, 8, TypeStyle.SMALLEST};
    private static final double[] DENSE = {8, TypeStyle.SMALLEST};

    /// The whole table at the largest type it fits in; where it fits in none, several parts cut between shared
    /// headers, each beginning with the columns before the first shared header.
    static List<TablePart> of(Kit kit, TableBlock table, double width, WideTables wide) {
        double[] sizes = table.dense() ? DENSE : ANY;
        List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
        for (double size : sizes) {
            var fit = new ColumnFit(kit, table, TypeStyle.BODY.sized(size), ColumnFit.PADDING);
            if (fit.least(all) <= width) {
                return List.of(part(all, 0, fit, width));
            }
        }
        if (wide == WideTables.ONE_WIDTH) {
            for (double size : sizes) {
                var fit = new ColumnFit(kit, table, TypeStyle.BODY.sized(size), ColumnFit.TIGHT);
                if (fit.least(all) <= width) {
                    return List.of(part(all, 0, fit, width));
                }
            }
        }
        List<Integer> stub = stub(table.columns());
        List<List<Integer>> groups = groups(table.columns(), stub.size());
        // As few parts as the smallest type allows, in the largest type that needs no more of them.
        List<TablePart> fewest = List.of();
        for (double size : sizes) {
            var fit = new ColumnFit(kit, table, TypeStyle.BODY.sized(size), ColumnFit.PADDING);
            List<TablePart> parts = packed(stub, groups, fit, width);
            long tooWide = parts.stream().filter(TablePart::isTooWide).count();
            long before = fewest.stream().filter(TablePart::isTooWide).count();
            // Where nothing fits, smaller type overflows least.
            boolean better = tooWide < before || tooWide == before && tooWide > 0;
            if (fewest.isEmpty() || better || parts.size() < fewest.size()) {
                fewest = parts;
            }
        }
        return fewest;
    }

    /// Whether its numbers do not fit on one line at this size.
    private boolean isTooWide() {
        double total = x(widths.length);
        return fit.least(columns) > total + 0.01;
    }

    boolean isWhole(TableBlock table) {
        return columns.size() == table.columns().size();
    }

    /// The columns that stand in this part only.
    List<Integer> own() {
        return columns.subList(stub, columns.size());
    }

    private static TablePart part(List<Integer> columns, int stub, ColumnFit fit, double width) {
        return new TablePart(List.copyOf(columns), stub, fit.widths(columns, width), fit);
    }

    private static List<TablePart> packed(List<Integer> stub, List<List<Integer>> groups, ColumnFit fit,
                                          double width) {
        var parts = new ArrayList<TablePart>();
        var current = new ArrayList<>(stub);
        for (List<Integer> group : groups) {
            if (current.size() > stub.size() && fit.least(current) + fit.least(group) > width) {
                parts.add(part(current, stub.size(), fit, width));
                current = new ArrayList<>(stub);
            }
            current.addAll(group);
        }
        parts.add(part(current, stub.size(), fit, width));
        return parts;
    }

    /// The columns that name a row: those before the first shared header, or the first where nothing is shared.
    private static List<Integer> stub(List<TableColumn> columns) {
        int end = 0;
        while (end < columns.size() && columns.get(end).over().isBlank()) {
            end++;
        }
        return IntStream.range(0, end == columns.size() ? 1 : end).boxed().toList();
    }

    /// The other columns, those under one shared header together.
    private static List<List<Integer>> groups(List<TableColumn> columns, int from) {
        var groups = new ArrayList<List<Integer>>();
        for (int i = from; i < columns.size(); i++) {
            String over = columns.get(i).over();
            boolean shared = i > from && !over.isBlank() && over.equals(columns.get(i - 1).over());
            if (!shared) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(i);
        }
        return groups;
    }

    double x(int position) {
        double x = 0;
        for (int i = 0; i < position; i++) {
            x += widths[i];
        }
        return x;
    }
}
