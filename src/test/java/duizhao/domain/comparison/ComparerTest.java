package duizhao.domain.comparison;

import static duizhao.domain.comparison.Sample.QINGYUNPU;
import static duizhao.domain.comparison.Sample.TODAY;
import static duizhao.domain.comparison.Sample.XIHU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Place;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.VerdictKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Pairing, choosing among vintages, deriving, selecting, ordering.
class ComparerTest {
    private static ComparisonRow only(Sample sample, String period) {
        List<ComparisonRow> rows = sample.compare(period, List.of(QINGYUNPU)).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static String token(Figure figure) {
        return figure.quantity().token();
    }

    @Test
    void theTargetApprovedForTheYearComesBeforeALaterDocumentOfAnotherKind() {
        ComparisonRow row = only(new Sample()
                .plan("five-year", "gdp", Measure.GROWTH, "2022", "6%以上")
                .plan("manual", "gdp", Measure.GROWTH, "2022", "6.6%以上")
                .plan("work-2022", "gdp", Measure.GROWTH, "2022", "7%以上")
                .plan("plan-2023", "gdp", Measure.GROWTH, "2022", "6.5%以上"), "2022");
        assertThat(token(row.plan())).isEqualTo("7%以上");
        assertThat(row.alternatives()).extracting(f -> f.quantity().token())
                .containsExactly("6.5%以上", "6%以上", "6.6%以上");
    }

    @Test
    void theOutcomeIsTheLatestVintageOfTheTargetsDefinition() {
        Sample sample = new Sample().with(Sample.report("plan-2024", "2024-01-09", "2023"))
                .plan("work-2022", "revenue@like-for-like", Measure.GROWTH, "2022", "5%左右")
                .outcome("plan-2023", "revenue@like-for-like", Measure.GROWTH, "2022", "预计6%左右")
                .outcome("plan-2024", "revenue@like-for-like", Measure.GROWTH, "2022", "6.1%")
                .outcome("plan-2024", "revenue", Measure.GROWTH, "2022", "-7%");
        ComparisonRow row = only(sample, "2022");
        assertThat(token(row.outcome())).isEqualTo("6.1%");
        assertThat(row.verdict().provisional()).isFalse();
        assertThat(row.verdict().flags()).isEmpty();
        assertThat(row.alternatives()).hasSize(2);
    }

    @Test
    void theWholeYearComesBeforeAMonthOfIt() {
        Sample sample = new Sample().plan("work-2022", "gdp", Measure.GROWTH, "2022", "5%以上")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022-10", "4%")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022-11", "4.5%");
        ComparisonRow early = only(sample, "2022");
        assertThat(token(early.outcome())).isEqualTo("4.5%");
        assertThat(early.verdict().rule()).isEqualTo("C3");
        sample.outcome("work-2022", "gdp", Measure.GROWTH, "2022", "5%");
        assertThat(only(sample, "2022").verdict().rule()).isEqualTo("M1");
    }

