package duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.Comparisons;
import duizhao.app.shell.RememberedHere;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.platform.Progress;
import duizhao.store.Records;
import duizhao.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The year found for a store is remembered as long as its data stay as they are.
class FirstYearTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private final RememberedHere memory = new RememberedHere();

    private Period of(String name, int reported) {
        try (var store = Store.open(folder.resolve(name), () -> Records.of(
                Records.figure("plan", Period.year(2020), Role.PLAN),
                Records.figure("outcome", Period.year(reported), Role.OUTCOME)), Progress.SILENT)) {
            return new FirstYear(memory).of(store, new Comparisons(store, CLOCK));
        }
    }

    @Test
    void isRememberedForTheSameData() {
        assertThat(of("a.duizhao", 2021)).isEqualTo(Period.year(2021));
        String kept = memory.get("first-year");
        memory.put("first-year", kept.replace("2021", "2020"));

        assertThat(of("a.duizhao", 2021)).as("what was remembered").isEqualTo(Period.year(2020));
    }

    @Test
    void isFoundAnewForOtherData() {
        of("a.duizhao", 2021);

        assertThat(of("b.duizhao", 2022)).isEqualTo(Period.year(2022));
    }

    @Test
    void isFoundAnewWhereWhatWasKeptCannotBeRead() {
        of("a.duizhao", 2021);
        memory.put("first-year", memory.get("first-year").replace("2021", "?"));

        assertThat(of("a.duizhao", 2021)).isEqualTo(Period.year(2021));
    }
}
