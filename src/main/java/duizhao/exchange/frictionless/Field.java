package duizhao.exchange.frictionless;

import duizhao.platform.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A column, as a Table Schema describes it: https://specs.frictionlessdata.io/table-schema/
///
/// @param falses how a boolean column writes no
/// @param trues  how a boolean column writes yes
/// @param values the only ones allowed; empty where any is
public record Field(String name, Type type, boolean required, boolean unique, @Nullable Pattern pattern,
                    List<String> values, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum,
                    List<String> trues, List<String> falses) {

    /// The types that packages of figures use.
    public enum Type { STRING, NUMBER, INTEGER, BOOLEAN, ANY }

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    /// Checks one value that is not missing.
    ///
    /// @throws duizhao.platform.UserException where it is not of the type or breaks a constraint
    void check(String file, long line, String value) {
        switch (type) {
            case NUMBER -> require(Decimals.isDecimal(value), file, line, value, "bad-number");
            case INTEGER -> require(INTEGER.matcher(value).matches(), file, line, value, "bad-integer");
            case BOOLEAN -> require(trues.contains(value) || falses.contains(value), file, line, value, "bad-boolean");
            case STRING, ANY -> { }
        }
        require(pattern == null || pattern.matcher(value).matches(), file, line, value, "bad-form");
        if (!values.isEmpty() && !values.contains(value)) {
            throw Damage.inCell(file, line, name, "not-one-of", value, String.join(" ", values));
        }
        if ((type == Type.NUMBER || type == Type.INTEGER) && (minimum != null || maximum != null)) {
            var number = new BigDecimal(value);
            boolean within = (minimum == null || number.compareTo(minimum) >= 0)
                    && (maximum == null || number.compareTo(maximum) <= 0);
            require(within, file, line, value, "out-of-bounds");
        }
    }

    private void require(boolean holds, String file, long line, String value, String kind) {
        if (!holds) {
            throw Damage.inCell(file, line, name, kind, value);
        }
    }
}
