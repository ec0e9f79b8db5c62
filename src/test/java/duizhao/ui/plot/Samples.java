package duizhao.ui.plot;

import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Quantities and names for tests of charts.
public final class Samples {

    public static final String LONG_NAME = "江西省南昌市青云谱区（含洪都新区、昌南工业园和梅湖景区代管范围）按可比口径计算的规模以上工业增加值同比增速，不含列入省市";

    private static final String SURNAMES = "东西南北中上下高平长安永新丰吉万乐德";

    private Samples() {
    }

    /// As a document prints it; null for a blank.
    public static @Nullable Quantity printed(String token) {
        if (token.isBlank()) {
            return null;
        }
        return switch (Notation.read(token)) {
            case Reading.Understood(Quantity quantity) -> quantity;
            case Reading.Refused(String reason, String detail) -> throw new IllegalArgumentException(token + ": " + reason
                    + " " + detail);
        };
    }

    public static Quantity estimated(String token) {
        var quantity = printed(token);
        return new Quantity(quantity.value(), quantity.upper(), quantity.wording(), quantity.unit(), Firmness.UNSTATED,
                true, token);
    }

    /// Names of districts, the first three those of Nanchang.
    public static String district(int i) {
        var known = List.of("青云谱区", "西湖区", "青山湖区");
        return i < known.size() ? known.get(i) : SURNAMES.charAt(i % SURNAMES.length()) + ""
                + SURNAMES.charAt(i / SURNAMES.length() % SURNAMES.length() + 0) + (i % 3 == 0 ? "县" : "区");
    }
}
