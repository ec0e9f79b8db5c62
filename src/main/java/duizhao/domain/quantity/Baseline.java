package duizhao.domain.quantity;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a quantity's words say of the time that it is measured against: 比2020年, 较上年, 与2021年持平.
public final class Baseline {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])([12][0-9]{3})\\s*年");
    private static final Pattern YEAR_BEFORE = Pattern.compile("上年|去年|上一年|同比");

    private Baseline() {
    }

    /// The year that is named, or meant by 上年.
    ///
    /// @param of the year that the quantity is of
    public static OptionalInt year(Quantity quantity, int of) {
        if (YEAR_BEFORE.matcher(quantity.token()).find()) {
            return OptionalInt.of(of - 1);
        }
        var named = YEAR.matcher(quantity.token());
        return named.find() ? OptionalInt.of(Integer.parseInt(named.group(1))) : OptionalInt.empty();
    }
}
