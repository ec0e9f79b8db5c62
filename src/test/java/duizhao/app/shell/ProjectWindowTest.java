package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.StoreEdits;
import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.exchange.DataPackage;
import duizhao.feature.project.ProjectFeature;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.store.backup.Backups;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The menu 文件, as a person uses it.
class ProjectWindowTest extends StoreWindowTest {

    private final FilesAsked files = new FilesAsked();
    private ProjectFeature project;

    @Override
    ShellParts parts() {
        files.recent.add(folder.resolve("last_week.duizhao"));
        ShellParts usual = super.parts();
        return new ShellParts(usual.memory(), usual.background(), usual.screen(), usual.family(), usual.districts(),
                usual.periods(), usual.first(), usual.store(), usual.figures(),
                tasks -> new StoreEdits(store, "甲", tasks), around -> {
                    project = new ProjectFeature(around, store, files, files, StoreWindow.CLOCK);
                    return project.menu();
                }, usual.places());
    }

    /// Takes one figure back.
    private void change(String who) {
        var source = store.catalogue().sources().getFirst().key();
        var figure = store.sources().figures(source).stream().filter(f -> !f.isPlan()).findFirst().orElseThrow();
        store.acts().apply(new Act("take-back-figure", figure.quantity().token(), "",
                List.of(new FigureChange(figure, null))), who);
    }

    private Backups backups() {
        return new Backups(store.file(), StoreWindow.CLOCK);
    }

    private MenuItem item(String id) {
        return node("#file-menu", MenuButton.class).getItems().stream().filter(item -> id.equals(item.getId()))
                .findFirst().orElseThrow();
    }

    private void choose(String id) {
        robot.interact(() -> item(id).fire());
    }

    private <N> N inBackups(String query, Class<N> type) {
        return type.cast(Window.getWindows().stream().filter(window -> window.getScene() != null)
                .map(window -> window.getScene().lookup(query)).filter(node -> node != null).findFirst().orElseThrow());
    }

    private boolean backupsShown() {
        return Window.getWindows().stream().anyMatch(window -> window.getScene().lookup("#backups") != null);
    }

    @Test
    void theMenuOpensByKeyAndNamesTheStoresOpenedBefore() {
        press(KeyCode.F10);
        assertThat(node("#file-menu", MenuButton.class).isShowing()).isTrue();
        press(KeyCode.ESCAPE);
        var recent = (Menu) item("project-recent");
        assertThat(recent.getItems()).singleElement().satisfies(one ->
                assertThat(one.getText()).endsWith("last_week.duizhao"));
        robot.interact(() -> recent.getItems().getFirst().fire());
        assertThat(files.asked).containsExactly("open last_week.duizhao");
    }

    @Test
    void anotherStoreAndANewOneAreAskedFor() {
        choose("project-open");
        assertThat(files.asked).as("thought better of it").isEmpty();
        files.answer = Optional.of(folder.resolve("x.duizhao"));
        choose("project-open");
        choose("project-new");
        assertThat(files.asked).containsExactly("open x.duizhao", "save as 新数据文件.duizhao", "create x.duizhao");
    }

    @Test
    void aCopyIsSavedAndOfferedToBeOpened() {
        Path copy = folder.resolve("copy.duizhao");
        files.answer = Optional.of(copy);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(label("#notice-line")).isEqualTo("已存副本 " + copy);
        try (var copied = Store.open(copy, DataPackage::bundled, Progress.SILENT)) {
            assertThat(copied.stateHash()).isEqualTo(store.stateHash());
        }
        files.answer = Optional.of(store.file());
        choose("project-copy");
        assertThat(label("#notice-line")).contains("就是正在使用的数据文件");
    }

