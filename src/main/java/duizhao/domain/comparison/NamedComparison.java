package duizhao.domain.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A comparison that a person kept under a name: what was selected and how it was shown.
///
/// @param key   stable name, unique in a store
/// @param name  as the person wrote it; never blank
/// @param order place among the others; they are listed by it
/// @param state short texts by name, in the order given; what they mean is the screen's affair
public record NamedComparison(String key, String name, int order, Map<String, String> state) {

    public NamedComparison {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a kept comparison has a key and a name: " + key + ", " + name);
        }
        state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
    }

    public NamedComparison renamed(String other) {
        return new NamedComparison(key, other, order, state);
    }

    public NamedComparison placed(int elsewhere) {
        return new NamedComparison(key, name, elsewhere, state);
    }

    /// The same name for what is shown now.
    public NamedComparison showing(Map<String, String> now) {
        return new NamedComparison(key, name, order, now);
    }
}
