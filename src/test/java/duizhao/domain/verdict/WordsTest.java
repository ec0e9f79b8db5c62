package duizhao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table "Words" of `VERDICTS.md`: what each wording lets pass, for either direction, and what outcomes' words say.
class WordsTest {
    @ParameterizedTest(name = "UP {0} by {1} is {2}")
    @CsvSource({
            // at least
            "5.0%以上, 5.0%, M1", "5.0%以上, 4.9%, X", "5.0%以上, 9.0%, M1",
            "不低于5.0%, 5.0%, M1", "不低于5.0%, 4.9%, X",
            "不少于12条, 12条, M1", "不少于12条, 11条, X",
            "达到5.0%, 5.0%, M1", "达到5.0%, 4.9%, X", "达到5.0%, 5.1%, M1",
            "5.0%, 5.0%, M1", "5.0%, 4.9%, X", "5.0%, 5.1%, M1",
            // more than
            "超5.0%, 5.1%, M1", "超5.0%, 5.0%, R-b", "超5.0%, 4.9%, X",
            "超过5.0%, 5.1%, M1", "超过5.0%, 5.0%, R-b",
            "突破500亿元, 501亿元, M1", "突破500亿元, 500亿元, R-b", "突破500亿元, 499亿元, X",
            "逾500亿元, 500亿元, R-b", "高于5.0%, 5.0%, R-b", "500余亿元, 500亿元, R-b", "500余亿元, 501亿元, M1",
            // at most and less than name their side themselves
            "5.0%以内, 5.0%, M1", "5.0%以内, 5.1%, X", "5.0%以内, 3.0%, M1",
            "5.0%以下, 5.0%, M1", "控制在5.0%, 5.0%, M1", "控制在5.0%, 5.1%, X", "控制在5.0%以内, 4.0%, M1",
            "不高于5.0%, 5.1%, X", "不超过5.0%, 5.0%, M1",
            "低于5.0%, 4.9%, M1", "低于5.0%, 5.0%, R-b", "低于5.0%, 5.1%, X", "不满5.0%, 5.0%, R-b",
            // about, one-sided
            "5.0%左右, 5.0%, M2", "5.0%左右, 4.8%, R-a", "5.0%左右, 4.7%, X", "5.0%左右, 9.0%, M2",
            "约5.0%, 4.8%, R-a", "5.0%上下, 4.7%, X",
            // range
            "5.0%-6.0%, 5.0%, M1", "5.0%-6.0%, 4.9%, X", "5.0%-6.0%, 6.1%, M1",
    })
    void upward(String target, String outcome, String rule) {
        assertThat(Say.verdict(target, outcome).rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "DOWN {0} by {1} is {2}")
    @CsvSource({
            "5.0%以内, 5.0%, M1", "5.0%以内, 5.1%, X", "5.0%以内, 1.0%, M1",
            "低于5.0%, 5.0%, R-b", "低于5.0%, 4.9%, M1",
            "达到5.0%, 5.0%, M1", "达到5.0%, 5.1%, X", "达到5.0%, 4.9%, M1",
            "5.0%, 4.9%, M1", "5.0%, 5.1%, X",
            "5.0%左右, 5.0%, M2", "5.0%左右, 5.2%, R-a", "5.0%左右, 5.3%, X", "5.0%左右, 1.0%, M2",
            "5.0%-6.0%, 6.0%, M1", "5.0%-6.0%, 6.1%, X", "5.0%-6.0%, 4.9%, M1",
            "5.0%以上, 5.1%, M1", "5.0%以上, 4.9%, X", "超5.0%, 5.0%, R-b",
            "5.0%以内, 5.04%, R-c", "5.0%以内, 5.05%, X",
            "9%以内, 9%左右, R-b", "8%以内, 8.5%以内, R-b", "8%以内, 13%以内, X",
    })
    void downward(String target, String outcome, String rule) {
        assertThat(Say.verdict(target, outcome, Direction.DOWN, Nature.EXPECTED).rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "BAND {0} by {1} is {2}")
    @CsvSource({
            "5.0%左右, 5.0%, M2", "5.0%左右, 5.2%, R-a", "5.0%左右, 4.8%, R-a", "5.0%左右, 5.3%, X", "5.0%左右, 4.7%, X",
            "5.0%-6.0%, 5.0%, M1", "5.0%-6.0%, 6.0%, M1", "5.0%-6.0%, 6.1%, X", "5.0%-6.0%, 4.9%, X",
            "5.0%, 5.0%, M1", "5.0%, 5.1%, X", "5.0%以上, 9.0%, M1",
    })
    void onABandBothSidesAreHeld(String target, String outcome, String rule) {
        assertThat(Say.verdict(target, outcome, Direction.BAND, Nature.EXPECTED).rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "outcome {1} against {0} is {2}")
    @CsvSource({
            // whole-number growth counts as .0, on either side
            "7.5%以上, 8%, M1", "8%以上, 7.96%, R-c", "8%以上, 7.6%, X",
            // coarser than the target: half the last printed digit to either side
            "390.5亿元以上, 391亿元, M1", "390.6亿元以上, 391亿元, R-b", "391.4亿元以上, 391亿元, R-b",
            "391.6亿元以上, 391亿元, X",
            // finer: rounded once, half up
            "391亿元以上, 390.5亿元, R-c", "391亿元以上, 390.49亿元, X",
            // 左右
            "9%以上, 9.2%左右, M1", "9%以上, 9.1%左右, R-b", "9%以上, 8.8%左右, R-b", "9%以上, 8.7%左右, X",
            "9%左右, 9%左右, M2", "9%左右, 8.6%左右, R-b", "9%左右, 8.5%左右, X",
            // 以上 reaches a point up, 超 the same without the number itself
            "9%以上, 8%以上, R-b", "9%以上, 7.9%以上, X", "9%左右, 7.8%以上, R-b", "9%左右, 7.7%以上, X",
            "突破500亿元, 500亿元以上, R-b", "突破500亿元, 500余亿元, R-b", "突破500亿元, 逾500亿元, M1",
            "500亿元以上, 475亿元以上, R-b", "500亿元以上, 474亿元以上, X",
            // 达到 says no more than the number
            "500亿元以上, 达到499亿元, X", "500亿元以上, 达到500亿元, M1",
            // 近 ends below the number
            "500亿元以上, 近500亿元, X", "500亿元以上, 近510亿元, M1", "500亿元以上, 近509亿元, R-b", "9%左右, 近9%, R-a",
            "30条以上, 近30条, X", "29条以上, 近30条, M1",
            // 以内 and 低于 mirror 以上 and 超
            "500亿元以上, 525亿元以内, M1", "500亿元以上, 510亿元以内, R-b", "9%左右, 9%以内, R-b",
            // counts under 50 have no tau, larger ones 2%
            "48条以上, 47条左右, X", "100条以上, 98条左右, R-b", "100条以上, 97条左右, X",
            "100条左右, 98条, R-a", "100条左右, 97条, X", "48条左右, 47条, X",
            // a range as outcome
            "5.0%以上, 5.0%-6.0%, M1", "5.5%以上, 5.0%-6.0%, R-b", "6.5%以上, 5.0%-6.0%, X",
    })
    void outcomesSayWhatTheirWordsSay(String target, String outcome, String rule) {
        assertThat(Say.verdict(target, outcome).rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "firm: {0} by {1} is {2}")
    @CsvSource({
            "7.5%以上, 7.46%, X", "7.5%左右, 7.3%, X", "7.5%左右, 7.5%, M2", "7.5%左右, 7.5%左右, M2",
            // words may still reach the number itself, not the number less tau
            "7.5%左右, 7.3%左右, R-b", "7.5%左右, 7.2%左右, X", "突破500亿元, 500亿元, R-b",
    })
    void bindingIndicatorsAndGuaranteesTakeNoSoftening(String target, String outcome, String rule) {
        assertThat(Say.verdict(target, outcome, Direction.UP, Nature.BINDING).rule()).isEqualTo(rule);
        Verdict guaranteed = Say.verdict("确保" + target, outcome);
        assertThat(guaranteed.rule()).isEqualTo(rule);
        assertThat(guaranteed.flags()).contains(Flag.FIRM_TARGET);
    }

    @Test
    void aSoftTargetIsJudgedTheSameAndFlagged() {
        Verdict verdict = Say.verdict("力争7.5%左右", "7.3%");
        assertThat(verdict.rule()).isEqualTo("R-a");
        assertThat(verdict.flags()).containsExactly(Flag.SOFT_TARGET);
    }

    @Test
    void aBareTargetIsFlagged() {
        assertThat(Say.verdict("3%", "3%").flags()).containsExactly(Flag.BARE_TARGET);
        assertThat(Say.verdict("达到3%", "3%").flags()).isEmpty();
    }

    @Test
    void beyondARangeIsMetAndFlagged() {
        Verdict above = Say.verdict("5.0%-6.0%", "6.1%");
        assertThat(above.kind()).isEqualTo(VerdictKind.MET);
        assertThat(above.flags()).containsExactly(Flag.BEYOND_RANGE);
        assertThat(above.gap().value()).isEqualByComparingTo("1.1");
        assertThat(Say.verdict("5.0%-6.0%", "6.0%").flags()).isEmpty();
        Verdict below = Say.verdict("5.0%-6.0%", "4.9%", Direction.DOWN, Nature.EXPECTED);
        assertThat(below.flags()).containsExactly(Flag.BEYOND_RANGE);
        assertThat(below.gap().value()).isEqualByComparingTo("-1.1");
        assertThat(Say.verdict("5.0%-6.0%", "6.1%", Direction.BAND, Nature.EXPECTED).gap().value())
                .isEqualByComparingTo("0.1");
    }

    @Test
    void aRankIsBetterWhenSmaller() {
        assertThat(Say.verdict(Measure.RANK, "第3", "第2", Direction.UP, Nature.EXPECTED).rule()).isEqualTo("M1");
        assertThat(Say.verdict(Measure.RANK, "第3", "第4", Direction.UP, Nature.EXPECTED).rule()).isEqualTo("X");
    }

    @Test
    void magnitudesAreBroughtTogether() {
        assertThat(Say.verdict("1.2亿元以上", "12000万元").rule()).isEqualTo("M1");
        Verdict short1 = Say.verdict("1.2亿元以上", "11000万元");
        assertThat(short1.rule()).isEqualTo("X");
        assertThat(short1.gap().value()).isEqualByComparingTo("-0.1");
        assertThat(short1.gap().unit().printed()).isEqualTo("亿元");
    }

    @Test
    void aFallToldInWordsCountsBelowZero() {
        Verdict grown = Say.verdict("5%以上", "下降2%");
        assertThat(grown.rule()).isEqualTo("X");
        assertThat(grown.gap().value()).isEqualByComparingTo("-7");
        Verdict fallen = Say.verdict(Measure.CHANGE, "下降3%以上", "下降3.2%", Direction.DOWN, Nature.EXPECTED);
        assertThat(fallen.rule()).isEqualTo("M1");
        assertThat(fallen.gap().value()).isEqualByComparingTo("-0.2");
        assertThat(Say.verdict(Measure.CHANGE, "下降3%", "下降2.9%", Direction.DOWN, Nature.EXPECTED).rule())
                .isEqualTo("X");
    }
}
