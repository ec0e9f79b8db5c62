package duizhao.exchange.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The table of an HTML fragment, as spreadsheets and browsers put it on the clipboard.
///
/// Only what a machine writes has to be understood: rows, cells, `<br>`, merged cells, entities. What does not look like
/// a table is none.
public final class HtmlTable {

    private static final int WIDEST_SPAN = 1000;
    private static final Pattern HIDDEN = Pattern.compile("(?is)<!--.*?-->|<(style|script|head)\\b.*?</\\1\\s*>");
    private static final Pattern TABLE = Pattern.compile("(?is)<table\\b[^>]*>(.*?)</table\\s*>");
    private static final Pattern ROW = Pattern.compile("(?is)<tr\\b[^>]*>(.*?)(?=<tr\\b|</tr\\s*>|\\z)");
    private static final Pattern CELL = Pattern.compile("(?is)<t[dh]\\b([^>]*)>(.*?)(?=<t[dh]\\b|</t[dhr]\\s*>|\\z)");
    private static final Pattern SPAN = Pattern.compile("(?i)(col|row)span\\s*=\\s*[\"']?(\\d{1,6})");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p\\s*>\\s*<p\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#\\d{1,7}|[a-z]{2,6});");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "nbsp", " ");

    private HtmlTable() {
    }

    /// The cells of the first table, line by line; a merged cell stands where it begins, and nothing in the rest of it.
    /// Empty where there is no table.
    public static List<List<String>> read(String html) {
        Matcher table = TABLE.matcher(HIDDEN.matcher(html).replaceAll(""));
        if (!table.find()) {
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        var below = new ArrayList<Integer>(); // how many lines down a cell above still reaches, by column
        Matcher row = ROW.matcher(table.group(1));
        while (row.find()) {
            var cells = new ArrayList<String>();
            Matcher cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                covered(cells, below);
                int wide = span(cell.group(1), "col");
                int deep = span(cell.group(1), "row");
                for (int i = 0; i < wide; i++) {
                    set(below, cells.size(), deep - 1);
                    cells.add(i == 0 ? text(cell.group(2)) : "");
                }
            }
            covered(cells, below);
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    /// A table that spreadsheets take cell by cell, as text: what is printed must not become a date or a rounded number.
    public static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> "<td style=\"mso-number-format:'\\@'\">"
                        + escaped(cell).replace("\n", "<br>") + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
    }

    /// Fills in what cells of the lines above reach down to.
    private static void covered(List<String> cells, List<Integer> below) {
        while (cells.size() < below.size() && below.get(cells.size()) > 0) {
            below.set(cells.size(), below.get(cells.size()) - 1);
            cells.add("");
        }
    }

    private static void set(List<Integer> below, int column, int lines) {
        while (below.size() <= column) {
            below.add(0);
        }
        below.set(column, lines);
    }

    private static int span(String attributes, String which) {
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            if (span.group(1).equalsIgnoreCase(which)) {
                return Math.clamp(Integer.parseInt(span.group(2)), 1, WIDEST_SPAN);
            }
        }
        return 1;
    }

    private static String text(String html) {
        // A line break in the source is a space; only <br> breaks a line.
        String broken = BREAK.matcher(html.replaceAll("\\s+", " ")).replaceAll("\n");
        String plain = ENTITY.matcher(TAG.matcher(broken).replaceAll("")).replaceAll(found ->
                Matcher.quoteReplacement(character(found.group(1))));
        return plain.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }

    private static String character(String name) {
        if (name.startsWith("#")) {
            int code = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code == 0xA0 ? ' ' : code) : "";
        }
        return NAMED.getOrDefault(name, "&" + name + ";");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
