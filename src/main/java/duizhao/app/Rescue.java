package duizhao.app;

import duizhao.app.shell.Remedy;
import duizhao.feature.project.FileDialogs;
import duizhao.platform.Messages;
import duizhao.platform.Paths;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.backup.Backup;
import duizhao.store.backup.BackupTexts;
import duizhao.store.backup.Backups;
import duizhao.store.backup.DamagedStore;
import duizhao.store.backup.Salvage;
import duizhao.store.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/// What can be done where a store does not open: another one, and of a damaged one a backup, or what can still be read.
final class Rescue {

    private final Path file;
    private final Clock clock;
    private final Messages messages;
    private final FileDialogs dialogs;
    private final Executor background;
    private final Stage stage;
    private final Consumer<Throwable> failed;
    private final Consumer<Path> open;

    /// @param failed takes, on the JavaFX thread, why a remedy did not help
    /// @param open   opens the store that came of it
    Rescue(Path file, Clock clock, Messages messages, FileDialogs dialogs, Executor background, Stage stage,
           Consumer<Throwable> failed, Consumer<Path> open) {
        this.file = file;
        this.clock = clock;
        this.messages = messages;
        this.dialogs = dialogs;
        this.background = background;
        this.stage = stage;
        this.failed = failed;
        this.open = open;
    }

    /// Looks for them in the background.
    ///
    /// @param show takes them on the JavaFX thread, the best first
    void remedies(Throwable trouble, Consumer<List<Remedy>> show) {
        if (!(trouble instanceof UserException known && DamagedStore.isDamage(known))) {
            show.accept(List.of(another()));
            return;
        }
        CompletableFuture.supplyAsync(new Backups(file, clock)::lastGood, background)
                .exceptionally(error -> Optional.empty())
                .thenAccept(backup -> Platform.runLater(() -> {
                    var remedies = new ArrayList<Remedy>();
                    backup.ifPresent(last -> remedies.add(replacing(last)));
                    remedies.add(saving());
                    remedies.add(another());
                    show.accept(remedies);
                }));
    }

    private Remedy replacing(Backup backup) {
        String made = new BackupTexts(messages).time(backup.made());
        return new Remedy("failed-backup", messages.text("start.rescue.backup", made), () -> work(() -> {
            DamagedStore.replace(file, backup, LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
            return file;
        }));
    }

    private Remedy saving() {
        return new Remedy("failed-salvage", messages.text("start.rescue.salvage"), () -> work(() -> {
            Path target = free();
            new Salvage(Schema.bundled()).run(file, target, Progress.SILENT);
            return target;
        }));
    }

    private Remedy another() {
        return new Remedy("failed-open", messages.text("start.rescue.open"), () -> {
            var chosen = dialogs.open(stage);
            chosen.ifPresent(open);
            return chosen.isPresent();
        });
    }

    /// A name beside the damaged file: `duizhao.saved.duizhao`.
    private Path free() {
        String name = file.getFileName().toString().replaceFirst("\\.duizhao$", "") + ".saved";
        for (int number = 1; ; number++) {
            Path target = file.resolveSibling(name + (number == 1 ? "" : "-" + number) + Paths.STORE_ENDING);
            if (Files.notExists(target)) {
                return target;
            }
        }
    }

    private boolean work(Supplier<Path> remedy) {
        CompletableFuture.supplyAsync(remedy, background).whenComplete((made, error) -> Platform.runLater(() -> {
            if (error == null) {
                open.accept(made);
            } else {
                failed.accept(error instanceof CompletionException && error.getCause() != null ? error.getCause() : error);
            }
        }));
        return true;
    }
}
