package duizhao.app.shell;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Elsewhere;
import duizhao.store.Store;
import duizhao.ui.nav.Collision;
import duizhao.ui.theme.Look;
import duizhao.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javax.imageio.ImageIO;

/// Pictures of the place 历史: with much that was done, with nothing, with one figure's.
final class HistoryPictures {

    private final Path folder;

    /// @param folder of the pictures
    HistoryPictures(Path folder) {
        this.folder = folder;
    }

    /// On the JavaFX thread.
    void take() throws IOException, InterruptedException {
        Path at = Files.createTempDirectory("pictures");
        try (var store = Store.open(at.resolve("nothing.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            shoot(store, "none", 1280, 800, m -> { }, scene -> { });
        }
        try (var store = Store.open(at.resolve("nanchang.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            acts(store);
            for (double[] size : new double[][] {{1280, 800}, {1920, 1080}}) {
                String name = "-" + (int) size[0];
                shoot(store, "shut" + name, size[0], size[1], m -> { }, scene -> { });
                shoot(store, "drawer" + name, size[0], size[1], m -> m.put("drawer", "true"), scene ->
                        select(scene, 1));
                shoot(store, "many-dark" + name, size[0], size[1], m -> {
                    m.put("drawer", "true");
                    m.put("theme", "dark");
                }, scene -> select(scene, 6));
                shoot(store, "drawer-en" + name, size[0], size[1], m -> {
                    m.put("drawer", "true");
                    m.put("language", "en");
                }, scene -> select(scene, 3));
            }
            shoot(store, "contrast-1280", 1280, 800, m -> m.put("theme", "contrast"), scene -> select(scene, 1));
            shoot(store, "refused-1280", 1280, 800, m -> m.put("drawer", "true"), scene -> {
                TableView<?> table = (TableView<?>) scene.lookup("#history-table");
                select(scene, table.getItems().size() - 1);
                ((ButtonBase) scene.lookup("#history-turn")).fire();
            });
        }
        others(at.resolve("nanchang.duizhao"));
    }

    /// A store that can only be read, and a figure that two people changed.
    private void others(Path file) throws IOException, InterruptedException {
        try (var locked = Elsewhere.readOnly(file)) {
            shoot(locked, "read-only-1280", 1280, 800, m -> m.put("drawer", "true"), scene -> { });
        }
        if (!PictureChoice.isWanted("history-collision")) {
            return;
        }
        try (var mine = Store.open(file, DataPackage::bundled, Progress.SILENT);
             var theirs = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            Figure figure = mine.catalogue().sources().stream().flatMap(s -> mine.sources().figures(s.key()).stream())
                    .skip(60).findFirst().orElseThrow();
            theirs.acts().apply(act("edit-figure", figure, "", new FigureChange(figure, noted(figure, "按年鉴改"))), "李");
            Act act = act("edit-figure", figure, "", new FigureChange(figure, noted(figure, "按报告第二部分改，与上一年口径相同")));
            var names = new Messages(Messages.CHINESE);
            var dialog = new CollisionDialog(names, new Look(Theme.LIGHT, "Noto Sans SC", Look.BASE_SIZE), null,
                    new Collision(act, mine.acts().clashes(act), messages ->
                            new ChangeTexts(mine.catalogue(), Map.of(), messages)), answer -> { });
            dialog.show();
            PlaceShot.settle();
            ImageIO.write(SwingFXUtils.fromFXImage(dialog.getDialogPane().snapshot(null, null), null), "png",
                    folder.resolve("history-collision.png").toFile());
            dialog.close();
        }
    }

    private static void acts(Store store) {
        var figures = store.catalogue().sources().stream().flatMap(s -> store.sources().figures(s.key()).stream())
                .toList();
        Figure first = figures.get(3);
        store.acts().apply(act("edit-figure", first, "核对原文第二段，补上口径说明", new FigureChange(first, noted(first, "口径见注2"))),
                "王海燕");
        store.acts().apply(act("edit-figure", first, "",
                new FigureChange(noted(first, "口径见注2"), noted(first, "口径见注3"))), "李");
        store.acts().apply(act("take-back-figure", figures.get(40), "与上一年重复", new FigureChange(figures.get(40), null)),
                "李");
        List<Change> many = new ArrayList<>();
        for (Figure figure : figures.subList(100, 140)) {
            many.add(new FigureChange(figure, noted(figure, "按2023年年鉴复核，口径为规模以上工业企业，含市属单位")));
        }
        store.acts().apply(new Act("edit-figure", "复核", "按年鉴逐项复核", many), "王海燕");
        store.acts().undo("王海燕");
        store.acts().apply(act("take-back-figure", figures.get(41), "", new FigureChange(figures.get(41), null)), "李");
        store.acts().turn(3, "王海燕");
        store.figures().find(Set.of());
    }

    private static Act act(String kind, Figure figure, String why, Change change) {
        return new Act(kind, figure.quantity().token(), why, List.of(change));
    }

    private static Figure noted(Figure figure, String note) {
        return new Figure(figure.key(), figure.district(), figure.series(), figure.period(), figure.role(),
                figure.quantity(), figure.source(), figure.place(), note);
    }

    private static void select(Scene scene, int line) {
        ((TableView<?>) scene.lookup("#history-table")).getSelectionModel().clearAndSelect(line);
    }

    private void shoot(Store store, String name, double width, double height, Consumer<RememberedHere> set,
                       Consumer<Scene> act) throws IOException, InterruptedException {
        new PlaceShot(folder, "history").take(store, name, width, height, set, act);
    }
}
