package duizhao.exchange.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tab-separated text, as spreadsheets put it on the clipboard: a cell with a tab, a line break or a quote in it stands in
/// quotes, with its quotes doubled; the last line ends with a line break or without one.
public final class TabbedText {

    private TabbedText() {
    }

    /// The cells, line by line; a quote within a cell that does not begin with one is a character like any other. Empty
    /// where there is no text at all.
    public static List<List<String>> read(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int at = 0;
        while (at < plain.length()) {
            int end = plain.charAt(at) == '"' ? closing(plain, at) : -1;
            String cell;
            if (end > 0) {
                cell = plain.substring(at + 1, end).replace("\"\"", "\"");
                end++;
            } else {
                end = at;
                while (end < plain.length() && plain.charAt(end) != '\t' && plain.charAt(end) != '\n') {
                    end++;
                }
                cell = plain.substring(at, end);
            }
            row.add(cell);
            if (end >= plain.length() || plain.charAt(end) == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            } else if (end + 1 == plain.length()) {
                row.add(""); // the text ends with a tab
                rows.add(List.copyOf(row));
                row.clear();
            }
            at = end + 1;
        }
        return rows;
    }

    /// As [#read] reads it.
    public static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TabbedText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\t\n\r].*|\".*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /// Where the quotes that open at `open` close, directly before a tab, a line break or the end; -1 where they do not,
    /// for then they were none.
    private static int closing(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else {
                return i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n' ? i : -1;
            }
        }
        return -1;
    }
}
