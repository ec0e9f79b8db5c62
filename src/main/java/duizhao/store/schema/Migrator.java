package duizhao.store.schema;

import duizhao.platform.AtomicFile;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Connections;
import duizhao.store.db.Journal;
import duizhao.store.db.OnDisk;
import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import duizhao.store.db.Transaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a store of an older layout to the newest, one step at a time, with a copy kept before each.
///
/// A step is one transaction: where it fails, the store is as it was before that step.
public final class Migrator {

    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

    private static final String COPYING = ".copying";

    private final Path file;
    private final Schema schema;
    private final Journal journal;

    public Migrator(Path file, Schema schema, Journal journal) {
        this.file = file;
        this.schema = schema;
        this.journal = journal;
    }

    /// @throws UserException where a step fails; the message names the copy
    public void run(int version, Progress progress) {
        var steps = schema.after(version);
        try (var connection = Connections.migrator(file, Connections.PATIENCE, journal)) {
            int done = 0;
            for (var step : steps) {
                progress.report(done++, steps.size(), "store.migrating");
                take(connection, step);
            }
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        }
    }

    private void take(Connection connection, Migration step) throws SQLException {
        var copy = backup(connection, step.version() - 1);
        try {
            Transaction.write(connection, within -> {
                // Another program may have taken the step while we waited for the lock.
                if (version(within) < step.version()) {
                    Statements.execute(within, step.script());
                    requireReferences(within);
                    Statements.execute(within, "PRAGMA user_version = " + step.version());
                }
                return null;
            });
            LOG.info("The store {} is now of version {}; a copy of the older one is {}", file, step.version(), copy);
        } catch (SQLException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.store-migration", file, step.version(), copy);
        }
    }

    /// Copies the whole state, also what is still in the log, which a copy of the file alone would lose. The copy is on
    /// disk before the step begins, and no half one ever has its name.
    private Path backup(Connection connection, int version) throws SQLException {
        Path copy = free(version);
        Path beside = AtomicFile.beside(copy, COPYING);
        try {
            OnDisk.sweep(file.getParent(), name -> name.startsWith(stem() + ".v") && name.endsWith(COPYING), Instant.now());
            Statements.update(connection, "VACUUM INTO ?", beside.toString());
            OnDisk.force(beside);
            Files.move(beside, copy);
            OnDisk.forceFolder(copy.getParent());
            return copy;
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.copy-not-written", copy);
        } finally {
            OnDisk.delete(beside);
        }
    }

    private Path free(int version) {
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : "-" + i;
            var copy = file.resolveSibling(stem() + ".v" + version + number + ".duizhao");
            if (Files.notExists(copy)) {
                return copy;
            }
        }
    }

    private String stem() {
        return file.getFileName().toString().replaceFirst("\\.duizhao$", "");
    }

    private static void requireReferences(Connection connection) throws SQLException {
        var broken = Statements.list(connection, "PRAGMA foreign_key_check", row -> row.getString(1));
        if (!broken.isEmpty()) {
            throw new SQLException("references broken in " + broken);
        }
    }

    private static int version(Connection connection) throws SQLException {
        return Statements.list(connection, "PRAGMA user_version", row -> row.getInt(1)).getFirst();
    }
}
