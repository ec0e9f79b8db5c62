package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.StoreEdits;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.place.District;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The lists that figures refer to, as a person adds to them.
class CatalogueWindowTest extends StoreWindowTest {

    private final FilesAsked files = new FilesAsked();

    @Override
    ShellParts parts() {
        ShellParts usual = super.parts();
        return new ShellParts(usual.memory(), usual.background(), usual.screen(), usual.family(), usual.districts(),
                usual.periods(), usual.first(), usual.store(), usual.figures(),
                tasks -> new StoreEdits(store, "甲", tasks), around -> StoreWindow.menu(around, store, files),
                usual.places());
    }

    @AfterEach
    void closeLists() {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window.getScene() != null
                && window.getScene().lookup("#catalogue") != null).forEach(Window::hide));
    }

    private void openLists() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    }

    private <N extends Node> N in(String query, Class<N> type) {
        return type.cast(Window.getWindows().stream().filter(window -> window.getScene() != null
                        && window.getScene().lookup("#catalogue") != null)
                .map(window -> window.getScene().lookup(query)).filter(node -> node != null).findFirst()
                .orElseThrow(() -> new AssertionError(query)));
    }

    private void click(String query) {
        robot.interact(in(query, Button.class)::fire);
    }

    private void type(String query, String text) {
        robot.interact(() -> in(query, TextField.class).setText(text));
    }

    private void tab(int index) {
        robot.interact(() -> in(".tab-pane", TabPane.class).getSelectionModel().select(index));
    }

    private Node form(String list) {
        return in("#catalogue-list-" + list, Node.class);
    }

    /// A field of the form in this list's tab: the ids are the same in each.
    private TextField field(String list, String id) {
        return (TextField) form(list).lookup("#" + id);
    }

    private String error(String list, String id) {
        return ((Label) form(list).lookup("#" + id + "-error")).getText();
    }

    private String said() {
        return in("#catalogue-said", Label.class).getText();
    }

    @Test
    void anIndicatorIsAddedDescribedOtherwiseAndRemoved() {
        openLists();
        int before = store.catalogue().indicators().size();
        click("#catalogue-add-indicator");
        click("#catalogue-save-indicator");
        assertThat(error("indicator", "catalogue-name")).isEqualTo("请填名称");
        assertThat(error("indicator", "catalogue-key")).contains("小写英文");
        robot.interact(() -> {
            field("indicator", "catalogue-name").setText("夜间经济营业额");
            field("indicator", "catalogue-english").setText("Night-time turnover");
            field("indicator", "catalogue-unit").setText("亿元");
        });
        assertThat(field("indicator", "catalogue-key").getPromptText()).isEqualTo("night-time-turnover");
        click("#catalogue-save-indicator");

        Indicator added = store.catalogue().indicators().getLast();
        assertThat(added.key()).isEqualTo("night-time-turnover");
        assertThat(added.name()).isEqualTo("夜间经济营业额");
        assertThat(said()).contains("新增指标 夜间经济营业额");
        TableView<?> table = in("#catalogue-table-indicator", TableView.class);
        assertThat(table.getSelectionModel().getSelectedItem()).as("what was added is selected").isEqualTo(added);

        robot.interact(() -> field("indicator", "catalogue-unit").setText("哪里"));
        click("#catalogue-save-indicator");
        assertThat(error("indicator", "catalogue-unit")).contains("认不出");
        robot.interact(() -> field("indicator", "catalogue-unit").setText("万元"));
        click("#catalogue-save-indicator");
        assertThat(store.catalogue().indicators().getLast().unit()).isEqualTo("万元");

        click("#catalogue-remove-indicator");
        assertThat(store.catalogue().indicators()).hasSize(before);
        robot.interact(table::requestFocus); // in a field the keys take back typing
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.catalogue().indicators().getLast().key()).isEqualTo("night-time-turnover");
    }

    @Test
    void whatFiguresReferToIsNotRemoved() {
        openLists();
        type("#catalogue-filter-indicator", "地区生产总值");
        robot.interact(() -> in("#catalogue-table-indicator", TableView.class).getSelectionModel().selectFirst());
        click("#catalogue-remove-indicator");
        assertThat(said()).contains("仍被其他数据引用");
        assertThat(store.history().last(9)).isEmpty();
    }

    @Test
    void theFilterKnowsInitials() {
        openLists();
        type("#catalogue-filter-indicator", "czzsr");
        TableView<?> table = in("#catalogue-table-indicator", TableView.class);
        assertThat(table.getItems()).isNotEmpty().allSatisfy(one -> assertThat(((Indicator) one).name()).contains("财政总收入"));
    }

    @Test
    void aDistrictIsAddedAndTheWindowIsBuiltAnew() {
        openLists();
        tab(3);
        click("#catalogue-add-district");
        robot.interact(() -> {
            field("district", "catalogue-code").setText("3601");
            field("district", "catalogue-name").setText("东湖区");
            field("district", "catalogue-short-name").setText("西湖");
        });
        click("#catalogue-save-district");
        assertThat(error("district", "catalogue-code")).isEqualTo("代码须是六位数字");
        assertThat(error("district", "catalogue-short-name")).isEqualTo("已有同名的");
        robot.interact(() -> {
            field("district", "catalogue-code").setText("360102");
            field("district", "catalogue-short-name").setText("");
            field("district", "catalogue-from").setText("1955");
        });
        click("#catalogue-save-district");

        District added = store.catalogue().districts().getLast();
        assertThat(added).isEqualTo(new District("360102", "东湖区", "东湖", "", "360100", "1955", null));
        assertThat(files.asked).containsExactly("redraw");
    }

    @Test
    void definitionsAndPartsAreAddedToo() {
        openLists();
        tab(1);
        click("#catalogue-add-definition");
        robot.interact(() -> {
            field("definition", "catalogue-name").setText("同口径可比");
            field("definition", "catalogue-english").setText("like for like");
        });
        click("#catalogue-save-definition");
        assertThat(error("definition", "catalogue-indicator")).isEqualTo("请选一个指标");
        robot.interact(() -> field("definition", "catalogue-indicator").requestFocus());
        robot.interact(() -> field("definition", "catalogue-indicator").setText("财政总收入"));
        press(KeyCode.ENTER);
        click("#catalogue-save-definition");
        assertThat(store.catalogue().definitions().getLast().key()).isEqualTo("like-for-like");
        tab(2);
        click("#catalogue-add-slice");
        robot.interact(() -> {
            field("slice", "catalogue-name").setText("街道部分");
            field("slice", "catalogue-english").setText("Subdistricts");
        });
        click("#catalogue-save-slice");
        assertThat(store.catalogue().slices().getLast().name()).isEqualTo("街道部分");
    }

    @Test
    void oneIndicatorIsMergedIntoAnotherAndBack() {
        Indicator from = store.catalogue().indicators().stream()
                .filter(i -> store.figures().byIndicator().getOrDefault(i.key(), 0L) > 0).skip(3).findFirst()
                .orElseThrow();
        long moved = store.figures().byIndicator().get(from.key());
        long there = store.figures().byIndicator().get("gdp");
        openLists();
        robot.interact(() -> {
            TableView<?> table = in("#catalogue-table-indicator", TableView.class);
            table.getSelectionModel().select(table.getItems().indexOf(from));
        });
        click("#catalogue-merge-indicator");
        assertThat(in("#catalogue-merge-do", Button.class).isDisabled()).isTrue();
        robot.interact(() -> in("#catalogue-merge-into", TextField.class).setText("gdp"));
        press(KeyCode.ENTER);
        assertThat(in("#catalogue-merge-told", Label.class).getText()).startsWith(moved + " 条数据");
        type("#catalogue-merge-why", "同一指标");
        click("#catalogue-merge-do");

        assertThat(store.figures().byIndicator()).doesNotContainKey(from.key()).containsEntry("gdp", there + moved);
        assertThat(said()).contains("并入指标 " + from.name());
        assertThat(store.history().last(1).getFirst().why()).isEqualTo("同一指标");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.figures().byIndicator()).containsEntry(from.key(), moved).containsEntry("gdp", there);
        assertThat(List.copyOf(store.catalogue().indicators())).contains(from);
    }
}
