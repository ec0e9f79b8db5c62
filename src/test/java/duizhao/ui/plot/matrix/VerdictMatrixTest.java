package duizhao.ui.plot.matrix;

import static duizhao.ui.plot.FxTests.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.verdict.VerdictKind;
import duizhao.paper.draw.PaperRules;
import duizhao.platform.Messages;
import duizhao.ui.hands.Hands;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.FxTests;
import duizhao.ui.plot.Overlaps;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictMatrixTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static VerdictMatrix chart(Matrix data) {
        return FxTests.onFx(() -> {
            var chart = new VerdictMatrix(CHINESE);
            chart.setData(data);
            return chart;
        });
    }

    private static List<MatrixSpot> spots(VerdictMatrix chart) {
        return FxTests.onFx(() -> find(chart, "matrix-spot", MatrixSpot.class));
    }

    private static MatrixSpot spot(VerdictMatrix chart, int line, int column) {
        return spots(chart).stream().filter(s -> s.place().equals(new MatrixSpot.Place(line, column))).findFirst().orElseThrow();
    }

    @Test
    void aVerdictIsNeverWithoutItsNumber() {
        assertThatThrownBy(() -> new MatrixCell("id", VerdictKind.MET, "完成", "", false, false, "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCellHasGlyphWordAndNumber() {
        var matrix = MatrixSamples.of(9, 3, 2, false, false);
        var painter = FxTests.onFx(() -> new MatrixPainter(matrix, 800, PlotTheme.paperMono(FxTests.FAMILY), CHINESE));
        for (MatrixCell cell : matrix.rows().stream().flatMap(r -> r.cells().stream()).toList()) {
            var drawn = FxTests.onFx(() -> painter.cell(cell));
            assertThat(find(drawn, "plot-glyph", Node.class)).isNotEmpty();
            assertThat(find(drawn, "plot-verdict", Text.class).getFirst().getText()).isEqualTo(cell.word());
            assertThat(find(drawn, "plot-number", Text.class).getFirst().getText()).isEqualTo(cell.number());
        }
        assertThat(FxTests.onFx(() -> painter.cell(null).getChildrenUnmodifiable())).isEmpty();
    }

    @Test
    void theKeyboardMovesCellByCell() throws Exception {
        var chart = chart(MatrixSamples.of(9, 3, 2, false, false));
        try (var shown = Shown.of(chart, 900, 600)) {
            // The first line is the head of a group.
            assertThat(shown.heard()).isEqualTo("综合，4项，已展开");
            robot.type(KeyCode.DOWN);
            assertThat(chart.getSelectedId()).isEqualTo("0/0");
            robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
            assertThat(chart.getSelectedId()).isEqualTo("1/2");
            assertThat(shown.heard().toString()).startsWith("西湖区 一般公共预算收入 2021年 ");
            robot.type(KeyCode.END);
            assertThat(chart.getSelectedId()).isEqualTo("1/5");
            robot.type(KeyCode.RIGHT, KeyCode.HOME, KeyCode.LEFT);
            assertThat(chart.getSelectedId()).isEqualTo("1/0");
            robot.push(KeyCode.SHORTCUT, KeyCode.END);
            assertThat(chart.getSelectedId()).isEqualTo("8/5");
            robot.push(KeyCode.SHORTCUT, KeyCode.HOME);
            assertThat(chart.getSelectedId()).isNull();
        }
    }

    @Test
    void theFocusStaysWhereOtherDataCome() throws Exception {
        var chart = chart(MatrixSamples.of(9, 3, 2, false, false));
        try (var shown = Shown.of(chart, 900, 600)) {
            robot.type(KeyCode.DOWN);
            robot.interact(() -> chart.setData(MatrixSamples.of(5, 3, 2, false, false)));
            FxTests.onFx(() -> {
                chart.layout();
                return null;
            });
            assertThat(chart.isFocusWithin()).isTrue();
            robot.type(KeyCode.RIGHT);
            assertThat(chart.getSelectedId()).isEqualTo("0/1");
        }
    }

    @Test
    void aBlankIsReachedAndSaysWhatIsMissing() throws Exception {
        var full = MatrixSamples.of(3, 1, 2, false, false);
        var rows = new ArrayList<>(full.rows());
        var cells = new ArrayList<>(rows.get(1).cells());
        cells.set(0, null);
        rows.set(1, new MatrixRow("blank", rows.get(1).group(), rows.get(1).label(), cells));
        var chart = chart(new Matrix(full.columns(), rows));
        try (var shown = Shown.of(chart, 700, 400)) {
            robot.type(KeyCode.DOWN, KeyCode.DOWN);
            assertThat(chart.getSelectedId()).isNull();
            assertThat(shown.heard()).isEqualTo("青云谱区 一般公共预算收入 2021年 无数据");
        }
    }

    @Test
    void groupsFoldAndUnfold() throws Exception {
        var chart = chart(MatrixSamples.of(9, 3, 2, false, false));
        try (var shown = Shown.of(chart, 900, 600)) {
            int all = spots(chart).size();
            robot.type(KeyCode.LEFT);
            FxTests.settle();
            assertThat(chart.foldedGroups()).containsExactly("综合");
            assertThat(spots(chart)).hasSize(all - 4 * 6);
            assertThat(shown.heard()).isEqualTo("综合，4项，已折叠");
            robot.type(KeyCode.DOWN, KeyCode.DOWN);
            assertThat(chart.getSelectedId()).isEqualTo("4/0");
            FxTests.runFx(() -> chart.setSelectedId("2/3"));
            FxTests.settle();
            // What is selected elsewhere is shown, even in a folded group.
            assertThat(chart.foldedGroups()).isEmpty();
            assertThat(shown.heard().toString()).startsWith("西湖区 固定资产投资 2022年");
            robot.clickOn(spot(chart, 0, -1), MouseButton.PRIMARY);
            FxTests.settle();
            assertThat(chart.foldedGroups()).containsExactly("综合");
            robot.type(KeyCode.SPACE);
            assertThat(chart.foldedGroups()).isEmpty();
        }
    }

    @Test
    void aClickSelectsAndADoubleClickOrEnterActivates() throws Exception {
        var chart = chart(MatrixSamples.of(9, 3, 2, false, false));
        var activated = new ArrayList<Object>();
        FxTests.runFx(() -> chart.setOnActivate(cell -> activated.add(cell.id())));
        try (var shown = Shown.of(chart, 900, 600)) {
            robot.clickOn(spot(chart, 2, 3), MouseButton.PRIMARY);
            assertThat(chart.getSelectedId()).isEqualTo("1/3");
            assertThat(chart.getHoveredId()).isEqualTo("1/3");
            robot.type(KeyCode.ENTER);
            robot.doubleClickOn(spot(chart, 3, 1), MouseButton.PRIMARY);
            assertThat(activated).containsExactly("1/3", "2/1");
        }
    }

    @Test
    void ofTwelveThousandCellsOnlyThoseInSightAreDrawnAndAllAreReached() throws Exception {
        var chart = chart(MatrixSamples.of(300, 20, 2, false, false));
        try (var shown = Shown.of(chart, 900, 600)) {
            assertThat(spots(chart).size()).isBetween(60, 400);
            robot.push(KeyCode.SHORTCUT, KeyCode.END);
            FxTests.settle();
            assertThat(chart.getSelectedId()).isEqualTo("299/39");
            var cell = FxTests.onFx(() -> shown.focused().localToScene(shown.focused().getLayoutBounds()));
            assertThat(cell.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(cell.getMaxX()).isLessThanOrEqualTo(900);
            assertThat(cell.getMaxY()).isLessThanOrEqualTo(600);
            assertThat(spots(chart).size()).isBetween(60, 400);
            FxTests.runFx(() -> chart.setSelectedId("150/20"));
            FxTests.settle();
            assertThat(FxTests.onFx(() -> shown.focused().getBoundsInParent().getMinY())).isBetween(-1.0, 600.0);
            assertThat(shown.heard().toString()).contains("出口总额（17）");
        }
    }

    @Test
    void headsAndNamesStayWhileCellsScroll() throws Exception {
        var chart = chart(MatrixSamples.of(300, 20, 2, false, false));
        try (var shown = Shown.of(chart, 900, 600)) {
            double head = FxTests.onFx(() -> find(chart, "plot-column", Text.class).getFirst().localToScene(0, 0).getY());
            FxTests.runFx(() -> find(chart, "scroll-bar", ScrollBar.class).forEach(bar -> bar.setValue(bar.getMax() / 2)));
            FxTests.settle();
            assertThat(FxTests.onFx(() -> find(chart, "plot-column", Text.class).getFirst().localToScene(0, 0).getY()))
                    .isEqualTo(head);
            double name = FxTests.onFx(() -> {
                var label = find(chart, "plot-label", Text.class).getFirst();
                return label.localToScene(label.getLayoutBounds()).getMinX();
            });
            assertThat(name).isBetween(0.0, 30.0);
            assertThat(shown.focused()).isInstanceOf(MatrixSpot.class);
        }
    }

    @Test
    void whileItScrollsNoMoreIsDrawnThanInSight() throws Exception {
        var chart = chart(MatrixSamples.of(300, 20, 2, false, true));
        try (var shown = Shown.of(chart, 1000, 700)) {
            var down = FxTests.onFx(() -> find(chart, "scroll-bar", ScrollBar.class).getFirst());
            var drawn = FxTests.onFx(() -> IntStream.rangeClosed(1, 100).map(notch -> {
                down.setValue(notch * 40);
                return find(chart, "matrix-spot", MatrixSpot.class).size();
            }).summaryStatistics());
            assertThat(down.getValue()).isEqualTo(4000);
            assertThat(drawn.getMin()).isPositive();
            assertThat(drawn.getMax()).isLessThan(700);
            assertThat(shown.focused()).isNotNull();
        }
    }

    @Test
    void withoutVerdictsOneSentence() throws Exception {
        assertThat(Matrix.NOTHING.fit()).isEqualTo(Fit.none("plot.matrix.empty"));
        var chart = chart(Matrix.NOTHING);
        try (var shown = Shown.of(chart, 600, 300)) {
            assertThat(spots(chart)).isEmpty();
            assertThat(FxTests.onFx(() -> chart.lookup(".plot-empty").isVisible())).isTrue();
            assertThat(find(chart, "plot-column", Text.class)).isEmpty();
            assertThat(shown.spots()).isEmpty();
        }
    }

    @Test
    void onPaperColumnsThatDoNotFitGoToAnotherChartDistrictsWhole() {
        var matrix = MatrixSamples.of(9, 8, 2, false, true);
        var theme = FxTests.onFx(() -> PlotTheme.paperMono(FxTests.FAMILY));

        var charts = FxTests.onFx(() -> VerdictMatrix.paper(matrix, 442, theme, CHINESE));
        assertThat(charts.size()).isBetween(2, 4);
        assertThat(charts).allSatisfy(chart -> assertThat(chart.rows()).isEqualTo(9));
        assertThat(FxTests.onFx(() -> VerdictMatrix.paper(MatrixSamples.of(9, 2, 2, false, true), 442, theme, CHINESE))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsNeverOverlapAndPaperTakesIt(boolean longNames) {
        var matrix = MatrixSamples.of(12, 3, 2, longNames, true);
        var picture = FxTests.onFx(() -> new MatrixPainter(matrix, 442, PlotTheme.paperMono(FxTests.FAMILY), CHINESE)
                .picture("题", "副题", "注"));

        assertThat(FxTests.onFx(() -> Overlaps.in(picture))).isEmpty();
        assertThat(PaperRules.faults(picture)).isEmpty();
    }
}
