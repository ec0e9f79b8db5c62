package duizhao.ui.plot.time;

import static duizhao.ui.plot.FxTests.find;
import static duizhao.ui.plot.FxTests.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.quantity.Unit;
import duizhao.paper.draw.PaperRules;
import duizhao.platform.Messages;
import duizhao.ui.hands.Hands;
import duizhao.ui.plot.Drawing;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.FxTests;
import duizhao.ui.plot.Overlaps;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.Shown;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiplesTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static Drawing draw(Multiples multiples, double width) {
        return FxTests.onFx(() -> {
            var painter = new MultiplesPainter(multiples, PlotTheme.paperMono(FxTests.FAMILY), CHINESE);
            return painter.draw(width, painter.height(width));
        });
    }

    @Test
    void thePanelsOfARowShareTheirScale() {
        var drawing = draw(TimeSamples.multiples(3, false), 700);

        // One set of grid lines for each row, whatever the panels hold.
        var lines = find(drawing.region(), "plot-axis", Line.class).stream().map(Line::getStartY).toList();
        assertThat(lines).hasSize(9);
        assertThat(new TreeSet<>(lines)).hasSize(3);
        var zeros = find(drawing.region(), "plot-zero", Line.class).stream().map(Line::getStartY).toList();
        assertThat(zeros).hasSize(6);
        assertThat(new HashSet<>(zeros)).hasSize(2);
    }

    @Test
    void aRowWithoutASharedScaleIsAnIndexAndSaysItsBaseYear() {
        var drawing = draw(TimeSamples.multiples(3, false), 700);

        assertThat(marks(drawing.region(), "plot-axis-name", Text.class)).extracting(Text::getText)
                .containsExactly("%", "亿元", "2017年=100");
        assertThat(marks(drawing.region(), "plot-outcome-token", Text.class)).extracting(Text::getText)
                .anyMatch(text -> text.matches("1\\d\\d\\.\\d"));
    }

    @Test
    void itSaysWhereItFits() {
        assertThat(TimeSamples.multiples(3, false).fit()).isEqualTo(Fit.GOOD);
        assertThat(TimeSamples.multiples(7, false).fit()).isEqualTo(Fit.poor("plot.multiples.many", 7, 6));
        assertThat(TimeSamples.multiples(13, false).fit()).isEqualTo(Fit.none("plot.multiples.many", 13, 6));
        assertThat(Multiples.NOTHING.fit()).isEqualTo(Fit.none("plot.multiples.empty"));
        assertThatThrownBy(() -> new Multiples(List.of("西湖区"), List.of(new MultiplesRow("x", Unit.PERCENT, 0, List.of())),
                List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"3,false,442", "3,true,442", "6,false,442", "6,true,700", "1,false,340", "6,false,1250"})
    void wordsNeverOverlapAndPaperTakesIt(int districts, boolean longNames, double width) {
        var drawing = draw(TimeSamples.multiples(districts, longNames), width);

        assertThat(FxTests.onFx(() -> Overlaps.in(drawing.region()))).isEmpty();
        assertThat(PaperRules.faults(drawing.region())).isEmpty();
    }

    @Test
    void theKeyboardReachesEveryPoint() throws Exception {
        var chart = FxTests.onFx(() -> new MultiplesChart(CHINESE));
        FxTests.runFx(() -> chart.setData(TimeSamples.multiples(2, false)));
        try (var shown = Shown.of(chart, 900, 600)) {
            var reached = new HashSet<Object>();
            for (int row = 0; row < 3; row++) {
                robot.type(row == 0 ? KeyCode.HOME : KeyCode.DOWN, KeyCode.HOME);
                reached.add(chart.getSelectedId());
                for (int i = 0; i < 11; i++) {
                    robot.type(KeyCode.RIGHT);
                    reached.add(chart.getSelectedId());
                }
            }
            assertThat(reached).hasSize(shown.spots().size()).hasSize(30);
        }
    }
}
