package duizhao.exchange;

import duizhao.domain.decision.Decomposition;
import duizhao.exchange.frictionless.Row;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The shares of a decomposition in one cell: `2023:30 2024:70`.
final class ShareText {

    private static final String SHARES = "shares";
    private static final String FORM = "\\d{4}:\\d+(\\.\\d+)?( \\d{4}:\\d+(\\.\\d+)?)*";

    private ShareText() {
    }

    static String write(Map<Integer, BigDecimal> shares) {
        return shares.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }

    /// Shares that are not written so, or are not together 100, are damage.
    static SortedMap<Integer, BigDecimal> read(Row row) {
        String text = row.text(SHARES);
        var shares = new TreeMap<Integer, BigDecimal>();
        if (text.matches(FORM)) {
            for (String share : text.split(" ")) {
                shares.put(Integer.valueOf(share.substring(0, 4)), new BigDecimal(share.substring(5)));
            }
        }
        if (shares.isEmpty() || !Decomposition.isWhole(shares)) {
            throw row.damage(SHARES, "out-of-bounds", text);
        }
        return shares;
    }
}
