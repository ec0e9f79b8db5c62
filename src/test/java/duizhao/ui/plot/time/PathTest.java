package duizhao.ui.plot.time;

import static duizhao.ui.plot.FxTests.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);
    private static final PlanPath BEHIND = TimeSamples.path("380亿元左右", "突破600亿元", true, "420.5亿元", "440.1亿元", "465亿元左右");

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static Drawing draw(PlanPath path, double width) {
        return FxTests.onFx(() -> {
            var painter = new PathPainter(path, PlotTheme.paperMono(FxTests.FAMILY), CHINESE);
            return painter.draw(width, painter.height(width));
        });
    }

    @Test
    void theTwoWaysMeetAtBaseAndTarget() {
        assertThat(BEHIND.at(380, 2020, true)).isEqualTo(380);
        assertThat(BEHIND.at(380, 2025, true)).isCloseTo(600, within(1e-9));
        assertThat(BEHIND.at(380, 2025, false)).isCloseTo(600, within(1e-9));
        assertThat(BEHIND.at(380, 2022, false)).isCloseTo(468, within(1e-9));
        // Growing by the same rate is behind growing by the same amount on the way up.
        assertThat(BEHIND.at(380, 2022, true)).isCloseTo(456.17, within(0.01));
    }

    @Test
    void aBaseWithAboutMakesABand() {
        double about = height(draw(BEHIND, 700));
        double exact = height(draw(TimeSamples.path("380亿元", "600亿元", true, "420.5亿元"), 700));

        assertThat(about).isGreaterThan(exact);
    }

    /// How high the band is at the base.
    private static double height(Drawing drawing) {
        var points = marks(drawing.region(), "plot-band", Polygon.class).getFirst().getPoints();
        return points.get(1) - points.getLast();
    }

    @Test
    void theRateNeededIsADashedLineFromTheLatestOutcomeToTheTarget() {
        var drawing = draw(BEHIND, 700);

        var line = marks(drawing.region(), "plot-needed", Path.class).getFirst();
        assertThat(line.getStrokeDashArray()).isNotEmpty();
        var outcomes = marks(drawing.region(), "plot-outcome", Circle.class);
        assertThat(outcomes).hasSize(3);
        var from = (MoveTo) line.getElements().getFirst();
        assertThat(from.getX()).isCloseTo(outcomes.getLast().getCenterX(), within(1e-6));
        assertThat(from.getY()).isCloseTo(outcomes.getLast().getCenterY(), within(1e-6));
        var linear = marks(drawing.region(), "plot-linear", Path.class).getFirst();
        var end = (LineTo) line.getElements().getLast();
        assertThat(end.getY()).isCloseTo(((LineTo) linear.getElements().getLast()).getY(), within(1e-6));
    }

    @Test
    void sharesHaveNoCompoundPath() {
        assertThat(marks(draw(TimeSamples.path("65.2%", "72%以上", false, "67.0%"), 700).region(), "plot-compound", Path.class))
                .isEmpty();
        assertThat(marks(draw(BEHIND, 700).region(), "plot-compound", Path.class)).hasSize(1);
    }

    @Test
    void whereThereIsNoPathItSaysWhy() {
        assertThat(BEHIND.fit()).isEqualTo(Fit.GOOD);
        assertThat(PlanPath.NOTHING.fit()).isEqualTo(Fit.none("plot.path.empty"));
        assertThat(of(PlanPath.Kind.AVERAGE_GROWTH).fit()).isEqualTo(Fit.none("plot.path.average"));
        assertThat(of(PlanPath.Kind.KEEP).fit()).isEqualTo(Fit.none("plot.path.keep"));
        assertThat(TimeSamples.path("600亿元", "600亿元", true).fit()).isEqualTo(Fit.none("plot.path.level"));
    }

    private static PlanPath of(PlanPath.Kind kind) {
        return new PlanPath(BEHIND.unit(), kind, true, BEHIND.base(), BEHIND.target(), List.of(), "", BEHIND.tolerances());
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, 442, 700, 1200})
    void wordsNeverOverlapAndPaperTakesIt(double width) {
        for (PlanPath path : List.of(BEHIND, TimeSamples.path("38微克", "30微克以下", false, "36微克", "36.5微克"),
                TimeSamples.path("65.2%", "72%以上", false, "67.0%", "69.5%"), TimeSamples.path("380亿元", "600亿元", true))) {
            var drawing = draw(path, width);
            assertThat(FxTests.onFx(() -> Overlaps.in(drawing.region()))).isEmpty();
            assertThat(PaperRules.faults(drawing.region())).isEmpty();
        }
    }

    @Test
    void theKeyboardReachesBaseOutcomesAndTarget() throws Exception {
        var chart = FxTests.onFx(() -> new PathChart(CHINESE));
        FxTests.runFx(() -> chart.setData(BEHIND));
        try (var shown = Shown.of(chart, 800, 500)) {
            var reached = new ArrayList<Object>();
            robot.type(KeyCode.HOME);
            for (int i = 0; i < 5; i++) {
                reached.add(chart.getSelectedId());
                robot.type(KeyCode.RIGHT);
            }
            assertThat(reached).containsExactly("path2020", "path2021", "path2022", "path2023", "path2025");
            assertThat(shown.heard()).isEqualTo("青云谱区 地区生产总值 2025年 突破600亿元");
        }
    }
}
