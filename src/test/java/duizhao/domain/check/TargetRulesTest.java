package duizhao.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Measure;
import duizhao.domain.source.PairingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Aims, targets that were passed when set, that shrank or vanished, and what is claimed of them.
class TargetRulesTest {

    private static Facts aim(String indicator, String base, String growth, String aim) {
        return new Facts().outcome("report-2022", indicator, Measure.LEVEL, "2022", base)
                .plan("report-2022", indicator, Measure.GROWTH, "2023", growth)
                .plan("report-2022", indicator, Measure.LEVEL, "2023", aim);
    }

    @Test
    void anAimOutOfReachOfThePlansOwnGrowth() {
        Facts facts = aim("gdp", "727.24亿元", "7.5%左右", "突破800亿元");
        Finding finding = facts.found(new AmbitionRule()).getFirst();
        assertThat(facts.arithmetic(finding)).isEqualTo("727.24亿元按7.5%增1年为781.8亿元；目标为突破800亿元，还须价格上涨2.3%");
        assertThat(finding.size().value()).isEqualByComparingTo("18.2");
        Facts nominal = aim("retail", "417.16亿元", "9%左右", "达500亿元");
        assertThat(nominal.arithmetic(nominal.found(new AmbitionRule()).getFirst()))
                .isEqualTo("417.16亿元按9%增1年为454.7亿元；目标为达500亿元");
    }

    @ParameterizedTest
    @CsvSource({"728亿元, 7.9%左右, 785亿元", "100亿元, 10%以上, 110.5亿元以上", "100亿元, 10%, 108亿元以上", "100亿元, 10%左右, 110亿元左右"})
    void anAimThatTheGrowthReaches(String base, String growth, String aim) {
        assertThat(aim("retail", base, growth, aim).found(new AmbitionRule())).isEmpty();
    }

    @Test
    void anAverageOfYearsAgainstTheirLastLevel() {
        Facts facts = new Facts().outcome("five-year", "retail", Measure.LEVEL, "2020", "250亿元")
                .plan("five-year", "retail", Measure.AVERAGE_GROWTH, "2021/2025", "7%")
                .plan("five-year", "retail", Measure.LEVEL, "2025", "突破400亿元");
        assertThat(facts.arithmetic(facts.found(new AmbitionRule()).getFirst()))
                .isEqualTo("250亿元按7%增5年为350.6亿元；目标为突破400亿元");
    }

    @ParameterizedTest
    @CsvSource({"coverage, SHARE, 94.5%, 不低于90%, 1", "coverage, SHARE, 89.9%, 不低于90%, 0", "coverage, SHARE, 90%左右, 不低于90%, 0",
            "retail, LEVEL, 390亿元, 达到380亿元, 1", "projects, LEVEL, 40个, 30个以上, 0", "coverage, RANK, 第2, 第5, 1"})
    void aTargetThatHadBeenPassed(String indicator, Measure measure, String reached, String target, int findings) {
        assertThat(new Facts().outcome("five-year", indicator, measure, "2020", reached)
                .plan("five-year", indicator, measure, "2025", target).found(new BelowReachedRule()))
                .hasSize(findings);
    }

    @Test
    void whatWasReachedLaterIsNoReproach() {
        assertThat(new Facts().outcome("report-2022", "coverage", Measure.SHARE, "2022", "94.5%")
                .plan("five-year", "coverage", Measure.SHARE, "2025", "不低于90%").found(new BelowReachedRule()))
                .isEmpty();
    }

    @Test
    void lessIsBetterTheOtherWayRound() {
        assertThat(new Facts().outcome("five-year", "pm", Measure.SHARE, "2020", "2.0%")
                .plan("five-year", "pm", Measure.SHARE, "2025", "3.5%以内").found(new BelowReachedRule())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"13家, ANSWER, 1", "16家, ANSWER, 0", "13家, COMPLETION, 0", "13家, REFERENCE, 1"})
    void aScopeThatShrank(String told, PairingKind kind, int findings) {
        Facts facts = new Facts().plan("report-2021", "projects/launched", Measure.LEVEL, "2022", "16家")
                .outcome("report-2022", "projects/completed", Measure.LEVEL, "2022", told).paired(0, 1, kind);
        assertThat(facts.found(new ScopeRule())).hasSize(findings).allSatisfy(f -> {
            assertThat(f.severity()).isEqualTo(kind == PairingKind.ANSWER ? Severity.WARNING : Severity.INFO);
            assertThat(facts.arithmetic(f)).isEqualTo("目标：projects launched16家；结果：projects completed13家");
        });
    }

    @Test
    void aTargetThatVanished() {
        Facts facts = new Facts().plan("report-2021", "retail", Measure.GROWTH, "2022", "8%左右")
                .plan("report-2021", "projects", Measure.LEVEL, "2022", "5个")
                .plan("report-2021", "projects/a", Measure.LEVEL, "2022", "3个")
                .outcome("report-2022", "projects", Measure.LEVEL, "2022", "4个");
        assertThat(facts.found(new VanishedRule())).extracting(facts::arithmetic).containsExactlyInAnyOrder(
                "目标8%左右，《2022年报告》未提及", "目标3个，《2022年报告》未提及（只提到projects 总量4个）");
        assertThat(facts.found(new VanishedRule())).extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.WARNING, Severity.INFO);
    }

    @Test
    void withoutALaterReportNothingHasVanished() {
        assertThat(new Facts().plan("report-2025", "retail", Measure.GROWTH, "2026", "8%左右")
                .found(new VanishedRule())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"all-targets-met, 5%, 1", "all-targets-met, 9%, 0", "mostly-met, 5%, 1", "some-growth-targets-missed, 9%, 1",
            "some-growth-targets-missed, 5%, 0", "within-reasonable-range, 5%, 0"})
    void whatIsClaimedAgainstTheVerdicts(String code, String outcome, int findings) {
        assertThat(new Facts().plan("report-2021", "retail", Measure.GROWTH, "2022", "8%以上")
                .outcome("report-2022", "retail", Measure.GROWTH, "2022", outcome).claim(code, "2022")
                .found(new ClaimRule())).hasSize(findings)
                .allSatisfy(f -> assertThat(f.key()).isEqualTo("claim:c-" + code));
    }
}
