package duizhao.feature.exchange;

import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.FileDrop;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.FocusedWindow;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.task.Latest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Import and export, their door: entries of the menu 文件, and files dropped on the window.
public final class ExchangeFeature {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".xlsx", ".xls", ".zip", ".duizhao");

    private final Surroundings around;
    private final Exchanging exchanging;
    private final ExchangeDialogs dialogs;
    private final Latest opening = new Latest();

    public ExchangeFeature(Surroundings around, Exchanging exchanging, ExchangeDialogs dialogs) {
        this.around = around;
        this.exchanging = exchanging;
        this.dialogs = dialogs;
    }

    public FileMenu menu() {
        var nodes = new ActionNodes(around.messages());
        Action take = Action.always("import", "exchange.import", Feather.DOWNLOAD, "Shortcut+I", () -> show(null));
        Action give = Action.always("export", "exchange.export", Feather.UPLOAD, "Shortcut+Shift+E", this::showExport);
        Action bundled = Action.always("import-bundled", "exchange.bundled", null, null, this::showBundled);
        return new FileMenu(List.of(nodes.menuItem(take), nodes.menuItem(bundled), nodes.menuItem(give)),
                List.of(take, bundled, give),
                new FileDrop(ExchangeFeature::takes, this::show));
    }

    /// Looks in the background whether a newer program brings figures along that the store lacks, and offers them.
    public void watch() {
        new BundledOffer(around, exchanging, this::showBundled).look();
    }

    private void showBundled() {
        var window = new ImportWindow(FocusedWindow.get(), around, new ImportService(exchanging, around.memory()), dialogs);
        window.show();
        window.openBundled();
    }

    /// The lists are read from the disk, which may be slow.
    private void showExport() {
        Window owner = FocusedWindow.get();
        opening.start(around.tasks().work(exchanging::catalogue)
                .onSuccess(catalogue -> new ExportWindow(owner, around, exchanging, catalogue, dialogs).show())
                .onError(Throwable.class, around.notices()::trouble));
    }

    private void show(@Nullable Path file) {
        var window = new ImportWindow(FocusedWindow.get(), around, new ImportService(exchanging, around.memory()), dialogs);
        window.show();
        if (file != null) {
            window.open(file);
        }
    }

    /// Whether a file that is dropped is most likely meant to be imported; texts are documents of 来源.
    private static boolean takes(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) || Files.exists(file.resolve("datapackage.json"));
    }
}
