package duizhao.app;

import duizhao.app.session.Comparisons;
import duizhao.domain.period.Period;
import duizhao.store.Store;
import duizhao.ui.nav.Memory;
import java.util.Optional;

/// The year that the window shows where nobody chose one. Finding it takes comparing years, as long as opening the store
/// itself, so it is remembered as long as the data stay as they are.
///
/// Reads the disk.
final class FirstYear {

    private static final String KEY = "first-year";

    private final Memory memory;

    FirstYear(Memory memory) {
        this.memory = memory;
    }

    /// @throws duizhao.platform.UserException where the store holds no figure
    Period of(Store store, Comparisons comparisons) {
        String state = store.fullState() + " ";
        return Optional.ofNullable(memory.get(KEY)).filter(kept -> kept.startsWith(state))
                .flatMap(kept -> Period.parse(kept.substring(state.length())))
                .orElseGet(() -> {
                    Period found = comparisons.defaultYear(comparisons.defaultDistricts());
                    memory.put(KEY, state + found.text());
                    return found;
                });
    }
}
