package duizhao.app.shell;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.exchange.DataPackage;
import duizhao.feature.entry.EntryFeature;
import duizhao.feature.overview.OverviewFeature;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.Foresight;
import duizhao.ui.theme.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Pictures of the place 总览 and of the form that enters a figure.
final class OverviewPictures {

    private final Path folder;

    OverviewPictures(Path folder) {
        this.folder = folder;
    }

    /// On the JavaFX thread.
    void take() throws IOException, InterruptedException {
        Path file = Files.createTempDirectory("pictures").resolve("nanchang.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            for (double[] size : new double[][] {{1280, 800}, {1920, 1080}}) {
                String at = "-" + (int) size[0];
                shoot(store, "all" + at, size, m -> { }, stage -> { });
                shoot(store, "years" + at, size, m -> {
                    m.put("overview-years", "2021,2023");
                    m.put("overview-list", "MISSES");
                    m.put("drawer", "true");
                }, stage -> { });
                shoot(store, "one" + at, size, m -> {
                    m.put("districts", "360104");
                    m.put("overview-years", "2023");
                    m.put("overview-order", "GAP");
                    m.put("overview-list", "OVERSHOOTS");
                }, stage -> { });
                shoot(store, "none" + at, size, m -> m.put("districts", ""), stage -> { });
                shoot(store, "no-targets" + at, size, m -> m.put("districts", "360111"), stage -> { });
                shoot(store, "dark" + at, size, m -> {
                    m.put("theme", "dark");
                    m.put("overview-order", "VERDICT");
                    m.put("overview-years", "2023");
                    m.put("overview-list", "MISSING");
                }, stage -> list(stage.getScene()).getSelectionModel().select(3));
                shoot(store, "english" + at, size, m -> {
                    m.put("language", "en");
                    m.put("overview-years", "2023");
                    m.put("drawer", "true");
                }, stage -> { });
                shoot(store, "contrast" + at, size, m -> {
                    m.put("theme", "contrast");
                    m.put("overview-verdicts", "MISSED,ROUGHLY_MET");
                    m.put("overview-headline", "true");
                }, stage -> { });
            }
            shoot(store, "entry", new double[] {1280, 800}, m -> {
                m.put("overview-list", "MISSING");
                m.put("period", "2022");
            }, stage -> {
                ((TextField) stage.getScene().lookup("#filter")).setText("地区生产总值");
                list(stage.getScene()).getSelectionModel().select(0);
                ((ButtonBase) stage.getScene().lookup("#overview-enter")).fire();
            });
            shoot(store, "entry-warned", new double[] {1280, 800}, m -> {
                m.put("overview-list", "MISSING");
                m.put("period", "2022");
            }, stage -> {
                ((TextField) stage.getScene().lookup("#filter")).setText("地区生产总值");
                list(stage.getScene()).getSelectionModel().select(0);
                ((ButtonBase) stage.getScene().lookup("#overview-enter")).fire();
                Window.getWindows().stream().map(Window::getScene).filter(scene -> scene.lookup("#entry") != null)
                        .forEach(scene -> {
                            ((TextField) scene.lookup("#entry-words")).setText("3900亿元左右");
                            ((ComboBox<?>) scene.lookup("#entry-role")).getSelectionModel().selectLast();
                        });
            });
        }
        var generated = GeneratedFigures.of(40, 300, 2021, 2023);
        String all = generated.districts().stream().map(District::code).collect(Collectors.joining(","));
        shoot("much-1280", new double[] {1280, 800}, m -> {
            m.put("overview-years", "2021");
            m.put("districts", all);
        }, stage -> { }, memory -> parts(memory, generated));
        shoot("much-1920", new double[] {1920, 1080}, m -> {
            m.put("overview-lists", "false");
            m.put("districts", all);
        }, stage -> { }, memory -> parts(memory, generated));
    }

    static ShellParts parts(RememberedHere memory, GeneratedFigures generated) {
        return new ShellParts(memory, Runnable::run, Runnable::run,
                Typeface.family(Path.of(System.getProperty("duizhao.home", "target/duizhao"), "fonts")),
                generated.districts(), generated.periods(), Period.year(2023), "generated.duizhao",
                generated.data().figures().size(), tasks -> new NoEdits(), around -> FileMenu.NONE,
                around -> List.of(new OverviewFeature(around, generated.districts(), generated.periods(),
                        generated::compare, new EntryFeature(around, generated.periods(), generated::compare, Foresight.NONE),
                        shown -> { })));
    }

    private static ListView<?> list(Scene scene) {
        return (ListView<?>) scene.lookup("#overview-list");
    }

    private void shoot(Store store, String name, double[] size, Consumer<RememberedHere> set, Consumer<Stage> act)
            throws IOException, InterruptedException {
        shoot(name, size, m -> {
            m.put("period", "2022");
            m.put("drawer", "false");
            set.accept(m);
        }, act, memory -> StoreWindow.parts(memory, store, owner -> List.of()));
    }

    private void shoot(String name, double[] size, Consumer<RememberedHere> set, Consumer<Stage> act,
                       Function<RememberedHere, ShellParts> parts)
            throws IOException, InterruptedException {
        if (!PictureChoice.isWanted("overview-" + name)) {
            return;
        }
        var memory = new RememberedHere();
        set.accept(memory);
        memory.put("window", "0,0,%s,%s,0".formatted(size[0], size[1]));
        var stage = new Stage();
        var window = new ShellWindow(stage, parts.apply(memory));
        window.show();
        window.complete();
        settle();
        act.accept(stage);
        settle();
        save(stage, "overview-" + name);
        for (Window other : List.copyOf(Window.getWindows())) {
            if (other != stage && other instanceof Stage form && form.getScene().getRoot().getId() != null) {
                save(form, "overview-" + name + "-window");
                form.hide();
            }
        }
        stage.hide();
    }

    private void save(Stage stage, String name) throws IOException {
        ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png",
                folder.resolve(name + ".png").toFile());
    }

    private static void settle() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            var key = new Object();
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
            Platform.enterNestedEventLoop(key);
            Thread.sleep(150);
        }
    }
}
