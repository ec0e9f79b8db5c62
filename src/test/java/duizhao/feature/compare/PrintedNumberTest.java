package duizhao.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PrintedNumberTest {

    @Test
    void aTokenIsCutAtItsDecimalPoint() {
        assertThat(PrintedNumber.of("突破10.5%以上")).isEqualTo(new PrintedNumber("突破", "10", ".5", "%以上"));
        assertThat(PrintedNumber.of("312 亿元左右")).isEqualTo(new PrintedNumber("", "312", "", " 亿元左右"));
        assertThat(PrintedNumber.of("1-3家")).isEqualTo(new PrintedNumber("", "1", "-3", "家"));
        assertThat(PrintedNumber.of("−2.0点")).isEqualTo(new PrintedNumber("", "−2", ".0", "点"));
        assertThat(PrintedNumber.of("7．5％")).isEqualTo(new PrintedNumber("", "7", "．5", "％"));
    }

    @Test
    void wordsWithoutDigitsStayWhole() {
        var words = PrintedNumber.of("量稳质升");
        assertThat(words.hasDigits()).isFalse();
        assertThat(words.integer()).isEqualTo("量稳质升");
    }

    @Property
    void theFourPartsAreTheTokenAgain(@ForAll @StringLength(max = 12) String token) {
        var n = PrintedNumber.of(token);
        assertThat(n.before() + n.integer() + n.fraction() + n.after()).isEqualTo(token);
    }
}
