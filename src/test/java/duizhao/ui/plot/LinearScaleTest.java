package duizhao.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LinearScaleTest {

    @Test
    void barsStartAtZeroEvenWhereAllValuesAreFarFromIt() {
        var scale = LinearScale.tight(380, 390, 100, 300);

        assertThat(scale.zero()).isEqualTo(100);
        assertThat(scale.x(390)).isEqualTo(300);
    }

    @Test
    void ticksAreRoundAndExact() {
        var scale = LinearScale.withTicks(-4.5, 10.5, 0, 400, 40);

        assertThat(scale.ticks()).usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("-4"), new BigDecimal("-2"), BigDecimal.ZERO, new BigDecimal("2"),
                        new BigDecimal("4"), new BigDecimal("6"), new BigDecimal("8"), new BigDecimal("10"));
    }

    @Test
    void smallStepsAreExactDecimals() {
        assertThat(LinearScale.withTicks(0, 0.3, 0, 200, 60).ticks())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(BigDecimal.ZERO, new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.3"));
    }

    @Test
    void aScaleOfNothingButZeroStillHasAWidth() {
        assertThat(LinearScale.withTicks(0, 0, 10, 110, 40).x(0)).isEqualTo(10);
    }

    @Property
    void ticksKeepTheirDistanceAndLieWithinTheScale(@ForAll @DoubleRange(min = -5000, max = 0) double low,
                                                    @ForAll @DoubleRange(min = 0, max = 1e9) double high,
                                                    @ForAll @DoubleRange(min = 50, max = 1500) double width) {
        var scale = LinearScale.withTicks(low, high, 7, 7 + width, 40);

        for (int i = 0; i < scale.ticks().size(); i++) {
            double x = scale.x(scale.ticks().get(i));
            assertThat(x).isBetween(7 - 1e-6, 7 + width + 1e-6);
            if (i > 0) {
                assertThat(x - scale.x(scale.ticks().get(i - 1))).isGreaterThan(39.9);
            }
        }
        assertThat(scale.ticks()).anyMatch(tick -> tick.signum() == 0);
        assertThat(scale.x(low)).isCloseTo(low == 0 && high == 0 ? 7 : scale.left(), within(1e-6));
    }
}
