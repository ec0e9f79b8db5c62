package duizhao.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    @Test
    void theBestInstalledFamilyWithChineseIsTaken() {
        assertThat(Typeface.installed(List.of("Arial", "SimHei", "Microsoft YaHei"))).contains("Microsoft YaHei");
    }

    @Test
    void aSystemWithoutChineseHasNone() {
        assertThat(Typeface.installed(List.of("Arial", "DejaVu Sans"))).isEmpty();
    }
}
