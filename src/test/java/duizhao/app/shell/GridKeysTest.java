package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The keys of the grid beyond typing: what they select, move to, take along and leave alone.
class GridKeysTest extends GridWindow {

    @Test
    void whatIsCutStandsOnTheClipboardAndIsPastedBack() {
        toIncome();
        type("7.9%左右");
        press(KeyCode.ENTER);
        toIncome();
        press(KeyCode.CONTROL, KeyCode.X);
        assertThat(income()).isEmpty();
        assertThat(clipboard()).isEqualTo("7.9%左右");
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(income()).containsExactly("7.9%左右");
    }

    @Test
    void aPrintedFigureIsCopiedAndNotCut() {
        jump("青云谱 2022 地区生产总值 增速 计划");
        var before = figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN);
        long acts = store.history().last(9).size();
        press(KeyCode.CONTROL, KeyCode.X);
        assertThat(clipboard()).isEqualTo(before.getFirst().quantity().words());
        assertThat(figures(DISTRICT, "gdp", Measure.GROWTH, 2022, Role.PLAN)).isEqualTo(before);
        assertThat(store.history().last(9)).hasSize((int) acts);
    }

    @Test
    void everythingIsSelectedAndEscapeLeavesOneCell() {
        toIncome();
        press(KeyCode.CONTROL, KeyCode.A);
        assertThat(where()).matches("\\d+格");
        press(KeyCode.ESCAPE);
        assertThat(where()).doesNotMatch("\\d+格").startsWith("青山湖").endsWith("完成");
    }

    @Test
    void controlHomeAndEndAreTheCornersOfTheGrid() {
        toIncome();
        press(KeyCode.CONTROL, KeyCode.HOME);
        String first = where();
        assertThat(first).startsWith("青云谱").endsWith("计划");
        press(KeyCode.UP);
        press(KeyCode.LEFT);
        assertThat(where()).as("there is nothing before it").isEqualTo(first);
        press(KeyCode.CONTROL, KeyCode.END);
        String last = where();
        assertThat(last).startsWith("青山湖").endsWith("完成");
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        assertThat(where()).as("there is nothing after it").isEqualTo(last);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
        String all = where();
        press(KeyCode.CONTROL, KeyCode.A);
        assertThat(where()).isEqualTo(all);
    }

    @Test
    void controlAndArrowsLeadToTheEdgeOfWhatIsFilled() {
        toIncome();
        assertThat(income()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.UP);
        assertThat(echo()).as("the next filled cell, or the edge").isNotBlank();
        String up = where();
        press(KeyCode.CONTROL, KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.LEFT);
        press(KeyCode.CONTROL, KeyCode.LEFT);
        press(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(where()).startsWith("青云谱").isNotEqualTo(up);
        String from = where();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(where()).as("the block grows").matches("\\d+格");
        press(KeyCode.ESCAPE);
        assertThat(where()).isNotEqualTo(from);
    }

    @Test
    void f8GoesRoundWhatCouldNotBeRead() {
        toIncome();
        type("大约很多");
        press(KeyCode.ENTER);
        jump("西湖 2022 地区生产总值 增速 完成");
        type("不少");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.HOME);
        press(KeyCode.F8);
        String one = where();
        press(KeyCode.F8);
        String other = where();
        assertThat(List.of(one, other)).containsExactlyInAnyOrder("青云谱 2022年 城镇居民人均可支配收入 增速 完成",
                "西湖 2022年 地区生产总值 增速 完成");
        press(KeyCode.F8);
        assertThat(where()).isEqualTo(one);
    }

    @Test
    void shiftTabGoesBackAndSavesWhatWasTyped() {
        toIncome();
        type("8%");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(income()).containsExactly("8%");
        assertThat(where()).isEqualTo("青云谱 2022年 城镇居民人均可支配收入 增速 计划");
    }

    @Test
    void controlAndSpaceTakesTheCompletion() {
        toIncome();
        type("7.5");
        assertThat(node("#entry-completions", ListView.class).isVisible()).isTrue();
        String first = node("#entry-completions", ListView.class).getItems().getFirst().toString();
        press(KeyCode.CONTROL, KeyCode.SPACE);
        assertThat(field("#entry-editor").getText()).isEqualTo(first).startsWith("7.5").isNotEqualTo("7.5");
        press(KeyCode.ENTER);
        assertThat(income()).containsExactly(first);
    }

    @Test
    void oneGetsToTheCellFromTheOverview() {
        fire("#place-overview");
        assertThat(action("overview-type").enabled().get()).isTrue();
        press(KeyCode.SHIFT, KeyCode.F2);
        assertThat(isShown("#entry-place")).isTrue();
        assertThat(where()).matches("\\S+ \\d{4}.*(计划|完成)");
        assertThat(focused().getId()).isEqualTo("entry-editor");
    }

    @Test
    void noKeyCommitsWhileChineseIsComposed() {
        toIncome();
        compose("liangwen", "");
        String cell = where();
        long acts = store.history().last(9).size();
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
                KeyCode.ESCAPE, KeyCode.DELETE, KeyCode.F2)) {
            press(key);
            assertThat(where()).as("%s is the input method's", key).isEqualTo(cell);
            assertThat(store.history().last(9)).hasSize((int) acts);
        }
        compose("", "量稳质升");
        assertThat(field("#entry-editor").getText()).isEqualTo("量稳质升");
        assertThat(income()).as("committed by the input method is not saved yet").isEmpty();
        press(KeyCode.TAB);
        assertThat(income()).containsExactly("量稳质升");
    }

    @Test
    void whatIsComposedIntoWhatIsThereStandsWhereTheCaretWas() {
        toIncome();
        type("7.5%");
        compose("yishang", "");
        compose("", "以上");
        press(KeyCode.ENTER);
        assertThat(income()).containsExactly("7.5%以上");
    }

    private void compose(String composed, String committed) {
        robot.interact(() -> field("#entry-editor").fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed.isEmpty() ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)), committed, 0)));
    }
}
