package duizhao.store.figure;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Unit;
import duizhao.store.db.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The numbers of what figures refer to: given while a store is filled, or read from one that is.
final class Numbers {

    private final Map<String, Integer> districts = new HashMap<>();
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<DefinitionKey, Integer> definitions = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> slices = new HashMap<>(Map.of("", 0));
    private final Map<Unit, Integer> units = new HashMap<>();

    /// The numbers that a filled store has.
    static Numbers load(Connection connection) throws SQLException {
        var numbers = new Numbers();
        read(connection, "SELECT id, magnitude || base FROM unit", numbers.units, row -> Unit.of(row.getString(2)));
        read(connection, "SELECT id, code FROM district", numbers.districts, row -> row.getString(2));
        read(connection, "SELECT id, key FROM indicator", numbers.indicators, row -> row.getString(2));
        read(connection, "SELECT id, key FROM slice", numbers.slices, row -> row.getString(2));
        read(connection, "SELECT d.id, i.key, d.key FROM definition d JOIN indicator i ON i.id = d.indicator",
                numbers.definitions, row -> new DefinitionKey(row.getString(2), row.getString(3)));
        read(connection, "SELECT id, key FROM source", numbers.sources, row -> row.getString(2));
        return numbers;
    }

    /// The same, of what was read of the store already.
    static Numbers of(Map<Integer, String> districts, Map<Integer, String> indicators,
                      Map<Integer, Definition> definitions, Map<Integer, String> sources, Map<Integer, String> slices,
                      Map<Integer, Unit> units) {
        var numbers = new Numbers();
        districts.forEach((number, code) -> numbers.districts.put(code, number));
        indicators.forEach((number, key) -> numbers.indicators.put(key, number));
        definitions.forEach((number, one) -> numbers.definitions.put(new DefinitionKey(one.indicator(), one.key()), number));
        sources.forEach((number, key) -> numbers.sources.put(key, number));
        slices.forEach((number, key) -> numbers.slices.put(key, number));
        units.forEach((number, unit) -> numbers.units.put(unit, number));
        return numbers;
    }

    boolean knows(Unit unit) {
        return units.containsKey(unit);
    }

    int addDistrict(String code) {
        return add(districts, code, 1);
    }

    int addIndicator(String key) {
        return add(indicators, key, 1);
    }

    int addDefinition(String indicator, String key) {
        return add(definitions, new DefinitionKey(indicator, key), 1);
    }

    int addSource(String key) {
        return add(sources, key, 1);
    }

    int addSlice(String key) {
        return add(slices, key, 0);
    }

    int addUnit(Unit unit) {
        return add(units, unit, 1);
    }

    int district(String code) {
        return known(districts, code);
    }

    int indicator(String key) {
        return known(indicators, key);
    }

    int source(String key) {
        return known(sources, key);
    }

    /// 0 where the document names no definition.
    int definition(Series series) {
        return series.definition().isEmpty() ? 0
                : known(definitions, new DefinitionKey(series.indicator(), series.definition()));
    }

    int definition(Definition definition) {
        return known(definitions, new DefinitionKey(definition.indicator(), definition.key()));
    }

    int slice(String key) {
        return known(slices, key);
    }

    int unit(Unit unit) {
        return known(units, unit);
    }

    /// Units with the numbers given to them.
    Map<Unit, Integer> units() {
        return units;
    }

    private record DefinitionKey(String indicator, String definition) {
        @Override
        public String toString() {
            return indicator + "/" + definition;
        }
    }

    private static <K> int add(Map<K, Integer> numbers, K key, int first) {
        return numbers.computeIfAbsent(key, _ -> numbers.size() + first);
    }

    private static <K> int known(Map<K, Integer> numbers, K key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new Unknown(String.valueOf(key));
        }
        return number;
    }

    private static <K> void read(Connection connection, String sql, Map<K, Integer> numbers,
                                 Statements.RowReader<K> key) throws SQLException {
        numbers.clear();
        Statements.list(connection, sql, row -> numbers.put(key.read(row), row.getInt(1)));
    }

    /// Something refers to what the store does not have.
    static final class Unknown extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String key;

        Unknown(String key) {
            super("not in the catalogue: " + key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
