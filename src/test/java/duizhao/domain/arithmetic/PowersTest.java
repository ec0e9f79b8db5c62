package duizhao.domain.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowersTest {

    @ParameterizedTest
    @CsvSource({"32.53, 83.67, 5, 20.80", "32.53, 83.67, 6, 17.05", "1.49, 3.67, 5, 19.76", "40.75, 42.91, 5, 1.04",
            "12.3, 11.44, 1, -6.99", "380, 500, 5, 5.64", "390, 500, 4, 6.41"})
    void yearlyGrowthBetweenTwoLevels(BigDecimal from, BigDecimal to, int years, BigDecimal rate) {
        assertThat(Powers.rate(from, to, years).setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(rate);
    }

    @Test
    void nothingToTheLastIsNothing() {
        assertThat(Powers.power(BigDecimal.ZERO, 1, 5)).isEqualByComparingTo("0");
        assertThat(Powers.power(new BigDecimal("7"), 0, 3)).isEqualByComparingTo("1");
        assertThatThrownBy(() -> Powers.power(new BigDecimal("-1"), 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /// The root multiplied out is the number again, to more digits than anyone prints.
    @Property(tries = 300)
    boolean rootsMultiplyOut(@ForAll @BigRange(min = "0.000001", max = "100000000") @Scale(6) BigDecimal number,
                             @ForAll @IntRange(min = 1, max = 30) int n) {
        BigDecimal root = Powers.power(number, 1, n);
        BigDecimal again = root.pow(n);
        return again.subtract(number).abs().compareTo(number.movePointLeft(25)) <= 0;
    }
}
