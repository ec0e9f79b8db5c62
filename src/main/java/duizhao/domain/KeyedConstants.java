package duizhao.domain;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The constants of each enum by their written names: they are looked up for every cell of a package.
final class KeyedConstants {

    static final ClassValue<Map<String, Keyed>> OF = new ClassValue<>() {
        @Override
        protected Map<String, Keyed> computeValue(Class<?> type) {
            return Stream.of(type.getEnumConstants()).map(Keyed.class::cast)
                    .collect(Collectors.toMap(Keyed::key, Function.identity()));
        }
    };

    private KeyedConstants() {
    }
}
