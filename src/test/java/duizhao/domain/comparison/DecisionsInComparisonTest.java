package duizhao.domain.comparison;

import static duizhao.domain.comparison.Sample.QINGYUNPU;
import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a person decided is obeyed, and seen to be.
class DecisionsInComparisonTest {

    private static ComparisonRow only(Sample sample, String period) {
        List<ComparisonRow> rows = sample.compare(period, List.of(QINGYUNPU)).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static String token(Figure figure) {
        return figure.quantity().token();
    }

    private static Sample vintages() {
        return new Sample().with(Sample.report("plan-2024", "2024-01-09", "2023"))
                .plan("five-year", "gdp", Measure.GROWTH, "2022", "6%以上")
                .plan("work-2022", "gdp", Measure.GROWTH, "2022", "7%以上")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "预计5.5%左右")
                .outcome("plan-2024", "gdp", Measure.GROWTH, "2022", "6.2%");
    }

    @Test
    void withoutAChoiceTheAlternativesAreEveryOtherVintageAndTargetDocument() {
        ComparisonRow row = only(vintages(), "2022");
        assertThat(token(row.plan())).isEqualTo("7%以上");
        assertThat(token(row.outcome())).isEqualTo("6.2%");
        assertThat(row.alternatives()).extracting(f -> token(f)).containsExactlyInAnyOrder("6%以上", "5.5%左右");
        assertThat(row.decisions().chosen()).isNull();
    }

    @Test
    void theChosenPlanAndOutcomeStandForTheRow() {
        ComparisonRow row = only(vintages().chosen("gdp", Measure.GROWTH, "2022", "6%以上", "5.5%左右"), "2022");
        assertThat(token(row.plan())).isEqualTo("6%以上");
        assertThat(token(row.outcome())).isEqualTo("5.5%左右");
        assertThat(row.alternatives()).extracting(f -> token(f)).containsExactlyInAnyOrder("7%以上", "6.2%");
        assertThat(row.verdict().flags()).contains(Flag.CHOSEN_BY_HAND);
        assertThat(row.verdict().kind()).isEqualTo(VerdictKind.MISSED);
    }

    @Test
    void eachSideMayBeChosenAlone() {
        ComparisonRow plan = only(vintages().chosen("gdp", Measure.GROWTH, "2022", "6%以上", ""), "2022");
        assertThat(token(plan.outcome())).isEqualTo("6.2%");
        assertThat(plan.verdict().kind()).isEqualTo(VerdictKind.MET);
        ComparisonRow outcome = only(vintages().chosen("gdp", Measure.GROWTH, "2022", "", "5.5%左右"), "2022");
        assertThat(token(outcome.plan())).isEqualTo("7%以上");
        assertThat(outcome.verdict().provisional()).isTrue();
    }

