package duizhao.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import duizhao.platform.Messages;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Renders the chart as people see it into `target/plot-pictures`, to be looked at; the many screens only with
/// `-Dduizhao.pictures=true`, because they take half a minute.
class PlotPicturesTest {

    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    @BeforeAll
    static void start() throws Exception {
        FxTests.start();
    }

    @AfterAll
    static void plainTheme() {
        FxTests.runFx(() -> Application.setUserAgentStylesheet(null));
    }

    private static BulletRows chart(List<BulletRow> rows) {
        var chart = new BulletRows(CHINESE);
        chart.setTitle("青云谱区2022年五项可比指标中三项未达年初计划");
        chart.setSubtitle("主要经济指标增速，计划与完成，青云谱区，2022年；2022年工作报告、2023年计划报告");
        chart.setNote("注：“左右”按±0.2个百分点；完成数含预计，以统计部门最终核定为准。");
        chart.rows().setAll(rows);
        return chart;
    }

    private WritableImage screen(List<BulletRow> rows, double width, double height, Object selected) throws Exception {
        var stage = FxTests.onFx(() -> {
            var root = new StackPane(chart(rows));
            root.setStyle("-fx-font-family: '" + FxTests.FAMILY + "'; -fx-font-size: 14px;");
            // A window of its own: the headless platform fails on windows that grow or leave its screen.
            var window = new Stage();
            window.setX(0);
            window.setY(0);
            window.setScene(new Scene(root, width, height));
            window.show();
            return window;
        });
        FxTests.settle();
        FxTests.runFx(() -> {
            var chart = (BulletRows) stage.getScene().lookup(".bullet-rows");
            chart.setSelectedId(selected);
            chart.setHoveredId(3);
            chart.requestFocus();
        });
        FxTests.settle();
        return FxTests.onFx(() -> {
            var image = stage.getScene().snapshot(null);
            stage.close();
            return image;
        });
    }

    @Test
    @EnabledIfSystemProperty(named = "duizhao.pictures", matches = "true")
    void screensInBothThemesAndThreeWidths() throws Exception {
        for (var theme : Map.of("light", new PrimerLight().getUserAgentStylesheet(),
                "dark", new PrimerDark().getUserAgentStylesheet()).entrySet()) {
            FxTests.runFx(() -> Application.setUserAgentStylesheet(theme.getValue()));
            for (int width : new int[] {420, 700, 1100}) {
                String name = theme.getKey() + "-" + width;
                FxTests.save(screen(BulletSamples.qingyunpu2022("青云谱区"), width, 600, 2), name + "-nine");
                FxTests.save(screen(BulletSamples.wordings(), width, 900, "more"), name + "-wordings");
                FxTests.save(screen(BulletSamples.longNames(), width, 800, 5), name + "-long");
                FxTests.save(screen(BulletSamples.many(60), width, 700, 7), name + "-sixty");
            }
            FxTests.save(screen(BulletSamples.qingyunpu2022("").subList(0, 1), 700, 260, null), theme.getKey() + "-one");
            FxTests.save(screen(List.of(), 700, 260, null), theme.getKey() + "-none");
        }
    }

    @Test
    void paperInColourAndInOneBit() {
        for (var theme : Map.of("colour", PlotTheme.paperColour(FxTests.FAMILY), "mono",
                PlotTheme.paperMono(FxTests.FAMILY)).entrySet()) {
            for (var rows : Map.of("nine", BulletSamples.qingyunpu2022("青云谱区"), "wordings", BulletSamples.wordings(),
                    "sixty", BulletSamples.many(60)).entrySet()) {
                var image = FxTests.onFx(() -> {
                    // 156 mm of type area
                    var picture = new BulletRowPainter(rows.getValue(), 442, theme.getValue(), CHINESE)
                            .picture("青云谱区2022年计划与完成", "增速", "注：“左右”按±0.2个百分点。");
                    var parameters = new SnapshotParameters();
                    parameters.setTransform(Transform.scale(3, 3));
                    return picture.snapshot(parameters, null);
                });
                FxTests.save(image, "paper-" + theme.getKey() + "-" + rows.getKey());
                if (theme.getKey().equals("mono")) {
                    FxTests.save(oneBit(image), "paper-1bit-" + rows.getKey());
                }
                assertThat(image.getWidth()).isGreaterThan(1300);
            }
        }
    }

    @Test
    void inOneBitEveryRowStillTellsItsLabelTickBarAndVerdict() {
        var rows = BulletSamples.qingyunpu2022("");
        var painter = new BulletRowPainter(rows, 442, PlotTheme.paperMono(FxTests.FAMILY), CHINESE);
        for (BulletRow row : rows) {
            var region = FxTests.onFx(() -> painter.row(row));
            var bits = FxTests.onFx(() -> {
                var parameters = new SnapshotParameters();
                parameters.setTransform(Transform.scale(3, 3));
                return oneBit(region.snapshot(parameters, null));
            });
            for (String mark : List.of("plot-label", "plot-verdict", "plot-tick", "plot-bar", "plot-hatch",
                    "plot-outcome-token", "plot-target-token")) {
                for (var node : FxTests.find(region, mark, Node.class)) {
                    assertThat(black(bits, node.getBoundsInParent())).as("%s of %s", mark, row.label()).isPositive();
                }
            }
        }
    }

    private static long black(WritableImage bits, Bounds bounds) {
        long black = 0;
        for (int y = (int) Math.max(0, bounds.getMinY() * 3); y < Math.min(bits.getHeight(), bounds.getMaxY() * 3); y++) {
            for (int x = (int) Math.max(0, bounds.getMinX() * 3); x < Math.min(bits.getWidth(), bounds.getMaxX() * 3); x++) {
                black += bits.getPixelReader().getColor(x, y).equals(Color.BLACK) ? 1 : 0;
            }
        }
        return black;
    }

    @Test
    void englishWordsAreLonger() {
        var rows = BulletSamples.wordings().stream().map(r -> new BulletRow(r.id(), r.group(),
                "General public budget revenue", "Qingyunpu", r.scale(), r.target(), r.outcome(), r.direction(), r.kind(),
                r.marks(), new BulletRow.Words(new Messages(Messages.ENGLISH).text("term.verdict." + r.kind().name()),
                        r.words().gap().isBlank() ? "" : "-2.0 points", "", ""), r.tolerances())).toList();
        for (int width : new int[] {420, 700}) {
            var image = FxTests.onFx(() -> new BulletRowPainter(rows, width,
                    PlotTheme.light(Font.font(FxTests.FAMILY, 14)), new Messages(Messages.ENGLISH))
                    .picture("Three of five targets missed", "Growth, Qingyunpu, 2022", "").snapshot(null, null));
            FxTests.save(image, "english-" + width);
            assertThat(image.getWidth()).isGreaterThan(width);
        }
    }

    /// As a laser printer without greys would put it: a pixel is black or not.
    static WritableImage oneBit(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var bits = new WritableImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double grey = image.getPixelReader().getColor(x, y).grayscale().getRed();
                bits.getPixelWriter().setColor(x, y, grey < 0.5 ? Color.BLACK : Color.WHITE);
            }
        }
        return bits;
    }
}
