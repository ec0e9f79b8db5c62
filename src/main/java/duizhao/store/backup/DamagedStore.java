package duizhao.store.backup;

import duizhao.platform.AtomicFile;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import duizhao.store.db.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Set;

/// A store that cannot be used any more, and a backup that takes its place.
///
/// Nothing is written into the damaged file, and it is kept under another name.
public final class DamagedStore {

    private static final String DAMAGED = "damaged";
    /// A file whose first bytes are broken is no database any more.
    private static final Set<String> DAMAGE = Set.of("error.store-damaged", "error.store-not-a-database");

    private DamagedStore() {
    }

    /// Whether `trouble` says that a store is damaged, so that a backup may take its place.
    public static boolean isDamage(UserException trouble) {
        return DAMAGE.contains(trouble.key());
    }

    /// Puts a copy of `backup` in the place of `store`, whose files are kept beside it as `name.damaged.TIME.duizhao`.
    ///
    /// At every moment there is a file of the store's name: were there none, the next start would make a new one.
    ///
    /// @param now names what is kept
    /// @return the damaged file under its new name
    /// @throws UserException where that cannot be done, or the backup is not whole; the store is then as it was
    public static Path replace(Path store, Backup backup, LocalDateTime now) {
        if (!StoreCopy.isWhole(backup.file())) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-damaged", backup.file());
        }
        Path fresh = store.resolveSibling(store.getFileName() + ".restoring");
        try {
            Path kept = keep(store, now);
            Files.copy(backup.file(), fresh, StandardCopyOption.REPLACE_EXISTING);
            OnDisk.force(fresh);
            // Before the new file is there: a log that lies beside a file is taken into it, whosever it is.
            Files.deleteIfExists(log(store));
            Files.deleteIfExists(index(store));
            AtomicFile.replace(fresh, store);
            OnDisk.forceFolder(store.toAbsolutePath().getParent());
            return kept;
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.copy-not-written", store);
        } finally {
            OnDisk.delete(fresh);
        }
    }

    /// Copies what there is of the store, its log too.
    private static Path keep(Path store, LocalDateTime now) throws IOException {
        String name = store.getFileName().toString().replaceFirst("\\.duizhao$", "") + "." + DAMAGED;
        int number = 1;
        Path kept = store.resolveSibling(Backup.name(name, now, number));
        while (Files.exists(kept)) {
            kept = store.resolveSibling(Backup.name(name, now, ++number));
        }
        Files.copy(store, kept, StandardCopyOption.COPY_ATTRIBUTES);
        OnDisk.force(kept);
        if (Files.exists(log(store))) {
            Files.copy(log(store), log(kept), StandardCopyOption.COPY_ATTRIBUTES);
            OnDisk.force(log(kept));
        }
        return kept;
    }

    /// Where SQLite keeps what is not yet in the file itself.
    static Path log(Path store) {
        return store.resolveSibling(store.getFileName() + "-wal");
    }

    /// Where SQLite keeps the index of the log.
    static Path index(Path store) {
        return store.resolveSibling(store.getFileName() + "-shm");
    }
}
