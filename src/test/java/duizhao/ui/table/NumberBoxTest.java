package duizhao.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberBoxTest {

    private static final double WIDTH = 160;
    private static final double RIGHT = 70;

    private static List<Text> parts(String token) {
        var box = new NumberBox();
        new Scene(new Group(box));
        box.show(token, RIGHT);
        box.resize(WIDTH, 28);
        box.layout();
        return box.getChildrenUnmodifiable().stream().map(Text.class::cast).filter(t -> !t.getText().isEmpty()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5%以上", "突破500亿元", "1-3家", "第 4", "量稳质升", "—", "10.42 亿元"})
    void thePartsAreTheTokenVerbatim(String token) {
        assertThat(parts(token).stream().map(Text::getText).collect(Collectors.joining())).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5%以上", "10.5%", "突破500亿元", "41家"})
    void theIntegerEndsAtTheColumnsPoint(String token) {
        Text integer = parts(token).stream().filter(t -> t.getText().matches("\\d+")).findFirst().orElseThrow();
        assertThat(integer.getX() + integer.getLayoutBounds().getWidth()).isCloseTo(WIDTH - RIGHT,
                org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void wordsEndAtTheRightEdgeAndAreStrong() {
        Text words = parts("量稳质升").getFirst();
        assertThat(words.getStyleClass()).contains("token-digits");
        assertThat(words.getX() + words.getLayoutBounds().getWidth()).isCloseTo(WIDTH,
                org.assertj.core.data.Offset.offset(1.0));
    }
}
