package duizhao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Silence;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every gate, and which of two wins.
class GatesTest {
    private static final Indicator RISING = Say.indicator(Direction.UP, Nature.EXPECTED);
    private static final Indicator FALLING = Say.indicator(Direction.DOWN, Nature.EXPECTED);
    private static final LocalDate DURING = LocalDate.of(2022, 12, 31);

    private static String rule(Case c, LocalDate today) {
        return new Judge(Tolerances.HOUSE).judge(c, today).rule();
    }

    private static String rule(Figure plan, Figure outcome) {
        return rule(Say.pair(RISING, plan, outcome), Say.LATER);
    }

    private static Figure growth(Role role, String definition, String period, String words) {
        return of(role, Measure.GROWTH, definition, period, words);
    }

    private static Figure of(Role role, Measure measure, String definition, String period, String words) {
        return Say.figure(role.key(), role, new Series("x", measure, "", definition),
                Period.parse(period).orElseThrow(), words);
    }

    @Test
    void nothingPlannedIsNoTarget() {
        assertThat(rule(null, Say.outcome(Measure.GROWTH, "5%"))).isEqualTo("NO_TARGET");
    }

    @ParameterizedTest
    @CsvSource({"完成上级下达任务", "提前一年达到省、市降幅标准"})
    void aNumberLeftToOthersIsNoTarget(String words) {
        assertThat(rule(Say.plan(Measure.CHANGE, words), Say.outcome(Measure.CHANGE, "5%"))).isEqualTo("NO_TARGET");
        assertThat(rule(Say.pair(RISING, Say.plan(Measure.CHANGE, words), null), DURING)).isEqualTo("NO_TARGET");
    }

    @Test
    void aYearThatIsNotOverAndHasNoOutcomeIsNotDue() {
        Case open = Say.pair(RISING, Say.plan(Measure.GROWTH, "8%左右"), null);
        assertThat(rule(open, DURING)).isEqualTo("NOT_DUE");
        assertThat(rule(open, DURING.plusDays(1))).isEqualTo("NO_DATA");
    }

    @Test
    void anOutcomeBeforeTheYearIsOverIsJudged() {
        assertThat(rule(Say.pair(RISING, Say.plan(Measure.GROWTH, "8%左右"), Say.outcome(Measure.GROWTH, "8%")), DURING))
                .isEqualTo("M2");
    }

    @Test
    void notDueComesBeforeAQualitativeTargetAndThatBeforeNoData() {
        Case qualitative = Say.pair(RISING, Say.plan(Measure.GROWTH, "量稳质升"), null);
        assertThat(rule(qualitative, DURING)).isEqualTo("NOT_DUE");
        assertThat(rule(qualitative, Say.LATER)).isEqualTo("C6");
    }

    @Test
    void aQualitativeTargetStaysSoWhateverTheOutcome() {
        assertThat(rule(Say.plan(Measure.GROWTH, "量稳质升"), of(Role.OUTCOME, Measure.LEVEL, "cash", "2022-10", "5亿元")))
                .isEqualTo("C6");
    }

    @Test
    void aRelativeTargetWhoseReferenceIsNotHeldIsAmbiguous() {
        assertThat(rule(Say.plan(Measure.GROWTH, "与经济发展同步"), Say.outcome(Measure.GROWTH, "5%"))).isEqualTo("C7");
        assertThat(rule(Say.plan(Measure.GROWTH, "与经济发展同步"), null)).isEqualTo("C7");
    }

    @ParameterizedTest
    @CsvSource({"4.9%, M2", "4.5%, R-a", "4.4%, X"})
    void aRelativeTargetIsHeldToItsReference(String outcome, String rule) {
        Quantity reference = Say.quantity("4.7%左右");
        assertThat(rule(new Case(Say.district(), RISING, Say.plan(Measure.GROWTH, "与经济发展同步"),
                Say.outcome(Measure.GROWTH, outcome), null, null, reference == null ? null
                : new ImpliedTarget(Say.outcome(Measure.GROWTH, "5.5%"), reference,
                        Interval.point(reference.value()), ""), null, 2022, null, false), Say.LATER))
                .isEqualTo(rule);
    }

