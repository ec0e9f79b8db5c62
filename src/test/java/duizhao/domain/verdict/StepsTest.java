package duizhao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Targets told as a step from what was.
class StepsTest {

    private static final Indicator UP = Say.indicator(Direction.UP, Nature.EXPECTED);

    private static Figure base(Measure measure, String words) {
        return Say.figure("base", Role.OUTCOME, new Series("x", measure, "", ""), Period.year(2021), words);
    }

    private static Verdict judge(Measure measure, Indicator indicator, String base, String plan, String outcome) {
        Figure planned = Say.plan(measure, plan);
        var implied = Steps.target(planned, base(measure, base), Tolerances.HOUSE).orElse(null);
        return new Judge(Tolerances.HOUSE).judge(new Case(Say.district(), indicator, planned,
                Say.outcome(measure, outcome), null, null, implied, null, 2022, null, false), Say.LATER);
    }

    @ParameterizedTest(name = "{0}: {2} from {1} is {3}, by {4}")
    @CsvSource({
            "LEVEL, 100亿元, 翻一番, 200亿元, 100 × 2",
            "LEVEL, 100亿元, 翻两番, 400亿元, 100 × 4",
            "LEVEL, 12.30亿元, 翻一番以上, 24.60亿元以上, 12.30 × 2",
            "LEVEL, 100亿元, 翻一番左右, 200亿元左右, 100 × 2",
            "LEVEL, 100亿元, 确保翻一番, 200亿元, 100 × 2",
            "LEVEL, 38微克, 下降5%, 36.1微克, 38 × 0.95",
            "LEVEL, 71.23亿元, 下降3%以上, 69.0931亿元以内, 71.23 × 0.97",
            "LEVEL, 200家, 减少50家, 150家, 200 − 50",
            "LEVEL, 200家, 减少50家以上, 150家以内, 200 − 50",
            "LEVEL, 200家, 减少超50家, 低于150家, 200 − 50",
            "LEVEL, 200家, 减少50家以内, 150家以上, 200 − 50",
            "LEVEL, 200家, 减少近50家, 150家左右, 200 − 50",
            "LEVEL, 1.2万户, 增加500户, 1.25万户, 1.2 + 0.05",
            "LEVEL, 288亿元, 提高10%, 316.8亿元, 288 × 1.1",
            "LEVEL, 10亿元, 提高1.5倍, 25亿元, 10 × 2.5",
            "SHARE, 71.2%, 提高3个百分点, 74.2%, 71.2 + 3",
            "SHARE, 71.2%, 比上年提高3个百分点以上, 74.2%以上, 71.2 + 3",
            "SHARE, 5.5%, 下降0.25个百分点, 5.25%, 5.5 − 0.25",
            "SHARE, 40%, 翻一番, 80%, 40 × 2",
            "GROWTH, 5.5%, 提高2个百分点, 7.5%, 5.5 + 2",
            "GROWTH, 下降2%, 提高3个百分点, 1%, -2 + 3",
            "GROWTH, 5%, 下降0.5个百分点以上, 4.5%以内, 5 − 0.5",
            "RANK, 第5, 提升2位, 3, 5 − 2",
            "RANK, 第5位, 提升2位以上, 3位以内, 5 − 2",
            "RANK, 第5, 下降2位, 7, 5 + 2",
    })
    void theNumberComesFromTheBaseline(Measure measure, String base, String plan, String target, String formula) {
        var implied = Steps.target(Say.plan(measure, plan), base(measure, base), Tolerances.HOUSE).orElseThrow();
        assertThat(implied.target().token()).isEqualTo(target);
        assertThat(implied.formula()).isEqualTo(formula);
        assertThat(implied.interval().low()).isEqualByComparingTo(implied.target().value());
        assertThat(implied.isOpen()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {2} from {1} says nothing")
    @CsvSource({
            // per cent of a per cent, or points
            "SHARE, 5.5%, 下降3%", "SHARE, 71.2%, 提高10%", "GROWTH, 5-6%, 提高2个百分点",
            "LEVEL, 100亿元, 提高3个百分点", "LEVEL, 100亿元, 减少50家", "LEVEL, 100亿元, 增加5亿美元",
            "LEVEL, -3亿元, 翻一番", "LEVEL, 0家, 翻一番", "LEVEL, 10亿元, 下降2倍", "LEVEL, 100亿元, 下降120%",
            "LEVEL, 1-3家, 翻一番", "LEVEL, 平稳, 翻一番", "LEVEL, 翻一番, 翻一番",
            "RANK, 第2, 提升2位", "RANK, 第5, 提升2个百分点", "RANK, 第5, 翻一番", "MULTIPLE, 2倍, 提高1倍",
    })
    void whatIsAmbiguousOrImpossibleStaysUnknown(Measure measure, String base, String plan) {
        assertThat(Steps.target(Say.plan(measure, plan), base(measure, base), Tolerances.HOUSE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2} from {1} by {3} is {4}")
    @CsvSource({
            "LEVEL, 100亿元, 翻一番, 200亿元, M1", "LEVEL, 100亿元, 翻一番, 199亿元, X",
            "LEVEL, 100亿元, 翻一番, 201亿元, M1", "LEVEL, 100亿元, 力争翻一番, 199.6亿元, X",
            "LEVEL, 1亿元, 翻一番, 1.9亿元, X", "LEVEL, 100亿元, 翻一番左右, 196亿元, R-a",
            "LEVEL, 100亿元, 翻一番左右, 195亿元, X", "LEVEL, 100亿元, 翻两番, 400亿元, M1",
            "SHARE, 71.2%, 提高3个百分点, 74.2%, M1", "SHARE, 71.2%, 提高3个百分点, 74.1%, X",
            "SHARE, 71.2%, 提高3个百分点左右, 74.0%, R-a", "SHARE, 71.2%, 提高超3个百分点, 74.2%, R-b",
            "LEVEL, 200家, 减少50家以上, 150家, M1", "LEVEL, 200家, 减少50家以上, 151家, X",
            "LEVEL, 200家, 减少50家以内, 149家, X", "LEVEL, 38微克, 下降5%以上, 36.1微克, M1",
            "LEVEL, 38微克, 下降5%以上, 36.2微克, X", "LEVEL, 71.23亿元, 下降3%以上, 69.09亿元, R-b",
            "GROWTH, 5.5%, 提高2个百分点, 7.5%, M1", "GROWTH, 5.5%, 提高2个百分点, 7.4%, X",
            "RANK, 第5, 提升2位, 第3, M1", "RANK, 第5, 提升2位, 第4, X",
            // what the words of the base leave open stays open: 翻一番 of 390亿元左右 is 764.4 to 795.6
            "LEVEL, 390亿元左右, 翻一番, 780亿元, R-b", "LEVEL, 390亿元左右, 翻一番, 796亿元, M1",
            "LEVEL, 390亿元左右, 翻一番, 764亿元, X", "LEVEL, 390亿元左右, 翻一番, 765亿元, R-b",
            "LEVEL, 超390亿元, 翻一番, 780亿元, X", "LEVEL, 近390亿元, 翻一番, 780亿元, M1",
            "SHARE, 71.2%以上, 提高3个百分点, 74.2%, R-b",
    })
    void theOutcomeIsHeldToIt(Measure measure, String base, String plan, String outcome, String rule) {
        Verdict verdict = judge(measure, UP, base, plan, outcome);
        assertThat(verdict.rule()).isEqualTo(rule);
        assertThat(verdict.flags()).contains(Flag.DERIVED_TARGET);
    }

    @Test
    void bareFallsTakeTheIndicatorsDirection() {
        Indicator down = Say.indicator(Direction.DOWN, Nature.EXPECTED);
        assertThat(judge(Measure.LEVEL, down, "200家", "减少50家", "149家").rule()).isEqualTo("M1");
        assertThat(judge(Measure.LEVEL, down, "200家", "减少50家", "151家").rule()).isEqualTo("X");
        Verdict binding = judge(Measure.LEVEL, Say.indicator(Direction.DOWN, Nature.BINDING), "38微克", "下降5%",
                "36.14微克");
        assertThat(binding.kind()).isEqualTo(VerdictKind.MISSED);
    }

    @Test
    void theGapIsInTheUnitOfTheBase() {
        Verdict verdict = judge(Measure.LEVEL, UP, "1.2万户", "增加500户", "12400户");
        assertThat(verdict.gap().value()).isEqualByComparingTo("-0.01");
        assertThat(verdict.gap().unit().printed()).isEqualTo("万户");
        assertThat(judge(Measure.SHARE, UP, "71.2%", "提高3个百分点", "73.2%").gap().unit().printed())
                .isEqualTo("个百分点");
    }

    @Test
    void withoutABaselineNothingIsJudged() {
        Verdict verdict = Say.verdict(Measure.LEVEL, "翻一番", "200亿元", Direction.UP, Nature.EXPECTED);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_COMPARABLE);
        assertThat(verdict.rule()).isEqualTo("C7");
        assertThat(verdict.flags()).doesNotContain(Flag.DERIVED_TARGET);
    }

    /// Twice the GDP in today's prices is not what a plan means.
    @Test
    void amountsThatAreNotNominalAreNotMultiplied() {
        var gdp = new Indicator("x", "生产总值", "", UP.group(), Direction.UP, Nature.EXPECTED, OptionalInt.empty(), "",
                false, "");
        assertThat(judge(Measure.LEVEL, gdp, "100亿元", "翻一番", "230亿元").rule()).isEqualTo("C5");
        assertThat(judge(Measure.LEVEL, gdp, "0.5吨标准煤/万元", "下降3%", "0.48吨标准煤/万元").rule()).isEqualTo("C5");
        assertThat(judge(Measure.LEVEL, gdp, "100亿元", "增加5亿元", "106亿元").rule()).isEqualTo("M1");
        assertThat(judge(Measure.LEVEL, gdp, "100家", "翻一番", "210家").rule()).isEqualTo("M1");
    }

    @ParameterizedTest(name = "{0}: {1} by {2} is {3}")
    @CsvSource({
            "MULTIPLE, 翻两番, 4倍, M1", "MULTIPLE, 翻两番, 3.9倍, X", "MULTIPLE, 2倍, 翻一番, M1",
            "GROWTH, 翻一番, 100%, M1", "GROWTH, 翻一番, 98%, X", "GROWTH, 90%以上, 翻一番, M1",
            "CHANGE, 翻一番, 101%, M1", "CHANGE, 提高3个百分点, 3.7个百分点, M1",
            "CHANGE, 提高3个百分点, 提高2.9个百分点, X", "GROWTH, 8%, 提高8%, M1", "GROWTH, 下降3%, -2.9%, M1",
            "GROWTH, 下降3%以内, 下降2.9%, M1", "GROWTH, 下降3%以内, 下降3.1%, X",
    })
    void ofGrowthChangesAndMultiplesTheStepIsTheNumber(Measure measure, String plan, String outcome, String rule) {
        assertThat(Say.verdict(measure, plan, outcome, Direction.UP, Nature.EXPECTED).rule()).isEqualTo(rule);
    }

    @Test
    void anOutcomeThatNamesOnlyItsStepIsAmbiguous() {
        Verdict verdict = Say.verdict(Measure.LEVEL, "200亿元以上", "翻一番", Direction.UP, Nature.EXPECTED);
        assertThat(verdict.rule()).isEqualTo("C7");
    }

    @Test
    void anEstimatedBaseMakesTheVerdictProvisional() {
        assertThat(judge(Measure.LEVEL, UP, "预计100亿元", "翻一番", "230亿元").provisional()).isTrue();
        assertThat(judge(Measure.LEVEL, UP, "100亿元", "翻一番", "230亿元").provisional()).isFalse();
    }

    @Test
    void theTargetIsExact() {
        var implied = Steps.target(Say.plan(Measure.LEVEL, "下降3.3%"), base(Measure.LEVEL, "71.23亿元"),
                Tolerances.HOUSE).orElseThrow();
        assertThat(implied.target().value()).isEqualTo(new BigDecimal("68.87941"));
    }
}
