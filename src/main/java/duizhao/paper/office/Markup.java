package duizhao.paper.office;

import java.util.regex.Pattern;

/// XML being written: elements, attributes and words, with the escapes that XML and the office formats need.
final class Markup {

    /// What a spreadsheet would read as one escaped character although it is a text of seven.
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    /// @param attributes names and values in turn; one whose value is empty is left out
    Markup open(String element, String... attributes) {
        return start(element, attributes, ">");
    }

    /// An element without content.
    Markup empty(String element, String... attributes) {
        return start(element, attributes, "/>");
    }

    private Markup start(String element, String[] attributes, String end) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append(end);
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /// An element that has words only, with their blanks kept.
    Markup words(String element, String words) {
        return open(element, "xml:space", "preserve").text(words).close(element);
    }

    /// An element that has a value only.
    Markup value(String element, String value) {
        return open(element).text(value).close(element);
    }

    Markup text(String words) {
        out.append(escaped(words));
        return this;
    }

    /// What another markup wrote without its first line.
    Markup add(Markup part) {
        out.append(part.out, part.out.indexOf("\n") + 1, part.out.length());
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /// The words as a spreadsheet's strings want them: `_x0041_` would be read as `A`.
    static String cell(String words) {
        return LOOKS_ESCAPED.matcher(words.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("_x005F_");
    }

    /// Characters that XML 1.0 does not have become U+FFFD.
    static String escaped(String words) {
        var result = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\n' -> result.append("&#10;");
                case '\r' -> result.append("&#13;");
                case '\t' -> result.append("&#9;");
                default -> result.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return result.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