    @Test
    void growthIsDerivedFromTwoLevelsOfOneDefinition() {
        ComparisonRow row = only(new Sample()
                .plan("work-2022", "retail", Measure.GROWTH, "2022", "10.5%以上")
                .outcome("work-2022", "retail", Measure.LEVEL, "2021", "400.00亿元")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2022", "预计430.00亿元"), "2022");
        assertThat(row.verdict().kind()).isEqualTo(VerdictKind.MISSED);
        assertThat(row.verdict().flags()).containsExactly(Flag.DERIVED);
        assertThat(row.verdict().provisional()).isTrue();
        assertThat(row.verdict().gap().value()).isEqualByComparingTo("-3.00");
        assertThat(row.derived().value()).isEqualByComparingTo("7.50");
        assertThat(row.derived().formula()).isEqualTo("430.00 ÷ 400.00 − 1");
        assertThat(row.derived().base().period()).isEqualTo(Period.year(2021));
        assertThat(token(row.outcome())).isEqualTo("430.00亿元");
    }

    @Test
    void roundedLevelsLeaveADerivedVerdictOpen() {
        ComparisonRow row = only(new Sample()
                .plan("work-2022", "retail", Measure.GROWTH, "2022", "8%以上")
                .outcome("work-2022", "retail", Measure.LEVEL, "2021", "40亿元")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2022", "43亿元"), "2022");
        assertThat(row.derived().value()).isEqualByComparingTo("7.5");
        assertThat(row.verdict().rule()).isEqualTo("R-b");
    }

    @Test
    void growthIsNotDerivedForRealIndicatorsNorAcrossDefinitionsNorWithoutABase() {
        Sample real = new Sample().plan("work-2022", "gdp", Measure.GROWTH, "2022", "7%以上")
                .outcome("work-2022", "gdp", Measure.LEVEL, "2021", "390亿元")
                .outcome("plan-2023", "gdp", Measure.LEVEL, "2022", "420亿元");
        assertThat(only(real, "2022").verdict().rule()).isEqualTo("C2");
        Sample crossing = new Sample().plan("work-2022", "revenue", Measure.GROWTH, "2022", "5%左右")
                .outcome("work-2022", "revenue", Measure.LEVEL, "2021", "12.3亿元")
                .outcome("plan-2023", "revenue@like-for-like", Measure.LEVEL, "2022", "11.44亿元");
        assertThat(only(crossing, "2022").verdict().rule()).isEqualTo("C2");
        assertThat(only(crossing, "2022").derived()).isNull();
        Sample baseless = new Sample().plan("work-2022", "retail", Measure.GROWTH, "2022", "5%左右")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2022", "312亿元");
        assertThat(only(baseless, "2022").verdict().rule()).isEqualTo("C2");
    }

    @Test
    void aPrintedGrowthIsNeverReplacedByADerivedOne() {
        ComparisonRow row = Sample.row(Sample.real().compare("2022"), QINGYUNPU, "retail", Measure.GROWTH);
        assertThat(row.derived()).isNull();
        assertThat(token(row.outcome())).isEqualTo("5.7%左右");
    }

    @Test
    void aChangeInPointsIsDerivedFromTwoShares() {
        ComparisonRow row = only(new Sample()
                .plan("work-2022", "share", Measure.CHANGE, "2022", "3个百分点以上")
                .outcome("work-2022", "share", Measure.SHARE, "2021", "71.2%")
                .outcome("plan-2023", "share", Measure.SHARE, "2022", "75.4%"), "2022");
        assertThat(row.derived().value()).isEqualByComparingTo("4.2");
        assertThat(row.verdict().rule()).isEqualTo("M1");
    }

    @Test
    void anOutcomeThatHasItsOwnPlanKeepsItsRowWhenLentToAnother() {
        Comparison comparison = new Sample().plan("work-2022", "gdp", Measure.GROWTH, "2022", "7%以上")
                .plan("work-2022", "gdp", Measure.LEVEL, "2022", "突破400亿元")
                .outcome("plan-2023", "gdp", Measure.LEVEL, "2022", "420亿元").compare("2022");
        assertThat(Sample.row(comparison, QINGYUNPU, "gdp", Measure.GROWTH).verdict().rule()).isEqualTo("C2");
        assertThat(Sample.row(comparison, QINGYUNPU, "gdp", Measure.LEVEL).verdict().rule()).isEqualTo("M1");
    }

    @Test
    void partsAreNotTakenForTheWhole() {
        Comparison comparison = new Sample().plan("work-2022", "projects/over-100m", Measure.LEVEL, "2022", "10个")
                .outcome("plan-2023", "projects", Measure.LEVEL, "2022", "12个").compare("2022");
        assertThat(comparison.rows()).extracting(r -> r.verdict().kind())
                .containsExactly(VerdictKind.NO_TARGET, VerdictKind.NO_DATA);
        assertThat(comparison.rows().get(1).verdict().unanswered()).isTrue();
    }

    @Test
    void aPersonsPairingComesFirst() {
        Sample sample = new Sample()
                .plan("work-2022", "foreign-capital@series-2021", Measure.GROWTH, "2022", "6.5%左右")
                .outcome("plan-2023", "foreign-capital@series-2021", Measure.GROWTH, "2022", "2%")
                .outcome("plan-2023", "foreign-capital/core@cash", Measure.GROWTH, "2022", "7%")
                .outcome("plan-2023", "foreign-capital/core@cash", Measure.GROWTH, "2022", "7.1%")
                .paired("6.5%左右", "7%");
        ComparisonRow row = only(sample, "2022");
        assertThat(row.verdict().rule()).isEqualTo("M2");
        assertThat(row.verdict().flags()).containsExactly(Flag.PAIRED_BY_HAND);
        assertThat(row.alternatives()).extracting(f -> f.quantity().token()).containsExactly("2%", "7.1%");
    }

    @Test
    void aTargetIsAnsweredByAnyFigureOfItsSubjectInALaterReport() {
        Sample sample = new Sample().plan("work-2022", "exports", Measure.GROWTH, "2022", "量稳质升");
        assertThat(only(sample, "2022").verdict().unanswered()).isTrue();
        sample.outcome("manual", "exports", Measure.LEVEL, "2022", "5亿元");
        assertThat(only(sample, "2022").verdict().unanswered()).as("typed in, not reported").isTrue();
        sample.outcome("plan-2023", "exports", Measure.LEVEL, "2022-10", "4亿元");
        assertThat(sample.compare("2022", List.of(QINGYUNPU)).rows().getFirst().verdict().unanswered()).isFalse();
    }

    @Test
    void anEarlierReportAndOneOfAnotherYearAnswerNothing() {
        Sample sample = new Sample().plan("plan-2023", "exports", Measure.GROWTH, "2023", "促稳提质")
                .with(Sample.report("early", "2022-12-30", "2023")).with(Sample.report("later", "2024-01-05", "2022"));
        assertThat(only(sample, "2023").verdict().unanswered()).isFalse();
        sample.with(Sample.report("next", "2024-01-05", "2023"));
        assertThat(only(sample, "2023").verdict().unanswered()).isTrue();
    }

    @Test
    void aTargetOfAnOpenYearIsNotDue() {
        Sample sample = new Sample().plan("work-2022", "gdp", Measure.GROWTH, "2022", "7%以上");
        var selection = new Selection(List.of(QINGYUNPU), Period.year(2022), Set.of(), false);
        assertThat(sample.compare(selection, LocalDate.of(2022, 12, 31)).rows().getFirst().verdict().kind())
                .isEqualTo(VerdictKind.NOT_DUE);
        assertThat(sample.compare(selection, LocalDate.of(2023, 1, 1)).rows().getFirst().verdict().kind())
                .isEqualTo(VerdictKind.NO_DATA);
    }

    @Test
    void relativeTargetsAreHeldToTheOutcomeTheyReferTo() {
        Sample sample = new Sample().plan("work-2022", "income", Measure.GROWTH, "2022", "和经济发展同步")
                .outcome("plan-2023", "income", Measure.GROWTH, "2022", "5.4%");
        assertThat(only(sample, "2022").verdict().rule()).isEqualTo("C7");
        sample.outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "预计5.5%左右");
        ComparisonRow row = Sample.row(sample.compare("2022"), QINGYUNPU, "income", Measure.GROWTH);
        assertThat(row.verdict().rule()).isEqualTo("R-a");
        assertThat(token(row.reference())).isEqualTo("5.5%左右");
        Sample city = new Sample().plan("work-2022", "gdp", Measure.GROWTH, "2022", "高于全市平均")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "5.5%")
                .outcome("city-2023", "gdp", Measure.GROWTH, "2022", "5.5%");
        assertThat(only(city, "2022").verdict().flags()).containsExactly(Flag.LEVEL_WITH_TARGET);
    }

