package duizhao.domain.comparison;

import static duizhao.domain.comparison.Sample.QINGSHANHU;
import static duizhao.domain.comparison.Sample.QINGYUNPU;
import static duizhao.domain.comparison.Sample.XIHU;
import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Measure;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Verdict;
import duizhao.domain.verdict.VerdictKind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the documents of the three districts come to.
class RealRecordTest {
    private static final Comparison OF_2022 = Sample.real().compare("2022");
    private static final Comparison OF_2023 = Sample.real().compare("2023");

    private static Verdict verdict(Comparison comparison, String district, String indicator) {
        return Sample.row(comparison, district, indicator, Measure.GROWTH).verdict();
    }

    @ParameterizedTest
    @CsvSource({"gdp, MISSED, X, -2.0", "revenue, MET, M2, 1", "investment, MET, M2, 1.5", "industry, MISSED, X, -5",
            "retail, MISSED, X, -4.8"})
    void qingyunpuIn2022(String indicator, VerdictKind kind, String rule, BigDecimal gap) {
        Verdict verdict = verdict(OF_2022, QINGYUNPU, indicator);
        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.rule()).isEqualTo(rule);
        assertThat(verdict.gap().value()).isEqualByComparingTo(gap);
        assertThat(verdict.provisional()).isTrue();
        assertThat(verdict.unanswered()).isFalse();
    }

    @Test
    void budgetRevenueIsComparedAlthoughOnlyTheOutcomeNamesItsDefinition() {
        assertThat(verdict(OF_2022, QINGYUNPU, "revenue").flags()).containsExactly(Flag.DEFINITION_UNSTATED);
    }

    @Test
    void foreignCapitalStandsInThePlansRowAndIsNotRepeated() {
        ComparisonRow row = Sample.row(OF_2022, QINGYUNPU, "foreign-capital", Measure.GROWTH);
        assertThat(row.verdict().kind()).isEqualTo(VerdictKind.NOT_COMPARABLE);
        assertThat(row.verdict().rule()).isEqualTo("C1, C2");
        assertThat(row.verdict().unanswered()).isFalse();
        assertThat(row.outcome().quantity().token()).isEqualTo("1000 万美元");
        assertThat(Sample.row(OF_2022, QINGYUNPU, "foreign-capital", Measure.LEVEL)).isNull();
    }

    @Test
    void silenceOfTheNextReportIsMarked() {
        Verdict exports = verdict(OF_2022, QINGYUNPU, "exports");
        assertThat(exports.rule()).isEqualTo("C6");
        assertThat(exports.unanswered()).isTrue();
        Verdict income = verdict(OF_2022, QINGYUNPU, "income");
        assertThat(income.kind()).isEqualTo(VerdictKind.NO_DATA);
        assertThat(income.unanswered()).isTrue();
    }

    @Test
    void outcomesWithoutAPlanStandAsNoTarget() {
        assertThat(OF_2022.rowsOf(XIHU)).hasSize(3)
                .allSatisfy(r -> assertThat(r.verdict().kind()).isEqualTo(VerdictKind.NO_TARGET));
        assertThat(OF_2023.rowsOf(QINGSHANHU)).hasSize(3)
                .allSatisfy(r -> assertThat(r.verdict().kind()).isEqualTo(VerdictKind.NO_TARGET));
        assertThat(Sample.row(OF_2022, QINGYUNPU, "retail", Measure.LEVEL).verdict().kind())
                .isEqualTo(VerdictKind.NO_TARGET);
    }

    @Test
    void plansOf2023HaveNoOutcomeAndNoReportThatCouldAnswer() {
        for (String district : new String[] {QINGYUNPU, XIHU}) {
            Verdict gdp = verdict(OF_2023, district, "gdp");
            assertThat(gdp.kind()).isEqualTo(VerdictKind.NO_DATA);
            assertThat(gdp.unanswered()).isFalse();
        }
        Verdict exports = verdict(OF_2023, QINGYUNPU, "exports");
        assertThat(exports.rule()).isEqualTo("C6");
        assertThat(exports.unanswered()).isFalse();
    }

    @Test
    void theTallyCountsTargetsAndNotOutcomes() {
        Tally tally = Tally.of(OF_2022.rowsOf(QINGYUNPU));
        assertThat(tally.targets()).isEqualTo(8);
        assertThat(tally.judged()).isEqualTo(5);
        assertThat(tally.count(VerdictKind.MET)).isEqualTo(2);
        assertThat(tally.count(VerdictKind.MISSED)).isEqualTo(3);
        assertThat(tally.count(VerdictKind.NOT_COMPARABLE)).isEqualTo(2);
        assertThat(tally.count(VerdictKind.NO_DATA)).isEqualTo(1);
        assertThat(tally.unanswered()).isEqualTo(2);
        assertThat(tally.provisional()).isEqualTo(5);
    }
}
