package duizhao.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Records;
import duizhao.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The year that is shown where nobody chose one.
class DefaultYearTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);
    private static final String EAST = "990102";
    private static final String WEST = "990103";

    @TempDir
    private Path folder;

    private Period of(List<String> districts, Figure... figures) {
        try (var store = Store.open(folder.resolve("a.duizhao"), () -> Records.of(figures), Progress.SILENT)) {
            List<District> known = store.catalogue().districts().stream().filter(d -> districts.contains(d.code())).toList();
            return new Comparisons(store, CLOCK).defaultYear(known);
        }
    }

    private static Figure plan(int year) {
        return Records.figure("p" + year, Period.year(year), Role.PLAN);
    }

    private static Figure outcome(String district, int year) {
        return Records.figure("o" + year, district, Period.year(year), Role.OUTCOME, "13.00");
    }

    @Test
    void isTheNewestWithATargetThatCanBeJudgedThoughOthersReachFurtherAndOutcomesAreNewer() {
        assertThat(of(List.of(EAST), plan(2020), outcome(EAST, 2020), plan(2021), outcome(EAST, 2021),
                outcome(EAST, 2022), plan(2035))).isEqualTo(Period.year(2021));
    }

    @Test
    void isTheNewestWithAnOutcomeWhereNothingCanBeJudged() {
        assertThat(of(List.of(EAST), plan(2020), outcome(EAST, 2021), outcome(EAST, 2022), plan(2035)))
                .isEqualTo(Period.year(2022));
    }

    @Test
    void isTheNewestWithFiguresWhereNothingIsReported() {
        assertThat(of(List.of(EAST), plan(2020), plan(2035))).isEqualTo(Period.year(2035));
    }

    @Test
    void goesByTheDistrictsThatAreAsked() {
        assertThat(of(List.of(EAST), plan(2020), outcome(EAST, 2020), outcome(WEST, 2022))).isEqualTo(Period.year(2020));
    }

    @Test
    void isRefusedWhereThereIsNoFigure() {
        assertThatThrownBy(() -> of(List.of(EAST))).isInstanceOf(UserException.class);
    }
}
