package duizhao.feature.sources;

import java.util.Map;
import java.util.Optional;

/// What became of a form: the thing that is meant, or what is wrong with which field.
///
/// @param errors by the id of the field, in words for a person; empty where there is a result
record Checked<T>(Optional<T> result, Map<String, String> errors) {

    Checked {
        errors = Map.copyOf(errors);
    }

    static <T> Checked<T> right(T result) {
        return new Checked<>(Optional.of(result), Map.of());
    }

    static <T> Checked<T> wrong(Map<String, String> errors) {
        return new Checked<>(Optional.empty(), errors);
    }
}
