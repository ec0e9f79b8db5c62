package duizhao.paper.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Words and numbers as XML takes them.
final class Xml {

    private Xml() {
    }

    /// For content and for attributes in double quotes. Characters that XML 1.0 does not have, such as most control
    /// characters and halves of surrogate pairs, become U+FFFD.
    static String escaped(String words) {
        var out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000;
    }

    /// To a thousandth, with a point in every language.
    static String number(double value) {
        String text = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
