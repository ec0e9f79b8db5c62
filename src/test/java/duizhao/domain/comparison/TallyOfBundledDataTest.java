package duizhao.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.period.Period;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import duizhao.exchange.DataPackage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The denominator is honest: what became of the targets adds up to how many there were.
class TallyOfBundledDataTest {

    @ParameterizedTest
    @CsvSource({"2022, 72", "2023, 88", "2021/2025, 50"})
    void theCountsAddUpToTheTargets(String period, int targets) {
        var data = DataPackage.bundled();
        var comparison = new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(data,
                new Selection(List.of("360104", "360103", "360111"), Period.parse(period).orElseThrow(), Set.of(),
                        false));
        var tally = Tally.of(comparison.rows());
        assertThat(tally.targets()).isEqualTo(targets);
        assertThat(EnumSet.complementOf(EnumSet.of(VerdictKind.NO_TARGET)).stream().mapToInt(tally::count).sum())
                .isEqualTo(targets);
    }
}