    @Test
    void goingBackToABackupShowsWhatItTakesBackAndCanBeUndone() {
        long figures = store.figures().count();
        choose("project-back-up");
        assertThat(label("#notice-line")).contains("a.backups");
        change("李工");
        change("李工");

        choose("project-backups");

        assertThat(inBackups("#backups-table", TableView.class).getItems()).hasSize(1);
        assertThat(inBackups("#backups-heading", Label.class).getText()).isEqualTo("恢复将收回此后的 2 次变更，共 2 处：");
        assertThat(inBackups("#backups-since", TableView.class).getItems()).hasSize(2);
        robot.interact(inBackups("#backups-restore", Button.class)::fire);

        assertThat(backupsShown()).isFalse();
        assertThat(store.figures().count()).isEqualTo(figures);
        assertThat(label("#status-said")).contains("恢复到备份 2026-11-23 04:00:00");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.figures().count()).isEqualTo(figures - 2);
        assertThat(store.history().last(1)).extracting(ChangeSet::kind).containsExactly("undo");
    }

    @Test
    void goingBackThatFailsIsSaidThereAndCanBeTriedAgain() throws Exception {
        choose("project-back-up");
        change("李工");
        choose("project-backups");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + store.file());
             var locking = other.createStatement()) {
            locking.execute("BEGIN IMMEDIATE"); // another program is writing, and does not end
            robot.interact(inBackups("#backups-restore", Button.class)::fire);
        }
        assertThat(inBackups("#backups-trouble", Label.class).getText()).isNotEmpty();
        assertThat(inBackups("#backups-restore", Button.class).isDisabled()).isFalse();
        robot.interact(inBackups("#backups-restore", Button.class)::fire);
        assertThat(backupsShown()).isFalse();
    }

    @Test
    void aBackupThatHoldsTheSameOrCannotBeReadLeadsNowhere() throws IOException {
        var good = backups().make(Progress.SILENT);
        var bad = backups().make(Progress.SILENT);
        try (var bytes = new RandomAccessFile(bad.file().toFile(), "rw")) {
            bytes.write(new byte[4096]);
        }
        choose("project-backups");
        TableView<?> table = inBackups("#backups-table", TableView.class);
        assertThat(table.getItems()).hasSize(2);
        assertThat(inBackups("#backups-heading", Label.class).getText()).isEqualTo("此备份已损坏，读不出。");
        assertThat(inBackups("#backups-restore", Button.class).isDisabled()).isTrue();
        assertThat(inBackups("#backups-save-as", Button.class).isDisabled()).isTrue();
        robot.interact(() -> table.getSelectionModel().select(1));
        assertThat(inBackups("#backups-heading", Label.class).getText()).isEqualTo("此备份之后没有变更。");
        assertThat(inBackups("#backups-restore", Button.class).isDisabled()).isTrue();
        files.answer = Optional.of(folder.resolve("old.duizhao"));
        robot.interact(inBackups("#backups-save-as", Button.class)::fire);
        assertThat(backupsShown()).isFalse();
        assertThat(folder.resolve("old.duizhao")).exists();
        assertThat(files.asked).containsExactly("save as " + good.file().getFileName());
    }

    @Test
    void withoutABackupOneCanBeMadeThere() {
        choose("project-backups");
        TableView<?> table = inBackups("#backups-table", TableView.class);
        assertThat(table.getItems()).isEmpty();
        assertThat(((Label) table.getPlaceholder()).getText()).isEqualTo("还没有备份");
        robot.interact(inBackups("#backups-make", Button.class)::fire);
        assertThat(table.getItems()).hasSize(1);
        robot.interact(inBackups("#backups-close", Button.class)::fire);
        assertThat(backupsShown()).isFalse();
    }

    @Test
    void itLooksAfterTheStoreByItself() {
        robot.interact(project::watch);
        assertThat(backups().list()).hasSize(1);
        robot.interact(project::watch);
        assertThat(backups().list()).as("nothing changed").hasSize(1);
        change("李工");
        robot.interact(project::watch);
        assertThat(backups().list()).hasSize(2);
    }

    @Test
    void aWholeStoreIsSaidToBeWholeAndADamagedOneLeadsToTheBackups() throws IOException {
        choose("project-verify");
        assertThat(label("#notice-line")).isEqualTo("a.duizhao 完好");
        long size = Files.size(store.file());
        try (var bytes = new RandomAccessFile(store.file().toFile(), "rw")) {
            bytes.seek(size - 4 * 4096);
            bytes.write(new byte[3 * 4096]);
        }
        robot.interact(project::look);
        assertThat(label("#notice-line")).contains("a.duizhao 已损坏");
    }
}
