package duizhao.ui.plot.time;

import static duizhao.ui.plot.FxTests.marks;
import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.draw.PaperRules;
import duizhao.platform.Messages;
import duizhao.ui.hands.Hands;
import duizhao.ui.plot.Drawing;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.FxTests;
import duizhao.ui.plot.Overlaps;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlopeTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static Drawing draw(Slope slope, double width) {
        return FxTests.onFx(() -> {
            var painter = new SlopePainter(slope, PlotTheme.paperMono(FxTests.FAMILY), CHINESE);
            return painter.draw(width, painter.height(width));
        });
    }

    @Test
    void everyLineHasNameAndNumberAtBothEnds() {
        var drawing = draw(TimeSamples.slope(5, false), 600);

        assertThat(marks(drawing.region(), "plot-line", Path.class)).hasSize(5)
                .allSatisfy(line -> assertThat(line.getElements()).hasSize(2).last().isInstanceOf(LineTo.class));
        var names = marks(drawing.region(), "plot-series-label", Text.class).stream().map(Text::getText).toList();
        assertThat(names).hasSize(10);
        assertThat(names.stream().distinct()).hasSize(5);
        assertThat(marks(drawing.region(), "plot-outcome-token", Text.class)).hasSize(10).extracting(Text::getText)
                .contains("5.0%左右", "4.6%以上");
    }

    @Test
    void anEstimateIsHollow() {
        var drawing = draw(TimeSamples.slope(3, false), 600);

        assertThat(marks(drawing.region(), "plot-marker-hollow", Shape.class)).hasSize(1).first()
                .satisfies(marker -> assertThat(marker.getFill()).isEqualTo(Color.WHITE));
    }

    @ParameterizedTest
    @CsvSource({"8,false,320", "8,false,442", "8,true,442", "5,false,900", "4,true,340"})
    void labelsNeverOverlap(int count, boolean longNames, double width) {
        var drawing = draw(TimeSamples.slope(count, longNames), width);

        assertThat(FxTests.onFx(() -> Overlaps.in(drawing.region()))).isEmpty();
        assertThat(PaperRules.faults(drawing.region())).isEmpty();
    }

    @Test
    void moreThanEightLinesAreNotDrawnAndCrossingsAreTold() {
        assertThat(TimeSamples.slope(9, false).fit()).isEqualTo(Fit.none("plot.slope.many", 9, 8));
        assertThat(Slope.NOTHING.fit()).isEqualTo(Fit.none("plot.slope.empty"));
        var parallel = new Slope("a", "b", TimeSamples.slope(2, false).unit(), TimeSamples.slope(2, false).lines());
        assertThat(parallel.fit()).isEqualTo(Fit.GOOD);
        var one = parallel.lines().getFirst();
        var crossed = new Slope("a", "b", parallel.unit(), List.of(parallel.lines().getLast(), new SlopeLine("x", "x", false,
                one.to(), parallel.lines().getLast().from(), one.tolerances(), "", ""), one));
        assertThat(crossed.fit().level()).isEqualTo(crossed.crossings() > 0 ? Fit.Level.POOR : Fit.Level.GOOD);
        assertThat(crossed.crossings()).isPositive();
    }

    @Test
    void theKeyboardGoesDownTheLabels() throws Exception {
        var chart = FxTests.onFx(() -> new SlopeChart(CHINESE));
        FxTests.runFx(() -> chart.setData(TimeSamples.slope(5, false)));
        try (var shown = Shown.of(chart, 800, 500)) {
            var reached = new ArrayList<Object>();
            FxTests.runFx(() -> chart.setSelectedId("line4"));
            for (int i = 0; i < 5; i++) {
                reached.add(chart.getSelectedId());
                robot.type(KeyCode.DOWN);
            }
            // From the highest end to the lowest.
            assertThat(reached).containsExactly("line4", "line3", "line2", "line1", "line0");
            assertThat(shown.heard()).isEqualTo("青云谱区 地区生产总值 2021年5.0%左右 2022年3.5%");
        }
    }
}
