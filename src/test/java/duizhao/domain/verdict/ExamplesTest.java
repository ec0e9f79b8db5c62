package duizhao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Silence;
import duizhao.domain.period.Period;
import duizhao.domain.figure.Role;
import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The example table of `VERDICTS.md`, row by row.
class ExamplesTest {
    @ParameterizedTest
    @CsvSource({
            "7.5%以上, 预计5.5%左右, MISSED, X, -2.0",
            "9%左右, 10.5%以上, MET, M2, 1.5",
            "8%以上, 3%以上, MISSED, X, -5",
            "5%左右, 6%左右, MET, M2, 1",
            "9%以上, 9%左右, ROUGHLY_MET, R-b, 0",
            "8%以上, 7.5%以上, ROUGHLY_MET, R-b, -0.5",
            "7.5%以上, 7.46%, ROUGHLY_MET, R-c, -0.04",
            "7.5%左右, 7.3%, ROUGHLY_MET, R-a, -0.2",
            "7.5%左右, 7.2%, MISSED, X, -0.3",
            "突破500亿元, 500亿元, ROUGHLY_MET, R-b, 0",
            "突破500亿元, 超500亿元, MET, M1, 0",
            "12条, 10条, MISSED, X, -2",
    })
    void judgesAsTheTableSays(String target, String outcome, VerdictKind kind, String rule, BigDecimal gap) {
        Verdict verdict = Say.verdict(target, outcome);
        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.rule()).isEqualTo(rule);
        assertThat(verdict.gap().value()).isEqualByComparingTo(gap);
        assertThat(verdict.provisional()).isEqualTo(outcome.startsWith("预计"));
    }

    @Test
    void aTargetFromAboveIsMetExactly() {
        Verdict verdict = Say.verdict("3.5%以内", "3.5%", Direction.DOWN, Nature.EXPECTED);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.MET);
        assertThat(verdict.rule()).isEqualTo("M1");
    }

    @Test
    void aBindingTargetIsNotMetByRounding() {
        assertThat(Say.verdict("7.5%以上", "7.46%", Direction.UP, Nature.BINDING).kind())
                .isEqualTo(VerdictKind.MISSED);
    }

    @Test
    void levelWithATargetThatWasToBeExceededIsSaidSo() {
        assertThat(Say.verdict("突破500亿元", "500亿元").flags()).containsExactly(Flag.LEVEL_WITH_TARGET);
        assertThat(Say.verdict("突破500亿元", "超500亿元").flags()).isEmpty();
    }

    @Test
    void theGapIsInPointsForRatesAndInTheTargetsUnitForLevels() {
        assertThat(Say.verdict("7.5%以上", "5.5%左右").gap().unit()).isEqualTo(Unit.POINTS);
        assertThat(Say.verdict("12条", "10条").gap().unit()).isEqualTo(Unit.of("条"));
    }

    @Test
    void growthOnOneDefinitionAgainstATargetThatNamesNoneIsComparedAndFlagged() {
        var plan = Say.plan(Measure.GROWTH, "5%左右");
        var outcome = Say.figure("o", Role.OUTCOME, new Series("x", Measure.GROWTH, "", "like-for-like"),
                Period.year(2022), "预计6%左右");
        var like = new Definition("like-for-like", "x", "同口径", "", Silence.COMPARE, "");
        Verdict verdict = new Judge(Tolerances.HOUSE).judge(new Case(Say.district(),
                Say.indicator(Direction.UP, Nature.EXPECTED), plan, outcome, null, like, null, null, 2022, null,
                false), Say.LATER);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.MET);
        assertThat(verdict.rule()).isEqualTo("M2");
        assertThat(verdict.flags()).containsExactly(Flag.DEFINITION_UNSTATED);
        assertThat(verdict.provisional()).isTrue();
    }

    @Test
    void foreignCapitalOfAnotherDefinitionAndMeasureIsNotComparable() {
        var plan = Say.figure("p", Role.PLAN, new Series("x", Measure.GROWTH, "", "series-2021"), Period.year(2022),
                "6.5%左右");
        var outcome = Say.figure("o", Role.OUTCOME, new Series("x", Measure.LEVEL, "", "series-2022"),
                Period.year(2022), "1000万美元");
        Verdict verdict = new Judge(Tolerances.HOUSE)
                .judge(Say.pair(Say.indicator(Direction.UP, Nature.EXPECTED), plan, outcome), Say.LATER);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_COMPARABLE);
        assertThat(verdict.causes()).containsExactly(Cause.DEFINITION, Cause.MEASURE);
        assertThat(verdict.rule()).isEqualTo("C1, C2");
        assertThat(verdict.gap()).isNull();
    }

    @Test
    void aQualitativeTargetOutranksTheMissingOutcomeAndStaysUnanswered() {
        Verdict verdict = unanswered("量稳质升");
        assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_COMPARABLE);
        assertThat(verdict.rule()).isEqualTo("C6");
        assertThat(verdict.unanswered()).isTrue();
    }

    @Test
    void aTargetWithoutOutcomeHasNoDataAndStaysUnanswered() {
        Verdict verdict = unanswered("8%左右");
        assertThat(verdict.kind()).isEqualTo(VerdictKind.NO_DATA);
        assertThat(verdict.rule()).isEqualTo("NO_DATA");
        assertThat(verdict.unanswered()).isTrue();
    }

    private static Verdict unanswered(String target) {
        return new Judge(Tolerances.HOUSE).judge(new Case(Say.district(),
                Say.indicator(Direction.UP, Nature.EXPECTED), Say.plan(Measure.GROWTH, target), null, null, null, null,
                null, 2022, null, true), Say.LATER);
    }
}
