package duizhao.ui.plot;

import static duizhao.ui.plot.FxTests.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.verdict.VerdictKind;
import duizhao.paper.draw.PaperRules;
import duizhao.platform.Messages;
import duizhao.ui.hands.Hands;
import duizhao.ui.hint.HoverText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dumbbells and deviation bars.
class GapChartsTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static DumbbellPainter dumbbells(List<BulletRow> rows, double width) {
        return FxTests.onFx(() -> new DumbbellPainter(rows, width, PlotTheme.paperMono(FxTests.FAMILY), CHINESE));
    }

    private static DeviationPainter deviations(List<BulletRow> rows, double width) {
        return FxTests.onFx(() -> new DeviationPainter(rows, width, PlotTheme.paperMono(FxTests.FAMILY), CHINESE));
    }

    private static Region row(RowPainter<BulletRow> painter, Object id) {
        return FxTests.onFx(() -> painter.row(painter.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow()));
    }

    @Test
    void rowsStandFromTheGreatestGapToTheLeast() {
        assertThat(dumbbells(GapSamples.nine(), 700).rows()).extracting(BulletRow::id).containsExactly(3, 2, 1, 5, 4);
        assertThat(deviations(GapSamples.nine(), 700).rows()).extracting(BulletRow::id).containsExactly(3, 2, 1, 5, 4);
    }

    @Test
    void groupsStayTogetherAndAreSortedWithin() {
        var painter = dumbbells(GapSamples.many(27), 700);

        assertThat(painter.rows().stream().map(BulletRow::group).distinct().toList())
                .hasSize((int) painter.parts().stream().filter(RowPart.Heading.class::isInstance).count());
        painter.rows().stream().map(BulletRow::group).distinct().forEach(group -> assertThat(painter.rows().stream()
                .filter(r -> r.group().equals(group)).map(GapRows::gap)).isSortedAccordingTo(Comparator.reverseOrder()));
    }

    @Test
    void planIsHollowOutcomeSolidAndTheLineJoinsThem() {
        var painter = dumbbells(List.of(BulletSamples.row("a", "指标", Samples.printed("8%"), Samples.printed("5%"),
                VerdictKind.MISSED)), 700);
        var region = row(painter, "a");

        var target = find(region, "plot-target", Circle.class).getFirst();
        var outcome = find(region, "plot-outcome", Circle.class).getFirst();
        var line = find(region, "plot-gap-line", Line.class).getFirst();
        assertThat(target.getFill()).isEqualTo(Color.WHITE);
        assertThat(outcome.getFill()).isEqualTo(Color.BLACK);
        assertThat(target.getCenterX()).isCloseTo(painter.scale().x(8), within(1e-6));
        assertThat(outcome.getCenterX()).isCloseTo(painter.scale().x(5), within(1e-6));
        assertThat(List.of(line.getStartX(), line.getEndX())).containsExactly(target.getCenterX(), outcome.getCenterX());
    }

    @Test
    void theGapIsPrinted() {
        assertThat(find(row(dumbbells(GapSamples.nine(), 700), 1), "plot-gap", Text.class).getFirst().getText())
                .isEqualTo("低2.0个百分点");
    }

    @Test
    void anEstimateIsHatchedAndAboutHasAWhiskerOfTau() {
        var painter = dumbbells(GapSamples.nine(), 700);
        var region = row(painter, 1);

        assertThat(find(region, "plot-hatch", Path.class)).hasSize(1);
        assertThat(find(region, "plot-outcome", Circle.class).getFirst().getFill()).isEqualTo(Color.WHITE);
        var whisker = find(region, "plot-whisker", Path.class).getFirst().getLayoutBounds();
        double tau = painter.scale().x(5.7) - painter.scale().x(5.5);
        assertThat(whisker.getWidth()).isCloseTo(2 * tau, within(2.0));
    }

    @Test
    void whatCannotBeDrawnIsNamedBelow() {
        var note = find(FxTests.onFx(() -> dumbbells(GapSamples.nine(), 700).key()), "plot-note", Text.class);

        assertThat(String.join("", note.stream().map(Text::getText).toList())).isEqualTo(
                "未画4项：实际利用外资（不可比）、出口总额（不可比）、城镇居民人均可支配收入（无数据）、服务业营业收入（无目标）");
    }

    @Test
    void ratesAndMoneyAreNeverOnOneScale() {
        var rows = new ArrayList<>(GapSamples.levels());
        rows.add(BulletSamples.row("rate", "增速", Samples.printed("8%"), Samples.printed("5%"), VerdictKind.MISSED));

        assertThat(GapRows.of(rows).drawn()).hasSize(3);
        assertThat(Dumbbells.fit(rows)).isEqualTo(Fit.poor("plot.gap.units", 1L));
        assertThat(Dumbbells.fit(GapSamples.nine())).isEqualTo(Fit.GOOD);
        assertThat(Deviations.fit(List.of())).isEqualTo(Fit.none("plot.gap.empty"));
    }

    @Test
    void magnitudesAreBroughtTogetherExactly() {
        assertThat(GapRows.gap(GapRows.of(GapSamples.levels()).drawn().get(1))).isEqualByComparingTo(new BigDecimal("-0.5"));
    }

    @Test
    void deviationsStartAtZeroAndAnUncertainOneIsNotSolidToItsEnd() {
        var painter = deviations(GapSamples.nine(), 700);
        var region = row(painter, 1);

        var bar = find(region, "plot-bar", Rectangle.class).getFirst();
        var end = find(region, "plot-bar-end", Rectangle.class).getFirst();
        assertThat(bar.getX() + bar.getWidth()).isCloseTo(painter.scale().zero(), within(0.01));
        assertThat(end.getX()).isCloseTo(painter.scale().x(-2), within(0.01));
    }

    @Test
    void deviationsOfRatesAreInPointsInTheLanguageOfTheWindow() {
        assertThat(deviations(GapSamples.nine(), 700).unit()).isEqualTo("个百分点");
        assertThat(FxTests.onFx(() -> new DeviationPainter(GapSamples.nine(), 700, PlotTheme.paperMono(FxTests.FAMILY),
                new Messages(Messages.ENGLISH))).unit()).isEqualTo("points");
    }

    @Test
    void anArrowBackOverItsBarRunsAboveIt() {
        var painter = deviations(GapSamples.nine(), 700);
        var region = row(painter, 4);

        double top = find(region, "plot-bar", Rectangle.class).getFirst().getY();
        assertThat(find(region, "plot-arrow", Path.class).getFirst().getLayoutBounds().getMaxY())
                .isLessThanOrEqualTo(top + 1);
        assertThat(painter.rows().get(4).outcome().qualifier()).isEqualTo(Qualifier.AT_LEAST);
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, 442, 700, 1250})
    void wordsNeverOverlap(double width) {
        for (var rows : List.of(GapSamples.nine(), GapSamples.longNames(), GapSamples.levels(), GapSamples.many(12))) {
            for (RowPainter<BulletRow> painter : List.of(dumbbells(rows, width), deviations(rows, width))) {
                for (BulletRow row : painter.rows()) {
                    assertThat(FxTests.onFx(() -> Overlaps.in(painter.row(row)))).isEmpty();
                }
                assertThat(FxTests.onFx(() -> Overlaps.in(painter.key()))).isEmpty();
            }
        }
    }

    @Test
    void longLabelsAreCutAndToldByTheTooltip() throws Exception {
        var chart = FxTests.onFx(() -> new Dumbbells(CHINESE));
        FxTests.runFx(() -> chart.rows().setAll(GapSamples.longNames()));
        try (var shown = Shown.of(chart, 600, 500)) {
            var cell = FxTests.onFx(() -> find(chart, "row-cell", RowCell.class).getFirst());
            assertThat(HoverText.of(cell)).startsWith(Samples.LONG_NAME);
            assertThat(find(cell, "plot-label", Text.class)).hasSize(2).last()
                    .satisfies(line -> assertThat(line.getText()).endsWith("…"));
        }
    }

    @Test
    void theKeyboardWalksTheRowsAsTheyAreDrawn() throws Exception {
        for (RowChart<BulletRow> chart : FxTests.onFx(() -> List.of(new Dumbbells(CHINESE), new Deviations(CHINESE)))) {
            FxTests.runFx(() -> chart.rows().setAll(GapSamples.nine()));
            try (var shown = Shown.of(chart, 700, 500)) {
                var reached = new ArrayList<Object>();
                for (int i = 0; i < 5; i++) {
                    robot.type(KeyCode.DOWN);
                    reached.add(chart.getSelectedId());
                }
                assertThat(reached).containsExactly(3, 2, 1, 5, 4);
                assertThat(FxTests.onFx(() -> find(chart, "row-cell", RowCell.class).stream()
                        .map(RowCell::getAccessibleText).toList()))
                        .contains("地区生产总值 计划7.5%以上 完成5.5%左右 未完成 低2.0个百分点");
            }
        }
    }

    @Test
    void paperTakesThem() {
        for (RowPainter<BulletRow> painter : List.of(dumbbells(GapSamples.nine(), 442), deviations(GapSamples.nine(), 442))) {
            assertThat(PaperRules.faults(FxTests.onFx(() -> painter.picture("题", "副题", "注")))).isEmpty();
        }
    }
}
