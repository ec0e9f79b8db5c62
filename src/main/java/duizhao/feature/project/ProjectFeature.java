package duizhao.feature.project;

import duizhao.store.Store;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.FocusedWindow;
import duizhao.ui.nav.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The store as a file, its door: the menu 文件, and backups that make themselves.
public final class ProjectFeature {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectFeature.class);
    /// From one backup to the next while a person works.
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Surroundings around;
    private final Desk desk;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final ProjectService service;
    private @Nullable Instant backedUp;

    public ProjectFeature(Surroundings around, Store store, Desk desk, FileDialogs dialogs, Clock clock) {
        this.around = around;
        this.desk = desk;
        this.dialogs = dialogs;
        this.clock = clock;
        this.service = new ProjectService(store, clock);
    }

    public FileMenu menu() {
        var nodes = new ActionNodes(around.messages());
        Action create = Action.always("project-new", "project.new", Feather.FILE_PLUS, null, this::create);
        Action open = Action.always("project-open", "project.open", Feather.FOLDER, "Shortcut+Shift+O", () ->
                dialogs.open(FocusedWindow.get()).ifPresent(desk::open));
        Action copy = Action.always("project-copy", "project.copy", Feather.COPY, "Shortcut+Shift+S", this::copy);
        Action now = Action.always("project-back-up", "project.back-up", Feather.ARCHIVE, null, this::backUp);
        Action backups = Action.always("project-backups", "project.backups", Feather.ROTATE_CCW, null, this::showBackups);
        Action verify = Action.always("project-verify", "project.verify", Feather.CHECK_CIRCLE, null, this::verify);
        var items = new ArrayList<MenuItem>(List.of(nodes.menuItem(create), nodes.menuItem(open), recent(),
                new SeparatorMenuItem(), nodes.menuItem(copy), nodes.menuItem(now), nodes.menuItem(backups),
                nodes.menuItem(verify)));
        return new FileMenu(items, List.of(create, open, copy, now, backups, verify));
    }

    /// Makes a backup where the newest one is older than the data, now and after every hour in which something changed.
    public void watch() {
        if (!Files.isWritable(service.file().toAbsolutePath().getParent())) {
            LOG.info("no backups beside {}: the folder may not be written to", service.file());
            return;
        }
        backUpWhereChanged();
        around.edits().savedProperty().addListener((o, was, now) -> {
            if (backedUp != null && Duration.between(backedUp, clock.instant()).abs().compareTo(BETWEEN) >= 0) {
                backUpWhereChanged();
            }
        });
    }

    /// Reads the whole file and tells where it is damaged; says nothing where it is whole.
    public void look() {
        around.tasks().work(service::faults).onSuccess(faults -> {
            if (!faults.isEmpty()) {
                damaged(faults);
            }
        }).aside().start();
    }

    private void backUpWhereChanged() {
        backedUp = clock.instant();
        around.tasks().longWork(service::backUpWhereChanged).titled("project.backing-up").aside().start();
    }

    private Menu recent() {
        var menu = new Menu(around.messages().text("project.recent"));
        menu.setId("project-recent");
        for (Path file : desk.recent()) {
            var item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> desk.open(file));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private void create() {
        dialogs.save(FocusedWindow.get(), "project.new.dialog", around.messages().text("project.new.name")).ifPresent(desk::create);
    }

    private void copy() {
        dialogs.save(FocusedWindow.get(), "project.copy.dialog", around.messages().text("project.copy.name", name()))
                .ifPresent(target -> copy(service.file(), target));
    }

    private void copy(Path from, Path target) {
        around.tasks().longWork(progress -> {
            service.copy(from, target, progress);
            return target;
        }).titled("project.copying").onSuccess(file -> {
            around.notices().say(around.messages().text("project.copied", file));
            around.notices().bar().offer(around.messages().text("project.copied.open"), () -> desk.open(file));
        }).onError(Throwable.class, around.notices()::trouble).start();
    }

    private void backUp() {
        around.tasks().longWork(service::backUp).titled("project.backing-up")
                .onSuccess(made -> around.notices().say(around.messages().text("project.backed-up", made.file())))
                .onError(Throwable.class, around.notices()::trouble).start();
    }

    private void showBackups() {
        new BackupsWindow(FocusedWindow.get(), service, around, this::saveAs).show();
    }

    private void saveAs(Kept kept) {
        dialogs.save(FocusedWindow.get(), "project.copy.dialog", kept.backup().file().getFileName().toString())
                .ifPresent(target -> copy(kept.backup().file(), target));
    }

    private void verify() {
        around.tasks().work(service::faults).titled("project.verifying").onSuccess(faults -> {
            if (faults.isEmpty()) {
                around.notices().say(around.messages().text("project.whole", name()));
            } else {
                damaged(faults);
            }
        }).onError(Throwable.class, around.notices()::trouble).start();
    }

    private void damaged(List<String> faults) {
        LOG.error("{} is damaged: {}", service.file(), faults);
        around.notices().bar().warn(around.messages().text("project.damaged", name()));
        around.notices().bar().offer(around.messages().text("project.backups"), this::showBackups);
    }

    private String name() {
        return service.file().getFileName().toString();
    }
}
