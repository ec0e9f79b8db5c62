package duizhao.store.figure;

import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// The numbers under which a store keeps the constants of one type; the store itself lists them.
final class Codes<E extends Enum<E>> {

    private final Map<Integer, E> constants = new HashMap<>();
    private final Map<E, Integer> numbers;

    private Codes(Class<E> type) {
        this.numbers = new EnumMap<>(type);
    }

    /// @param table the table that lists them
    /// @param key   how a constant is written there
    static <E extends Enum<E>> Codes<E> load(Connection connection, String table, Class<E> type,
                                             Function<E, String> key) throws SQLException {
        var byKey = new HashMap<String, E>();
        for (E constant : type.getEnumConstants()) {
            byKey.put(key.apply(constant), constant);
        }
        var codes = new Codes<>(type);
        Statements.list(connection, "SELECT id, key FROM " + table,
                row -> codes.put(row.getInt(1), byKey.get(row.getString(2))));
        return codes;
    }

    /// @throws IllegalStateException where the store's layout has no number for it: a migration is missing
    int number(E constant) {
        Integer number = numbers.get(constant);
        if (number == null) {
            throw new IllegalStateException("the layout has no number for " + constant);
        }
        return number;
    }

    /// @throws IllegalStateException where the program knows no constant of that number
    E constant(int number) {
        E constant = constants.get(number);
        if (constant == null) {
            throw new IllegalStateException("no constant of number " + number + " in " + constants);
        }
        return constant;
    }

    private E put(int number, E constant) {
        if (constant != null) {
            constants.put(number, constant);
            numbers.put(constant, number);
        }
        return constant;
    }
}
