package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.ui.hands.Hands;
import duizhao.ui.nav.Choice;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Choosing among all districts of the country.
class ManyDistrictsTest {

    private static final List<District> DISTRICTS = IntStream.range(0, 2850).mapToObj(i -> new District(
            Integer.toString(110101 + i), "第" + i + "区", "区" + i, "District " + i, "100000", null, null)).toList();

    private final Hands robot = new Hands();
    private final Choice choice = new Choice();
    private Stage stage;
    private DistrictChips chips;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        choice.districts().setAll("110101", "110102", "110103");
        robot.interact(() -> {
            stage = new Stage();
            chips = new DistrictChips(new Messages(Messages.CHINESE), DISTRICTS, choice, root -> { });
            stage.setScene(new Scene(chips, 900, 600));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Hands.leaveNothing();
    }

    private List<String> shown() {
        return chips.lookupAll(".chip").stream().map(node -> ((ToggleButton) node).getText()).toList();
    }

    @Test
    void onlyChosenDistrictsHaveAChip() {
        assertThat(shown()).containsExactly("区0", "区1", "区2");
        robot.interact(() -> choice.districts().setAll(DISTRICTS.stream().limit(7).map(District::code).toList()));
        assertThat(shown()).containsExactly("区0", "区1", "区2", "区3");
        assertThat(chips.lookupAll(".label").stream().filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())).contains("另 3 个");
    }

    @Test
    void switchingAChipOffTakesItsDistrictAway() {
        robot.interact(() -> chips.toggle(1));
        assertThat(choice.districts()).containsExactly("110101", "110103");
        assertThat(shown()).containsExactly("区0", "区2");
    }

    @Test
    void aDistrictIsFoundByItsNameAndChosenByTheKeyboardInItsPlace() {
        robot.interact(() -> ((Button) chips.lookup("#districts-choose")).fire());
        var root = Window.getWindows().stream().filter(w -> w != stage).map(w -> w.getScene().getRoot())
                .filter(r -> r.lookup("#districts-filter") != null).findFirst().orElseThrow();
        var filter = (TextField) root.lookup("#districts-filter");
        @SuppressWarnings("unchecked")
        var list = (ListView<District>) root.lookup("#districts-list");
        robot.interact(() -> filter.setText("第204"));
        assertThat(list.getItems()).extracting(District::name).contains("第204区", "第2049区").hasSize(11);
        robot.interact(() -> {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        });
        robot.interact(() -> javafx.event.Event.fireEvent(list, new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false)));
        assertThat(choice.districts()).containsExactly("110101", "110102", "110103", "110305");
        assertThat(shown()).containsExactly("区0", "区1", "区2", "区204");
    }
}
