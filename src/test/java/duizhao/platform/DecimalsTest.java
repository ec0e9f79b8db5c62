package duizhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecimalsTest {

    @Property(tries = 5_000)
    void whatThePatternSays(@ForAll("texts") String text) {
        assertThat(Decimals.isDecimal(text)).isEqualTo(text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0019.-+,３ e").ofMaxLength(7);
    }
}