    @Test
    void aReferenceMayBeNamedByItsYearOrBeTheCitysOfThatYear() {
        Sample sample = new Sample().plan("work-2022", "retail", Measure.LEVEL, "2022", "与2020年持平")
                .outcome("five-year", "retail", Measure.LEVEL, "2020", "270亿元")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2022", "271亿元");
        assertThat(only(sample, "2022").verdict().rule()).isEqualTo("M2");
        assertThat(only(sample, "2022").verdict().flags()).doesNotContain(Flag.DERIVED_TARGET);
        Sample city = new Sample().plan("work-2022", "share", Measure.SHARE, "2022", "高于上年全市平均")
                .outcome("plan-2023", "share", Measure.SHARE, "2022", "75%")
                .outcome("city-2023", "share", Measure.SHARE, "2021", "74%");
        assertThat(only(city, "2022").verdict().rule()).isEqualTo("M1");
    }

    @Test
    void aStepCountsFromTheYearBefore() {
        ComparisonRow row = only(new Sample()
                .plan("work-2022", "share", Measure.SHARE, "2022", "提高3个百分点以上")
                .outcome("work-2022", "share", Measure.SHARE, "2021", "71.2%")
                .outcome("plan-2023", "share", Measure.SHARE, "2022", "75.4%"), "2022");
        assertThat(row.verdict().rule()).isEqualTo("M1");
        assertThat(row.verdict().flags()).containsExactly(Flag.DERIVED_TARGET);
        assertThat(row.verdict().gap().value()).isEqualByComparingTo("1.2");
        assertThat(row.reference().quantity().token()).isEqualTo("71.2%");
        assertThat(row.implied().formula()).isEqualTo("71.2 + 3");
        assertThat(row.target().token()).isEqualTo("74.2%以上");
    }

