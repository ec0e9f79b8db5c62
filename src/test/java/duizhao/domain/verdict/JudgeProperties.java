package duizhao.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Magnitude;
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
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds of every verdict, whatever the words and numbers.
class JudgeProperties {
    private static final Unit YI_YUAN = Unit.of("亿元");

    /// A number with its words; `upper` is used where the words make a range.
    record Said(Wording wording, int mantissa, int scale, int width) {
        BigDecimal value() {
            return BigDecimal.valueOf(mantissa, scale);
        }

        Quantity quantity(Unit unit, Firmness firmness) {
            boolean number = wording.qualifier() != Qualifier.RELATIVE && wording.qualifier() != Qualifier.QUALITATIVE;
            return quantity(number ? value() : null, wording.qualifier() == Qualifier.RANGE
                    ? value().add(BigDecimal.valueOf(width, scale)) : null, wording, unit, firmness);
        }

        /// The same seen in a mirror at zero: 以上 becomes 以下, a range turns round.
        Quantity mirrored(Unit unit, Firmness firmness) {
            BigDecimal low = value().negate();
            return wording.qualifier() == Qualifier.RANGE
                    ? quantity(low.subtract(BigDecimal.valueOf(width, scale)), low, wording, unit, firmness)
                    : quantity(low, null, mirror(wording), unit, firmness);
        }

        private static Quantity quantity(BigDecimal value, BigDecimal upper, Wording wording, Unit unit,
                                         Firmness firmness) {
            return new Quantity(value, upper, wording, unit, firmness, false, "");
        }
    }

    private static Wording mirror(Wording wording) {
        return switch (wording) {
            case AT_LEAST_SUFFIX -> Wording.OR_LESS;
            case OR_LESS -> Wording.AT_LEAST_SUFFIX;
            case EXCEED -> Wording.BELOW;
            case BELOW -> Wording.EXCEED;
            default -> wording;
        };
    }

    @Provide
    Arbitrary<Said> any() {
        return said(Arrays.stream(Wording.values()).filter(w -> w.step() == Step.NONE).toArray(Wording[]::new));
    }

    @Provide
    Arbitrary<Said> numbers() {
        return said(Arrays.stream(Wording.values()).filter(w -> w.qualifier() != Qualifier.RELATIVE
                && w.qualifier() != Qualifier.QUALITATIVE && w.step() == Step.NONE && !w.before().equals("第")
                && !isBeforeMagnitude(w)).toArray(Wording[]::new));
    }

    @Provide
    Arbitrary<Said> mirrorable() {
        return said(Wording.BARE, Wording.REACH, Wording.ABOUT_SUFFIX, Wording.AT_LEAST_SUFFIX, Wording.OR_LESS,
                Wording.EXCEED, Wording.BELOW, Wording.RANGE_DASH);
    }

    /// As outcomes, 达到 is left out of the mirror: it is a point, and so is nothing else that names a side.
    @Provide
    Arbitrary<Said> mirrorableOutcomes() {
        return said(Wording.BARE, Wording.ABOUT_SUFFIX, Wording.AT_LEAST_SUFFIX, Wording.OR_LESS, Wording.EXCEED,
                Wording.BELOW, Wording.RANGE_DASH);
    }

    private static boolean isBeforeMagnitude(Wording wording) {
        return wording.name().endsWith("BEFORE_MAGNITUDE");
    }

    /// Numbers near each other, so that equality, rounding and tau are met often.
    private static Arbitrary<Said> said(Wording... wordings) {
        Arbitrary<Integer> scales = Arbitraries.integers().between(0, 2);
        Arbitrary<int[]> numbers = scales.flatMap(scale -> Arbitraries.integers()
                .between(4 * power(scale), 12 * power(scale)).map(m -> new int[] {m, scale}));
        return Combinators.combine(Arbitraries.of(wordings), numbers, Arbitraries.integers().between(0, 30))
                .as((wording, number, width) -> new Said(wording, number[0], number[1], width));
    }

    private static int power(int scale) {
        return BigDecimal.TEN.pow(scale).intValue();
    }

    private static Verdict judge(Quantity target, Quantity outcome, Measure measure, Direction direction,
                                 Nature nature) {
        return new Judge(Tolerances.HOUSE).judge(Say.pair(Say.indicator(direction, nature),
                figure(Role.PLAN, measure, target), figure(Role.OUTCOME, measure, outcome)), Say.LATER);
    }

    private static Figure figure(Role role, Measure measure, Quantity quantity) {
        return new Figure(role.key(), "360104", new Series("x", measure, "", ""), Period.year(2022), role, quantity,
                "source", Place.UNKNOWN, "");
    }

    private static Unit unit(Measure measure) {
        return measure == Measure.LEVEL || measure == Measure.MULTIPLE ? YI_YUAN
                : measure == Measure.RANK ? Unit.NONE : Unit.PERCENT;
    }

    @Property(tries = 3000)
    void everyCombinationOfWordsHasAVerdict(@ForAll("any") Said target, @ForAll("any") Said outcome,
                                            @ForAll Measure measure, @ForAll Direction direction,
                                            @ForAll Nature nature, @ForAll Firmness firmness) {
        Assume.that(!isBeforeMagnitude(target.wording()) && !isBeforeMagnitude(outcome.wording())
                && !target.wording().before().equals("第") && !outcome.wording().before().equals("第"));
        assertThatCode(() -> {
            Verdict verdict = judge(target.quantity(unit(measure), firmness),
                    outcome.quantity(unit(measure), Firmness.UNSTATED), measure, direction, nature);
            assertThat(verdict.rule()).isNotBlank();
        }).doesNotThrowAnyException();
    }

