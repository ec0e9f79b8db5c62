package duizhao.exchange;

import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.exchange.frictionless.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes a quantity of the columns `token, value, upper, qualifier, unit, firmness, estimated`.
///
/// The columns say again what the token says. Where they say something else one of the two is wrong, and nobody but a
/// person can know which, so that is damage.
final class QuantityColumns {

    private final TokenReader tokens;
    private final Map<String, Unit> units = new HashMap<>();

    QuantityColumns(TokenReader tokens) {
        this.tokens = tokens;
    }

    Quantity read(Row row) {
        var qualifier = Columns.constant(row, "qualifier", Qualifier.class);
        var value = decimal(row, "value");
        var upper = decimal(row, "upper");
        checkNumbers(row, qualifier, value, upper);
        var stated = new Quantity(value, upper, Wording.of(qualifier), units.computeIfAbsent(row.text("unit"), Unit::of),
                Columns.constant(row, "firmness", Firmness.class), row.is("estimated"), row.text("token"));
        return switch (tokens.read(stated.token())) {
            case Reading.Understood(var printed) -> agreed(row, stated, isFall(stated, printed) ? printed.fallen() : printed);
            // Words without a number may be beyond the notation; a number that it cannot read is no number.
            case Reading.Refused _ when stated.hasValue() -> throw row.damage("token", "unread-token", stated.token());
            case Reading.Refused _ -> stated;
        };
    }

    /// The rules of [Quantity], said in the words of the columns.
    private static void checkNumbers(Row row, Qualifier qualifier, @Nullable BigDecimal value,
                                     @Nullable BigDecimal upper) {
        boolean wordsOnly = qualifier == Qualifier.RELATIVE || qualifier == Qualifier.QUALITATIVE;
        if (value == null && !wordsOnly) {
            throw row.damage("value", "value-missing", qualifier.key());
        }
        if (value != null && qualifier == Qualifier.QUALITATIVE) {
            throw row.damage("value", "value-without-number", qualifier.key());
        }
        if ((upper != null) != (qualifier == Qualifier.RANGE)) {
            throw row.damage("upper", "upper-and-range", qualifier.key());
        }
        if (upper != null && upper.compareTo(value) < 0) {
            throw row.damage("upper", "upper-below-value", row.text("upper"), row.text("value"));
        }
    }

    /// 下降, like 预计 and 力争, may stand before the token and govern it: the columns then have the number below zero.
    private static boolean isFall(Quantity stated, Quantity printed) {
        return printed.wording() == Wording.BARE && printed.value().signum() > 0 && stated.value() != null
                && stated.value().signum() < 0;
    }

    /// The printed number, with its printed decimals and words, under what the document says around it.
    private static Quantity agreed(Row row, Quantity stated, Quantity printed) {
        require(row, "qualifier", stated.qualifier() == printed.qualifier(), printed.qualifier()::key);
        require(row, "value", same(stated.value(), printed.value()), () -> text(printed.value()));
        require(row, "upper", same(stated.upper(), printed.upper()), () -> text(printed.upper()));
        require(row, "unit", stated.unit().equals(printed.unit()), printed.unit()::printed);
        // 力争 and 预计 may stand before the token and govern it; within it, they hold.
        require(row, "firmness", printed.firmness() == Firmness.UNSTATED || printed.firmness() == stated.firmness(),
                printed.firmness()::key);
        require(row, "estimated", stated.estimated() || !printed.estimated(), () -> "true");
        return new Quantity(printed.value(), printed.upper(), printed.wording(), stated.unit(), stated.firmness(),
                stated.estimated(), stated.token());
    }

    private static void require(Row row, String column, boolean agrees, Supplier<String> printed) {
        if (!agrees) {
            throw row.damage(column, "token-disagrees", row.text(column), row.text("token"), printed.get());
        }
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    private static String text(@Nullable BigDecimal decimal) {
        return decimal == null ? "" : decimal.toPlainString();
    }

    private static @Nullable BigDecimal decimal(Row row, String column) {
        return row.has(column) ? Columns.decimal(row, column) : null;
    }
}
