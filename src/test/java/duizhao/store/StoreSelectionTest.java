package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import duizhao.platform.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which figures belong to a selection.
class StoreSelectionTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("对照.duizhao");
    }

    @Test
    void aYearBringsTheYearBeforeAndTheSpansThatItLiesIn() {
        var data = Records.of(
                Records.figure("before-last", Period.year(2020), Role.OUTCOME),
                Records.figure("ended", Period.span(2016, 2020), Role.OUTCOME),
                Records.figure("last", Period.year(2021), Role.OUTCOME),
                Records.figure("this", Period.year(2022), Role.OUTCOME),
                Records.figure("month", new Period(2022, 2022, 10), Role.OUTCOME),
                Records.figure("plan", Period.span(2021, 2025), Role.PLAN),
                Records.figure("next", Period.year(2023), Role.PLAN));

        assertThat(keys(data, Period.year(2022), "990102"))
                .containsExactlyInAnyOrder("last", "this", "month", "plan");
    }

    @Test
    void aSpanBringsItsYearsAndTheOneBefore() {
        var data = Records.of(
                Records.figure("early", Period.year(2019), Role.OUTCOME),
                Records.figure("base", Period.year(2020), Role.OUTCOME),
                Records.figure("span-before", Period.span(2016, 2020), Role.OUTCOME),
                Records.figure("within", Period.year(2023), Role.OUTCOME),
                Records.figure("same", Period.span(2021, 2025), Role.PLAN),
                Records.figure("after", Period.year(2026), Role.PLAN));

        assertThat(keys(data, Period.span(2021, 2025), "990102"))
                .containsExactlyInAnyOrder("base", "span-before", "within", "same");
    }

    @Test
    void onlyTheDistrictsAskedForAreRead() {
        var data = Records.of(
                Records.figure("east", "990102", Period.year(2022), Role.PLAN, "1"),
                Records.figure("west", "990103", Period.year(2022), Role.PLAN, "2"));

        assertThat(keys(data, Period.year(2022), "990103")).containsExactly("west");
        assertThat(keys(data, Period.year(2022), "990103", "990102")).containsExactly("east", "west");
        assertThat(keys(data, Period.year(2022), "000000")).isEmpty();
        assertThat(keys(data, Period.year(1990), "990102")).isEmpty();
    }

    @Test
    void severalPrintsOfOneFigureInOneDocumentAreAllKept() {
        var data = Records.of(
                Records.figure("b", Period.year(2022), Role.PLAN),
                Records.figure("a", Period.year(2022), Role.PLAN),
                Records.figure("c", Period.year(2022), Role.PLAN));

        assertThat(keys(data, Period.year(2022), "990102")).containsExactly("a", "b", "c");
    }

    @Test
    void whatWasPairedByHandComesAlongWhateverItsYear() {
        var figures = List.of(
                Records.figure("plan", Period.year(2022), Role.PLAN),
                Records.figure("late", Period.year(2024), Role.OUTCOME),
                Records.figure("other-plan", Period.year(2030), Role.PLAN),
                Records.figure("other-late", Period.year(2032), Role.OUTCOME));
        var pairings = List.of(new Pairing("p", "plan", "late", PairingKind.ANSWER, "次年才公布"),
                new Pairing("q", "other-plan", "other-late", PairingKind.ANSWER, "无关"));
        try (var store = open(new DataSet(Records.CATALOGUE, figures, List.of(), pairings, List.of()))) {
            var got = store.figures().select(new Selection(List.of("990102"), Period.year(2022), Set.of(), false));

            assertThat(got.pairings()).containsExactly(pairings.getFirst());
            assertThat(got.figures()).extracting(Figure::key).containsExactlyInAnyOrder("plan", "late");
        }
    }

    @Test
    void whatAPlanIsMeasuredAgainstComesAlongWhereverItIs() {
        var doubling = Records.figure("doubling", Period.year(2022), Role.PLAN);
        var figures = List.of(said(doubling, "比2015年翻一番"),
                said(Records.figure("above", Period.year(2022), Role.PLAN), "高于全市平均"),
                Records.figure("base", Period.year(2015), Role.OUTCOME),
                Records.figure("base-plan", Period.year(2015), Role.PLAN),
                Records.figure("city", "990100", Period.year(2022), Role.OUTCOME, "3"),
                Records.figure("city-before", "990100", Period.year(2021), Role.OUTCOME, "3"),
                Records.figure("west", "990103", Period.year(2015), Role.OUTCOME, "3"));
        try (var store = open(Records.of(figures.toArray(Figure[]::new)))) {
            var got = store.figures().select(new Selection(List.of("990102"), Period.year(2022), Set.of(), false));

            assertThat(got.figures()).extracting(Figure::key)
                    .containsExactlyInAnyOrder("doubling", "above", "base", "city");
        }
    }

    private static Figure said(Figure figure, String words) {
        var quantity = ((Reading.Understood) Notation.read(words)).quantity();
        return new Figure(figure.key(), figure.district(), figure.series(), figure.period(), figure.role(), quantity,
                figure.source(), figure.place(), "");
    }

    @Test
    void claimsOfTheSameDistrictsAndYearsComeAlong() {
        var claims = List.of(claim("mine", "990102", 2022), claim("west", "990103", 2022), claim("old", "990102", 2019));
        var figures = List.of(Records.figure("f", Period.year(2022), Role.PLAN));
        try (var store = open(new DataSet(Records.CATALOGUE, figures, List.of(), List.of(), claims))) {
            assertThat(store.figures().select(new Selection(List.of("990102"), Period.year(2022), Set.of(), false))
                    .claims()).containsExactly(claims.getFirst());
        }
    }

    @Test
    void periodsAreThoseThatHaveFigures() {
        var figures = List.of(
                Records.figure("span", Period.span(2021, 2025), Role.PLAN),
                Records.figure("month", new Period(2023, 2023, 10), Role.OUTCOME),
                Records.figure("west", "990103", Period.year(2022), Role.PLAN, "1"),
                Records.figure("year", Period.year(2020), Role.OUTCOME));
        try (var store = open(new DataSet(Records.CATALOGUE, figures, List.of(), List.of(),
                List.of(claim("claim-only", "990102", 2019))))) {
            assertThat(store.figures().periods()).containsExactly(Period.year(2020), Period.year(2022),
                    Period.year(2023), Period.span(2021, 2025));
        }
    }

    @Test
    void anIndicatorIsReadOfAllPeriodsWithWhatAnswersIt() {
        var full = Records.full();
        try (var store = open(full)) {
            var got = store.figures().select(List.of("990102", "990103"), Set.of("output"));
            assertThat(got.figures()).extracting(Figure::key)
                    .containsExactlyInAnyOrder("f-plan", "f-outcome", "f-words");
            assertThat(got.pairings()).isEqualTo(full.pairings());
            assertThat(store.figures().select(List.of("990103"), Set.of("waste")).figures()).extracting(Figure::key)
                    .containsExactly("f-soft");
            assertThat(store.figures().select(List.of("990103"), Set.of()).figures()).isEmpty();
        }
    }

    @Test
    void theSeriesAreThoseThatHaveFigures() {
        try (var store = open(Records.full())) {
            assertThat(store.figures().series()).containsExactly(new Series.Row("output", Measure.LEVEL, ""),
                    new Series.Row("output", Measure.GROWTH, ""),
                    new Series.Row("waste", Measure.AVERAGE_GROWTH, "old-town"));
        }
    }

    @Test
    void anEmptyRecordMakesAStoreWithoutFigures() {
        try (var store = open(Records.of())) {
            assertThat(store.figures().count()).isZero();
            assertThat(store.figures().periods()).isEmpty();
            assertThat(store.catalogue().districts()).isEqualTo(Records.CATALOGUE.districts());
            assertThat(store.figures().select(new Selection(List.of("990102"), Period.year(2022), Set.of(), false))
                    .figures()).isEmpty();
        }
    }

    private List<String> keys(DataSet data, Period period, String... districts) {
        try (var store = open(data)) {
            return store.figures().select(new Selection(List.of(districts), period, Set.of(), false)).figures().stream()
                    .map(Figure::key).toList();
        }
    }

    private Store open(DataSet data) {
        return Store.open(file, () -> data, Progress.SILENT);
    }

    private static Claim claim(String key, String district, int year) {
        return new Claim(key, "report", district, Period.year(year), "all-targets-met", "完成", Place.UNKNOWN, "");
    }
}
