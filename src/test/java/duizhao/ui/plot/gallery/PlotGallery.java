package duizhao.ui.plot.gallery;

import duizhao.paper.draw.PaperFonts;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.ui.plot.PlotControl;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.theme.Look;
import duizhao.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Draws every chart with much data, little, none and long names, on screen and on paper, to be looked at:
/// `PlotGallery FOLDER [NAME..]`.
public final class PlotGallery extends Application {

    private static final String FAMILY = "Noto Sans SC";
    /// 156 mm of type area, in points.
    private static final double TYPE_AREA = 442;

    private static Path folder = Path.of(".");
    private static List<String> wanted = List.of();

    public static void main(String[] args) {
        folder = Path.of(args[0]);
        wanted = Stream.of(args).skip(1).toList();
        launch(args);
    }

    @Override
    public void start(Stage ignored) throws Exception {
        Files.createDirectories(folder);
        new PaperFonts(new FontFiles(Path.of(System.getProperty("duizhao.home"), "fonts")));
        for (Exhibit exhibit : Exhibits.all(new Messages(Messages.CHINESE))) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(exhibit.name()::startsWith)) {
                for (Theme theme : exhibit.themes()) {
                    screen(exhibit, theme);
                }
                paper(exhibit);
            }
        }
        Platform.exit();
    }

    private static void screen(Exhibit exhibit, Theme theme) throws Exception {
        PlotControl chart = exhibit.chart().get();
        var root = new StackPane(chart);
        root.setPadding(new Insets(10));
        new Look(theme, FAMILY, 13).dress(root);
        root.getStyleClass().add("root");
        root.getStylesheets().add("data:text/css,.root%7B-fx-background-color:-color-bg-default%7D");
        var scene = new Scene(root, exhibit.width(), exhibit.height());
        scene.snapshot(null);
        // Twice: what is measured in the first layout is placed in the second.
        save(scene.snapshot(null), exhibit.name() + "-" + theme.key());
    }

    private static void paper(Exhibit exhibit) throws IOException {
        PlotControl chart = exhibit.chart().get();
        var image = shot(chart, PlotTheme.paperMono(FAMILY));
        save(image, exhibit.name() + "-mono");
        save(oneBit(image), exhibit.name() + "-1bit");
    }

    private static WritableImage shot(PlotControl chart, PlotTheme theme) {
        var parameters = new SnapshotParameters();
        var picture = chart.picture(TYPE_AREA, theme);
        double scale = Math.min(2.5, 4000 / Math.max(picture.getPrefHeight(), picture.getPrefWidth()));
        parameters.setTransform(Transform.scale(scale, scale));
        return picture.snapshot(parameters, null);
    }

    /// As a laser printer without greys would put it: a pixel is black or not.
    private static WritableImage oneBit(WritableImage image) {
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

    private static void save(WritableImage image, String name) throws IOException {
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name + ".png").toFile());
    }
}