    @Test
    void aChangeOfWhatOughtToFallWithoutAWordForItIsAmbiguous() {
        assertThat(rule(Say.pair(FALLING, Say.plan(Measure.CHANGE, "3%"), Say.outcome(Measure.CHANGE, "下降3.2%")),
                Say.LATER)).isEqualTo("C7");
        assertThat(rule(Say.pair(FALLING, Say.plan(Measure.CHANGE, "下降3%"), Say.outcome(Measure.CHANGE, "3.2%")),
                Say.LATER)).isEqualTo("C7");
        assertThat(rule(Say.pair(FALLING, Say.plan(Measure.CHANGE, "下降3%"), Say.outcome(Measure.CHANGE, "下降3.2%")),
                Say.LATER)).isEqualTo("M1");
    }

    @ParameterizedTest
    @CsvSource({"a, b, C1", "a, a, M1", "'', '', M1", "a, '', M1", "'', a, M1"})
    void definitionsConflictWhereBothAreNamedAndDiffer(String planned, String reported, String rule) {
        assertThat(rule(growth(Role.PLAN, planned, "2022", "5%以上"), growth(Role.OUTCOME, reported, "2022", "6%")))
                .isEqualTo(rule);
    }

    @Test
    void silenceBlocksWhereTheDefinitionSaysSo() {
        var cash = new Definition("cash", "x", "现汇", "", Silence.BLOCK, "");
        var plan = growth(Role.PLAN, "cash", "2022", "5%以上");
        var outcome = growth(Role.OUTCOME, "", "2022", "6%");
        assertThat(rule(new Case(Say.district(), RISING, plan, outcome, cash, null, null, null, 2022, null, false),
                Say.LATER)).isEqualTo("C1");
        assertThat(rule(new Case(Say.district(), RISING, growth(Role.PLAN, "", "2022", "5%以上"),
                growth(Role.OUTCOME, "cash", "2022", "6%"), null, cash, null, null, 2022, null, false), Say.LATER))
                .isEqualTo("C1");
    }

    @Test
    void silenceBlocksBetweenLevelsInMoneyButNotInOtherThings() {
        assertThat(rule(of(Role.PLAN, Measure.LEVEL, "a", "2022", "5亿元以上"),
                of(Role.OUTCOME, Measure.LEVEL, "", "2022", "6亿元"))).isEqualTo("C1");
        assertThat(rule(of(Role.PLAN, Measure.LEVEL, "", "2022", "5万户以上"),
                of(Role.OUTCOME, Measure.LEVEL, "a", "2022", "6万户"))).isEqualTo("M1");
    }

    @Test
    void otherMeasuresDoNotAnswer() {
        assertThat(rule(Say.plan(Measure.GROWTH, "5%以上"), Say.outcome(Measure.LEVEL, "600亿元"))).isEqualTo("C2");
    }

    @Test
    void otherPeriodsDoNotAnswer() {
        assertThat(rule(Say.plan(Measure.GROWTH, "5%以上"), growth(Role.OUTCOME, "", "2022-10", "6%"))).isEqualTo("C3");
    }

    @ParameterizedTest
    @CsvSource({"2023, , 2022, C4", "2022, , 2022, M1", "2024, , 2022, M1", ", 2022, 2022, C4", ", 2023, 2022, M1",
            ", , 2022, M1"})
    void anAreaThatChangedAfterThePlanDoesNotAnswer(String from, String to, int plannedIn, String rule) {
        var district = new District("360104", "青云谱区", "青云谱", "", null, from, to);
        assertThat(rule(new Case(district, RISING, growth(Role.PLAN, "", "2023", "5%以上"),
                growth(Role.OUTCOME, "", "2023", "6%"), null, null, null, null, plannedIn, null, false), Say.LATER))
                .isEqualTo(rule);
    }

