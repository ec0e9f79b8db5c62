package duizhao.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void sumsKeepTheOrderInWhichTheirKeysCame() {
        var counts = new Counts(List.of("group", "role"));
        counts.add(List.of("b", "plan"), 2);
        counts.add(List.of("a", "plan"), 3);
        counts.add(List.of("b", "outcome"), 5);
        assertThat(counts.by("group")).containsExactly(entry("b", 7L), entry("a", 3L));
        assertThat(counts.by(List.of("role", "group")).keySet()).containsExactly(List.of("plan", "b"),
                List.of("plan", "a"), List.of("outcome", "b"));
    }

    @Test
    void nothingCountedIsNothing() {
        assertThat(new Counts(List.of("group")).by("group")).isEqualTo(Map.of());
    }

    @Property(tries = 50)
    void noCountIsLostByGrouping(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 1_000_000) Integer> numbers) {
        var counts = new Counts(List.of("parity", "last"));
        numbers.forEach(n -> counts.add(List.of(String.valueOf(n % 2), String.valueOf(n % 10)), n));
        long all = numbers.stream().mapToLong(n -> n).sum();
        assertThat(counts.by("parity").values().stream().mapToLong(n -> n).sum()).isEqualTo(all);
        assertThat(counts.by(List.of("parity", "last")).values().stream().mapToLong(n -> n).sum()).isEqualTo(all);
    }
}
