package duizhao.domain.years;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Histories and standings of the bundled record.
class HistoriesTest {

    private static final DataSet DATA = DataPackage.bundled();
    private static final List<String> DISTRICTS = List.of("360104", "360103", "360111");
    private static final Comparer COMPARER = new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23));

    @Test
    void eachYearIsJudgedAsInAComparisonOfThatYear() {
        var history = history("gdp", Measure.GROWTH);
        assertThat(history.years()).containsExactly(Period.year(2021), Period.year(2022), Period.year(2023));
        for (Period year : history.years()) {
            var rows = COMPARER.compare(DATA, new Selection(DISTRICTS, year, Set.of("gdp"), false)).rows().stream()
                    .filter(row -> row.series().row().equals(history.series())).toList();
            assertThat(rows).allSatisfy(row -> assertThat(history.row(row.district(), year)).contains(row));
        }
    }

    @Test
    void yearsWithoutAnyFigureAreNoYearsOfTheHistory() {
        assertThat(history("gdp", Measure.LEVEL).years()).extracting(Period::first)
                .containsExactly(2015, 2020, 2021, 2022, 2023, 2025, 2035);
        assertThat(history("gdp", Measure.RANK).isEmpty()).isTrue();
    }

    @Test
    void anOutcomeThatAnsweredAPlanOfAnotherMeasureIsStillToldInItsOwnHistory() {
        for (Figure figure : DATA.figures()) {
            if (!figure.isPlan() && figure.period().isYear() && DISTRICTS.contains(figure.district())) {
                var history = history(figure.series().row());
                assertThat(history.row(figure.district(), figure.period()).map(ComparisonRow::outcome))
                        .as(figure.key()).isPresent();
            }
        }
    }

    @Test
    void severalSeriesComeInTheOrderAskedFor() {
        var wanted = List.of(new Series.Row("retail-sales", Measure.GROWTH, ""), new Series.Row("gdp", Measure.LEVEL, ""));
        assertThat(histories(wanted)).extracting(History::series).isEqualTo(wanted);
    }

    @Test
    void districtsAreRankedByTheirOutcomesAndMeasuredAgainstTheBest() {
        var standings = Standings.of(history("general-public-budget-revenue", Measure.GROWTH), Period.year(2022),
                Role.OUTCOME, null);
        assertThat(standings.places()).extracting(place -> place.district().shortName() + " " + place.rank())
                .containsExactly("青云谱 1", "西湖 2", "青山湖 0");
        assertThat(standings.reference()).isEqualTo("360104");
        assertThat(standings.places().getFirst().difference().value()).isZero();
        assertThat(standings.places().get(1).difference().value()).isNegative();
        assertThat(standings.places().get(1).difference().unit().isRate()).isTrue();
        assertThat(standings.places().getLast().bar()).isEqualTo(Standing.Bar.SILENT);
    }

    @Test
    void theDifferenceToAnotherDistrictTurnsTheSign() {
        var history = history("general-public-budget-revenue", Measure.GROWTH);
        var best = Standings.of(history, Period.year(2022), Role.OUTCOME, null);
        var other = Standings.of(history, Period.year(2022), Role.OUTCOME, "360103");
        assertThat(other.places().getFirst().difference().value())
                .isEqualByComparingTo(best.places().get(1).difference().value().negate());
        assertThat(Standings.of(history, Period.year(2022), Role.OUTCOME, "360111").reference()).isEqualTo("360104");
    }

    @Test
    void aYearWithoutOutcomesIsRankedByItsPlans() {
        var history = history("gdp", Measure.GROWTH);
        assertThat(Standings.role(history, Period.year(2022))).isEqualTo(Role.OUTCOME);
        assertThat(Standings.role(history, Period.year(2023))).isEqualTo(Role.PLAN);
        assertThat(Standings.of(history, Period.year(2023), Role.PLAN, null).ranked()).isEqualTo(2);
    }

    @Test
    void aDistrictOfAnotherDefinitionHasNoRank() {
        // 现汇 in one district, a definition of 2022 in the other.
        var standings = Standings.of(history("foreign-capital", Measure.LEVEL), Period.year(2022), Role.OUTCOME, null);
        assertThat(standings.ranked()).isEqualTo(1);
        assertThat(standings.places()).filteredOn(place -> place.bar() == Standing.Bar.DEFINITION).singleElement()
                .satisfies(place -> assertThat(place.difference()).isNull());
    }

    private static History history(String indicator, Measure measure) {
        return history(new Series.Row(indicator, measure, ""));
    }

    private static History history(Series.Row series) {
        return histories(List.of(series)).getFirst();
    }

    private static List<History> histories(List<Series.Row> series) {
        return new Histories(COMPARER, Tolerances.HOUSE).of(of(series), DISTRICTS, series);
    }

    /// As a store selects them: the indicators alone.
    private static DataSet of(List<Series.Row> series) {
        var wanted = Comparer.needed(series.stream().map(Series.Row::indicator)
                .collect(java.util.stream.Collectors.toSet()));
        return new DataSet(DATA.catalogue(), DATA.figures().stream()
                .filter(f -> wanted.contains(f.series().indicator())).toList(), List.of(), List.of(), List.of());
    }
}