    @Property(tries = 3000)
    void aHigherOutcomeIsNeverJudgedWorse(@ForAll("numbers") Said target, @ForAll("numbers") Said outcome,
                                          @ForAll @IntRange(min = 1, max = 300) int more, @ForAll Nature nature,
                                          @ForAll boolean growth) {
        Measure measure = growth ? Measure.GROWTH : Measure.LEVEL;
        Quantity words = target.quantity(unit(measure), Firmness.UNSTATED);
        Assume.that(Target.of(words, Direction.UP, measure, false).side() == Direction.UP);
        var raised = new Said(outcome.wording(), outcome.mantissa() + more, outcome.scale(), outcome.width());
        assertThat(kind(words, raised, measure, Direction.UP, nature))
                .isLessThanOrEqualTo(kind(words, outcome, measure, Direction.UP, nature));
    }

    @Property(tries = 3000)
    void aLowerOutcomeIsNeverJudgedWorseWhereLessIsBetter(
            @ForAll("numbers") Said target, @ForAll("numbers") Said outcome,
            @ForAll @IntRange(min = 1, max = 300) int less, @ForAll Nature nature) {
        Quantity words = target.quantity(Unit.PERCENT, Firmness.UNSTATED);
        Assume.that(Target.of(words, Direction.DOWN, Measure.GROWTH, false).side() == Direction.DOWN);
        var lowered = new Said(outcome.wording(), outcome.mantissa() - less, outcome.scale(), outcome.width());
        assertThat(kind(words, lowered, Measure.GROWTH, Direction.DOWN, nature))
                .isLessThanOrEqualTo(kind(words, outcome, Measure.GROWTH, Direction.DOWN, nature));
    }

    private static VerdictKind kind(Quantity target, Said outcome, Measure measure, Direction direction,
                                    Nature nature) {
        return judge(target, outcome.quantity(unit(measure), Firmness.UNSTATED), measure, direction, nature).kind();
    }

    @Property(tries = 3000)
    void downIsTheMirrorOfUp(@ForAll("mirrorable") Said target, @ForAll("mirrorableOutcomes") Said outcome,
                             @ForAll Nature nature, @ForAll Firmness firmness, @ForAll boolean growth) {
        Measure measure = growth ? Measure.GROWTH : Measure.LEVEL;
        Verdict up = judge(target.quantity(unit(measure), firmness),
                outcome.quantity(unit(measure), Firmness.UNSTATED), measure, Direction.UP, nature);
        Verdict down = judge(target.mirrored(unit(measure), firmness),
                outcome.mirrored(unit(measure), Firmness.UNSTATED), measure, Direction.DOWN, nature);
        assertThat(down.rule()).isEqualTo(up.rule());
        assertThat(down.flags()).isEqualTo(up.flags());
        assertThat(down.gap().value()).isEqualByComparingTo(up.gap().value().negate());
    }

    @Property(tries = 3000)
    void theMagnitudeInWhichAnOutcomeOrATargetIsPrintedDoesNotMatter(
            @ForAll("numbers") Said target, @ForAll("numbers") Said outcome, @ForAll Direction direction,
            @ForAll Magnitude targets, @ForAll Magnitude outcomes) {
        Quantity t = target.quantity(YI_YUAN, Firmness.UNSTATED);
        Quantity o = outcome.quantity(YI_YUAN, Firmness.UNSTATED);
        Verdict plain = judge(t, o, Measure.LEVEL, direction, Nature.EXPECTED);
        Verdict other = judge(in(t, targets), in(o, outcomes), Measure.LEVEL, direction, Nature.EXPECTED);
        assertThat(other.rule()).isEqualTo(plain.rule());
        assertThat(other.flags()).isEqualTo(plain.flags());
        Gap gap = other.gap();
        assertThat(gap.unit().convert(gap.value(), YI_YUAN)).isEqualByComparingTo(plain.gap().value());
    }

    private static Quantity in(Quantity q, Magnitude magnitude) {
        var unit = new Unit(magnitude, "元");
        return new Quantity(q.unit().convert(q.value(), unit),
                q.upper() == null ? null : q.unit().convert(q.upper(), unit), q.wording(), unit, q.firmness(),
                q.estimated(), q.token());
    }

    @Property(tries = 3000)
    void whatIsMetIsNotPrintedBelowTheTarget(@ForAll("numbers") Said target, @ForAll("numbers") Said outcome,
                                             @ForAll Nature nature) {
        Quantity words = target.quantity(Unit.PERCENT, Firmness.UNSTATED);
        Assume.that(Target.of(words, Direction.UP, Measure.GROWTH, false).side() == Direction.UP);
        Verdict verdict = judge(words, outcome.quantity(Unit.PERCENT, Firmness.UNSTATED), Measure.GROWTH,
                Direction.UP, nature);
        if (verdict.kind() == VerdictKind.MET) {
            assertThat(outcome.value()).isGreaterThanOrEqualTo(target.value());
        }
    }

    @Property(tries = 3000)
    void roundingHelpsOnlyWhatIsPrintedFinerAndNotBinding(@ForAll("numbers") Said target,
                                                          @ForAll("numbers") Said outcome, @ForAll Nature nature) {
        Verdict verdict = judge(target.quantity(YI_YUAN, Firmness.UNSTATED),
                outcome.quantity(YI_YUAN, Firmness.UNSTATED), Measure.LEVEL, Direction.UP, nature);
        if (verdict.rule().equals("R-c")) {
            assertThat(outcome.scale()).isGreaterThan(target.scale());
            assertThat(nature).isNotEqualTo(Nature.BINDING);
        }
        if (nature == Nature.BINDING) {
            assertThat(verdict.rule()).isNotIn("R-a", "R-c");
        }
    }
}
