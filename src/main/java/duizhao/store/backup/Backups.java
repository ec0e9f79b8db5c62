package duizhao.store.backup;

import duizhao.platform.ErrorCode;
import duizhao.platform.Paths;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.OnDisk;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The dated backups of one store, in a folder beside it.
///
/// Reads and writes the disk: not for the JavaFX thread.
public final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final String ENDING = ".backups";

    private final Path store;
    private final String name;
    private final Path folder;
    private final Clock clock;
    private final Retention retention;

    /// @param store need not exist any more, nor be whole
    public Backups(Path store, Clock clock) {
        this(store, clock, Retention.USUAL);
    }

    Backups(Path store, Clock clock, Retention retention) {
        this.store = store.toAbsolutePath().normalize();
        String file = this.store.getFileName().toString();
        this.name = file.endsWith(Paths.STORE_ENDING)
                ? file.substring(0, file.length() - Paths.STORE_ENDING.length()) : file;
        this.folder = this.store.resolveSibling(name + ENDING);
        this.clock = clock;
        this.retention = retention;
    }

    /// Where they lie: `duizhao.backups` beside `duizhao.duizhao`.
    public Path folder() {
        return folder;
    }

    /// All there are, newest first.
    ///
    /// @throws UserException where the folder cannot be read
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var backups = new ArrayList<Backup>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Backup.of(file).ifPresent(backups::add);
            }
        } catch (NoSuchFileException e) {
            return List.of(); // the folder went, and the backups with it
        } catch (IOException | DirectoryIteratorException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.backups-unreadable", folder);
        }
        backups.sort(Backup.ORDER.reversed());
        return List.copyOf(backups);
    }

    /// Makes one, and then removes those that are superfluous since.
    ///
    /// @throws UserException where it cannot be written, or the store is damaged; all older ones are then still there
    /// @throws java.util.concurrent.CancellationException where `progress` says so; likewise
    public Backup make(Progress progress) {
        try {
            Files.createDirectories(folder);
            sweep();
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.copy-not-written", folder);
        }
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Path file = free(now);
        StoreCopy.write(store, file, false, progress);
        thin(now, file);
        try {
            return Backup.of(file).orElseThrow();
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.backups-unreadable", folder);
        }
    }

    /// Makes one where the newest is not of this state of the data.
    ///
    /// @param state as [BackupState#state()]
    /// @return the new one; empty where none was needed
    /// @throws UserException as [#make]
    public Optional<Backup> makeWhereChanged(String state, Progress progress) {
        var newest = list().stream().findFirst();
        return newest.isPresent() && holds(newest.get(), state) ? Optional.empty() : Optional.of(make(progress));
    }

    /// The newest that can be read; it is looked through before it is named.
    public Optional<Backup> lastGood() {
        return list().stream().filter(backup -> StoreCopy.isWhole(backup.file())).findFirst();
    }

    private static boolean holds(Backup backup, String state) {
        try {
            return BackupState.of(backup.file()).state().equals(state);
        } catch (RuntimeException e) {
            LOG.warn("The backup {} cannot be read, so another one is made: {}", backup.file(), e.toString());
            return false;
        }
    }

    private Path free(LocalDateTime now) {
        for (int number = 1; ; number++) {
            Path file = folder.resolve(Backup.name(name, now, number));
            if (Files.notExists(file)) {
                return file;
            }
        }
    }

    /// @param made stays: where the clock was put back, it is not the newest by its name
    private void thin(LocalDateTime now, Path made) {
        for (Backup old : retention.superfluous(list(), now)) {
            if (!old.file().equals(made)) {
                OnDisk.delete(old.file());
            }
        }
    }

    /// Removes what a program that was ended in the middle has left here a while ago.
    private void sweep() throws IOException {
        OnDisk.sweep(folder, StoreCopy::isLeft, clock.instant());
    }
}
