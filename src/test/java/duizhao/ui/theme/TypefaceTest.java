package duizhao.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    @Test
    void theBestInstalledFamilyWithChineseIsTaken() {
        assertThat(Typeface.installed(List.of("Arial", "SimHei", "Microsoft YaHei"), any -> true)).contains("Microsoft YaHei");
    }

    @Test
    void aSystemWithoutChineseHasNone() {
        assertThat(Typeface.installed(List.of("Arial", "DejaVu Sans"), any -> true)).isEmpty();
    }

    /// A heading that cannot be bold is none.
    @Test
    void aFamilyOfOneWeightIsLeftForOneThatCanBeBold() {
        List<String> families = List.of("WenQuanYi Micro Hei", "SimHei", "Hiragino Sans GB");
        assertThat(Typeface.installed(families, "Hiragino Sans GB"::equals)).contains("Hiragino Sans GB");
        assertThat(Typeface.installed(families, any -> false)).isEmpty();
    }
}
