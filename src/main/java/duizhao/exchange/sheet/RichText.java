package duizhao.exchange.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a cell that has runs in several types, and readings above its characters.
final class RichText {

    /// A sign that XML has no room for: ECMA-376 part 1, 22.9.2.19.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {
    }

    /// @param xml     where the text starts
    /// @param element what it is the text of
    /// @return all runs, readings left out; of one that is longer than any cell only so much that this is seen
    static String read(XmlPart xml, String element) throws IOException {
        var text = new StringBuilder();
        boolean reading = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                reading = xml.starts("rPh");
            } else if (xml.starts("t") && !reading && text.length() <= Limits.CHARACTERS) {
                text.append(xml.text());
            }
        }
        return plain(text.toString());
    }

    /// With the signs that are written by their numbers.
    static String plain(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16)))) : text;
    }
}
