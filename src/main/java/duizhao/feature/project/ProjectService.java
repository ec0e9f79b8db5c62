package duizhao.feature.project;

import duizhao.domain.change.Act;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import duizhao.store.backup.Backup;
import duizhao.store.backup.BackupState;
import duizhao.store.backup.Backups;
import duizhao.store.backup.StoreCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The plain work behind the menu 文件; slow, so not for the JavaFX thread.
final class ProjectService {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectService.class);

    private final Store store;
    private final Backups backups;

    ProjectService(Store store, Clock clock) {
        this.store = store;
        this.backups = new Backups(store.file(), clock);
    }

    Path file() {
        return store.file();
    }

    Path folder() {
        return backups.folder();
    }

    /// @throws UserException where the folder cannot be read
    List<Kept> backups() {
        return backups.list().stream().map(this::kept).toList();
    }

    private Kept kept(Backup backup) {
        try {
            BackupState state = BackupState.of(backup.file());
            return new Kept(backup, Optional.of(state), store.history().since(state));
        } catch (UserException e) {
            LOG.info("the backup {} cannot be read: {}", backup.file(), e.getMessage());
            return new Kept(backup, Optional.empty(), Optional.empty());
        }
    }

    Backup backUp(Progress progress) {
        return backups.make(progress);
    }

    /// Makes a backup where the newest is not of this state.
    Optional<Backup> backUpWhereChanged(Progress progress) {
        return backups.makeWhereChanged(store.fullState(), progress);
    }

    /// Copies the store that is open, or a backup of it.
    void copy(Path from, Path target, Progress progress) {
        if (from.equals(store.file()) && Files.notExists(from)) {
            store.copyTo(target); // it was removed, and this program is the last that can still read it
        } else {
            StoreCopy.write(from, target, true, progress);
        }
    }

    /// The act that goes back to `kept`.
    Act goingBack(Kept kept, String subject) {
        return store.acts().goingBack(kept.state().orElseThrow(), subject);
    }

    /// What is wrong with the file, in technical words; empty where all is well.
    List<String> faults() {
        return store.faults();
    }
}
