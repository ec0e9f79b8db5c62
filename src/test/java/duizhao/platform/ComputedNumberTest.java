package duizhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedNumberTest {

    @ParameterizedTest
    @CsvSource({"-7.0, −7.0, −7.0", "0.0, 0.0, 0.0", "12, 12, +12", "-0.5, −0.5, −0.5"})
    void belowZeroItHasTheMinusSign(BigDecimal value, String shown, String signed) {
        assertThat(ComputedNumber.of(value)).isEqualTo(shown);
        assertThat(ComputedNumber.signed(value)).isEqualTo(signed);
    }

    @ParameterizedTest
    @CsvSource({"−5.9%, -5.9%", "−3, -3", "7.0%, 7.0%", "−2.0点, −2.0点", "—, —", "'3 − 1', '3 − 1'"})
    void aNumberAloneIsReadAsOne(String cell, String read) {
        assertThat(ComputedNumber.read(cell)).isEqualTo(read);
    }
}
