package duizhao.store.backup;

import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Connections;
import duizhao.store.db.Header;
import duizhao.store.db.OnDisk;
import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import duizhao.store.db.Transaction;
import duizhao.store.figure.State;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Saves into a new store what can still be read of a damaged one, which is only read, and of which a copy is read at
/// that: SQLite would otherwise write beside it.
public final class Salvage {

    private static final String ENDING = ".saving";

    private final Schema schema;

    /// @param schema the layouts there are
    public Salvage(Schema schema) {
        this.schema = schema;
    }

    /// How much of one table was saved.
    ///
    /// @param rows   saved
    /// @param torn   whether a part of it could not be read
    /// @param orphans read, but left out, since what they refer to is lost
    public record Saved(String table, long rows, boolean torn, long orphans) {
    }

    /// @param target where nothing lies yet
    /// @return for each table in the order of its layout
    /// @throws UserException where nothing of the store can be read, or the new one cannot be written; there is then no
    ///                       file at `target`
    public List<Saved> run(Path damaged, Path target, Progress progress) {
        Path place = target.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new UserException(ErrorCode.WRONG_USE, "error.copy-exists", place);
        }
        String aside = place.getFileName() + "." + UUID.randomUUID();
        Path copy = place.resolveSibling(aside + ".damaged" + ENDING);
        Path made = place.resolveSibling(aside + ENDING);
        try {
            Files.copy(damaged, copy);
            Path log = DamagedStore.log(damaged);
            if (Files.exists(log)) {
                Files.copy(log, DamagedStore.log(copy));
            }
            List<Saved> saved = save(copy, made, progress);
            if (saved.stream().filter(table -> table.table().equals("figure")).allMatch(table -> table.rows() == 0)) {
                throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-beyond-saving", damaged);
            }
            keepWithLog(made);
            OnDisk.force(made);
            Files.move(made, place);
            OnDisk.forceFolder(place.getParent());
            return saved;
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.copy-not-written", place);
        } finally {
            for (Path file : List.of(copy, DamagedStore.log(copy), DamagedStore.index(copy), made)) {
                OnDisk.delete(file);
            }
        }
    }

    private List<Saved> save(Path copy, Path made, Progress progress) throws IOException {
        Schema layout = schema.upTo(version(copy));
        try (var from = Connections.damaged(copy); var to = Connections.bulk(made)) {
            return Transaction.write(to, within -> {
                List<String> indexes = layout.layOut(to);
                List<String> tables = Statements.list(to, """
                        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                        ORDER BY rowid""", row -> row.getString(1));
                var saved = new ArrayList<Saved>();
                for (String table : tables) {
                    progress.report(saved.size(), tables.size(), "store.saving");
                    saved.add(new TableSalvage(from, to, table, progress).run());
                }
                for (String index : indexes) {
                    Statements.execute(to, index);
                }
                Orphans.drop(to, tables);
                // It may hold less than the damaged one: other data, so another state.
                Statements.execute(to, "INSERT OR IGNORE INTO meta (key, value) VALUES ('state', '')");
                State.advance(to);
                Statements.execute(to, "ANALYZE");
                layout.stamp(to);
                return counted(to, saved);
            });
        } catch (SQLException e) {
            throw StoreTrouble.of(e, made);
        }
    }

    /// Kept in the file: from its first opening it is read and written at the same time.
    private static void keepWithLog(Path made) {
        try (var connection = Connections.bulk(made)) {
            Statements.execute(connection, "PRAGMA journal_mode=WAL");
        } catch (SQLException e) {
            throw StoreTrouble.of(e, made);
        }
    }

    /// With what is really there, now that orphans are gone.
    private static List<Saved> counted(Connection to, List<Saved> saved) throws SQLException {
        var counted = new ArrayList<Saved>();
        for (Saved table : saved) {
            long rows = Statements.list(to, "SELECT count(*) FROM " + table.table(), row -> row.getLong(1)).getFirst();
            counted.add(new Saved(table.table(), rows, table.torn(), table.rows() - rows));
        }
        return List.copyOf(counted);
    }

    /// The version that the head of the file tells, or the newest where that cannot be.
    private int version(Path copy) throws IOException {
        int told = Header.read(copy).version();
        return told >= 1 && told <= schema.newest() ? told : schema.newest();
    }
}