    @Test
    void otherPricesDoNotAnswerWhereTheWordsTellThem() {
        var constant = new Definition("real", "x", "不变价", "", Silence.COMPARE, "");
        var current = new Definition("nominal", "x", "现价", "", Silence.COMPARE, "");
        assertThat(rule(new Case(Say.district(), RISING, growth(Role.PLAN, "real", "2022", "5%以上"),
                growth(Role.OUTCOME, "nominal", "2022", "6%"), constant, current, null, null, 2022, null, false),
                Say.LATER)).isEqualTo("C1, C5");
        Quantity named = Say.quantity("6%").withToken("名义增长6%");
        var outcome = new Figure("o", "360104", new Series("x", Measure.GROWTH, "", "real"), Period.year(2022),
                Role.OUTCOME, named, "source", Place.UNKNOWN, "");
        assertThat(rule(new Case(Say.district(), RISING, growth(Role.PLAN, "real", "2022", "5%以上"), outcome, constant,
                constant, null, null, 2022, null, false), Say.LATER)).as("its own words count before the definition's name")
                .isEqualTo("C5");
    }

    @Test
    void anOutcomeWithoutANumberIsAmbiguous() {
        assertThat(rule(Say.plan(Measure.GROWTH, "5%以上"), Say.outcome(Measure.GROWTH, "持续改善"))).isEqualTo("C7");
    }

    @Test
    void currenciesAndUnitsAreNotExchanged() {
        assertThat(rule(Say.plan(Measure.LEVEL, "5亿美元以上"), Say.outcome(Measure.LEVEL, "36亿元"))).isEqualTo("C8");
        assertThat(rule(Say.plan(Measure.LEVEL, "5家以上"), Say.outcome(Measure.LEVEL, "6亩"))).isEqualTo("C8");
        assertThat(rule(Say.plan(Measure.LEVEL, "5家以上"), Say.outcome(Measure.LEVEL, "6户"))).isEqualTo("M1");
        assertThat(rule(Say.plan(Measure.LEVEL, "5万平方米以上"), Say.outcome(Measure.LEVEL, "6万平米"))).isEqualTo("M1");
        assertThat(rule(Say.plan(Measure.LEVEL, "5亿美元以上"), Say.outcome(Measure.LEVEL, "60000万美元")))
                .isEqualTo("M1");
    }

    @Test
    void allCausesAreNamedInOrder() {
        var district = new District("360104", "青云谱区", "青云谱", "", null, "2022", null);
        assertThat(rule(new Case(district, RISING, growth(Role.PLAN, "a", "2022", "5%以上"),
                of(Role.OUTCOME, Measure.LEVEL, "b", "2022-10", "持续改善"), null, null, null, null, 2021, null, false),
                Say.LATER)).isEqualTo("C1, C2, C3, C4, C7");
    }

    @Test
    void aPersonsPairingLiftsWhatIsAMatterOfMeaningAndNotArithmetic() {
        Case lifted = new Case(Say.district(), RISING, growth(Role.PLAN, "a", "2022", "5%以上"),
                growth(Role.OUTCOME, "b", "2022-11", "6%"), null, null, null, null, 2022, PairingKind.ANSWER, false);
        Verdict verdict = new Judge(Tolerances.HOUSE).judge(lifted, Say.LATER);
        assertThat(verdict.rule()).isEqualTo("M1");
        assertThat(verdict.flags()).containsExactly(Flag.PAIRED_BY_HAND);
        assertThat(rule(new Case(Say.district(), RISING, growth(Role.PLAN, "a", "2022", "5%以上"),
                of(Role.OUTCOME, Measure.LEVEL, "b", "2022", "6亿元"), null, null, null, null, 2022, PairingKind.ANSWER, false),
                Say.LATER)).isEqualTo("C2");
    }
}
