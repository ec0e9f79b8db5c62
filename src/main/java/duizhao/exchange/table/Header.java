package duizhao.exchange.table;

import java.text.Normalizer;
import java.util.Locale;

/// The words over a column, made alike.
final class Header {

    private Header() {
    }

    /// Half-width, lower case, and without blanks between Chinese signs.
    static String plain(String header) {
        String folded = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip()
                .replaceAll("\\s+", " ");
        return folded.replaceAll("(?<=[^\\x00-\\x7f]) | (?=[^\\x00-\\x7f])", "").replaceFirst("[:*]+$", "");
    }
}
