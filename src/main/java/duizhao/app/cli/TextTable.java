package duizhao.app.cli;

import java.io.PrintStream;
import java.util.List;

/// Columns of letters that stand in line in a terminal, where a Chinese character is two cells wide.
final class TextTable {

    private final List<String> header;
    private final List<List<String>> rows;

    TextTable(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    void print(PrintStream out, String indent) {
        int[] widths = new int[header.size()];
        measure(header, widths);
        rows.forEach(row -> measure(row, widths));
        line(header, widths, out, indent);
        rows.forEach(row -> line(row, widths, out, indent));
    }

    private static void measure(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
    }

    private static void line(List<String> cells, int[] widths, PrintStream out, String indent) {
        var line = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).repeat(" ", widths[i] - width(cells.get(i)) + 2);
        }
        out.println(line.toString().stripTrailing());
    }

    /// Cells that `text` takes in a terminal: two for East Asian wide and full-width characters.
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x20000 && c <= 0x3FFFD;
    }
}
