package duizhao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Step;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.source.Place;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds of every target that is a step from a baseline.
class StepProperties {
    private static final Unit UNIT = Unit.of("万户");

    /// @param size  in tenths
    /// @param ratio whether in % of the baseline, or in its unit
    record Stepped(Wording wording, int size, boolean ratio) {
        Quantity quantity() {
            if (wording.step() == Step.DOUBLE) {
                return words(wording, BigDecimal.valueOf(1 + size % 3), Unit.of("番"));
            }
            BigDecimal value = BigDecimal.valueOf(size, 1);
            return words(wording, wording.step() == Step.FALL ? value.negate() : value, ratio ? Unit.PERCENT : UNIT);
        }
    }

    private static Quantity words(Wording wording, BigDecimal value, Unit unit) {
        return new Quantity(value, null, wording, unit, Firmness.UNSTATED, false, "");
    }

    private static Figure figure(Role role, int year, Quantity quantity) {
        return new Figure(role + "-" + year, "360104", new Series("x", Measure.LEVEL, "", ""), Period.year(year), role,
                quantity, "source", Place.UNKNOWN, "");
    }

    @Provide
    Arbitrary<Stepped> steps() {
        return Combinators.combine(Arbitraries.of(Arrays.stream(Wording.values()).filter(w -> w.step() != Step.NONE)
                .toArray(Wording[]::new)), Arbitraries.integers().between(1, 99), Arbitraries.of(true, false))
                .as(Stepped::new);
    }

    @Provide
    Arbitrary<Wording> bases() {
        return Arbitraries.of(Wording.BARE, Wording.ABOUT_SUFFIX, Wording.AT_LEAST_SUFFIX, Wording.EXCEED, Wording.NEAR);
    }

    private static ImpliedTarget implied(Stepped step, Wording wording, int base) {
        return Steps.target(figure(Role.PLAN, 2022, step.quantity()), figure(Role.OUTCOME, 2021,
                words(wording, BigDecimal.valueOf(base), UNIT)), Tolerances.HOUSE).orElseThrow();
    }

    private static Verdict judge(Quantity plan, ImpliedTarget implied, BigDecimal outcome, Direction direction) {
        return new Judge(Tolerances.HOUSE).judge(new Case(Say.district(), Say.indicator(direction, Nature.EXPECTED),
                figure(Role.PLAN, 2022, plan), figure(Role.OUTCOME, 2022, words(Wording.BARE, outcome, UNIT)), null,
                null, implied, null, 2022, null, false), Say.LATER);
    }

    private static boolean wantsMore(ImpliedTarget implied) {
        return Target.of(implied.target(), Direction.UP, Measure.LEVEL, false).side() == Direction.UP;
    }

    /// More of what is wanted is never judged worse.
    @Property(tries = 2000)
    void aBetterOutcomeIsNeverJudgedWorse(@ForAll("steps") Stepped step, @ForAll("bases") Wording wording,
                                          @ForAll @IntRange(min = 50, max = 500) int base,
                                          @ForAll @IntRange(min = 1, max = 4000) int outcome,
                                          @ForAll @IntRange(min = 1, max = 400) int more) {
        ImpliedTarget implied = implied(step, wording, base);
        int better = wantsMore(implied) ? outcome + more : outcome - more;
        assertThat(judge(step.quantity(), implied, BigDecimal.valueOf(better), Direction.UP).kind())
                .isLessThanOrEqualTo(judge(step.quantity(), implied, BigDecimal.valueOf(outcome), Direction.UP).kind());
    }

