package duizhao.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One thing told twice, series that break, magnitudes and units out of line.
class SeriesRulesTest {

    @ParameterizedTest
    @CsvSource({"report-2022, ERROR", "report-2023, WARNING"})
    void oneFigurePrintedInTwoWays(String second, Severity severity) {
        Facts facts = new Facts().outcome("report-2022", "retail", Measure.LEVEL, "2022", "312亿元")
                .outcome(second, "retail", Measure.LEVEL, "2022", "318亿元");
        assertThat(facts.found(new PrintedDifferentlyRule())).extracting(Finding::severity).containsExactly(severity);
    }

    @Test
    void anEstimateMayBeReplaced() {
        Facts facts = new Facts().outcome("report-2022", "retail", Measure.LEVEL, "2022", "预计312亿元")
                .outcome("report-2023", "retail", Measure.LEVEL, "2022", "318亿元");
        Finding finding = facts.found(new PrintedDifferentlyRule()).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(facts.arithmetic(finding)).isEqualTo("《2022年报告》为312亿元，《2023年报告》为318亿元");
    }

    @ParameterizedTest
    @CsvSource({"312.4亿元, 312亿元", "312亿元左右, 315亿元", "超500亿元, 510亿元", "3120000万元, 312亿元"})
    void digitsWordsAndUnitsExplainTwoPrints(String one, String other) {
        assertThat(new Facts().outcome("report-2022", "retail", Measure.LEVEL, "2022", one)
                .outcome("report-2022", "retail", Measure.LEVEL, "2022", other)
                .found(new PrintedDifferentlyRule())).isEmpty();
    }

    @Test
    void aFloorToHoldAndAnAimAreTwoTargets() {
        assertThat(new Facts().plan("report-2022", "spending", Measure.LEVEL, "2023", "确保100亿元")
                .plan("report-2022", "spending", Measure.LEVEL, "2023", "力争180亿元")
                .found(new PrintedDifferentlyRule())).isEmpty();
    }

    @Test
    void aSeriesWhoseDefinitionBreaks() {
        Facts facts = new Facts().outcome("five-year", "capital@old", Measure.LEVEL, "2020", "3.67亿美元左右")
                .outcome("report-2021", "capital@new", Measure.LEVEL, "2021", "21775万美元左右")
                .outcome("report-2021", "capital@new", Measure.GROWTH, "2021", "6.1%左右");
        assertThat(facts.arithmetic(facts.found(new DefinitionBreakRule()).getFirst())).isEqualTo(
                "2020年3.67亿美元左右（旧口径），2021年21775万美元左右（新口径），后者的增速隐含2020年为2.052亿美元，不能连成一列");
    }

    @Test
    void oneDefinitionIsNoBreak() {
        assertThat(new Facts().outcome("five-year", "capital@old", Measure.LEVEL, "2020", "3.67亿美元")
                .outcome("report-2021", "capital@old", Measure.LEVEL, "2021", "3.9亿美元")
                .found(new DefinitionBreakRule())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"470件, 45件, 1", "470件, 48件, 0", "4件, 45件, 0", "1.2亿元, 1350万元, 0", "1.2亿元, 1150万元, 1"})
    void aYearTenTimesItsNeighbour(String before, String after, int findings) {
        assertThat(new Facts().outcome("report-2021", "spending", Measure.LEVEL, "2021", before)
                .outcome("report-2022", "spending", Measure.LEVEL, "2022", after)
                .found(new MagnitudeRule())).hasSize(findings);
    }

    @Test
    void aTotalOfFiveYearsBelowOneOfThem() {
        Facts facts = new Facts().outcome("five-year", "projects", Measure.LEVEL, "2016/2020", "18613个")
                .outcome("report-2021", "projects", Measure.LEVEL, "2021", "67572个");
        assertThat(facts.arithmetic(facts.found(new MagnitudeRule()).getFirst()))
                .isEqualTo("2016—2020年合计18613个，2021年一年67572个，为年平均与一年之数相差18.2倍");
        assertThat(new Facts().outcome("five-year", "projects", Measure.LEVEL, "2016/2020", "8439个")
                .outcome("report-2021", "projects", Measure.LEVEL, "2021", "2220个")
                .found(new MagnitudeRule())).isEmpty();
    }

    @Test
    void anAmountPlannedOutOfAllProportion() {
        Facts facts = new Facts().outcome("report-2021", "spending", Measure.LEVEL, "2021", "102.6亿元")
                .plan("five-year", "spending", Measure.LEVEL, "2025", "超1000亿");
        assertThat(facts.arithmetic(facts.found(new MagnitudeRule()).getFirst()))
                .isEqualTo("2021年102.6亿元，2025年目标超1000亿，为9.7倍，须每年增长77%");
        assertThat(new Facts().outcome("report-2021", "spending", Measure.LEVEL, "2021", "6.4亿元")
                .plan("five-year", "spending", Measure.LEVEL, "2025", "超7亿元").found(new MagnitudeRule())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"34.11亿, 1", "34.11亿元, 0", "34.11万元, 0"})
    void aUnitCutShort(String words, int findings) {
        assertThat(new Facts().outcome("report-2022", "spending", Measure.LEVEL, "2022", words)
                .found(new UnitRule())).hasSize(findings);
    }

    @Test
    void aUnitThatChangedBetweenDocuments() {
        assertThat(new Facts().outcome("report-2021", "spending", Measure.LEVEL, "2021", "3个工作日")
                .outcome("report-2022", "spending", Measure.LEVEL, "2022", "3小时").found(new UnitRule())).hasSize(1);
        assertThat(new Facts().outcome("report-2022", "spending", Measure.LEVEL, "2021", "3个工作日")
                .outcome("report-2022", "spending", Measure.LEVEL, "2022", "3小时").found(new UnitRule())).isEmpty();
    }
}
