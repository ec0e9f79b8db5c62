package duizhao.ui.plot.time;

import static duizhao.ui.plot.FxTests.find;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import duizhao.platform.Messages;
import duizhao.ui.hands.Hands;
import duizhao.ui.hint.HoverText;
import duizhao.ui.plot.FxTests;
import duizhao.ui.plot.Shown;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What all charts do that are drawn as a whole, shown with a trend and with small multiples.
class FigureChartTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    private final Hands robot = new Hands();

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    private static TrendChart trend() {
        return FxTests.onFx(() -> {
            var chart = new TrendChart(CHINESE);
            chart.setTitle("增速回落");
            chart.setNote("注：“左右”按±0.2个百分点。");
            chart.setData(TimeSamples.single());
            return chart;
        });
    }

    @Test
    void theWholeChartIsCopiedOnWhiteWithItsWords() throws Exception {
        var chart = trend();
        try (var shown = Shown.of(chart, 700, 400)) {
            robot.push(KeyCode.SHORTCUT, KeyCode.C);
            FxTests.settle();
            var image = FxTests.onFx(() -> Clipboard.getSystemClipboard().getImage());
            assertThat(image).isNotNull();
            assertThat(image.getWidth()).isGreaterThan(2 * 700);
            assertThat(image.getPixelReader().getColor(0, 0)).isEqualTo(Color.WHITE);
            assertThat(FxTests.onFx(() -> find(chart.picture(700, chart.getTheme()), "plot-paragraph", Text.class)).stream()
                    .map(Text::getText)).contains("增速回落", "注：“左右”按±0.2个百分点。");
            assertThat(shown.spots()).isNotEmpty();
        }
    }

    @Test
    void coloursFollowTheTheme() throws Exception {
        var chart = trend();
        try (var shown = Shown.of(chart, 700, 400)) {
            assertThat(FxTests.onFx(() -> find(chart, "plot-line", Path.class).getFirst().getStroke()))
                    .isEqualTo(Color.web("#24292f"));
            FxTests.runFx(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
            FxTests.settle();
            assertThat(FxTests.onFx(() -> find(chart, "plot-line", Path.class).getFirst().getStroke()))
                    .isEqualTo(Color.web("#c9d1d9"));
            assertThat(shown.spots()).hasSize(8);
        }
    }

    @Test
    void aNameThatWasCutIsToldByATooltip() throws Exception {
        var chart = FxTests.onFx(() -> new TrendChart(CHINESE));
        FxTests.runFx(() -> chart.setData(TimeSamples.several(3, 6, true)));
        try (var shown = Shown.of(chart, 700, 400)) {
            var name = FxTests.onFx(() -> find(chart, "plot-series-label", Text.class).getFirst());
            assertThat(HoverText.of(name)).isEqualTo(name.getAccessibleText());
            assertThat(shown.spots()).isNotEmpty();
        }
    }

    @Test
    void whatIsTooHighScrollsToTheSelectedMark() throws Exception {
        var chart = FxTests.onFx(() -> new MultiplesChart(CHINESE));
        FxTests.runFx(() -> chart.setData(TimeSamples.multiples(2, false)));
        try (var shown = Shown.of(chart, 700, 240)) {
            FxTests.runFx(() -> chart.setSelectedId("2/0/2020"));
            FxTests.settle();
            var scroll = FxTests.onFx(() -> find(chart, "figure-scroll", ScrollPane.class).getFirst());
            var spot = shown.spot("2/0/2020");
            double y = FxTests.onFx(() -> scroll.sceneToLocal(spot.localToScene(spot.getLayoutBounds())).getMinY());
            assertThat(y).isBetween(-1.0, FxTests.onFx(scroll::getHeight));
        }
    }

    @Test
    void aNewSelectionFromOutsideTakesTheFocusOnlyWhereItWasInTheChart() throws Exception {
        var chart = trend();
        try (var shown = Shown.of(chart, 700, 400)) {
            FxTests.runFx(() -> chart.setSelectedId("青云谱区2018"));
            assertThat(shown.focused()).isEqualTo(shown.spot("青云谱区2018"));
            FxTests.runFx(() -> chart.getScene().getRoot().requestFocus());
            FxTests.runFx(() -> chart.setSelectedId("青云谱区2019"));
            assertThat(shown.focused()).isNotEqualTo(shown.spot("青云谱区2019"));
        }
    }

    @Test
    void aDisposedSkinIsForgottenByItsControl() throws Exception {
        var chart = trend();
        try (var shown = Shown.of(chart, 700, 400)) {
            assertThat(shown.spots()).isNotEmpty();
            var old = new WeakReference<Skin<?>>(FxTests.onFx(() -> chart.getSkin()));
            FxTests.runFx(() -> chart.setSkin(null));
            FxTests.runFx(() -> {
                chart.setSelectedId("青云谱区2018");
                chart.setTitle("另一题");
                chart.setData(Trend.NOTHING);
            });
            for (int i = 0; i < 50 && old.get() != null; i++) {
                System.gc();
                FxTests.settle();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(old.get()).isNull();
        }
    }
}
