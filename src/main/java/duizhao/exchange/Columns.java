package duizhao.exchange;

import duizhao.domain.Keyed;
import duizhao.domain.period.Period;
import duizhao.domain.source.Place;
import duizhao.exchange.frictionless.Row;
import duizhao.platform.Decimals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes domain values of single columns; whatever schema a package has, the rules of the domain hold.
final class Columns {

    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Columns() {
    }

    static <E extends Enum<E> & Keyed> E constant(Row row, String column, Class<E> type) {
        return Keyed.find(type, row.text(column)).orElseThrow(() -> row.damage(column, "not-one-of", row.text(column),
                Arrays.stream(type.getEnumConstants()).map(Keyed::key).collect(Collectors.joining(" ")).strip()));
    }

    static Period period(Row row, String column) {
        return Period.parse(row.text(column)).orElseThrow(() -> row.damage(column, "bad-period", row.text(column)));
    }

    static @Nullable Period periodOrNull(Row row, String column) {
        return row.has(column) ? period(row, column) : null;
    }

    static @Nullable String textOrNull(Row row, String column) {
        return row.has(column) ? row.text(column) : null;
    }

    static BigDecimal decimal(Row row, String column) {
        if (!Decimals.isDecimal(row.text(column))) {
            throw row.damage(column, "bad-number", row.text(column));
        }
        return new BigDecimal(row.text(column));
    }

    /// A whole number that is not negative.
    static int integer(Row row, String column) {
        if (!INTEGER.matcher(row.text(column)).matches()) {
            throw row.damage(column, "bad-integer", row.text(column));
        }
        return Integer.parseInt(row.text(column));
    }

    /// The columns `start` and `end`: both or neither.
    static Place place(Row row, String section) {
        if (row.has("start") != row.has("end")) {
            throw row.damage(row.has("start") ? "end" : "start", "half-place");
        }
        if (!row.has("start")) {
            return new Place(section, -1, -1);
        }
        int start = integer(row, "start");
        int end = integer(row, "end");
        if (end <= start) {
            throw row.damage("end", "end-before-start", end, start);
        }
        return new Place(section, start, end);
    }
}
