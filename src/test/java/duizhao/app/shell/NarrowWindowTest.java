package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.platform.Progress;
import duizhao.store.Filled;
import duizhao.store.Store;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a planner can still read in a window of 1280 x 800 with the drawer open, on many figures with names of 60
/// characters.
class NarrowWindowTest extends StoreWindowTest {

    @Override
    Store store() {
        return Store.open(folder.resolve("a.duizhao"), () -> CrowdedFigures.of(5, 80), Progress.SILENT);
    }

    @Override
    void before(Store held) {
        memory.put("window", "0,0,1280,800,0");
        memory.put("drawer", "true");
        var figures = held.sources().figures(held.catalogue().sources().getFirst().key());
        figures.subList(0, 9).forEach(figure -> held.acts().apply(new Act("take-back-figure", figure.quantity().token(),
                "与上一年重复", List.of(new FigureChange(figure, null))), "王海燕"));
    }

    @Test
    void historyTellsInFullWhatWasChanged() {
        press(KeyCode.CONTROL, KeyCode.H);
        assertThat(shown("#history-table .history-thing")).hasSizeGreaterThan(4).anyMatch(words -> words.length() > 80)
                .noneMatch(NarrowWindowTest::isCut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theTallyOfAPlanIsToldInFull(String language) {
        memory.put("language", language);
        showAgain();
        fire("#place-progress");
        assertThat(shown("#progress-tally")).hasSize(1).noneMatch(NarrowWindowTest::isCut);
    }

    /// Of the bundled figures, whose tallies are longer.
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void talliesOfDistrictsAreToldInFull(String language) {
        memory.put("language", language);
        compareBundled();
        assertThat(shown("#compare .tally")).hasSizeGreaterThan(3).noneMatch(NarrowWindowTest::isCut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bullets", "dumbbells", "deviations", "multiples"})
    void aLowChartKeepsItsKeyInSight(String kind) {
        memory.put("window", "0,0,1280,640,0");
        memory.put("compare-picture-plan", kind);
        compareBundled();
        Node chart = node("#compare-chart", Node.class);
        Bounds room = chart.localToScene(chart.getLayoutBounds());
        assertThat(robot.from(chart).lookup(".plot-key").queryAllAs(Text.class)).isNotEmpty().allSatisfy(words -> {
            for (Node around = words; around != chart; around = around.getParent()) {
                assertThat(around.isVisible()).as("%s", around).isTrue();
            }
            assertThat(room.contains(words.localToScene(words.getLayoutBounds()))).as("%s", words).isTrue();
        });
    }

    private void compareBundled() {
        robot.interact(stage::hide);
        store.close();
        store = Filled.open(folder.resolve("b.duizhao"));
        memory.put("period", "2022");
        show();
        fire("#place-compare");
    }

    /// The words as they stand on the screen.
    private List<String> shown(String query) {
        return robot.from(stage.getScene().getRoot()).lookup(query).lookup((Node n) -> n instanceof Labeled)
                .queryAll().stream().flatMap(n -> n.lookupAll(".text").stream()).filter(Text.class::isInstance)
                .map(n -> ((Text) n).getText()).filter(words -> !words.isEmpty()).toList();
    }

    private static boolean isCut(String words) {
        return words.endsWith("...") || words.endsWith("…");
    }
}
