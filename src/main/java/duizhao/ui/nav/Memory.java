package duizhao.ui.nav;

import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next: short texts by key. Forgetting is never an error.
public interface Memory {

    /// What was put there last; null where nothing was, or where it could not be read.
    @Nullable String get(String key);

    /// Keeps `value`; returns at once, saving is the implementation's business.
    void put(String key, String value);
}
