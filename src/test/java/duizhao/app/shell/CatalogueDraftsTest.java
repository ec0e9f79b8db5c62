package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.SliceChange;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What is typed in the lists while something is saved elsewhere.
class CatalogueDraftsTest extends SharedStoreTest {

    private static final int SLICES = 2;

    private Slice first() {
        return store.catalogue().slices().getFirst();
    }

    private Slice renamed(Slice slice, String name) {
        return new Slice(slice.key(), name, slice.english());
    }

    private void openSlices() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        robot.interact(() -> ((TabPane) scene().lookup(".tab-pane")).getSelectionModel().select(SLICES));
        robot.interact(() -> in("#catalogue-table-slice", TableView.class).getSelectionModel().select(0));
    }

    @Test
    void whatIsTypedOfAThingStaysWithTheCursorAndWhatOthersSaidOfItIsTold() {
        openSlices();
        robot.interact(() -> {
            field("catalogue-english").setText("Mine");
            field("catalogue-english").requestFocus();
            field("catalogue-english").positionCaret(2);
        });
        elsewhere(new SliceChange(null, new Slice("quite-new", "崭新部分", "Quite new")));
        assertThat(field("catalogue-english").getText()).isEqualTo("Mine");
        assertThat(field("catalogue-english").getCaretPosition()).isEqualTo(2);
        assertThat(table().getItems()).hasSize(store.catalogue().slices().size());
        assertThat(told().isVisible()).isFalse();

        Slice before = first();
        elsewhere(new SliceChange(before, new Slice(before.key(), "另一名称", "Theirs")));
        assertThat(field("catalogue-name").getText()).as("nobody touched it here").isEqualTo("另一名称");
        assertThat(field("catalogue-english").getText()).isEqualTo("Mine");
        assertThat(told().isVisible()).isTrue();
        click("#catalogue-save-slice");
        assertThat(first()).isEqualTo(new Slice(before.key(), "另一名称", "Mine"));
        assertThat(told().isVisible()).isFalse();
    }

    @Test
    void aNewThingThatIsBeingTypedStaysAndIsAdded() {
        openSlices();
        click("#catalogue-add-slice");
        robot.interact(() -> field("catalogue-name").setText("我的部分"));
        elsewhere(new SliceChange(null, new Slice("quite-new", "崭新部分", "Quite new")));
        assertThat(field("catalogue-name").getText()).isEqualTo("我的部分");
        robot.interact(() -> field("catalogue-key").setText("mine"));
        click("#catalogue-save-slice");
        assertThat(store.catalogue().slices()).extracting(Slice::key).contains("mine", "quite-new");
        assertThat(table().getSelectionModel().getSelectedItem()).isEqualTo(new Slice("mine", "我的部分", ""));
    }

    @Test
    void whatIsTypedOfAThingThatIsGoneIsAddedAgain() {
        Slice mine = new Slice("aaa", "待删部分", "To go");
        apply("李", new SliceChange(null, mine));
        openSlices();
        robot.interact(() -> table().getItems().stream().filter(mine::equals).findFirst()
                .ifPresent(table().getSelectionModel()::select));
        robot.interact(() -> field("catalogue-name").setText("我的部分"));
        elsewhere(new SliceChange(mine, null));
        assertThat(told().isVisible()).isTrue();
        click("#catalogue-save-slice");
        assertThat(store.catalogue().slices()).contains(renamed(mine, "我的部分"));
    }

    @Test
    void aMergeThatIsBeingAskedForStays() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        click("#catalogue-merge-indicator");
        robot.interact(() -> in("#catalogue-merge-why", TextField.class).setText("the same"));
        elsewhere(new SliceChange(null, new Slice("quite-new", "崭新部分", "Quite new")));
        assertThat(in("#catalogue-merge-why", TextField.class).getText()).isEqualTo("the same");
    }

    @Test
    void districtsThatOthersAddedAreOfferedAndDoNotBuildTheWindowAnew() {
        Node drawn = stage.getScene().getRoot();
        District like = store.catalogue().districts().getLast();
        elsewhere(new DistrictChange(null, new District("360199", "某某新区", "新区", "New", like.parent(), null, null)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label("#notice-line")).contains("行政区名单");
        assertThat(node("#notice-action", Hyperlink.class).isVisible()).isTrue();
        assertThat(stage.getScene().getRoot()).isSameAs(drawn);
    }

    private Scene scene() {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene != null
                && scene.lookup("#catalogue") != null).findFirst().orElseThrow();
    }

    private <N extends Node> N in(String query, Class<N> type) {
        return type.cast(scene().lookup(query));
    }

    @SuppressWarnings("unchecked")
    private TableView<Slice> table() {
        return in("#catalogue-table-slice", TableView.class);
    }

    private TextField field(String id) {
        return (TextField) in("#catalogue-list-slice", Node.class).lookup("#" + id);
    }

    private Node told() {
        return in("#catalogue-note-slice", Label.class).getParent();
    }

    private void click(String query) {
        robot.interact(in(query, Button.class)::fire);
    }

    @AfterEach
    void closeLists() {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window.getScene() != null
                && window.getScene().lookup("#catalogue") != null).forEach(Window::hide));
    }
}
