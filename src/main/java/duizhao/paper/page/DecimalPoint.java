package duizhao.paper.page;

import java.util.regex.Pattern;

/// Where the decimal point of the first number in a printed token is, or would be.
final class DecimalPoint {

    private static final Pattern WHOLE_PART = Pattern.compile("\\p{Nd}[\\p{Nd},，]*");

    private DecimalPoint() {
    }

    /// @return the index after the whole part of the first number; -1 where there is no number
    static int of(String token) {
        var matcher = WHOLE_PART.matcher(token);
        return matcher.find() ? matcher.end() : -1;
    }
}
