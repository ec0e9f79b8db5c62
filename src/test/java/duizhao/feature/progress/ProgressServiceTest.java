package duizhao.feature.progress;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.period.Period;
import duizhao.domain.progress.Evaluator;
import duizhao.domain.progress.Pace;
import duizhao.domain.progress.Progress;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The work behind 进度 that needs no window.
class ProgressServiceTest {

    @Test
    void thePlanThatComesNextIsAsLongAsTheLast() {
        assertThat(ProgressService.next(List.of(Period.span(2016, 2020), Period.span(2021, 2025)), 2026))
                .isEqualTo(Period.span(2026, 2030));
        assertThat(ProgressService.next(List.of(Period.span(2021, 2023)), 2026)).isEqualTo(Period.span(2024, 2026));
    }

    @Test
    void withoutAnyPlanTheOneOfTheYearIsOffered() {
        assertThat(ProgressService.next(List.of(), 2025)).isEqualTo(Period.span(2021, 2025));
        assertThat(ProgressService.next(List.of(), 2026)).isEqualTo(Period.span(2026, 2030));
        assertThat(ProgressService.next(List.of(), 2030)).isEqualTo(Period.span(2026, 2030));
    }

    @Test
    void ofManyPathsThoseThatAreBehindAreDrawnFirstAndStandInTheirOrder() {
        var plan = new Evaluator(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).evaluate(DataPackage.bundled(),
                List.of("360104"), Period.span(2021, 2025));
        List<Progress> all = plan.targets().reversed();
        assertThat(ProgressService.mostTelling(all, plan.catalogue(), 1)).singleElement()
                .satisfies(p -> assertThat(p.pace()).isEqualTo(Pace.BEHIND));
        List<Progress> five = ProgressService.mostTelling(all, plan.catalogue(), 5);
        assertThat(five).hasSize(5).filteredOn(p -> p.pace() != Pace.BEHIND).allSatisfy(p ->
                assertThat(plan.catalogue().indicator(p.target().series().indicator()).isHeadline()).isTrue());
        assertThat(five).isSortedAccordingTo(Comparator.comparing(all::indexOf));
        assertThat(ProgressService.mostTelling(all, plan.catalogue(), 100)).isEqualTo(all);
    }
}
