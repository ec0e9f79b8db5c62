package duizhao.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Which backups go.
class RetentionTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final Retention SMALL = new Retention(3, 5, 3, 1000);

    private static Backup at(LocalDateTime made, long bytes) {
        return new Backup(Path.of("a." + made.toString().replace(':', '-') + ".duizhao"), made, 1, bytes);
    }

    private static List<Backup> kept(Retention retention, List<Backup> all) {
        var kept = new ArrayList<>(all);
        kept.removeAll(retention.superfluous(all, NOW));
        return kept;
    }

    @Test
    void theNewestThenOneOfADayThenOneOfAMonth() {
        var all = new ArrayList<Backup>();
        for (int hour = 0; hour < 24 * 200; hour += 6) {
            all.add(at(NOW.minusHours(hour), 1));
        }

        List<LocalDateTime> kept = kept(SMALL, all).stream().map(Backup::made).toList();

        assertThat(kept).containsExactly(NOW, NOW.minusHours(6), NOW.minusHours(12),
                // the last ones of the days before that
                LocalDateTime.of(2026, 11, 23, 21, 0),
                LocalDateTime.of(2026, 11, 22, 21, 0), LocalDateTime.of(2026, 11, 21, 21, 0),
                // and of the two months before
                LocalDateTime.of(2026, 10, 31, 21, 0), LocalDateTime.of(2026, 9, 30, 21, 0));
    }

    @Test
    void whereThereIsNoRoomTheOldestGoButThreeStay() {
        var large = IntStream.range(0, 6).mapToObj(day -> at(NOW.minusDays(day), 400)).toList();
        assertThat(kept(new Retention(6, 5, 3, 1700), large)).isEqualTo(large.subList(0, 4));
        assertThat(kept(new Retention(6, 5, 3, 10), large)).isEqualTo(large.subList(0, 3));
    }

    @Test
    void thoseOfALaterClockStay() {
        var all = IntStream.range(0, 10).mapToObj(hour -> at(NOW.plusDays(40).plusHours(hour), 1)).toList();
        assertThat(SMALL.superfluous(all, NOW)).isEmpty();
    }

    @Property
    void whatIsKeptDoesNotDependOnOrderAndIsNeverTheNewestThatGo(
            @ForAll @Size(max = 60) List<@IntRange(max = 20_000) Integer> hours, @ForAll @IntRange(min = 1, max = 400) int size) {
        List<Backup> all = new HashSet<>(hours).stream().map(hour -> at(NOW.minusHours(hour), size)).toList();
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled);
        List<Backup> gone = SMALL.superfluous(all, NOW);

        assertThat(SMALL.superfluous(shuffled, NOW)).isEqualTo(gone);
        assertThat(all.size() - gone.size()).isGreaterThanOrEqualTo(Math.min(Retention.LEAST, all.size()));
        all.stream().map(Backup::made).max(LocalDateTime::compareTo).ifPresent(newest ->
                assertThat(gone).extracting(Backup::made).doesNotContain(newest));
        assertThat(SMALL.superfluous(kept(SMALL, all), NOW)).as("nothing more goes by asking again").isEmpty();
    }

    @Property
    void everyDayOfTheLastOnesHasOneWhereThereIsRoom(@ForAll @Size(max = 60) List<@IntRange(max = 300) Integer> hours) {
        List<Backup> all = new HashSet<>(hours).stream().map(hour -> at(NOW.minusHours(hour), 0)).toList();
        LocalDate first = NOW.toLocalDate().minusDays(SMALL.days() - 1L);
        assertThat(kept(SMALL, all).stream().map(backup -> backup.made().toLocalDate()).distinct())
                .containsAll(all.stream().map(backup -> backup.made().toLocalDate())
                        .filter(day -> !day.isBefore(first)).toList());
    }
}
