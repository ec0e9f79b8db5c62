package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.store.Store;
import duizhao.ui.action.Action;
import duizhao.ui.plot.matrix.VerdictMatrix;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The window in its first moment, while only what is looked at stands, and after it.
class FirstMomentTest extends StoreWindowTest {

    @Override
    void before(Store held) {
        memory.put("period", "2022");
        memory.put("overview-filter-room", "62"); // two lines, as this window has them
    }

    @Override
    void show() {
        robot.interact(() -> {
            stage = new Stage();
            window = new ShellWindow(stage, parts());
            window.show();
        });
    }

    @Test
    void theMatrixStandsBeforeFiltersAndListsDo() {
        assertThat(node("#overview-matrix", VerdictMatrix.class).getData().rows()).isNotEmpty();
        assertThat(stage.getScene().getRoot().lookupAll("#overview-list")).isEmpty();
        double width = node("#overview-matrix", VerdictMatrix.class).getWidth();
        double height = node("#overview-matrix", VerdictMatrix.class).getHeight();

        complete();

        assertThat(stage.getScene().getRoot().lookupAll("#overview-list")).isNotEmpty();
        assertThat(node("#overview-matrix", VerdictMatrix.class).getWidth()).isEqualTo(width);
        assertThat(node("#overview-matrix", VerdictMatrix.class).getHeight()).isEqualTo(height);
    }

    @Test
    void aPlaceStandsWhenSomebodyComesToIt() {
        assertThat(ids()).contains("overview-enter").doesNotContain("history-turn");
        robot.interact(() -> node("#place-compare", ToggleButton.class).fire());
        assertThat(node("#lens-years", Node.class).isVisible()).isTrue();
    }

    @Test
    void afterItEveryPlaceStandsWithItsKeys() {
        int before = ids().size();
        complete();
        assertThat(ids()).hasSizeGreaterThan(before).contains("history-turn");
        assertThat(stage.getScene().getAccelerators()).containsKey(KeyCombination.valueOf("Shortcut+U"));
    }

    @Test
    void theDrawerTellsWhatIsSelectedAsSoonAsItOpens() {
        robot.push(KeyCode.F4);
        assertThat(text("#overview-detail")).contains("在历史中看");
    }

    @Test
    void anotherLanguageStaysInThePlace() {
        complete();
        robot.interact(() -> node("#place-history", ToggleButton.class).fire());
        robot.interact(() -> window.actions().stream().filter(action -> action.id().equals("language")).findFirst()
                .orElseThrow().perform());
        assertThat(node("#place-history", ToggleButton.class).isSelected()).isTrue();
        assertThat(node("#place-history", ToggleButton.class).getText()).isEqualTo("History");
    }

    private void complete() {
        robot.interact(window::complete);
    }

    private List<String> ids() {
        return window.actions().stream().map(Action::id).toList();
    }
}
