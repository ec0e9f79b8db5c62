package duizhao.app;

import duizhao.store.Location.Access;
import duizhao.store.Store;
import duizhao.ui.nav.Warning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person should know of a store before they begin: that it can only be read, that it lies on a network share, that
/// the machine's clock is behind.
public final class StoreWarnings {

    /// Clocks of two machines differ by seconds, and nobody needs to know.
    private static final Duration BEHIND = Duration.ofMinutes(2);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private StoreWarnings() {
    }

    /// @param lastChange when the store was changed last
    /// @param copy       copies the store to this machine
    public static List<Warning> of(Store store, Optional<Instant> lastChange, Clock clock, Runnable copy) {
        var warnings = new ArrayList<Warning>();
        String file = store.file().toString();
        var location = store.location();
        if (!location.isWritable()) {
            warnings.add(new Warning(location.access() == Access.FILE_READ_ONLY ? "edit.warning.file-read-only"
                    : "edit.warning.folder-read-only", List.of(file), "edit.warning.copy", copy));
        }
        if (location.isShared()) {
            warnings.add(new Warning("edit.warning.shared", List.of(file, location.network()), "edit.warning.copy", copy));
        }
        lastChange.filter(last -> last.isAfter(clock.instant().plus(BEHIND))).ifPresent(last ->
                warnings.add(Warning.of("edit.warning.clock", MINUTE.format(clock.instant().atZone(clock.getZone())),
                        MINUTE.format(last.atZone(clock.getZone())))));
        return warnings;
    }
}
