package duizhao.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.check.Facts;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.Tolerances;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The five kinds of targets, both paths, and the words.
class EvaluatorTest {
    private static final Period PLAN = Period.span(2021, 2025);

    private static PlanProgress plan(Facts facts, LocalDate today) {
        return new Evaluator(Tolerances.HOUSE, today).evaluate(facts.data(), List.of(Facts.DISTRICT), PLAN);
    }

    private static Progress only(Facts facts) {
        var targets = plan(facts, Facts.TODAY).targets();
        assertThat(targets).hasSize(1);
        return targets.getFirst();
    }

    private static Facts end(String indicator, Measure measure, String base, String target, String outcome) {
        return new Facts().outcome("five-year", indicator, measure, "2020", base)
                .plan("five-year", indicator, measure, "2025", target)
                .outcome("report-2022", indicator, measure, "2022", outcome);
    }

    private static BigDecimal round(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    private static String sentence(Facts facts) {
        return new ProgressTexts(facts.data().catalogue(), new Messages(Messages.CHINESE)).sentence(only(facts));
    }

    /// From 100 to 200 in five years: after two of them the linear path is at 140, the compound one at 132.0.
    @ParameterizedTest
    @CsvSource({"突破200亿元, 201亿元, AHEAD_OF_TIME", "突破200亿元, 200亿元, FASTER", "突破200亿元, 150亿元, FASTER",
            "突破200亿元, 149亿元, ON_PATH", "突破200亿元, 140亿元, ON_PATH", "突破200亿元, 132亿元, ON_PATH",
            "突破200亿元, 131.9亿元, NEARLY", "突破200亿元, 130.1亿元, NEARLY", "突破200亿元, 130亿元, BEHIND",
            "突破200亿元, 110亿元, BEHIND", "突破200亿元, 109.9亿元, FAR_BEHIND", "突破200亿元, 99亿元, FAR_BEHIND"})
    void theLadder(String target, String outcome, Pace pace) {
        assertThat(only(end("retail", Measure.LEVEL, "100亿元", target, outcome)).pace()).isEqualTo(pace);
    }

    @Test
    void betweenTheTwoPathsItIsOnTheCompoundOne() {
        assertThat(only(end("retail", Measure.LEVEL, "100亿元", "突破200亿元", "135亿元")).remarks())
                .containsExactly(Remark.BY_COMPOUND_PATH);
        assertThat(only(end("retail", Measure.LEVEL, "100亿元", "突破200亿元", "141亿元")).remarks()).isEmpty();
        Progress falling = only(end("pm", Measure.LEVEL, "200微克/立方米", "100微克/立方米以内", "155微克/立方米"));
        assertThat(falling.pace()).isEqualTo(Pace.ON_PATH);
        assertThat(falling.remarks()).containsExactly(Remark.BY_LINEAR_PATH);
    }

    @Test
    void sharesAndCountsKnowTheLinearPathOnly() {
        Progress share = only(end("coverage", Measure.SHARE, "50%", "达到100%", "67%"));
        assertThat(share.path().compound()).isFalse();
        assertThat(share.pace()).isEqualTo(Pace.NEARLY);
        assertThat(round(share.position().needed())).isEqualByComparingTo("11.0");
        assertThat(share.position().isRate()).isFalse();
        assertThat(only(end("projects", Measure.LEVEL, "10个", "20个", "14个")).path().compound()).isFalse();
    }

    @Test
    void theSentenceSaysAllOfIt() {
        assertThat(sentence(end("retail", Measure.LEVEL, "100亿元左右", "突破200亿元", "预计131亿元"))).isEqualTo(
                "2022年131亿元，时间过去40.0%，路程完成31.0%（29.6%至32.4%），路径应到140.0亿元（线性）、132.0亿元（复合），"
                        + "基本符合，今后每年须15.1%，此前每年14.5%，基期为约数，路径为一条带，含预计数");
    }

    @Test
    void whatEachRemainingYearMustReach() {
        Progress progress = only(end("retail", Measure.LEVEL, "100亿元", "突破200亿元", "125亿元"));
        assertThat(progress.steps()).extracting(Step::year).containsExactly(2023, 2024, 2025);
        assertThat(progress.steps()).extracting(s -> round(s.linear()).toPlainString())
                .containsExactly("150.0", "175.0", "200.0");
        assertThat(progress.steps()).extracting(s -> round(s.compound()).toPlainString())
                .containsExactly("146.2", "171.0", "200.0");
    }

    @ParameterizedTest
    @CsvSource({"200亿元, 200亿元, 195亿元, SAME_AS_BASE", "198亿元, 200亿元, 199亿元, TOO_CLOSE", "100亿美元, 200亿元, 150亿元, UNIT"})
    void whereItIsNotComputed(String base, String target, String outcome, Obstacle obstacle) {
        Progress progress = only(end("retail", Measure.LEVEL, base, target, outcome));
        assertThat(progress.pace()).isEqualTo(Pace.NOT_COMPUTED);
        assertThat(progress.obstacle()).isEqualTo(obstacle);
    }

    @Test
    void otherDefinitionsAreNoBase() {
        Progress progress = only(new Facts().outcome("five-year", "capital@old", Measure.LEVEL, "2020", "3亿美元")
                .plan("five-year", "capital@new", Measure.LEVEL, "2025", "5亿美元")
                .outcome("report-2022", "capital@new", Measure.LEVEL, "2022", "4亿美元"));
        assertThat(progress.obstacle()).isEqualTo(Obstacle.DEFINITION);
    }

    @Test
    void withoutABaseTheNeededRateIsToldAllTheSame() {
        Progress progress = only(new Facts().plan("five-year", "retail", Measure.LEVEL, "2025", "突破7亿元")
                .outcome("report-2021", "retail", Measure.LEVEL, "2021", "6.4亿元"));
        assertThat(progress.obstacle()).isEqualTo(Obstacle.NO_BASE);
        assertThat(round(progress.position().needed())).isEqualByComparingTo("2.3");
    }

    @Test
    void aTargetPassedWhenSetIsKeptOrLost() {
        Progress kept = only(end("coverage", Measure.SHARE, "94.5%", "不低于90%", "94%"));
        assertThat(kept.pace()).isEqualTo(Pace.AHEAD_OF_TIME);
        assertThat(kept.remarks()).containsExactly(Remark.PASSED_WHEN_SET);
        assertThat(only(end("coverage", Measure.SHARE, "94.5%", "不低于90%", "89%")).pace())
                .isEqualTo(Pace.FAR_BEHIND);
    }

    @Test
    void aBaseThatTheFirstYearContradicts() {
        Facts facts = new Facts().outcome("five-year", "gdp", Measure.LEVEL, "2020", "380亿元左右")
                .plan("five-year", "gdp", Measure.LEVEL, "2025", "突破500亿元")
                .outcome("report-2021", "gdp", Measure.LEVEL, "2021", "预计390亿元左右")
                .outcome("report-2021", "gdp", Measure.GROWTH, "2021", "预计9%左右");
        assertThat(only(facts).remarks()).contains(Remark.BASE_REVISED, Remark.BASE_ABOUT, Remark.ESTIMATED);
        assertThat(sentence(facts)).contains("2021年总量与增速隐含2020年为357.8亿元，基期或已修订");
    }

    private static Facts average(String target, String... growths) {
        Facts facts = new Facts().plan("five-year", "retail", Measure.AVERAGE_GROWTH, "2021/2025", target);
        for (int i = 0; i < growths.length; i++) {
            facts.outcome("report-" + (2021 + i), "retail", Measure.GROWTH, Integer.toString(2021 + i), growths[i]);
        }
        return facts;
    }

    /// 1.07 squared is 1.1449: 20% and -4.6% have a mean of 7.7%, but come to 1.1448.
    @Test
    void averageGrowthIsAProductNotAMean() {
        assertThat(only(average("达到7%", "20%", "-4.6%")).pace()).isEqualTo(Pace.NEARLY);
        Progress even = only(average("达到7%", "7%", "7%"));
        assertThat(even.pace()).isEqualTo(Pace.ON_PATH);
        assertThat(even.position().value()).isEqualByComparingTo("114.49");
        assertThat(round(even.position().needed())).isEqualByComparingTo("7.0");
        assertThat(round(even.position().past())).isEqualByComparingTo("7.0");
        assertThat(only(average("达到7%", "17%", "5.7%")).pace()).isEqualTo(Pace.FASTER);
        assertThat(only(average("达到7%", "1%", "-1%")).pace()).isEqualTo(Pace.FAR_BEHIND);
    }

    @Test
    void aMissingFirstYearStopsTheProduct() {
        assertThat(only(new Facts().plan("five-year", "retail", Measure.AVERAGE_GROWTH, "2021/2025", "达到7%")
                .outcome("report-2022", "retail", Measure.GROWTH, "2022", "8%")).obstacle())
                .isEqualTo(Obstacle.YEAR_MISSING);
        assertThat(only(average("达到7%")).obstacle()).isEqualTo(Obstacle.NO_OUTCOME);
    }

    @Test
    void amountsMaySayOtherwiseThanGrowthLikeForLike() {
        Facts facts = new Facts().plan("five-year", "revenue", Measure.AVERAGE_GROWTH, "2021/2025", "达到5%")
                .outcome("report-2021", "revenue", Measure.GROWTH, "2021", "15.5%")
                .outcome("report-2022", "revenue@like-for-like", Measure.GROWTH, "2022", "6%左右")
                .outcome("five-year", "revenue", Measure.LEVEL, "2020", "10.64亿元")
                .outcome("report-2022", "revenue", Measure.LEVEL, "2022", "11.44亿元");
        assertThat(only(facts).remarks()).containsExactlyInAnyOrder(Remark.AMOUNTS_DISAGREE,
                Remark.DEFINITION_UNSTATED);
    }

    @ParameterizedTest
    @CsvSource({"3万人, 2万人, FASTER", "2万人, 2万人, ON_PATH", "1.6万人, 1.6万人, NEARLY", "1万人, 1万人, BEHIND", "7万人, 4万人, AHEAD_OF_TIME"})
    void aSumOverThePlan(String first, String second, Pace pace) {
        assertThat(only(new Facts().plan("five-year", "projects", Measure.LEVEL, "2021/2025", "10万人")
                .outcome("report-2021", "projects", Measure.LEVEL, "2021", first)
                .outcome("report-2022", "projects", Measure.LEVEL, "2022", second)).pace()).isEqualTo(pace);
    }

    @Test
    void keptEachYear() {
        Facts facts = new Facts().plan("five-year", "coverage", Measure.SHARE, "2021/2025", "75%以上")
                .outcome("report-2021", "coverage", Measure.SHARE, "2021", "75.2%")
                .outcome("report-2022", "coverage", Measure.SHARE, "2022", "76%")
                .outcome("report-2023", "coverage", Measure.SHARE, "2023", "75%");
        assertThat(only(facts).pace()).isEqualTo(Pace.KEPT);
        assertThat(sentence(facts)).isEqualTo("逐年达到（3/3年）");
        facts.outcome("report-2024", "coverage", Measure.SHARE, "2024", "74%");
        assertThat(sentence(facts)).isEqualTo("有年份未达到（3/4年）");
    }

    @Test
    void growingEachYearIsGrowthAboveZero() {
        Facts facts = new Facts().plan("five-year", "spending", Measure.GROWTH, "2021/2025", "保持逐年增长")
                .outcome("five-year", "spending", Measure.LEVEL, "2020", "17亿元")
                .outcome("report-2021", "spending", Measure.LEVEL, "2021", "18.4亿元")
                .outcome("report-2022", "spending", Measure.GROWTH, "2022", "-1%");
        assertThat(only(facts).pace()).isEqualTo(Pace.NOT_KEPT);
        assertThat(sentence(facts)).isEqualTo("有年份未达到（1/2年）");
    }

    @Test
    void inStepWithTheEconomyEachYear() {
        assertThat(only(new Facts().plan("five-year", "income", Measure.GROWTH, "2021/2025", "和经济发展同步")
                .outcome("report-2021", "income", Measure.GROWTH, "2021", "7.8%左右")
                .outcome("report-2021", "gdp", Measure.GROWTH, "2021", "9%左右")).pace()).isEqualTo(Pace.NOT_KEPT);
    }

    @Test
    void whatIsThereOrNotIsNotDueBeforeTheEnd() {
        Facts facts = new Facts().plan("five-year", "coverage", Measure.SHARE, "2025", "全覆盖");
        assertThat(plan(facts, LocalDate.of(2025, 12, 31)).targets().getFirst().pace()).isEqualTo(Pace.NOT_DUE);
        assertThat(plan(facts, LocalDate.of(2026, 1, 1)).targets().getFirst().obstacle())
                .isEqualTo(Obstacle.NO_OUTCOME);
    }

    @ParameterizedTest
    @CsvSource({"spending, GROWTH, 50%, 150", "spending, MULTIPLE, 2倍, 200", "pm, CHANGE, 下降20%, 80"})
    void aChangeOverThePlanEndsSomewhere(String indicator, Measure measure, String words, String end) {
        Progress progress = only(new Facts().outcome("five-year", indicator, Measure.LEVEL, "2020", "100亿元")
                .plan("five-year", indicator, measure, "2021/2025", words)
                .outcome("report-2021", indicator, Measure.LEVEL, "2021", "101亿元"));
        assertThat(progress.path().target()).isEqualByComparingTo(end);
    }

    @Test
    void anAnnualPlanOfAFiveYearTargetIsHeldAgainstThePath() {
        Progress progress = only(end("retail", Measure.LEVEL, "100亿元", "突破200亿元", "125亿元")
                .plan("report-2022", "retail", Measure.GROWTH, "2023", "10%左右")
                .plan("report-2023", "retail", Measure.LEVEL, "2024", "180亿元"));
        assertThat(progress.aims()).extracting(a -> round(a.needed()) + " " + a.enough())
                .containsExactly("17.0 false", "171.0 true");
    }

    @Test
    void annualDocumentsDoNotPlanTheFiveYears() {
        assertThat(plan(new Facts().plan("report-2024", "retail", Measure.LEVEL, "2025", "200亿元"), Facts.TODAY)
                .targets()).isEmpty();
    }
}