    @Test
    void anOutcomeWithoutAPlanCanBeChosenToo() {
        ComparisonRow row = only(new Sample()
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "5.4%")
                .outcome("manual", "gdp", Measure.GROWTH, "2022", "5.1%")
                .chosen("gdp", Measure.GROWTH, "2022", "", "5.1%"), "2022");
        assertThat(token(row.outcome())).isEqualTo("5.1%");
        assertThat(row.verdict().flags()).containsExactly(Flag.CHOSEN_BY_HAND);
    }

    /// A level may be chosen for a growth target although a growth was printed; then growth is derived from it.
    @Test
    void anOutcomeOfAnotherMeasureMayBeChosen() {
        Sample sample = new Sample()
                .plan("work-2022", "retail", Measure.GROWTH, "2022", "10.5%以上")
                .outcome("work-2022", "retail", Measure.LEVEL, "2021", "400.00亿元")
                .outcome("plan-2023", "retail", Measure.LEVEL, "2022", "430.00亿元")
                .outcome("plan-2023", "retail", Measure.GROWTH, "2022", "11%")
                .chosen("retail", Measure.GROWTH, "2022", "", "430.00亿元");
        Comparison comparison = sample.compare("2022", List.of(QINGYUNPU));
        assertThat(comparison.rows()).hasSize(1);
        assertThat(comparison.rows().getFirst().derived().value()).isEqualByComparingTo("7.50");
        assertThat(comparison.rows().getFirst().verdict().flags()).contains(Flag.DERIVED, Flag.CHOSEN_BY_HAND);
    }

    @Test
    void aChoiceGoesBeforeAPairingUnlessTheyNameTheSame() {
        Sample sample = new Sample()
                .plan("work-2022", "gdp", Measure.GROWTH, "2022", "7%以上")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "5.4%")
                .outcome("manual", "gdp", Measure.GROWTH, "2022", "7.1%")
                .paired("7%以上", "7.1%");
        assertThat(only(sample, "2022").verdict().kind()).isEqualTo(VerdictKind.MET);
        ComparisonRow other = only(sample.chosen("gdp", Measure.GROWTH, "2022", "", "5.4%"), "2022");
        assertThat(other.pairing()).isNull();
        assertThat(other.verdict().kind()).isEqualTo(VerdictKind.MISSED);
        Sample same = new Sample()
                .plan("work-2022", "gdp", Measure.GROWTH, "2022", "7%以上")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "5.4%")
                .paired("7%以上", "5.4%").chosen("gdp", Measure.GROWTH, "2022", "", "5.4%");
        assertThat(only(same, "2022").verdict().flags()).contains(Flag.PAIRED_BY_HAND, Flag.CHOSEN_BY_HAND);
    }

    /// What was chosen and has since become a figure of something else is no longer taken, and the row says what is held.
    @Test
    void aChoiceThatNoLongerFitsIsNotObeyed() {
        ComparisonRow row = only(new Sample()
                .plan("work-2022", "gdp", Measure.GROWTH, "2022", "7%以上")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "5.4%")
                .outcome("plan-2023", "retail", Measure.GROWTH, "2021", "9%")
                .chosen("gdp", Measure.GROWTH, "2022", "", "9%"), "2022");
        assertThat(token(row.outcome())).isEqualTo("5.4%");
        assertThat(row.verdict().flags()).doesNotContain(Flag.CHOSEN_BY_HAND);
        assertThat(row.decisions().chosen()).isNotNull();
    }

    @Test
    void aVerdictByHandStandsBesideTheComputedOne() {
        Sample sample = vintages().judged("gdp", Measure.GROWTH, "2022", VerdictKind.MET);
        ComparisonRow row = only(sample, "2022");
        assertThat(row.verdict().kind()).isEqualTo(VerdictKind.MISSED);
        assertThat(row.hand().kind()).isEqualTo(VerdictKind.MET);
        assertThat(sample.sentence(row, Messages.CHINESE))
                .isEqualTo("地区生产总值增长6.2%，低于7%以上的年度目标0.8个百分点；王某于2024-03-05人工判定为完成：年底补报");
        assertThat(sample.reason(row, Messages.CHINESE)).isEqualTo("未达到目标（规则 X）；人工判定为完成");
        assertThat(sample.sentence(row, Locale.ENGLISH)).endsWith("0.8 points below the annual target of 7% or more;"
                + " judged by hand as met by 王某 on 2024-03-05: 年底补报");
    }

    @Test
    void theTallyCountsWhatIsComputedAndSaysWhatWasOverruled() {
        Sample sample = vintages().judged("gdp", Measure.GROWTH, "2022", VerdictKind.MET)
                .plan("work-2022", "retail", Measure.GROWTH, "2022", "5%以上")
                .outcome("plan-2023", "retail", Measure.GROWTH, "2022", "6%")
                .judged("retail", Measure.GROWTH, "2022", VerdictKind.MET)
                .outcome("plan-2023", "industry", Measure.GROWTH, "2022", "6%")
                .judged("industry", Measure.GROWTH, "2022", VerdictKind.MET);
        Tally tally = Tally.of(sample.compare("2022", List.of(QINGYUNPU)).rows());
        assertThat(tally.targets()).isEqualTo(2);
        assertThat(tally.count(VerdictKind.MISSED)).isEqualTo(1);
        assertThat(tally.count(VerdictKind.MET)).isEqualTo(1);
        assertThat(tally.byHand()).as("the one that agrees overrules nothing").isEqualTo(1);
    }

    @Test
    void aPlanIsJudgedWithItsOwnTolerances() {
        Sample sample = new Sample()
                .plan("work-2022", "gdp", Measure.GROWTH, "2022", "7.5%左右")
                .outcome("plan-2023", "gdp", Measure.GROWTH, "2022", "7.2%");
        assertThat(only(sample, "2022").verdict().kind()).isEqualTo(VerdictKind.MISSED);
        ComparisonRow row = only(sample.tolerances("7.5%左右", "0.3", "1.0", "个百分点"), "2022");
        assertThat(row.verdict().rule()).isEqualTo("R-a");
        assertThat(row.verdict().flags()).containsExactly(Flag.TOLERANCE_BY_HAND);
        assertThat(row.tolerance().tau()).isEqualByComparingTo("0.3");
        assertThat(sample.sentence(row, Messages.CHINESE)).isEqualTo("地区生产总值增长7.2%，低于7.5%左右的年度目标"
                + "0.3个百分点，仍在“左右”的容差（0.3个百分点）之内（人工容差：左右0.3个百分点，以上1.0个百分点，会议商定）");
    }

    @Test
    void tolerancesOfLevelsAreAmountsInAnyMagnitude() {
        Sample sample = new Sample()
                .plan("work-2022", "gdp", Measure.LEVEL, "2022", "500亿元左右")
                .outcome("plan-2023", "gdp", Measure.LEVEL, "2022", "470亿元")
                .tolerances("500亿元左右", "300000", "0", "万元");
        assertThat(only(sample, "2022").verdict().rule()).isEqualTo("R-a");
        assertThat(only(sample, "2022").tolerance().tau()).isEqualByComparingTo("30");
        Sample delta = new Sample()
                .plan("work-2022", "gdp", Measure.LEVEL, "2022", "500亿元以上")
                .outcome("plan-2023", "gdp", Measure.LEVEL, "2022", "480亿元以上")
                .tolerances("500亿元以上", "0", "10", "亿元");
        assertThat(only(delta, "2022").verdict().kind()).isEqualTo(VerdictKind.MISSED);
    }

    /// Small counts have no half width by the house rule; a person may say otherwise.
    @Test
    void tolerancesOfSmallCountsAndPlaces() {
        Sample counts = new Sample()
                .plan("work-2022", "projects", Measure.LEVEL, "2022", "12个左右")
                .outcome("plan-2023", "projects", Measure.LEVEL, "2022", "11个")
                .tolerances("12个左右", "1", "0", "个");
        assertThat(only(counts, "2022").verdict().rule()).isEqualTo("R-a");
        Sample misfit = new Sample()
                .plan("work-2022", "projects", Measure.LEVEL, "2022", "12个左右")
                .outcome("plan-2023", "projects", Measure.LEVEL, "2022", "11个")
                .tolerances("12个左右", "1", "0", "个百分点");
        assertThat(only(misfit, "2022").verdict().rule()).as("points say nothing of pieces").isEqualTo("X");
        assertThat(only(misfit, "2022").verdict().flags()).isEmpty();
    }

    @Test
    void aChoiceIsTold() {
        Sample sample = vintages().chosen("gdp", Measure.GROWTH, "2022", "6%以上", "");
        ComparisonRow row = only(sample, "2022");
        assertThat(sample.sentence(row, Messages.CHINESE)).endsWith("（人工取数：核实过）");
        assertThat(sample.reason(row, Messages.CHINESE)).contains("人工取数");
        assertThat(sample.reason(row, Locale.ENGLISH)).contains("figures chosen by hand");
    }
}
