package duizhao.paper.office;

import duizhao.paper.page.NoteMarks;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import java.util.List;

/// How wide words are, in em, by kinds of characters: office programs choose fonts that are not here to be measured.
final class Widths {

    /// A header or a name of up to so many characters stays on one line.
    static final double SHORT = 4.2;

    private Widths() {
    }

    static double of(String words) {
        double width = 0;
        for (String line : words.split("\n", -1)) {
            width = Math.max(width, line.codePoints().mapToDouble(Widths::of).sum());
        }
        return width;
    }

    private static double of(int c) {
        if (c >= 0x2000) {
            return 1;
        }
        return Character.isUpperCase(c) ? 0.7 : c == ' ' || c == '.' || c == ',' ? 0.3 : 0.53;
    }

    /// The words of a cell as they stand in a line: with its flag and the marks of its notes.
    static String words(Cell cell) {
        return cell.text() + (cell.flag().isEmpty() ? "" : " " + cell.flag()) + marks(cell);
    }

    static String marks(Cell cell) {
        return NoteMarks.of(cell.notes());
    }

    /// Of the widest cell of a column, without its header.
    static double ofCells(TableBlock table, int column) {
        double widest = 0;
        for (TableRow row : table.rows()) {
            if (row instanceof TableRow.Cells(var cells)) {
                widest = Math.max(widest, of(words(cells.get(column))) * (cells.get(column).strong() ? 1.04 : 1));
            }
        }
        return widest;
    }

    /// The columns that name a row: those before the first shared header, or the first where nothing is shared.
    static int stub(List<TableColumn> columns) {
        int end = 0;
        while (end < columns.size() && columns.get(end).over().isBlank()) {
            end++;
        }
        return end == 0 || end == columns.size() ? 1 : end;
    }

    /// The column after the last neighbour that has the same shared header as column `from`.
    static int spanEnd(List<TableColumn> columns, int from) {
        int end = from + 1;
        while (end < columns.size() && columns.get(end).over().equals(columns.get(from).over())) {
            end++;
        }
        return end;
    }

    /// How many lines the words take in a column, generously: words are not cut in the middle.
    static int lines(String words, double ems) {
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(of(line) * 1.06 / Math.max(1, ems)));
        }
        return lines;
    }
}
