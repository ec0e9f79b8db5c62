package duizhao.app.shell;

import duizhao.app.StoreExchange;
import duizhao.exchange.DataPackage;
import duizhao.exchange.sheet.Workbooks;
import duizhao.feature.exchange.ExchangeFeature;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Pictures of the wizard 导入, step by step, and of the window 导出.
final class ExchangePictures {

    private static final String LONG = """
            青云谱区2023年国民经济和社会发展主要指标计划与完成情况表（快报数）,,,,,
            （单位：亿元）,,,,,
            指标,单位,2023年计划,2023年完成,上年完成,备注
            地区生产总值,,440,428.75,412.5,快报数
            地区生产总值增速,%,7%左右,5.1,5.5,
            地方一般公共预算收入,,12.1,11.9,11.44,
            社会消费品零售总额,,330,318.6,312 亿元左右,
            固定资产投资增速（%）,,10,-3.2,10.5%以上,
            规模以上工业增加值增数,%,8,7.5,8.8,
            城镇居民人均可支配收入,元,,55210,,
            实际利用外资,,2.3,,2.2,
            其中：现汇进资,,1,,,
            市场主体总数,万户,7,7.31,6.85,
            """;

    private final Path folder;

    /// @param folder of the pictures
    ExchangePictures(Path folder) {
        this.folder = folder;
    }

    /// On the JavaFX thread.
    void take() throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("pictures");
        Path file = Files.writeString(place.resolve("2023年主要指标完成情况（区统计局报送）.csv"), LONG);
        Path saved = Path.of("src/test/resources/duizhao/exchange/tables.xlsx").toAbsolutePath();
        try (var store = Store.open(place.resolve("nanchang.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            wizard(store, file, "zh-light", "light", "zh", 0, 0);
            wizard(store, file, "zh-large", "light", "zh", 1760, 980);
            wizard(store, saved, "xlsx-dark", "dark", "zh", 0, 0);
            wizard(store, file, "en-light", "light", "en", 0, 0);
            for (int count : new int[] {1, 3, 30}) {
                Path workbook = workbook(place, count);
                wizard(store, workbook, "sheets-" + count + "-zh", count == 30 ? "dark" : "light", "zh", 0, 0);
                wizard(store, workbook, "sheets-" + count + "-large", "light", "en", 1900, 1040);
            }
            export(store, "zh", "light");
            export(store, "en", "dark");
        }
    }

    /// Districts first, then years, a damaged sheet, an empty one, and long names.
    private static Path workbook(Path place, int count) throws IOException {
        var sheets = new LinkedHashMap<String, List<String>>();
        var names = List.of("青云谱", "西湖区", "青山湖区2023年", "区国民经济和社会发展主要指标计划与完成情况对照表（快报）");
        for (int i = 0; i < count; i++) {
            String name = count == 3 && i == 2 ? names.get(3) : i < names.size() ? names.get(i) : i == 6 ? "空" : "西湖" + (1990 + i);
            String year = i < names.size() ? "2023年" : "";
            sheets.put(name, i == 6 ? List.of() : List.of("指标,单位," + year + "计划," + year + "完成,备注",
                    "地区生产总值,亿元,440," + (428 + i), "地区生产总值增速,%,7%左右,5.1", "社会消费品零售总额,亿元,330,318.6"));
        }
        Path file = Workbooks.write(place.resolve("2023年各区主要指标（" + count + "）.xlsx"), sheets);
        return count > 8 ? Workbooks.damage(file, 8) : file;
    }

    private void wizard(Store store, Path file, String name, String theme, String language, double width, double height)
            throws IOException, InterruptedException {
        var asked = new ExchangeAsked();
        asked.answer = Optional.of(file);
        var stage = open(store, asked, theme, language);
        run(stage, "import");
        var wizard = window("import");
        if (width > 0) {
            wizard.setWidth(width);
            wizard.setHeight(height);
        }
        shoot(wizard, "import-file-" + name);
        fire(wizard, "#import-choose");
        shoot(wizard, "import-columns-" + name);
        if (wizard.getScene().lookup("#import-sheets") instanceof ListView<?> sheets
                && ((ButtonBase) wizard.getScene().lookup("#import-next")).isDisabled()) {
            wizard.getScene().lookup("#import-sheets").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE,
                    false, false, false, false));
            sheets.getSelectionModel().selectFirst();
            sheets.scrollTo(0);
            shoot(wizard, "import-unchecked-" + name);
        }
        if (!((ButtonBase) wizard.getScene().lookup("#import-next")).isDisabled()) {
            fire(wizard, "#import-next");
            shoot(wizard, "import-items-" + name);
            ((TableView<?>) wizard.getScene().lookup("#import-items")).getSelectionModel().select(4);
            fire(wizard, "#import-show-refused");
            shoot(wizard, "import-refused-" + name);
            if (wizard.getScene().lookup("#import-add-unknown") != null) {
                fire(wizard, "#import-add-unknown");
                shoot(wizard, "import-added-" + name);
            }
        }
        wizard.hide();
        stage.hide();
    }

    private void export(Store store, String language, String theme) throws IOException, InterruptedException {
        var stage = open(store, new ExchangeAsked(), theme, language);
        run(stage, "export");
        shoot(window("export"), "export-" + language + "-" + theme);
        window("export").hide();
        stage.hide();
    }

    private Stage open(Store store, ExchangeAsked asked, String theme, String language) {
        var memory = new RememberedHere();
        memory.put("window", "0,0,1280,800,0");
        memory.put("theme", theme);
        memory.put("language", language);
        ShellParts usual = StoreWindow.parts(memory, store, owner -> List.of());
        var stage = new Stage();
        var window = new ShellWindow(stage, new ShellParts(usual.memory(), usual.background(), usual.screen(), usual.family(),
                usual.districts(), usual.periods(), usual.first(), usual.store(), usual.figures(), usual.edits(),
                around -> usual.menu().apply(around).and(new ExchangeFeature(around, new StoreExchange(store,
                        new Messages(Messages.CHINESE), StoreWindow.CLOCK), asked).menu()), usual.places()));
        window.show();
        window.complete();
        stage.getProperties().put("window", window);
        return stage;
    }

    private static void run(Stage stage, String action) {
        ((ShellWindow) stage.getProperties().get("window")).actions().stream().filter(a -> a.id().equals(action)).findFirst()
                .orElseThrow().perform();
    }

    private static Stage window(String root) {
        return (Stage) Window.getWindows().stream().filter(w -> w.getScene() != null
                && root.equals(w.getScene().getRoot().getId())).findFirst().orElseThrow();
    }

    private static void fire(Stage stage, String id) {
        ((ButtonBase) stage.getScene().lookup(id)).fire();
    }

    private void shoot(Stage stage, String name) throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            var key = new Object();
            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
            Platform.enterNestedEventLoop(key);
            Thread.sleep(120);
        }
        if (PictureChoice.isWanted(name)) {
            ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png",
                    folder.resolve(name + ".png").toFile());
        }
    }
}