    @Test
    void aStepOfAFiveYearPlanCountsFromItsBaseYear() {
        Sample sample = new Sample()
                .plan("five-year", "retail", Measure.LEVEL, "2025", "翻一番")
                .outcome("five-year", "retail", Measure.LEVEL, "2020", "270亿元")
                .with(Sample.report("plan-2025", "2025-01-06", "2024")).with(Sample.report("plan-2026", "2026-01-06", "2025"))
                .outcome("plan-2025", "retail", Measure.LEVEL, "2024", "500亿元")
                .outcome("plan-2026", "retail", Measure.LEVEL, "2025", "541亿元");
        ComparisonRow row = only(sample, "2025");
        assertThat(row.implied().formula()).isEqualTo("270 × 2");
        assertThat(row.verdict().rule()).isEqualTo("M1");
        assertThat(only(sample, "2021/2025").implied()).isEqualTo(row.implied());
        Sample named = new Sample()
                .plan("five-year", "retail", Measure.LEVEL, "2025", "比2021年翻一番")
                .outcome("work-2022", "retail", Measure.LEVEL, "2021", "288亿元")
                .outcome("manual", "retail", Measure.LEVEL, "2025", "541亿元");
        assertThat(only(named, "2025").implied().formula()).isEqualTo("288 × 2");
        assertThat(only(named, "2025").verdict().kind()).isEqualTo(VerdictKind.MISSED);
    }

    @Test
    void theBaselineIsOfTheSameDefinitionAndOfTheWholeYear() {
        Sample other = new Sample()
                .plan("work-2022", "revenue@like-for-like", Measure.LEVEL, "2022", "翻一番")
                .outcome("work-2022", "revenue", Measure.LEVEL, "2021", "12.3亿元")
                .outcome("work-2022", "revenue@like-for-like", Measure.LEVEL, "2021-10", "10亿元")
                .outcome("plan-2023", "revenue@like-for-like", Measure.LEVEL, "2022", "25.0亿元");
        assertThat(only(other, "2022").verdict().rule()).isEqualTo("C7");
        assertThat(only(other, "2022").reference()).isNull();
        assertThat(only(other, "2022").target().hasValue()).isFalse();
        other.outcome("work-2022", "revenue@like-for-like", Measure.LEVEL, "2021", "12.5亿元");
        assertThat(only(other, "2022").verdict().rule()).isEqualTo("M1");
    }

    @Test
    void aStepWithoutAnOutcomeHasNoDataOnlyWhereItsBaselineIsHeld() {
        Sample sample = new Sample().plan("work-2022", "retail", Measure.LEVEL, "2022", "翻一番");
        assertThat(only(sample, "2022").verdict().rule()).isEqualTo("C7");
        sample.outcome("work-2022", "retail", Measure.LEVEL, "2021", "288亿元");
        assertThat(only(sample, "2022").verdict().kind()).isEqualTo(VerdictKind.NO_DATA);
    }

    @Test
    void aChangeOfAFiveYearPlanIsDerivedFromItsBaseYear() {
        ComparisonRow row = only(new Sample()
                .plan("five-year", "share", Measure.CHANGE, "2025", "提高10个百分点")
                .outcome("five-year", "share", Measure.SHARE, "2020", "60.0%")
                .outcome("manual", "share", Measure.SHARE, "2024", "70.5%")
                .outcome("manual", "share", Measure.SHARE, "2025", "71.0%"), "2025");
        assertThat(row.derived().value()).isEqualByComparingTo("11.0");
        assertThat(row.verdict().rule()).isEqualTo("M1");
    }

