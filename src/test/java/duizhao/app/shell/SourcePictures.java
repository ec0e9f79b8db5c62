package duizhao.app.shell;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Pictures of the place 来源 with documents attached. Some of what is recorded is taken back first, so that there is
/// something unread.
final class SourcePictures {

    private final Path folder;
    private List<Path> documents;

    /// @param folder    of the pictures
    /// @param documents folder of the texts that are attached
    SourcePictures(Path folder, Path documents) throws IOException {
        this.folder = folder;
        try (var files = Files.list(documents)) {
            this.documents = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /// On the JavaFX thread.
    void take() throws IOException, InterruptedException {
        Path file = Files.createTempDirectory("pictures").resolve("nanchang.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            shoot(store, "no-text-1280", 1280, 800, m -> m.put("drawer", "true"), run -> { });
            shoot(store, "attach", 1280, 800, m -> { }, run -> run.fire("sources-attach"));
            forget(store);
            for (double[] size : new double[][] {{1280, 800}, {1920, 1080}}) {
                String at = "-" + (int) size[0];
                shoot(store, "text" + at, size[0], size[1], m -> { }, run -> run.fire("next-unread"));
                shoot(store, "form" + at, size[0], size[1], m -> m.put("drawer", "true"), run -> {
                    run.fire("next-unread");
                    run.fire("next-unread");
                });
                shoot(store, "figures" + at, size[0], size[1], m -> {
                    m.put("drawer", "true");
                    m.put("sources-figures", "true");
                }, run -> ((TableView<?>) run.scene().lookup("#sources-figures")).getSelectionModel().select(30));
                shoot(store, "form-dark" + at, size[0], size[1], m -> {
                    m.put("drawer", "true");
                    m.put("theme", "dark");
                }, run -> run.fire("next-unread"));
                shoot(store, "form-en" + at, size[0], size[1], m -> {
                    m.put("drawer", "true");
                    m.put("language", "en");
                }, run -> {
                    run.fire("next-unread");
                    run.fire("file-save");
                });
                shoot(store, "aside-contrast" + at, size[0], size[1], m -> {
                    m.put("drawer", "true");
                    m.put("theme", "contrast");
                }, run -> {
                    run.fire("next-unread");
                    run.fire("number-aside");
                });
                shoot(store, "suggest" + at, size[0], size[1], m -> m.put("drawer", "true"), run -> {
                    run.fire("next-unread");
                    var field = (TextField) run.scene().lookup("#file-indicator");
                    field.requestFocus();
                    field.setText("收入");
                });
            }
            documents = List.of(unknown());
            shoot(store, "unknown-1280", 1280, 800, m -> { }, run -> run.fire("sources-attach"));
        }
    }

    private static Path unknown() throws IOException {
        Path file = Files.createTempDirectory("pictures").resolve("青山湖区2024年政府工作报告.txt");
        return Files.writeString(file, "青山湖区2024年政府工作报告\n\n2023年，地区生产总值增长4.5%左右。\n");
    }

    /// Takes back every twelfth figure and every seventh number set aside.
    private static void forget(Store store) {
        for (var source : store.catalogue().sources()) {
            var changes = new ArrayList<Change>();
            var figures = store.sources().figures(source.key());
            for (int i = 0; i < figures.size(); i += 12) {
                changes.add(new FigureChange(figures.get(i), null));
            }
            var aside = store.sources().setAside(source.key());
            for (int i = 0; i < aside.size(); i += 7) {
                changes.add(new SetAsideChange(aside.get(i), null));
            }
            for (Change change : changes) {
                try {
                    store.acts().apply(new Act("take-back-figure", "", "", List.of(change)), "甲");
                } catch (UserException paired) {
                    // A figure that answers another stays.
                }
            }
        }
    }

    private void shoot(Store store, String name, double width, double height, Consumer<RememberedHere> set,
                       Consumer<Run> act) throws IOException, InterruptedException {
        if (!PictureChoice.isWanted("sources-" + name)) {
            return;
        }
        var memory = new RememberedHere();
        memory.put("drawer", "false");
        set.accept(memory);
        memory.put("window", "0,0,%s,%s,0".formatted(width, height));
        var stage = new Stage();
        var window = new ShellWindow(stage, StoreWindow.parts(memory, store, owner -> documents));
        window.show();
        window.complete();
        var run = new Run(window, stage.getScene());
        run.fire("place-sources");
        settle();
        act.accept(run);
        settle();
        ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png",
                folder.resolve("sources-" + name + ".png").toFile());
        stage.hide();
    }

    private static void settle() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            var key = new Object();
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
            Platform.enterNestedEventLoop(key);
            Thread.sleep(150);
        }
    }

    private record Run(ShellWindow window, Scene scene) {

        void fire(String id) {
            window.actions().stream().filter(action -> action.id().equals(id)).findFirst().ifPresentOrElse(
                    action -> action.perform(),
                    () -> {
                        if (scene.lookup("#" + id) instanceof ButtonBase button) {
                            button.fire();
                        }
                    });
        }
    }
}
