import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import duizhao.paper.draw.PaperFonts;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.ui.plot.time.Multiples;
import duizhao.ui.plot.time.MultiplesChart;
import duizhao.ui.plot.time.MultiplesRow;
import duizhao.ui.plot.time.TrendPoint;
import duizhao.ui.plot.time.TrendSeries;
import duizhao.ui.theme.Look;
import duizhao.ui.theme.Theme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;

/// Draws how cost grows with the small multiples of the program: `ScaleChart scale.csv scale.png`. A panel for each kind of
/// work, ours and the reference beside it; across the power of ten of the figures, upwards that of the milliseconds.
public final class ScaleChart extends Application {

    private static final String FAMILY = "Noto Sans SC";

    private static Path csv = Path.of("");
    private static Path png = Path.of("");

    public static void main(String[] args) {
        csv = Path.of(args[0]);
        png = Path.of(args[1]);
        launch(args);
    }

    @Override
    public void start(javafx.stage.Stage ignored) throws Exception {
        new PaperFonts(new FontFiles(Path.of(System.getProperty("duizhao.home"), "fonts")));
        var chart = new MultiplesChart(new Messages(Messages.ENGLISH));
        chart.setData(data());
        var said = new Label("Across: figures in the store, 4 is 10^4 and 7 is 10^7. Upwards: median, 0 is 1 ms, 3 is 1 s, 5 is 100 s."
                + " Each step of 1 is tenfold.");
        var root = new VBox(10, said, chart);
        root.setPadding(new Insets(12));
        new Look(Theme.LIGHT, FAMILY, 13).dress(root);
        root.getStyleClass().add("root");
        root.getStylesheets().add("data:text/css,.root%7B-fx-background-color:-color-bg-default%7D");
        int height = 160 + 86 * chart.getData().rows().size();
        chart.setPrefHeight(height - 60);
        var scene = new Scene(root, 900, height);
        scene.snapshot(null);
        // Twice: what is measured in the first layout is placed in the second.
        ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", png.toFile());
        Platform.exit();
    }

    private static Multiples data() throws Exception {
        Map<String, Map<Integer, double[]>> times = new LinkedHashMap<>();
        for (String line : Files.readAllLines(csv).subList(1, Files.readAllLines(csv).size())) {
            String[] part = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            times.computeIfAbsent(part[1].replace("\"", ""), name -> new TreeMap<>()).put(
                    (int) Math.round(Math.log10(Double.parseDouble(part[2]))),
                    new double[] {Double.parseDouble(part[3]), Double.parseDouble(part[6])});
        }
        var rows = new ArrayList<MultiplesRow>();
        times.forEach((name, sizes) -> rows.add(new MultiplesRow(name, Unit.NONE, 0, List.of(line(name, sizes, 0), line(name, sizes, 1)))));
        return new Multiples(List.of("Duizhao", "Reference"), rows, List.of());
    }

    private static TrendSeries line(String name, Map<Integer, double[]> sizes, int which) {
        var points = new ArrayList<TrendPoint>();
        sizes.forEach((power, times) -> {
            if (times[which] > 0) {
                var log = BigDecimal.valueOf(Math.log10(times[which])).setScale(1, RoundingMode.HALF_UP);
                points.add(new TrendPoint(name + which + power, power, null, new Quantity(log, null, Wording.BARE, Unit.NONE,
                        Firmness.UNSTATED, false, log.toPlainString()), VerdictKind.NO_TARGET, false, 0, Tolerances.HOUSE, "", ""));
            }
        });
        return new TrendSeries(which == 0 ? "Duizhao" : "reference", which == 0, points);
    }
}
