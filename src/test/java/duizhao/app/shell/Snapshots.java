package duizhao.app.shell;

import duizhao.app.MadeDecisions;
import duizhao.app.session.Decisions;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.feature.compare.CompareFeature;
import duizhao.feature.sources.SourcesFeature;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.Foresight;
import duizhao.ui.theme.Typeface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Runs the window on the bundled figures and takes its pictures, headless: `Snapshots FOLDER [README]`, where README
/// is the file of the README's picture. The place 来源 is taken where the documents lie beside the project, or in
/// `-Dduizhao.sources=DIR`.
public final class Snapshots extends Application {

    private static final String IN_README = "compare-first-1280";

    private static Path folder = Path.of(".");
    private static List<Path> readme = List.of();

    public static void main(String[] args) {
        folder = Path.of(args[0]);
        readme = Stream.of(args).skip(1).map(Path::of).toList();
        launch(args);
    }

    @Override
    public void start(Stage ignored) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler(Snapshots::beyondTheScreen);
        Files.createDirectories(folder);
        if (Boolean.getBoolean("duizhao.places")) { // only those
            new PlacePictures(folder).take();
            Platform.exit();
            return;
        }
        if (Boolean.getBoolean("duizhao.pictures.exchange")) { // only those
            new ExchangePictures(folder).take();
            Platform.exit();
            return;
        }
        new ReportPictures(folder).take();
        if (Boolean.getBoolean("duizhao.pictures.reports")) { // only those
            Platform.exit();
            return;
        }
        new HistoryPictures(folder).take();
        if (Boolean.getBoolean("duizhao.pictures.history")) { // only those
            Platform.exit();
            return;
        }
        new ZoomPictures(folder).take();
        LensPictures.take(Snapshots::shoot);
        var generated = GeneratedFigures.of(40, 300, 2021, 2023);
        for (String lens : List.of("plan", "districts", "years")) {
            for (double[] size : new double[][] {{1280, 800}, {1920, 1080}}) {
                shoot("lens-" + lens + "-much-" + (int) size[0], size[0], size[1], m -> {
                    m.put("compare-lens", lens);
                    m.put("period", "2022");
                    m.put("districts", String.join(",", generated.districts().stream().map(District::code).toList()));
                }, memory -> many(memory, generated));
            }
        }
        if (Boolean.getBoolean("duizhao.pictures.lenses")) {
            Platform.exit();
            return;
        }
        shoot("2022-1280", 1280, 800, m -> m.put("period", "2022"));
        shoot("2022-1280-drawer", 1280, 800, m -> { m.put("period", "2022"); m.put("drawer", "true"); });
        shoot("2022-1920", 1920, 1080, m -> m.put("period", "2022"));
        shoot("2023-1920-dark", 1920, 1080, m -> { m.put("period", "2023"); m.put("theme", "dark"); });
        shoot("2023-1280-en", 1280, 800, m -> { m.put("period", "2023"); m.put("language", "en"); });
        shoot("none-1280", 1280, 800, m -> m.put("districts", ""));
        shoot("2022-1280-contrast", 1280, 800, m -> { m.put("period", "2022"); m.put("theme", "contrast"); });
        shoot("none-in-year-1280", 1280, 800, m -> { m.put("period", "2022"); m.put("districts", "360111"); });
        shoot("one-1280", 1280, 800, m -> { m.put("period", "2022"); m.put("districts", "360104"); });
        shoot("span-1280", 1280, 800, m -> m.put("period", "2016/2020"));
        new OverviewPictures(folder).take();
        new PlacePictures(folder).take();
        new ExchangePictures(folder).take();
        Path documents = Path.of(System.getProperty("duizhao.sources", "../shared/sources"));
        if (Files.isDirectory(documents)) {
            new SourcePictures(folder, documents).take();
        }
        // Not one that an earlier run left in the folder.
        if (PictureChoice.isWanted(IN_README)) {
            for (Path file : readme) {
                Files.createDirectories(file.getParent());
                Files.copy(folder.resolve(IN_README + ".png"), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Platform.exit();
    }

    /// The headless screen is 1000 x 1000, and JavaFX 26.0.2 throws where a larger window is copied onto it; the picture
    /// is taken of the scene, which is whole.
    private static void beyondTheScreen(Thread thread, Throwable error) {
        boolean expected = error instanceof IndexOutOfBoundsException && Stream.of(error.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow"));
        if (!expected) {
            error.printStackTrace();
        }
    }

    private static ShellParts many(RememberedHere memory, GeneratedFigures generated) {
        return new ShellParts(memory, Runnable::run, Runnable::run,
                Typeface.family(Path.of(System.getProperty("duizhao.home", "target/duizhao"), "fonts")),
                generated.districts(), generated.periods(), Period.year(2022), "generated.duizhao",
                generated.data().figures().size(), tasks -> new NoEdits(), around -> FileMenu.NONE,
                around -> List.of(new CompareFeature(around, generated.districts(),
                        BundledFigures.records(generated.data(), generated::compare),
                        new MadeDecisions(new Decisions(around.messages(), Clock.systemUTC(), "甲")), shown -> { })));
    }

    private static void shoot(String name, double width, double height, Consumer<RememberedHere> set)
            throws Exception {
        shoot(name, width, height, set, memory -> parts(memory, BundledFigures::compare, c -> { }));
    }

    private static void shoot(String name, double width, double height, Consumer<RememberedHere> set,
                              Function<RememberedHere, ShellParts> parts) throws Exception {
        if (!PictureChoice.isWanted(name)) {
            return;
        }
        var memory = new RememberedHere();
        set.accept(memory);
        memory.put("window", "0,0,%s,%s,0".formatted(width, height));
        var stage = new Stage();
        var window = new ShellWindow(stage, parts.apply(memory));
        window.show();
        window.complete();
        Scene scene = stage.getScene();
        for (int i = 0; i < 3; i++) {
            var key = new Object();
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
            Platform.enterNestedEventLoop(key);
            Thread.sleep(150);
        }
        ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png",
                folder.resolve(name + ".png").toFile());
        stage.hide();
    }

    static ShellParts parts(RememberedHere memory, Function<Selection, Comparison> source,
                            Consumer<Function<Printed, Sheet>> print) {
        return parts(memory, Runnable::run, source, print);
    }

    static ShellParts parts(RememberedHere memory, Executor background, Function<Selection, Comparison> source,
                            Consumer<Function<Printed, Sheet>> print) {
        return new ShellParts(memory, background, Runnable::run,
                Typeface.family(Path.of(System.getProperty("duizhao.home", "target/duizhao"), "fonts")),
                BundledFigures.DISTRICTS, BundledFigures.periods(), Period.year(2022), "nanchang.duizhao",
                BundledFigures.DATA.figures().size(), tasks -> new NoEdits(), around -> FileMenu.NONE,
                around -> List.of(new CompareFeature(around, BundledFigures.DISTRICTS,
                                BundledFigures.records(BundledFigures.DATA, source),
                                new MadeDecisions(new Decisions(around.messages(), Clock.systemUTC(), "甲")), print),
                        new SourcesFeature(around, BundledFigures.RECORDS, owner -> List.of(), Foresight.NONE)));
    }
}
