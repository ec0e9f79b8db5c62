package duizhao.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void recordsAreLinesUnderAHead() {
        assertThat(Cells.csv("rows", List.of(Map.of("words", "5%左右, 力争6%"), Map.of("words", "7.5%"))))
                .isEqualTo("words\n\"5%左右, 力争6%\"\n7.5%\n");
    }

    @Test
    void noRecordsAreNoText() {
        assertThat(Cells.csv("rows", List.of())).isEmpty();
    }
}
