package duizhao.ui.plot.rank;

import static duizhao.ui.plot.FxTests.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duizhao.domain.indicator.Direction;
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
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingDotsTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static RankPainter painter(List<RankRow> rows, double width) {
        return FxTests.onFx(() -> new RankPainter(rows, Direction.UP, width, PlotTheme.paperMono(FxTests.FAMILY), CHINESE));
    }

    private static Region row(RankPainter painter, Object id) {
        return FxTests.onFx(() -> painter.row(painter.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow()));
    }

    private static String rank(Region row) {
        return find(row, "plot-rank", Text.class).getFirst().getText();
    }

    @Test
    void theBestStandsFirstAndTiesShareARank() {
        var painter = painter(RankSamples.nine(), 500);

        assertThat(painter.rows()).extracting(RankRow::id).containsExactly(6, 1, 3, 0, 5, 7, 2, 8);
        assertThat(painter.rows().stream().map(r -> rank(row(painter, r.id())))).containsExactly("1", "2", "2", "4", "4",
                "6", "6", "8");
    }

    @Test
    void thoseThatShareARankAreBracketed() {
        var painter = painter(RankSamples.nine(), 500);

        assertThat(find(row(painter, 6), "plot-bracket", Path.class)).isEmpty();
        assertThat(find(row(painter, 1), "plot-bracket", Path.class)).hasSize(1);
        assertThat(find(row(painter, 3), "plot-bracket", Path.class)).hasSize(1);
    }

    @Test
    void dotsStandAtTheirValuesAndTheOwnOneIsABlackDiamond() {
        var painter = painter(RankSamples.nine(), 500);

        assertThat(find(row(painter, 1), "plot-dot", Circle.class).getFirst().getCenterX())
                .isCloseTo(painter.x(6.1), within(1e-6));
        var own = find(row(painter, 0), "plot-dot-own", Shape.class).getFirst();
        assertThat(own.getFill()).isEqualTo(Color.BLACK);
        assertThat(own).isNotInstanceOf(Circle.class);
        assertThat(find(row(painter, 2), "plot-dot", Circle.class).getFirst().getFill()).isEqualTo(Color.WHITE);
    }

    @Test
    void aDistrictWithoutANumberHasNoRankAndIsNamed() {
        var notes = find(FxTests.onFx(() -> painter(RankSamples.nine(), 500).key()), "plot-note", Text.class);

        assertThat(notes).extracting(Text::getText).containsExactly("未排名1个：" + RankSamples.nine().get(4).label());
    }

    @Test
    void itSaysWhereItFits() {
        assertThat(Ranking.of(RankSamples.nine(), Direction.UP).fit()).isEqualTo(Fit.GOOD);
        assertThat(Ranking.of(RankSamples.nine().subList(0, 2), Direction.UP).fit()).isEqualTo(Fit.poor("plot.ranking.few", 2));
        assertThat(Ranking.of(List.of(), Direction.UP).fit()).isEqualTo(Fit.none("plot.ranking.empty"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 442, 900})
    void wordsNeverOverlap(double width) {
        for (var rows : List.of(RankSamples.nine(), RankSamples.longNames(), RankSamples.many(120))) {
            var painter = painter(rows, width);
            for (RankRow row : painter.rows()) {
                assertThat(FxTests.onFx(() -> Overlaps.in(painter.row(row)))).isEmpty();
            }
        }
    }

    @Test
    void paperTakesIt() {
        assertThat(PaperRules.faults(FxTests.onFx(() -> painter(RankSamples.nine(), 442).picture("题", "", "注")))).isEmpty();
    }

    @Test
    void theKeyboardWalksTheRanksAndAnotherDirectionTurnsThem() throws Exception {
        var chart = FxTests.onFx(() -> new RankingDots(CHINESE));
        FxTests.runFx(() -> chart.rows().setAll(RankSamples.nine()));
        try (var shown = Shown.of(chart, 700, 600)) {
            var reached = new ArrayList<Object>();
            for (int i = 0; i < 8; i++) {
                robot.type(KeyCode.DOWN);
                reached.add(chart.getSelectedId());
            }
            assertThat(reached).containsExactly(6, 1, 3, 0, 5, 7, 2, 8);
            FxTests.runFx(() -> chart.setDirection(Direction.DOWN));
            FxTests.settle();
            robot.type(KeyCode.HOME);
            assertThat(chart.getSelectedId()).isEqualTo(8);
            var heard = FxTests.onFx(() -> find(chart, "row-cell", ListCell.class).stream().map(Node::getAccessibleText).toList());
            assertThat(heard).contains("青云谱区 地区生产总值 2022年 5.5%左右");
        }
    }
}
