package duizhao.app;

import duizhao.platform.Settings;
import duizhao.ui.nav.Memory;
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// The window's memory in the settings file, written a moment after the last change and when the program ends.
final class SettingsMemory implements Memory {

    private static final long MOMENT_MILLIS = 500;

    private final Settings settings;
    private final ScheduledExecutorService timer;
    private @Nullable ScheduledFuture<?> pending;

    /// @param timer saves; not shut down by this object
    SettingsMemory(Settings settings, ScheduledExecutorService timer) {
        this.settings = settings;
        this.timer = timer;
    }

    @Override
    public @Nullable String get(String key) {
        return settings.get(key).orElse(null);
    }

    @Override
    public synchronized void put(String key, String value) {
        settings.put(key, value);
        if (pending != null) {
            pending.cancel(false);
        }
        pending = timer.schedule(this::save, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Writes at once what is not written yet.
    synchronized void flush() {
        if (pending != null && pending.cancel(false)) {
            save();
        }
    }

    private void save() {
        try {
            settings.save();
        } catch (IOException e) {
            // Only choices are lost, never figures: nothing to trouble a planner with.
            LoggerFactory.getLogger(SettingsMemory.class).warn("settings not saved", e);
        }
    }
}
