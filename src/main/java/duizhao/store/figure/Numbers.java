package duizhao.store.figure;

import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Unit;
import java.util.HashMap;
import java.util.Map;

/// The numbers given to what figures refer to, while a store is filled.
final class Numbers {

    private final Map<String, Integer> districts = new HashMap<>();
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<DefinitionKey, Integer> definitions = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> slices = new HashMap<>(Map.of("", 0));
    private final Map<Unit, Integer> units = new HashMap<>();

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
    }

    private static <K> int add(Map<K, Integer> numbers, K key, int first) {
        return numbers.computeIfAbsent(key, _ -> numbers.size() + first);
    }

    private static <K> int known(Map<K, Integer> numbers, K key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("not in the catalogue: " + key);
        }
        return number;
    }
}