    @Test
    void aDoublingToldAsMultipleIsDerivedFromTwoLevels() {
        ComparisonRow row = only(new Sample()
                .plan("work-2022", "retail", Measure.MULTIPLE, "2022", "翻一番")
                .outcome("work-2022", "retail", Measure.LEVEL, "2021", "200.0亿元")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2022", "430.0亿元"), "2022");
        assertThat(row.derived().unit().printed()).isEqualTo("倍");
        assertThat(row.verdict().rule()).isEqualTo("M1");
    }

    @Test
    void aSpanShowsTheFiveYearPlansTargetsOfTheSpanAndOfItsEndYear() {
        Sample sample = new Sample()
                .plan("five-year", "gdp", Measure.LEVEL, "2025", "力争突破500亿元")
                .plan("five-year", "revenue", Measure.AVERAGE_GROWTH, "2021/2025", "达到5%")
                .plan("work-2022", "retail", Measure.GROWTH, "2025", "5%")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2025", "5亿元")
                .with(Sample.report("plan-2026", "2026-01-06", "2025"))
                .outcome("plan-2026", "gdp", Measure.LEVEL, "2025", "501亿元");
        Comparison comparison = sample.compare("2021/2025", List.of(QINGYUNPU));
        assertThat(comparison.rows()).extracting(r -> r.series().indicator()).containsExactly("gdp", "revenue");
        assertThat(comparison.rows().getFirst().verdict().rule()).isEqualTo("M1");
        assertThat(comparison.rows().getFirst().verdict().flags()).containsExactly(Flag.SOFT_TARGET);
        assertThat(comparison.rows().get(1).verdict().kind()).isEqualTo(VerdictKind.NO_DATA);
        var selection = new Selection(List.of(QINGYUNPU), Period.span(2021, 2025), Set.of("revenue"), false);
        assertThat(sample.compare(selection, LocalDate.of(2025, 6, 1)).rows()).extracting(r -> r.verdict().kind())
                .containsExactly(VerdictKind.NOT_DUE);
    }

    @Test
    void selectionsAreHeldTo() {
        Sample sample = Sample.real();
        var headline = new Selection(Sample.THREE, Period.year(2023), Set.of(), true);
        assertThat(sample.compare(headline, TODAY).rows()).extracting(r -> r.series().indicator())
                .doesNotContain("projects").contains("gdp");
        var two = new Selection(List.of(XIHU, QINGYUNPU), Period.year(2022), Set.of("gdp", "retail"), false);
        assertThat(sample.compare(two, TODAY).rows())
                .extracting(r -> r.series().indicator() + " " + r.series().measure().key() + " " + r.district())
                .containsExactly("gdp growth 360103", "gdp growth 360104", "gdp level 360103", "retail growth 360104",
                        "retail level 360104");
        assertThat(sample.compare(two, TODAY).districts()).extracting(d -> d.shortName())
                .containsExactly("西湖", "青云谱");
        assertThatThrownBy(() -> sample.compare("2022", List.of("999999")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sample.compare("1999").rows()).isEmpty();
    }

    @Test
    void headlineIndicatorsComeFirstThenTheOthersByGroup() {
        Comparison comparison = new Sample()
                .outcome("plan-2023", "share", Measure.SHARE, "2022", "75%")
                .outcome("plan-2023", "unemployment", Measure.SHARE, "2022", "5%")
                .outcome("plan-2023", "projects", Measure.LEVEL, "2022", "5个")
                .outcome("plan-2023", "projects/over-100m", Measure.LEVEL, "2022", "2个")
                .outcome("plan-2023", "entities", Measure.RANK, "2022", "第2")
                .outcome("plan-2023", "entities", Measure.LEVEL, "2022", "7万户")
                .outcome("plan-2023", "income", Measure.GROWTH, "2022", "5%")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "5%").compare("2022");
        assertThat(comparison.rows()).extracting(r -> r.series().indicator() + r.series().slice())
                .containsExactly("gdp", "income", "entities", "entities", "share", "projects", "projectsover-100m",
                        "unemployment");
        assertThat(comparison.rows().get(2).series().measure()).isEqualTo(Measure.LEVEL);
    }

    @Test
    void claimsOfThePeriodAndTheDistrictsComeAlong() {
        var claim = new Claim("c", "plan-2023", QINGYUNPU, Period.year(2022), "mostly-met", "", Place.UNKNOWN, "");
        Sample sample = new Sample().with(claim)
                .with(new Claim("d", "work-2022", QINGYUNPU, Period.year(2021), "x", "", Place.UNKNOWN, ""));
        assertThat(sample.compare("2022").claims()).containsExactly(claim);
        assertThat(sample.compare("2022", List.of(XIHU)).claims()).isEmpty();
    }
}
