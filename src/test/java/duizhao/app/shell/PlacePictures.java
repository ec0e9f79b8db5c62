package duizhao.app.shell;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.exchange.DataPackage;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.store.backup.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Pictures of the places 核验 and 进度, and one of 对比 in the whole window, on the bundled figures.
final class PlacePictures {

    private final Path folder;

    /// @param folder of the pictures
    PlacePictures(Path folder) {
        this.folder = folder;
    }

    /// On the JavaFX thread.
    void take() throws IOException, InterruptedException {
        Path file = Files.createTempDirectory("pictures").resolve("nanchang.duizhao");
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            new EntryPictures(this).take(store);
            if (Boolean.getBoolean("duizhao.pictures.entry")) {
                return;
            }
            new CrowdedPictures(this).take();
            shoot(store, "compare", "first-1280", 1280, 800, m -> m.put("period", "2022"), run -> { });
            lenses(store);
            for (double[] size : new double[][] {{1280, 800}, {1920, 1080}}) {
                String at = "-" + (int) size[0];
                checks(store, at, size);
                progress(store, at, size);
            }
            shoot(store, "checks", "none-1280", 1280, 800, m -> m.put("districts", "360111"), run -> { });
            for (String language : List.of("zh", "en")) {
                for (String place : List.of("progress", "checks")) {
                    shoot(store, place, "sheet-" + language + "-1280", 1280, 800, m -> m.put("language", language),
                            run -> run.fire("print"));
                }
            }
            shoot(store, "progress", "sheet-back-1280", 1280, 800, m -> m.put("progress-back", "true"),
                    run -> run.fire("print"));
            shoot(store, "checks", "explained-1280", 1280, 800, m -> {
                m.put("drawer", "true");
                m.put("checks-explained", "true");
            }, run -> {
                run.select("#checks-table", 2);
                ((TextField) run.scene().lookup("#checks-reason")).setText("分项有两类重复计数，已向住建局核实");
                run.fire("checks-explain");
            });
            backups(store);
            shoot(store, "progress", "none-1280", 1280, 800, m -> m.put("districts", "360111"), run -> { });
            shoot(store, "progress", "plan-asked-1280", 1280, 800, m -> { }, run -> run.fire("progress-add"));
            shoot(store, "progress", "plan-named-1280", 1280, 800, m -> { }, run -> {
                run.fire("progress-add");
                run.fire("progress-add-do");
            });
            shoot(store, "progress", "silent-1280", 1280, 800, m -> { }, run -> run.select("#progress-targets", 20));
            shoot(store, "checks", "no-match-1280", 1280, 800, m -> m.put("checks-severities", ""), run -> { });
        }
    }

    /// Every lens of 对比 as it prints.
    private void lenses(Store store) throws IOException, InterruptedException {
        for (String language : List.of("zh", "en")) {
            lens(store, "plan", "", "2022", "", language);
            lens(store, "districts", "ranking", "2022", "general-public-budget-revenue|growth|", language);
            lens(store, "districts", "slope", "2022", "general-public-budget-revenue|growth|", language);
            lens(store, "years", "trend", "2022", "gdp|growth|", language);
            lens(store, "years", "multiples", "2022", "gdp|growth|", language);
            lens(store, "years", "path", "2025", "gdp|level|", language);
            lens(store, "prints", "", "2023", "", language);
        }
    }

    private void lens(Store store, String lens, String chart, String year, String series, String language)
            throws IOException, InterruptedException {
        shoot(store, "compare", "sheet-" + lens + chart + "-" + language + "-1280", 1280, 800, m -> {
            m.put("language", language);
            m.put("compare-lens", lens);
            m.put("period", year);
            m.put("compare-picture-" + lens, chart);
            m.put("compare-series", series);
        }, run -> run.fire("print"));
    }

    private void checks(Store store, String at, double[] size) throws IOException, InterruptedException {
        shoot(store, "checks", "shut" + at, size[0], size[1], m -> { }, run -> { });
        shoot(store, "checks", "first" + at, size[0], size[1], m -> m.put("drawer", "true"), run -> { });
        shoot(store, "checks", "parts-dark" + at, size[0], size[1], m -> {
            m.put("drawer", "true");
            m.put("theme", "dark");
        }, run -> run.select("#checks-table", 2));
        shoot(store, "checks", "rule-en" + at, size[0], size[1], m -> {
            m.put("drawer", "true");
            m.put("language", "en");
            m.put("checks-order", "rule");
        }, run -> run.select("#checks-table", 6));
        shoot(store, "checks", "document-contrast" + at, size[0], size[1], m -> {
            m.put("drawer", "true");
            m.put("theme", "contrast");
            m.put("checks-order", "document");
            m.put("checks-severities", "error,warning");
        }, run -> run.select("#checks-table", 5));
    }

    /// The menu of the file, and the window of backups over the whole.
    private void backups(Store store) throws IOException, InterruptedException {
        var backups = new Backups(store.file(), Clock.systemDefaultZone());
        for (int i = 0; i < 3; i++) {
            backups.make(Progress.SILENT);
            for (int j = 0; j < i + 2; j++) {
                var source = store.catalogue().sources().getFirst().key();
                var figure = store.sources().figures(source).get(i * 3 + j);
                store.acts().apply(new Act("take-back-figure", figure.quantity().token(), "",
                        List.of(new FigureChange(figure, null))), j % 2 == 0 ? "李工" : "王晓明");
            }
        }
        for (String theme : List.of("light", "dark")) {
            shoot(store, "overview", "backups-" + theme + "-1280", 1280, 800, m -> m.put("theme", theme), run -> {
                run.item("project-backups");
                run.inWindow("#backups-table", 2);
            });
        }
        shoot(store, "overview", "backups-en-1280", 1280, 800, m -> m.put("language", "en"), run ->
                run.item("project-backups"));
        for (String theme : List.of("light", "dark")) {
            shoot(store, "overview", "lists-" + theme + "-1280", 1280, 800, m -> m.put("theme", theme), run -> {
                run.item("catalogue-open");
                run.inWindow("#catalogue-table-indicator", 4);
            });
        }
        shoot(store, "overview", "lists-wrong-en-1280", 1280, 800, m -> m.put("language", "en"), run -> {
            run.item("catalogue-open");
            run.press("#catalogue-add-indicator");
            run.press("#catalogue-save-indicator");
        });
        shoot(store, "overview", "lists-merge-1280", 1280, 800, m -> { }, run -> {
            run.item("catalogue-open");
            run.inWindow("#catalogue-table-indicator", 4);
            run.press("#catalogue-merge-indicator");
        });
        shoot(store, "overview", "menu-1280", 1280, 800, m -> { }, run -> run.menu());
        while (store.acts().undoable().isPresent()) {
            store.acts().undo("甲");
        }
    }

    private void progress(Store store, String at, double[] size) throws IOException, InterruptedException {
        shoot(store, "progress", "shut" + at, size[0], size[1], m -> { }, run -> { });
        shoot(store, "progress", "first" + at, size[0], size[1], m -> m.put("drawer", "true"), run ->
                run.select("#progress-years", 1));
        shoot(store, "progress", "shares" + at, size[0], size[1], m -> m.put("drawer", "true"), run -> {
            ((TextField) run.scene().lookup("#progress-share-2022")).setText("10");
            ((TextField) run.scene().lookup("#progress-share-2023")).setText("40");
            var field = (TextField) run.scene().lookup("#progress-share-2023");
            field.fireEvent(new ActionEvent());
        });
        shoot(store, "progress", "average-dark" + at, size[0], size[1], m -> {
            m.put("drawer", "true");
            m.put("theme", "dark");
        }, run -> run.select("#progress-targets", 1));
        shoot(store, "progress", "first-en" + at, size[0], size[1], m -> {
            m.put("language", "en");
            m.put("progress-computed", "true");
        }, run -> { });
        shoot(store, "progress", "taken-contrast" + at, size[0], size[1], m -> m.put("theme", "contrast"), run -> {
            run.select("#progress-years", 3);
            run.fire("progress-take-over");
        });
        shoot(store, "progress", "back" + at, size[0], size[1], m -> {
            m.put("drawer", "true");
            m.put("progress-back", "true");
        }, run -> run.select("#progress-back", 8));
    }

    void shoot(Store store, String place, String name, double width, double height,
                       Consumer<RememberedHere> set, Consumer<Run> act) throws IOException, InterruptedException {
        if (!PictureChoice.isWanted(place + "-" + name)) {
            return;
        }
        var memory = new RememberedHere();
        memory.put("drawer", "false");
        set.accept(memory);
        memory.put("window", "0,0,%s,%s,0".formatted(width, height));
        var stage = new Stage();
        var window = new ShellWindow(stage, StoreWindow.parts(memory, store, owner -> List.of(), shown -> { },
                sheet -> paper(place + "-" + name, sheet)));
        window.show();
        window.complete();
        var run = new Run(stage.getScene());
        run.fire("place-" + place);
        settle();
        act.accept(run);
        settle();
        ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png",
                folder.resolve(place + "-" + name + ".png").toFile());
        int above = 0;
        for (Window other : run.others().toList()) {
            ImageIO.write(SwingFXUtils.fromFXImage(other.getScene().snapshot(null), null), "png",
                    folder.resolve(place + "-" + name + "-above" + (above++ == 0 ? "" : above) + ".png").toFile());
            other.hide();
        }
        stage.hide();
    }

    private void paper(String name, Function<Printed, Sheet> sheet) {
        var files = FontFiles.ofProgram();
        var made = sheet.apply(new Printed("甲", LocalDateTime.of(2026, 11, 23, 12, 0), "0123abcd"));
        var messages = new Messages(name.contains("-en-") ? Messages.ENGLISH : Messages.CHINESE);
        var pages = new Paginator(new PaperFonts(files), messages).paginate(made, PageSetup.standard());
        new PdfPrinter(files, new FxToolkit(false)).print(pages, new PdfMetadata(made.title(), "甲",
                messages.locale().toLanguageTag(), ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, ZoneOffset.UTC)),
                folder.resolve(name + ".pdf"), Progress.SILENT);
    }

    private static void settle() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            var key = new Object();
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
            Platform.enterNestedEventLoop(key);
            Thread.sleep(120);
        }
    }

    record Run(Scene scene) {

        void item(String id) {
            ((MenuButton) scene.lookup("#file-menu")).getItems().stream().filter(item -> id.equals(item.getId()))
                    .forEach(MenuItem::fire);
        }

        void menu() {
            ((MenuButton) scene.lookup("#file-menu")).show();
        }

        void inWindow(String table, int line) {
            others().map(window -> window.getScene().lookup(table)).filter(Objects::nonNull)
                    .forEach(node -> ((TableView<?>) node).getSelectionModel().clearAndSelect(line));
        }

        void press(String button) {
            others().map(window -> window.getScene().lookup(button)).filter(Objects::nonNull)
                    .forEach(node -> ((ButtonBase) node).fire());
        }

        /// The windows over this one: menus and dialogs.
        Stream<Window> others() {
            return Window.getWindows().stream().filter(window -> window.getScene() != null && window.getScene() != scene);
        }

        void fire(String id) {
            if (scene.lookup("#" + id) instanceof ButtonBase button) {
                button.fire();
            }
        }

        void select(String table, int line) {
            ((TableView<?>) scene.lookup(table)).getSelectionModel().clearAndSelect(line);
        }
    }
}
