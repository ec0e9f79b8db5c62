package duizhao.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The gate itself: it fails where words run into each other or out of the picture.
class OverlapsTest {

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static Region two(double x, double y) {
        var font = Font.font(FxTests.FAMILY, 12);
        return FxTests.onFx(() -> Sheet.of(200, 60, List.of(Lettering.at("青云谱区", font, Color.BLACK, 10, 10),
                Lettering.at("西湖区", font, Color.BLACK, x, y))));
    }

    @Test
    void wordsBesideAndBelowEachOtherAreWell() {
        assertThat(Overlaps.in(two(60, 10))).isEmpty();
        assertThat(Overlaps.in(two(10, 10 + 12 * Lettering.LEADING))).isEmpty();
    }

    @Test
    void wordsThatRunIntoEachOtherAreFound() {
        assertThat(Overlaps.in(two(40, 10))).containsExactly("青云谱区 | 西湖区");
        assertThat(Overlaps.in(two(10, 18))).containsExactly("青云谱区 | 西湖区");
    }

    @Test
    void wordsThatLeaveThePictureAreFound() {
        assertThat(Overlaps.in(two(190, 10))).singleElement().asString().startsWith("outside: 西湖区");
    }
}
