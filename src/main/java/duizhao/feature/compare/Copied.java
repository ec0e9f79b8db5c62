package duizhao.feature.compare;

import java.util.List;
import java.util.stream.Collectors;

/// Cells on their way to the clipboard: as text with tabs, and as a table for programs that keep the cells of one.
///
/// @param heads how many of the rows, from the top, are headings
record Copied(List<List<String>> rows, int heads) {

    Copied {
        rows = rows.stream().map(List::copyOf).toList();
    }

    String text() {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    String html() {
        var html = new StringBuilder("<table border=\"1\">");
        for (int i = 0; i < rows.size(); i++) {
            String tag = i < heads ? "th" : "td";
            html.append("<tr>");
            // Excel makes a date of 3-5 and a number of 007; it leaves alone what is marked as text.
            rows.get(i).forEach(cell -> html.append('<').append(tag).append(" style=\"mso-number-format:'\\@'\">")
                    .append(escaped(cell)).append("</").append(tag).append('>'));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /// How many rows without the headings.
    int count() {
        return Math.max(0, rows.size() - heads);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
