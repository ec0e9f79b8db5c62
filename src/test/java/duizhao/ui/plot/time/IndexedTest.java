package duizhao.ui.plot.time;

import static duizhao.ui.plot.FxTests.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.VerdictKind;
import duizhao.paper.draw.PaperRules;
import duizhao.platform.Messages;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.FxTests;
import duizhao.ui.plot.Overlaps;
import duizhao.ui.plot.PlotTheme;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexedTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static List<String> tokens(IndexedTrend data, int series) {
        return data.trend().series().get(series).points().stream().map(p -> p.outcome().token()).toList();
    }

    @Test
    void theBaseYearIsAHundredAndMagnitudesDoNotMatter() {
        var series = new TrendSeries("西湖区", true, List.of(
                TimeSamples.point("西湖区", 2020, "", "200亿元", VerdictKind.NO_TARGET),
                TimeSamples.point("西湖区", 2021, "", "2100000万元", VerdictKind.NO_TARGET),
                TimeSamples.point("西湖区", 2022, "", "190.9亿元", VerdictKind.NO_TARGET)));

        assertThat(tokens(new IndexedTrend(2020, List.of(series), List.of()), 0)).containsExactly("100.0", "105.0", "95.5");
    }

    @Test
    void noIndexCrossesABreak() {
        var data = TimeSamples.indexed(false);

        // The third series has another definition from 2020 on.
        assertThat(data.trend().series().get(2).points()).extracting(TrendPoint::year).containsExactly(2016, 2017, 2018, 2019);
        assertThat(data.trend().unit()).isEqualTo(Unit.NONE);
    }

    @Test
    void aSeriesWithoutABaseIsNotDrawnAndThatIsTold() {
        var data = TimeSamples.indexed(false);

        assertThat(data.withoutBase()).extracting(TrendSeries::name).containsExactly("常住人口");
        assertThat(data.fit()).isEqualTo(Fit.poor("plot.indexed.some-without-base", 2016, 1));
        assertThat(new IndexedTrend(1999, data.series(), List.of()).fit()).isEqualTo(Fit.none("plot.indexed.no-base", 1999));
        assertThat(IndexedTrend.NOTHING.fit().isDrawn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {360, 442, 900})
    void linesStartTogetherAtAHundred(double width) {
        for (boolean longNames : new boolean[] {false, true}) {
            var data = TimeSamples.indexed(longNames);
            var drawing = FxTests.onFx(() -> {
                var painter = new TrendPainter(data.trend(), PlotTheme.paperMono(FxTests.FAMILY), CHINESE, "2016年=100", 100);
                return painter.draw(width, painter.height(width));
            });
            double hundred = marks(drawing.region(), "plot-reference", Line.class).getFirst().getStartY();
            var first = drawing.marks().stream().filter(m -> m.id().toString().endsWith("2016")).toList();
            assertThat(first).hasSize(3).allSatisfy(m ->
                    assertThat(m.area().getMinY() + m.area().getHeight() / 2).isCloseTo(hundred, within(1e-6)));
            assertThat(first.stream().map(m -> m.area().getMinX()).distinct()).hasSize(1);
            assertThat(FxTests.onFx(() -> Overlaps.in(drawing.region()))).isEmpty();
            assertThat(PaperRules.faults(drawing.region())).isEmpty();
            assertThat(marks(drawing.region(), "plot-axis-name", Text.class)).extracting(Text::getText).containsExactly("2016年=100");
            assertThat(Stream.of(drawing).flatMap(d -> marks(d.region(), "plot-point", Shape.class).stream())).isNotEmpty();
        }
    }
}
