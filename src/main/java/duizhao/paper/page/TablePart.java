package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The columns of a table that stand side by side on a page, and the size of type they stand in.
///
/// @param columns indices into the table's columns
/// @param widths  of these columns in points
record TablePart(List<Integer> columns, double[] widths, ColumnFit fit) {

    private static final double[] SIZES = {9, 8.5, 8, TypeStyle.SMALLEST};

    /// The whole table at the largest type it fits in; where it fits in none, several parts cut between shared
    /// headers, each beginning with the columns before the first shared header.
    static List<TablePart> of(Kit kit, TableBlock table, double width) {
        List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
        for (double size : SIZES) {
            var fit = new ColumnFit(kit, table, TypeStyle.BODY.sized(size));
            if (fit.least(all) <= width) {
                return List.of(part(all, fit, width));
            }
        }
        List<Integer> stub = stub(table.columns());
        List<List<Integer>> groups = groups(table.columns(), stub.size());
        // As few parts as the smallest type allows, in the largest type that needs no more of them.
        List<TablePart> fewest = List.of();
        for (double size : SIZES) {
            var fit = new ColumnFit(kit, table, TypeStyle.BODY.sized(size));
            List<TablePart> parts = packed(stub, groups, fit, width);
            boolean better = parts.stream().filter(TablePart::isTooWide).count()
                    < fewest.stream().filter(TablePart::isTooWide).count();
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

    private static TablePart part(List<Integer> columns, ColumnFit fit, double width) {
        return new TablePart(List.copyOf(columns), fit.widths(columns, width), fit);
    }

    private static List<TablePart> packed(List<Integer> stub, List<List<Integer>> groups, ColumnFit fit,
                                          double width) {
        var parts = new ArrayList<TablePart>();
        var current = new ArrayList<>(stub);
        for (List<Integer> group : groups) {
            if (current.size() > stub.size() && fit.least(current) + fit.least(group) > width) {
                parts.add(part(current, fit, width));
                current = new ArrayList<>(stub);
            }
            current.addAll(group);
        }
        parts.add(part(current, fit, width));
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
