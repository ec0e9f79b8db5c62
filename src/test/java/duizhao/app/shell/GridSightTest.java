package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.period.Period;
import duizhao.store.Store;
import duizhao.ui.hands.Hands;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever key moves it, the current cell of the grid is in sight: here in a grid several times as wide as the window.
class GridSightTest extends GridWindow {

    @Override
    void before(Store held) {
        super.before(held);
        memory.put("entry-years", Stream.iterate(2015, year -> year + 1).limit(11).map(Period::year).map(Period::text)
                .collect(Collectors.joining(",")));
    }

    @BeforeEach
    void atIncome() {
        toIncome();
        assertThat(cells().getWidth()).isLessThan(1300);
    }

    @Test
    void atTheEndOfALineAndBack() {
        press(KeyCode.END);
        assertThat(where()).startsWith("青山湖").endsWith("完成");
        inSight();
        press(KeyCode.HOME);
        assertThat(where()).startsWith("青云谱").endsWith("计划");
        inSight();
    }

    @Test
    void atTheCorners() {
        press(KeyCode.CONTROL, KeyCode.END);
        inSight();
        press(KeyCode.CONTROL, KeyCode.HOME);
        inSight();
    }

    @Test
    void aStepAtATime() {
        press(KeyCode.HOME);
        for (int i = 0; i < 30; i++) {
            press(KeyCode.RIGHT);
            inSight();
        }
        for (int i = 0; i < 30; i++) {
            press(KeyCode.LEFT);
            inSight();
        }
    }

    @Test
    void afterAJump() {
        jump("青山湖 2025 城镇居民人均可支配收入 增速 完成");
        inSight();
        jump("青云谱 2015 地区生产总值 增速 计划");
        inSight();
    }

    private void inSight() {
        Hands.settle();
        Bounds table = bounds(cells().lookup(".virtual-flow"));
        Bounds cell = bounds(cells().lookupAll(".table-cell").stream()
                .filter(node -> node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("current")))
                .filter(Node::isVisible).findFirst().orElseThrow(() -> new AssertionError("nowhere: " + where())));
        assertThat(cell.getMinX()).as(where()).isGreaterThanOrEqualTo(table.getMinX() - 1);
        assertThat(cell.getMaxX()).as(where()).isLessThanOrEqualTo(table.getMaxX() + 1);
        assertThat(cell.getMinY()).as(where()).isGreaterThanOrEqualTo(table.getMinY() - 1);
        assertThat(cell.getMaxY()).as(where()).isLessThanOrEqualTo(table.getMaxY() + 1);
    }

    private static Bounds bounds(Node node) {
        return Objects.requireNonNull(node).localToScene(node.getLayoutBounds());
    }

    private javafx.scene.layout.Region cells() {
        return node("#entry-cells", javafx.scene.layout.Region.class);
    }
}
