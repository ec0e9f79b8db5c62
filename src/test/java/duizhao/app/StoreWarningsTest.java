package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.feature.sources.Held;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.nav.Warning;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is told of a store before they begin.
class StoreWarningsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aClockThatIsBehindTheLastChangeIsTold() {
        try (var store = Store.open(folder.resolve("a.duizhao"), Held::data, Progress.SILENT)) {
            assertThat(StoreWarnings.of(store, Optional.empty(), CLOCK, () -> { })).isEmpty();
            assertThat(StoreWarnings.of(store, Optional.of(CLOCK.instant().plusSeconds(30)), CLOCK, () -> { })).isEmpty();
            assertThat(StoreWarnings.of(store, Optional.of(CLOCK.instant().plus(Duration.ofDays(1))), CLOCK, () -> { }))
                    .singleElement().extracting(Warning::key, warning -> warning.arguments().get(1))
                    .containsExactly("edit.warning.clock", "2026-11-24 04:00");
        }
    }
}
