package duizhao.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import duizhao.platform.Messages;
import duizhao.ui.hands.Hands;
import duizhao.ui.hint.HoverText;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulletRowsTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Hands robot = new Hands();
    private Stage stage;
    private BulletRows chart;

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    @BeforeEach
    void show() throws Exception {
        FxTests.runFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            chart = new BulletRows(CHINESE);
            chart.setTitle("三项未达计划");
            var root = new StackPane(chart);
            root.setStyle("-fx-font-family: '" + FxTests.FAMILY + "'; -fx-font-size: 14px;");
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(root, 700, 560));
            stage.show();
            stage.requestFocus();
        });
        show(BulletSamples.qingyunpu2022("青云谱区"));
    }

    @AfterEach
    void close() {
        FxTests.runFx(() -> {
            stage.close();
            Application.setUserAgentStylesheet(null);
        });
        Hands.leaveNothing();
    }

    private void show(List<BulletRow> rows) throws Exception {
        FxTests.runFx(() -> chart.rows().setAll(rows));
        FxTests.runFx(() -> chart.requestFocus());
        FxTests.settle();
    }

    private ListView<?> list() {
        return (ListView<?>) chart.lookup(".row-list");
    }

    private RowCell<BulletRow> cell(Object id) {
        return FxTests.onFx(() -> FxTests.find(chart, "row-cell", RowCell.class).stream()
                .filter(cell -> cell.row() != null && cell.row().id().equals(id) && cell.isVisible())
                .findFirst().orElseThrow());
    }

    @Test
    void arrowKeysHomeAndEndReachEveryRow() {
        var reached = new ArrayList<Object>();
        for (int i = 0; i < 9; i++) {
            robot.type(KeyCode.DOWN);
            reached.add(chart.getSelectedId());
        }
        assertThat(reached).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);

        robot.type(KeyCode.DOWN);
        assertThat(chart.getSelectedId()).isEqualTo(9);
        robot.type(KeyCode.HOME);
        assertThat(chart.getSelectedId()).isEqualTo(1);
        robot.type(KeyCode.UP);
        assertThat(chart.getSelectedId()).isEqualTo(1);
        robot.type(KeyCode.END);
        assertThat(chart.getSelectedId()).isEqualTo(9);
        robot.type(KeyCode.UP);
        assertThat(chart.getSelectedId()).isEqualTo(8);
    }

    @Test
    void theKeyboardStepsOverHeadings() throws Exception {
        show(BulletSamples.many(6));

        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(chart.getSelectedId()).isEqualTo(2);
        robot.type(KeyCode.DOWN);
        assertThat(chart.getSelectedId()).isEqualTo(3);
        robot.type(KeyCode.UP);
        assertThat(chart.getSelectedId()).isEqualTo(2);
        robot.type(KeyCode.HOME);
        assertThat(chart.getSelectedId()).isEqualTo(0);
    }

    @Test
    void theSelectedRowIsScrolledIntoSight() throws Exception {
        show(BulletSamples.many(100));

        robot.type(KeyCode.END);
        FxTests.settle();

        assertThat(chart.getSelectedId()).isEqualTo(99);
        assertWhollySeen(99);
    }

    @Test
    void everyStepOfTheKeyboardKeepsTheRowInSight() throws Exception {
        show(BulletSamples.many(21));

        for (int i = 0; i < 21; i++) {
            robot.type(KeyCode.DOWN);
            FxTests.runFx(() -> chart.layout());
            assertWhollySeen(i);
        }
        for (int i = 19; i >= 0; i--) {
            robot.type(KeyCode.UP);
            FxTests.runFx(() -> chart.layout());
            assertWhollySeen(i);
        }
    }

    private void assertWhollySeen(Object id) {
        var cell = cell(id);
        var row = FxTests.onFx(() -> cell.localToScene(cell.getLayoutBounds()));
        var seen = FxTests.onFx(() -> list().localToScene(list().getLayoutBounds()));
        assertThat(cell.isSelected()).isTrue();
        assertThat(row.getMinY()).as("top of %s", id).isGreaterThanOrEqualTo(seen.getMinY() - 1);
        assertThat(row.getMaxY()).as("bottom of %s", id).isLessThanOrEqualTo(seen.getMaxY() + 1);
    }

    @Test
    void pagesOfTheKeyboardEndOnRows() throws Exception {
        show(BulletSamples.many(60));

        for (int i = 0; i < 11; i++) {
            robot.type(KeyCode.PAGE_DOWN);
            assertThat(chart.getSelectedId()).isNotNull();
        }
        assertThat(chart.getSelectedId()).isEqualTo(59);
        for (int i = 0; i < 11; i++) {
            robot.type(KeyCode.PAGE_UP);
        }
        assertThat(chart.getSelectedId()).isEqualTo(0);
    }

    @Test
    void enterActivatesTheSelectedRow() {
        var activated = new ArrayList<Object>();
        FxTests.runFx(() -> chart.setOnActivate(row -> activated.add(row.id())));

        robot.type(KeyCode.ENTER);
        assertThat(activated).isEmpty();
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(activated).containsExactly(1);
    }

    @Test
    void aClickSelectsAndADoubleClickActivates() {
        var activated = new ArrayList<Object>();
        FxTests.runFx(() -> chart.setOnActivate(row -> activated.add(row.id())));

        robot.clickOn(cell(4), MouseButton.PRIMARY);
        assertThat(chart.getSelectedId()).isEqualTo(4);
        assertThat(activated).isEmpty();
        robot.doubleClickOn(cell(5), MouseButton.PRIMARY);
        assertThat(activated).containsExactly(5);
    }

    @Test
    void selectionIsLinkedInBothDirections() {
        var table = new SimpleObjectProperty<Object>();
        FxTests.runFx(() -> chart.selectedIdProperty().bindBidirectional(table));

        FxTests.runFx(() -> table.set(3));
        assertThat(cell(3).isSelected()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(table.get()).isEqualTo(4);
        FxTests.runFx(() -> table.set("no such row"));
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(-1);
        assertThat(table.get()).isEqualTo("no such row");
    }

    @Test
    void theSelectionSurvivesNewRowsThatStillHoldIt() throws Exception {
        FxTests.runFx(() -> chart.setSelectedId(5));
        show(BulletSamples.qingyunpu2022("").subList(3, 9));

        assertThat(chart.getSelectedId()).isEqualTo(5);
        assertThat(cell(5).isSelected()).isTrue();
    }

    @Test
    void hoverIsToldAndShownBothWays() {
        robot.moveTo(cell(2));
        assertThat(chart.getHoveredId()).isEqualTo(2);
        FxTests.runFx(() -> chart.setHoveredId(6));
        assertThat(cell(6).getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("linked"));
    }

    @Test
    void aScreenReaderHearsTheWholeRow() {
        assertThat(FxTests.onFx(() -> cell(1).queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT)))
                .isEqualTo("青云谱区 地区生产总值 计划7.5%以上 完成5.5%左右 未完成 低2.0个百分点");
        assertThat(list().getAccessibleText()).isEqualTo("三项未达计划");
    }

    @Test
    void theTooltipSaysWhatTheCallerSays() {
        assertThat(HoverText.of(cell(1))).startsWith("印文：").contains("7.5%以上");
    }

    @Test
    void withoutRowsAWordSaysSo() throws Exception {
        show(List.of());

        var empty = (Label) chart.lookup(".plot-empty");
        assertThat(empty.isVisible()).isTrue();
        assertThat(empty.getText()).isEqualTo(CHINESE.text("plot.empty"));
        assertThat(list().isVisible()).isFalse();

        show(BulletSamples.qingyunpu2022(""));
        assertThat(empty.isVisible()).isFalse();
        assertThat(list().isVisible()).isTrue();
    }

    @Test
    void coloursFollowTheTheme() throws Exception {
        var light = chart.getTheme().paints();
        FxTests.runFx(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
        FxTests.settle();

        assertThat(light.ink()).isEqualTo(Color.web("#24292f"));
        assertThat(chart.getTheme().paints().ink()).isEqualTo(Color.web("#c9d1d9"));
        assertThat(FxTests.onFx(() -> FxTests.find(cell(1), "plot-label", Text.class).getFirst().getFill()))
                .isEqualTo(Color.web("#c9d1d9"));
    }

    @Test
    void withoutTheThemesColoursTheBuiltInOnesHold() throws Exception {
        // The style sheet's own colours are missing now, which is the point and need not be logged.
        var css = Logger.getLogger("javafx.css");
        css.setLevel(Level.OFF);
        try {
            FxTests.runFx(() -> Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA));
            FxTests.settle();

            assertThat(chart.getTheme().paints()).isEqualTo(PlotTheme.LIGHT);
            FxTests.runFx(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
            FxTests.settle();
        } finally {
            css.setLevel(null);
        }
    }

    @Test
    void fontSizesOfTheDrawingAreNotOverriddenByTheWindowsStyleSheet() {
        var sizes = FxTests.onFx(() -> FxTests.find(cell(1), "plot-label", Text.class).getFirst().getFont());

        assertThat(sizes).isEqualTo(Font.font(FxTests.FAMILY, 14 * 0.93));
    }

    @Test
    void theDrawingFollowsTheWidthOfItsContainer() throws Exception {
        double before = FxTests.onFx(() -> FxTests.find(cell(1), "bullet-row", javafx.scene.layout.Region.class)
                .getFirst().getPrefWidth());
        FxTests.runFx(() -> {
            chart.setMaxWidth(500);
            chart.requestLayout();
        });
        FxTests.settle();
        double after = FxTests.onFx(() -> FxTests.find(cell(1), "bullet-row", javafx.scene.layout.Region.class)
                .getFirst().getPrefWidth());

        assertThat(before - after).isEqualTo(200);
    }

    @Test
    void theWholeChartIsCopiedAsAPictureOfTwiceTheSize() throws Exception {
        show(BulletSamples.many(60));
        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        var image = FxTests.onFx(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(image).isNotNull();
        assertThat(image.getWidth()).isEqualTo(2 * (700 + 2 * Math.ceil(14 * 0.93)));
        assertThat(image.getHeight()).isGreaterThan(60 * 2 * 40);
        assertThat(image.getPixelReader().getColor(0, 0)).isEqualTo(Color.WHITE);
    }

    @Test
    void aDisposedSkinIsForgottenByItsControl() throws Exception {
        var old = new WeakReference<Skin<?>>(FxTests.onFx(() -> chart.getSkin()));
        FxTests.runFx(() -> chart.setSkin(null));
        // What the skin listened to still lives, and changes.
        FxTests.runFx(() -> {
            chart.setSelectedId(2);
            chart.setTitle("另一题");
            chart.rows().clear();
        });
        for (int i = 0; i < 50 && old.get() != null; i++) {
            System.gc();
            FxTests.settle();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(old.get()).isNull();
    }

    @Test
    void ofAHundredRowsOnlyThoseInSightAreDrawn() throws Exception {
        show(BulletSamples.many(100));
        int drawn = FxTests.onFx(() -> FxTests.find(chart, "bullet-row", javafx.scene.Node.class).size());

        assertThat(drawn).isBetween(8, 30);
    }
}
