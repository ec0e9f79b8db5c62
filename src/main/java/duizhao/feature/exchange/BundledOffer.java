package duizhao.feature.exchange;

import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.Standing;
import duizhao.ui.nav.Surroundings;
import java.util.Optional;

/// Offers what a newer program brings along to a store that an older one has filled: once for each version of it, and never
/// by itself. Stores that were not begun with it are left alone.
final class BundledOffer {

    private static final String KEY = "bundled-offered-";

    private final Surroundings around;
    private final Exchanging exchanging;
    private final Runnable open;

    /// @param open shows what it would bring
    BundledOffer(Surroundings around, Exchanging exchanging, Runnable open) {
        this.around = around;
        this.exchanging = exchanging;
        this.open = open;
    }

    /// What was looked at.
    ///
    /// @param plan empty where this version was offered before
    private record Looked(String version, Optional<ImportPlan> plan) {
    }

    /// Looks in the background.
    void look() {
        String key = KEY + Integer.toHexString(exchanging.file().toString().hashCode());
        String offered = around.memory().get(key);
        around.tasks().work(() -> {
            String version = exchanging.bundledVersion();
            return new Looked(version, version.equals(offered) ? Optional.empty()
                    : Optional.of(exchanging.bundled((done, total, what) -> { })));
        }).onSuccess(looked -> looked.plan().ifPresent(plan -> {
            offer(plan);
            around.memory().put(key, looked.version());
        })).onError(Throwable.class, around.tasks()::tell).start();
    }

    private void offer(ImportPlan plan) {
        var counts = plan.counts();
        if (counts.get(Standing.ADDED) > 0 && counts.get(Standing.SAME) > 0 && around.edits().writable()) {
            around.notices().say(around.messages().text("exchange.bundled.new", counts.get(Standing.ADDED),
                    counts.get(Standing.DIFFERENT)));
            around.notices().bar().offer(around.messages().text("exchange.bundled.look"), open);
        }
    }
}
