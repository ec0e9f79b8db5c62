package duizhao.feature.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What became of a form: the thing that is meant, or what is wrong with which field.
///
/// @param errors by the id of the field, in words for a person; empty where there is a result
record Checked<T>(Optional<T> result, Map<String, String> errors) {

    Checked {
        errors = Map.copyOf(errors);
    }

    /// The thing, where nothing is wrong.
    static <T> Checked<T> of(Map<String, String> errors, Supplier<T> thing) {
        return errors.isEmpty() ? new Checked<>(Optional.of(thing.get()), errors) : new Checked<>(Optional.empty(), errors);
    }
}
