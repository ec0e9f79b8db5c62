package duizhao.app.shell;

import duizhao.ui.nav.Memory;
import java.util.HashMap;
import java.util.Map;

/// A memory that lasts as long as the test.
public final class RememberedHere implements Memory {

    final Map<String, String> kept = new HashMap<>();

    @Override
    public String get(String key) {
        return kept.get(key);
    }

    @Override
    public void put(String key, String value) {
        kept.put(key, value);
    }
}
