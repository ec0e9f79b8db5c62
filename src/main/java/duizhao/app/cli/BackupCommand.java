package duizhao.app.cli;

import duizhao.store.backup.BackupTexts;
import duizhao.app.session.Console;
import duizhao.domain.change.ChangeSet;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.backup.Backup;
import duizhao.store.backup.BackupState;
import duizhao.store.backup.Backups;
import duizhao.store.backup.DamagedStore;
import duizhao.store.backup.StoreCopy;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/// `duizhao backup`: copies the store, lists its dated copies, goes back to one.
final class BackupCommand {

    private final Console console;
    private final BackupTexts texts;

    BackupCommand(Console console) {
        this.console = console;
        this.texts = new BackupTexts(console.messages());
    }

    int run(BackupOptions options) {
        Path store = OpenStore.file(options.store, console);
        var backups = new Backups(store, console.clock());
        var what = options.what;
        if (what == null) {
            Backup made = backups.make(Progress.SILENT);
            say("cli.backup.made", made.file(), texts.size(made.bytes()));
        } else if (what.out != null) {
            StoreCopy.write(store, what.out, false, Progress.SILENT);
            say("cli.backup.copied", what.out.toAbsolutePath());
        } else if (what.restore != null) {
            restore(store, find(backups, what.restore));
        } else {
            list(backups);
        }
        return 0;
    }

    private void list(Backups backups) {
        List<Backup> all = backups.list();
        if (all.isEmpty()) {
            say("cli.backup.none", backups.folder());
            return;
        }
        var messages = console.messages();
        var rows = all.stream().map(backup -> {
            var state = texts.read(backup);
            return List.of(texts.time(backup.made()), state.map(s -> Long.toString(s.figures())).orElse("—"),
                    state.map(texts::lastAct).orElse(messages.text("backup.unreadable")),
                    texts.size(backup.bytes()), backup.file().getFileName().toString());
        }).toList();
        new TextTable(List.of(messages.text("backup.made"), messages.text("backup.figures"),
                messages.text("backup.last-act"), messages.text("backup.size"), messages.text("backup.file")), rows)
                .print(console.out(), "");
    }

    /// The one a person named by its file, in the folder of backups or anywhere.
    private static Backup find(Backups backups, String named) {
        Path file = Path.of(named).toAbsolutePath();
        return backups.list().stream().filter(backup -> backup.file().equals(file)
                        || backup.file().getFileName().toString().equals(named)).findFirst()
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "cli.backup.unknown", named,
                        backups.folder()));
    }

    private void restore(Path file, Backup backup) {
        try (var open = OpenStore.of(file, console)) {
            var store = open.store();
            ChangeSet made = store.acts().apply(
                    store.acts().goingBack(BackupState.of(backup.file()), texts.time(backup.made())), console.user());
            say("cli.backup.restored", texts.time(backup.made()), made.changes().size());
        } catch (UserException damage) {
            if (!DamagedStore.isDamage(damage)) {
                throw damage;
            }
            Path kept = DamagedStore.replace(file, backup, LocalDateTime.now(console.clock()));
            say("cli.backup.replaced", texts.time(backup.made()), kept);
        }
    }

    private void say(String key, Object... arguments) {
        console.out().println(console.messages().text(key, arguments));
    }
}
