package duizhao.ui.plot.time;

import static duizhao.ui.plot.FxTests.find;
import static duizhao.ui.plot.FxTests.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.VerdictKind;
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
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static Drawing draw(Trend trend, double width) {
        return FxTests.onFx(() -> {
            var painter = new TrendPainter(trend, PlotTheme.paperMono(FxTests.FAMILY), CHINESE);
            return painter.draw(width, painter.height(width));
        });
    }

    private static List<Double> steps(Drawing drawing) {
        return marks(drawing.region(), "plot-step", Line.class).stream().map(Line::getStartY).toList();
    }

    private static double y(Drawing drawing, double value) {
        var zero = find(drawing.region(), "plot-zero", Line.class).getFirst().getStartY();
        var grid = find(drawing.region(), "plot-grid", Line.class).getFirst().getStartY();
        var number = find(drawing.region(), "plot-axis-number", Text.class).stream().map(Text::getText)
                .mapToDouble(Double::parseDouble).filter(n -> n > 0).min().orElseThrow();
        return zero + (grid - zero) * value / number;
    }

    @Test
    void markersAndStepsStandAtTheirValues() {
        var drawing = draw(TimeSamples.single(), 700);

        var markers = marks(drawing.region(), "plot-point", Circle.class).stream()
                .map(Circle::getCenterY).toList();
        assertThat(markers).hasSize(6);
        assertThat(markers.get(0)).isCloseTo(y(drawing, 9.1), within(0.01));
        assertThat(markers.get(5)).isCloseTo(y(drawing, 5.5), within(0.01));
        assertThat(steps(drawing)).anySatisfy(at -> assertThat(at).isCloseTo(y(drawing, 7.5), within(0.01)));
    }

    @Test
    void theLineStopsAtABreakAndAtAMissingYear() {
        var drawing = draw(TimeSamples.single(), 700);

        var line = find(drawing.region(), "plot-line", Path.class).getFirst();
        // 2016-2018 joined; 2019 after the break alone; 2020 missing; 2021-2022 joined.
        assertThat(line.getElements().stream().map(e -> e instanceof MoveTo ? "M" : e instanceof LineTo ? "L" : "?"))
                .containsExactly("M", "L", "L", "M", "M", "L");
        assertThat(find(drawing.region(), "plot-break-note", Text.class)).extracting(Text::getText).containsExactly("①");
        assertThat(find(drawing.region(), "plot-note", Text.class)).extracting(Text::getText)
                .anyMatch(text -> text.startsWith("① 2019年起"));
    }

    @Test
    void stepsAreShortAndNeverJoined() {
        var drawing = draw(TimeSamples.single(), 700);

        var steps = marks(drawing.region(), "plot-step", Line.class);
        for (Line a : steps) {
            assertThat(a.getStartY()).isEqualTo(a.getEndY());
            for (Line b : steps) {
                assertThat(a.getStartX() == b.getStartX() || a.getEndX() < b.getStartX() || b.getEndX() < a.getStartX())
                        .isTrue();
            }
        }
    }

    @Test
    void anEstimateIsHollow() {
        var drawing = draw(TimeSamples.single(), 700);

        var hollow = marks(drawing.region(), "plot-marker-hollow", Circle.class);
        assertThat(hollow).anySatisfy(circle -> assertThat(circle.getCenterY()).isCloseTo(y(drawing, 5.5), within(0.01)));
        assertThat(hollow).allSatisfy(circle -> assertThat(circle.getFill()).isEqualTo(Color.WHITE));
    }

    @Test
    void aRangeWithoutItsWordsKeepsBothEnds() {
        var targets = TimeSamples.single().series().getFirst().points().stream().map(TrendPoint::target)
                .filter(Objects::nonNull).toList();
        assertThat(targets.stream().filter(t -> t.token().equals("8.5%-9%")).map(TrendPainter::number))
                .containsExactly("8.5-9");
        assertThat(targets.stream().filter(t -> t.token().equals("9%左右")).map(TrendPainter::number)).contains("9");
    }

    @Test
    void severalDistrictsDifferInShape() {
        var drawing = draw(TimeSamples.several(3, 6, false), 700);

        var shapes = find(drawing.region(), "plot-point", Shape.class).stream()
                .map(s -> s instanceof Polygon p ? p.getPoints().size() : 0).distinct();
        assertThat(shapes).containsExactlyInAnyOrder(0, 8, 6);
        assertThat(find(drawing.region(), "plot-series-label", Text.class)).extracting(Text::getText)
                .containsExactly("青云谱区", "西湖区", "青山湖区");
    }

    @Test
    void longNamesAreCutAndKeepTheirNumbers() {
        var drawing = draw(TimeSamples.several(3, 6, true), 600);

        assertThat(find(drawing.region(), "plot-series-label", Text.class)).allSatisfy(text -> {
            assertThat(text.getText()).endsWith("…");
            assertThat(text.getAccessibleText()).startsWith("江西省南昌市").hasSizeGreaterThan(50);
        });
        assertThat(find(drawing.region(), "plot-series-number", Text.class)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {360, 442, 700, 1250})
    void wordsNeverOverlap(double width) {
        for (Trend trend : List.of(TimeSamples.single(), TimeSamples.several(3, 8, false), TimeSamples.several(8, 12, true),
                TimeSamples.levels())) {
            var drawing = draw(trend, width);
            assertThat(FxTests.onFx(() -> Overlaps.in(drawing.region()))).isEmpty();
        }
    }

    @Test
    void paperTakesIt() {
        for (Trend trend : List.of(TimeSamples.single(), TimeSamples.several(3, 8, true))) {
            assertThat(PaperRules.faults(draw(trend, 442).region())).isEmpty();
        }
    }

    @Test
    void underThreeYearsATableFitsBetter() throws Exception {
        assertThat(TimeSamples.few().fit()).isEqualTo(Fit.none("plot.trend.few", 2L));
        assertThat(TimeSamples.single().fit().isGood()).isTrue();
        assertThat(TimeSamples.several(5, 6, false).fit().level()).isEqualTo(Fit.Level.POOR);
        assertThat(Trend.NOTHING.fit().isDrawn()).isFalse();

        var chart = FxTests.onFx(() -> new TrendChart(CHINESE));
        FxTests.runFx(() -> chart.setData(TimeSamples.few()));
        try (var shown = Shown.of(chart, 600, 400)) {
            var words = FxTests.onFx(() -> (Label) chart.lookup(".plot-empty"));
            assertThat(words.isVisible()).isTrue();
            assertThat(words.getText()).isEqualTo("只有2年的数据，用表格更清楚");
            assertThat(FxTests.onFx(() -> find(chart, "plot-axis", Line.class))).isEmpty();
            assertThat(shown.spots()).isEmpty();
        }
    }

    @Test
    void aYearStandsOnceInASeries() {
        var point = TimeSamples.point("西湖区", 2022, "8%", "", VerdictKind.NO_DATA);
        assertThatThrownBy(() -> new TrendSeries("西湖区", true, List.of(point, point)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresOfAnotherUnitAreNotDrawn() {
        var trend = new Trend(Unit.PERCENT, List.of(new TrendSeries("西湖区", true, Stream.of(2019, 2020, 2021, 2022)
                .map(year -> TimeSamples.point("西湖区", year, "", year == 2020 ? "500亿元" : "5%", VerdictKind.NO_TARGET))
                .toList())), List.of());

        assertThat(draw(trend, 600).marks()).hasSize(3);
    }

    @Test
    void theKeyboardReachesEveryMark() throws Exception {
        var chart = FxTests.onFx(() -> new TrendChart(CHINESE));
        FxTests.runFx(() -> chart.setData(TimeSamples.several(3, 5, false)));
        try (var shown = Shown.of(chart, 800, 500)) {
            var reached = new ArrayList<Object>();
            assertThat(shown.focused().getStyleClass()).contains("mark-spot");
            for (int lane = 0; lane < 3; lane++) {
                robot.type(lane == 0 ? KeyCode.HOME : KeyCode.DOWN, KeyCode.HOME);
                reached.add(chart.getSelectedId());
                for (int i = 0; i < 4; i++) {
                    robot.type(KeyCode.RIGHT);
                    reached.add(chart.getSelectedId());
                }
            }
            assertThat(reached.stream().distinct()).hasSize(15).hasSize(shown.spots().size());
            assertThat(shown.heard()).isEqualTo("青山湖区 地区生产总值 2023年 "
                    + shown.heard().toString().substring("青山湖区 地区生产总值 2023年 ".length()));
        }
    }

    @Test
    void aClickSelectsAndEnterActivates() throws Exception {
        var chart = FxTests.onFx(() -> new TrendChart(CHINESE));
        var activated = new ArrayList<Object>();
        FxTests.runFx(() -> {
            chart.setData(TimeSamples.single());
            chart.setOnActivate(activated::add);
        });
        try (var shown = Shown.of(chart, 800, 500)) {
            robot.clickOn(shown.spot("青云谱区2022"), MouseButton.PRIMARY);
            assertThat(chart.getSelectedId()).isEqualTo("青云谱区2022");
            assertThat(chart.getHoveredId()).isEqualTo("青云谱区2022");
            robot.type(KeyCode.LEFT);
            assertThat(chart.getSelectedId()).isEqualTo("青云谱区2021");
            robot.type(KeyCode.ENTER);
            assertThat(activated).containsExactly("青云谱区2021");
            FxTests.runFx(() -> chart.setSelectedId("青云谱区2016"));
            assertThat(shown.heard()).isEqualTo("青云谱区 地区生产总值 2016年 计划9%左右 完成9.1%");
        }
    }
}
