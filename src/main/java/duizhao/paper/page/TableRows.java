package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.Align;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;

/// The rows of a table, broken into lines and measured for the widths of one part of it.
final class TableRows {

    /// Height of a line, in em.
    static final double LEADING = 1.35;

    private static final double PADDING = 2.4;
    /// The same of a table that is dense.
    private static final double CLOSE = 1.25;
    private static final double CLOSE_PADDING = 1.4;

    private final Kit kit;
    private final TableBlock table;
    private final TablePart part;
    private final double leading;
    private final double padding;
    private final double width;
    private final List<TableRow> rows;
    private final List<List<CellText>> cells = new ArrayList<>();

    TableRows(Kit kit, TableBlock table, TablePart part, double width) {
        this.kit = kit;
        this.table = table;
        this.part = part;
        this.width = width;
        leading = part.fit().style().size() * (table.dense() ? CLOSE : LEADING);
        padding = table.dense() ? CLOSE_PADDING : PADDING;
        rows = part.isWhole(table) ? table.rows() : telling(table.rows(), part);
        rows.forEach(row -> cells.add(broken(row)));
    }

    /// The rows that say something in this part of the table, and the groups that have such rows.
    private static List<TableRow> telling(List<TableRow> rows, TablePart part) {
        var kept = new ArrayList<TableRow>();
        TableRow group = null;
        for (TableRow row : rows) {
            if (row instanceof TableRow.Cells(var cells)) {
                if (part.own().stream().allMatch(i -> cells.get(i).absent())) {
                    continue;
                }
                if (group != null) {
                    kept.add(group);
                    group = null;
                }
                kept.add(row);
            } else {
                group = row;
            }
        }
        return kept;
    }

    private List<CellText> broken(TableRow row) {
        return switch (row) {
            case TableRow.Group(var text) -> kit.text().lines(text, groupStyle(), width - 2 * part.fit().padding()).stream()
                    .map(line -> new CellText(kit, List.of(line), "", "", groupStyle(), 0, -1)).toList();
            case TableRow.Cells(var all) -> {
                var texts = new ArrayList<CellText>();
                for (int i = 0; i < part.columns().size(); i++) {
                    double available = part.widths()[i] - 2 * part.fit().padding();
                    texts.add(CellText.of(kit, all.get(part.columns().get(i)), part.fit().style()).within(available));
                }
                yield texts;
            }
        };
    }

    private TypeStyle groupStyle() {
        return part.fit().style().bolder();
    }

    int count() {
        return cells.size();
    }

    boolean isGroup(int row) {
        return rows.get(row) instanceof TableRow.Group;
    }

    /// How many lines the row's tallest cell has.
    int lines(int row) {
        return isGroup(row) ? cells.get(row).size()
                : cells.get(row).stream().mapToInt(c -> c.lines().size()).max().orElse(1);
    }

    double height(int row) {
        return heightOf(lines(row));
    }

    private double heightOf(int lines) {
        return lines * leading + 2 * padding;
    }

    /// How many lines of a row fit into `room`; at least one.
    int fitting(double room) {
        return Math.max(1, (int) Math.floor((room - 2 * padding) / leading + 0.001));
    }

    /// Draws the lines `from` to `to` (exclusive) of a row at `top` and returns their height.
    double draw(Group group, int row, int from, int to, double top) {
        List<CellText> texts = cells.get(row);
        int lines = Math.min(to, lines(row)) - from;
        double height = heightOf(lines);
        if (isGroup(row)) {
            for (int i = 0; i < lines; i++) {
                texts.get(from + i).write(group, Align.LEFT, part.fit().padding(), width, 0,
                        top + padding + i * leading, leading, 0, 1);
            }
            return height;
        }
        for (int i = 0; i < texts.size(); i++) {
            CellText text = texts.get(i);
            int own = Math.max(0, Math.min(to, text.lines().size()) - from);
            double first = top + padding + (lines - own) * leading / 2;
            int column = part.columns().get(i);
            double columnWidth = part.widths()[i];
            text.write(group, table.columns().get(column).align(), part.x(i) + part.fit().padding(),
                    columnWidth - 2 * part.fit().padding(), part.fit().point(column, columnWidth), first, leading,
                    from, to);
        }
        return height;
    }
}
