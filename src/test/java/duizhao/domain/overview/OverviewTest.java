package duizhao.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.comparison.Tally;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import duizhao.exchange.DataPackage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The overview of the bundled record: three districts, two years.
class OverviewTest {

    private static final DataSet DATA = DataPackage.bundled();
    private static final List<String> DISTRICTS = List.of("360104", "360103", "360111");
    private static final Overview OVERVIEW = Overview.of(Stream.of(2022, 2023).map(year ->
            new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(DATA,
                    new Selection(DISTRICTS, Period.year(year), Set.of(), false))).toList());

    private static Column column(String district, int year) {
        return new Column(DATA.catalogue().district(district), Period.year(year));
    }

    @Test
    void districtsStandInTheirOrderEachWithItsYears() {
        assertThat(OVERVIEW.columns()).extracting(c -> c.district().code() + " " + c.period())
                .containsExactly("360104 2022", "360104 2023", "360103 2022", "360103 2023", "360111 2022", "360111 2023");
    }

    @Test
    void everyRowOfEveryComparisonIsInACellOnce() {
        long cells = OVERVIEW.lines().stream().mapToLong(line -> line.cells().size()).sum();
        assertThat(OVERVIEW.columns().stream().mapToLong(column -> OVERVIEW.rows(column).size()).sum()).isEqualTo(cells);
        assertThat(OVERVIEW.lines()).extracting(line -> line.series() + " " + line.nth()).doesNotHaveDuplicates();
        assertThat(OVERVIEW.lines().getFirst().indicator().key()).isEqualTo("gdp");
    }

    @Test
    void theTallyIsTheOneOfTheComparison() {
        Tally tally = OVERVIEW.tally(column("360104", 2022));
        assertThat(tally.targets()).isEqualTo(72);
        assertThat(tally.judged()).isEqualTo(18);
        assertThat(OVERVIEW.claims(column("360104", 2022))).isNotEmpty();
        assertThat(OVERVIEW.claims(column("360111", 2022))).isEmpty();
    }

    @Test
    void unansweredTargetsAreThoseThatTheNextReportDoesNotMention() {
        assertThat(OVERVIEW.unanswered()).hasSize(45).extracting(row -> row.series().indicator())
                .contains("exports", "urban-disposable-income").doesNotContain("gdp");
    }

    @Test
    void missesAreRankedByPointsAndByShareOfTheTargetNeverTogether() {
        assertThat(OVERVIEW.misses()).extracting(d -> d.row().series().indicator() + " " + d.size().stripTrailingZeros()
                        .toPlainString() + (d.rate() ? "点" : "%"))
                .containsExactly("industrial-value-added 5点", "retail-sales 4.8点", "gdp 2点",
                        "tcm-standardized-institutions 18.8%", "dead-end-roads-opened 16.7%", "job-vacancies-offered 8.7%");
        assertThat(OVERVIEW.overshoots()).isNotEmpty().allSatisfy(d -> assertThat(d.size()).isPositive());
        assertThat(OVERVIEW.overshoots().stream().map(Distance::rate).toList()).isSortedAccordingTo(
                (a, b) -> Boolean.compare(b, a));
    }

    @Test
    void whatIsMissingAreOutcomesOfTargetsAndHeadlineFigures() {
        var missing = OVERVIEW.missing();
        assertThat(missing).anySatisfy(m -> {
            assertThat(m.column()).isEqualTo(column("360103", 2022));
            assertThat(m.line().indicator().key()).isEqualTo("gdp");
            assertThat(m.role()).isEqualTo(Role.PLAN);
        });
        assertThat(missing).allSatisfy(m -> {
            ComparisonRow row = m.line().cells().get(m.column());
            if (row != null) {
                assertThat(m.role() == Role.PLAN ? row.plan() : row.outcome()).isNull();
            } else {
                assertThat(m.line().indicator().isHeadline()).isTrue();
            }
        });
    }

    @Test
    void linesStandByTheirWorstVerdict() {
        List<VerdictKind> kinds = OVERVIEW.lines().stream().map(Line::standing).sorted(LineOrder.VERDICT.comparator())
                .map(Standing::worst).distinct().toList();
        assertThat(kinds).startsWith(VerdictKind.MISSED, VerdictKind.MET, VerdictKind.NOT_COMPARABLE,
                VerdictKind.NO_DATA).doesNotHaveDuplicates();
    }

    @Test
    void linesStandByTheirGapTheFarthestMissFirstAndRatesApartFromLevels() {
        List<String> lines = OVERVIEW.lines().stream().map(Line::standing).sorted(LineOrder.GAP.comparator())
                .map(Standing::farthest).filter(Objects::nonNull)
                .map(gap -> gap.row().series().indicator() + " " + gap.rate()).toList();
        assertThat(lines).startsWith("industrial-value-added true", "retail-sales true", "gdp true")
                .containsSubsequence("gdp true", "tcm-standardized-institutions false", "dead-end-roads-opened false");
        List<Standing> listed = OVERVIEW.lines().stream().map(Line::standing).toList();
        assertThat(listed.stream().sorted(LineOrder.LISTED.comparator()).toList()).isEqualTo(listed);
    }
}