    /// The lower the baseline, the easier a target that wants more, and the harder one that wants less.
    @Property(tries = 2000)
    void aLowerBaselineIsNeverHarderToRiseFrom(@ForAll("steps") Stepped step,
                                               @ForAll @IntRange(min = 50, max = 500) int base,
                                               @ForAll @IntRange(min = 1, max = 40) int less,
                                               @ForAll @IntRange(min = 1, max = 4000) int outcome) {
        ImpliedTarget high = implied(step, Wording.BARE, base);
        ImpliedTarget low = implied(step, Wording.BARE, base - less);
        assertThat(low.target().value()).isLessThan(high.target().value());
        VerdictKind fromLow = judge(step.quantity(), low, BigDecimal.valueOf(outcome), Direction.UP).kind();
        VerdictKind fromHigh = judge(step.quantity(), high, BigDecimal.valueOf(outcome), Direction.UP).kind();
        // 左右 has a half width in proportion to its number, and 近 and 以内 pass from the other side.
        if (high.target().qualifier() != Qualifier.ABOUT && wantsMore(high)) {
            assertThat(fromLow).isLessThanOrEqualTo(fromHigh);
        } else if (!wantsMore(high)) {
            assertThat(fromHigh).isLessThanOrEqualTo(fromLow);
        }
    }

    /// With an exact baseline the step is judged as the number that it leads to, printed as such.
    @Property(tries = 2000)
    void itIsJudgedAsTheNumberItLeadsTo(@ForAll("steps") Stepped step,
                                        @ForAll @IntRange(min = 50, max = 500) int base,
                                        @ForAll @IntRange(min = 1, max = 4000) int outcome,
                                        @ForAll Direction direction) {
        ImpliedTarget implied = implied(step, Wording.BARE, base);
        Verdict derived = judge(step.quantity(), implied, BigDecimal.valueOf(outcome), direction);
        Verdict plain = judge(implied.target(), null, BigDecimal.valueOf(outcome), direction);
        assertThat(derived.rule()).isEqualTo(plain.rule());
        assertThat(derived.gap()).isEqualTo(plain.gap());
    }

    /// A rise of the mirrored baseline is a fall of the baseline: 减少50以上 mirrors 提高50以上.
    @Property(tries = 2000)
    void aFallIsTheMirrorOfARise(@ForAll("steps") Stepped step, @ForAll @IntRange(min = 50, max = 500) int base,
                                 @ForAll @IntRange(min = -600, max = 600) int outcome) {
        if (step.wording().step() != Step.RISE || step.ratio()) {
            return;
        }
        var fall = new Stepped(Wording.valueOf(step.wording().name().replace("RISE", "FALL")), step.size(), false);
        ImpliedTarget up = implied(step, Wording.BARE, base);
        ImpliedTarget down = implied(fall, Wording.BARE, -base);
        assertThat(down.target().value()).isEqualByComparingTo(up.target().value().negate());
        Verdict rising = judge(step.quantity(), up, BigDecimal.valueOf(outcome), Direction.UP);
        Verdict falling = judge(fall.quantity(), down, BigDecimal.valueOf(-outcome), Direction.DOWN);
        assertThat(falling.rule()).isEqualTo(rising.rule());
        assertThat(falling.gap().value()).isEqualByComparingTo(rising.gap().value().negate());
    }

    /// The words of the baseline only ever open a verdict: what is met or missed whatever they mean stays so.
    @Property(tries = 2000)
    void wordsOfTheBaseTurnNoMissIntoAMet(@ForAll("steps") Stepped step, @ForAll("bases") Wording wording,
                                          @ForAll @IntRange(min = 50, max = 500) int base,
                                          @ForAll @IntRange(min = 1, max = 4000) int outcome) {
        ImpliedTarget open = implied(step, wording, base);
        if (open.target().qualifier() == Qualifier.ABOUT
                || judge(step.quantity(), open, BigDecimal.valueOf(outcome), Direction.UP).kind() != VerdictKind.MET) {
            return;
        }
        BigDecimal hardest = wantsMore(open) ? open.interval().high() : open.interval().low();
        assertThat(wantsMore(open) ? BigDecimal.valueOf(outcome).compareTo(hardest)
                : hardest.compareTo(BigDecimal.valueOf(outcome))).isGreaterThanOrEqualTo(0);
    }
}
