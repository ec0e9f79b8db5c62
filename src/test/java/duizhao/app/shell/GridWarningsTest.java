package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.store.Store;
import duizhao.ui.hands.Hands;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The rules of 核验 while a person types in the grid, and once it is saved.
class GridWarningsTest extends StoreWindowTest {

    @Override
    void before(Store held) {
        memory.put("period", "2021");
    }

    @BeforeEach
    void there() {
        fire("#place-entry");
        press(KeyCode.CONTROL, KeyCode.G);
        robot.interact(() -> node("#entry-jump", TextField.class).setText("青云谱 2021 地区生产总值 总量 完成"));
        press(KeyCode.ENTER);
        assertThat(label("#entry-where")).isEqualTo("青云谱 2021年 地区生产总值 总量 完成");
    }

    private void type(String words) {
        robot.interact(() -> {
            TextField editor = node("#entry-editor", TextField.class);
            editor.selectAll();
            editor.replaceSelection(words);
        });
    }

    @Test
    void whatWouldContradictIsToldBeforeItIsSavedAndAnnouncedAfterwards() {
        press(KeyCode.F2);
        type("290亿元");
        assertThat(text("#warnings")).contains("青云谱 地区生产总值", "290亿元", "390亿元左右");
        assertThat(store.figures().count()).as("nothing is saved yet").isEqualTo(673);
        press(KeyCode.ENTER);
        assertThat(store.figures().count()).isEqualTo(674);
        assertThat(label("#notice-line")).startsWith("改动后有").contains("新疑点", "青云谱 地区生产总值", "290亿元");
    }

    @Test
    void whatIsOutOfTheOrdinaryIsAskedAboutAndSavedAllTheSame() {
        press(KeyCode.F2);
        type("390万元");
        assertThat(text("#warnings")).contains("请再看一眼：390万元 只有", "是否应为390亿元");
        press(KeyCode.ENTER);
        assertThat(store.figures().count()).as("a question, no refusal").isEqualTo(674);
        press(KeyCode.UP);
        assertThat(picture()).isEqualTo("390万元 ?");
        press(KeyCode.F2);
        type("390亿元");
        assertThat(text("#warnings")).doesNotContain("请再看一眼");
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        assertThat(picture()).isEqualTo("390亿元");
    }

    /// The words of the current cell, and whether it is marked as out of the ordinary.
    private String picture() {
        Hands.settle();
        return node("#entry-cells", Node.class).lookupAll(".grid-cell").stream().map(IndexedCell.class::cast)
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .map(cell -> cell.getText() + (cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("unusual"))
                        ? " ?" : "")).findFirst().orElse("none");
    }

    @Test
    void whatContradictsNothingAndWhatIsGivenUpWarnOfNothing() {
        press(KeyCode.F2);
        type("390亿元");
        assertThat(node("#warnings", Node.class).isVisible()).isFalse();
        type("290亿元");
        assertThat(node("#warnings", Node.class).isVisible()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(node("#warnings", Node.class).isVisible()).isFalse();
        assertThat(store.figures().count()).isEqualTo(673);
    }
}
