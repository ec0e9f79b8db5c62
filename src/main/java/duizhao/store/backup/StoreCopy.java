package duizhao.store.backup;

import duizhao.platform.AtomicFile;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Connections;
import duizhao.store.db.OnDisk;
import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import duizhao.store.schema.Integrity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.ProgressHandler;

/// Copies a store, whoever has it open: the state of one moment, what is still in its log too.
///
/// The copy is written under another name, checked, brought to disk, and only then gets its own name: there is a whole
/// copy or none. Every row is read on the way, so that a damaged store cannot be copied over a good backup.
public final class StoreCopy {

    private static final Logger LOG = LoggerFactory.getLogger(StoreCopy.class);
    private static final String ENDING = ".copying";
    /// Steps of SQLite's machine from one report to the next, some hundredths of a second.
    private static final int STEPS = 500_000;

    private StoreCopy() {
    }

    /// @param replace whether a file that is already at `target` may be replaced
    /// @throws UserException         where `store` is damaged, `target` is there already, is in use or is the store
    ///                               itself, or where it cannot be written; what was at `target` is then as it was
    /// @throws CancellationException where `progress` says so; likewise
    public static void write(Path store, Path target, boolean replace, Progress progress) {
        Path place = target.toAbsolutePath().normalize();
        requireFree(store, place, replace);
        Path beside = AtomicFile.beside(place, ENDING);
        try {
            copy(store, beside, progress);
            check(beside, store);
            OnDisk.force(beside);
            publish(beside, place, replace);
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.copy-not-written", place);
        } finally {
            OnDisk.delete(beside);
        }
    }

    private static void requireFree(Path store, Path target, boolean replace) {
        try {
            if (!Files.exists(target)) {
                if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
                    throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-folder-missing", target,
                            String.valueOf(target.getParent()));
                }
                return;
            }
            if (Files.isSameFile(store, target)) {
                throw new UserException(ErrorCode.WRONG_USE, "error.copy-onto-itself", target);
            }
            if (!replace) {
                throw new UserException(ErrorCode.WRONG_USE, "error.copy-exists", target);
            }
            // A log belongs to a program that has the file open, or holds what one that was killed had written.
            if (Files.exists(target.resolveSibling(target.getFileName() + "-wal"))) {
                throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.copy-in-use", target);
            }
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.copy-not-written", target);
        }
    }

    private static void copy(Path store, Path beside, Progress progress) {
        var cancelled = new CancellationException[1];
        try (var connection = Connections.copier(store, Connections.PATIENCE)) {
            long bytes = size(connection);
            ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
                @Override
                protected int progress() {
                    try {
                        progress.report(Math.min(written(beside), bytes), bytes, "store.copying");
                        return 0;
                    } catch (CancellationException e) {
                        cancelled[0] = e;
                        return 1;
                    }
                }
            });
            progress.report(0, bytes, "store.copying");
            Statements.update(connection, "VACUUM INTO ?", beside.toString());
        } catch (SQLException e) {
            if (cancelled[0] != null) {
                throw cancelled[0];
            }
            // The store is being read only: where a disk fails or is full, it is that of the copy.
            throw StoreTrouble.isDamage(e) ? StoreTrouble.of(e, store)
                    : new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.copy-not-written", beside.getParent());
        }
    }

    private static long size(Connection connection) throws SQLException {
        return Statements.list(connection, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
                row -> row.getLong(1)).getFirst();
    }

    private static long written(Path beside) {
        try {
            return Files.exists(beside) ? Files.size(beside) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void check(Path beside, Path store) {
        try (var connection = Connections.inspector(beside, true)) {
            List<String> faults = Integrity.quick(connection);
            if (!faults.isEmpty()) {
                LOG.error("The copy of {} is faulty: {}", store, faults);
                throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-damaged", store);
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, beside);
        }
    }

    /// Whether `file` is a database whose pages hold together; reads all of it.
    static boolean isWhole(Path file) {
        try (var connection = Connections.inspector(file, true)) {
            return Integrity.quick(connection).isEmpty() && !BackupState.read(connection).state().isEmpty();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("{} is not whole: {}", file, e.toString());
            return false;
        }
    }

    private static void publish(Path beside, Path target, boolean replace) throws IOException {
        if (replace) {
            AtomicFile.replace(beside, target);
        } else {
            // Fails where somebody else has made it meanwhile.
            Files.move(beside, target);
        }
        OnDisk.forceFolder(target.getParent());
    }

    /// Whether a file of this name was left by a program that was ended while copying.
    static boolean isLeft(String name) {
        return name.endsWith(ENDING);
    }
}
