package duizhao.store;

import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureStream;
import duizhao.platform.AtomicFile;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Connections;
import duizhao.store.db.OnDisk;
import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import duizhao.store.db.Transaction;
import duizhao.store.figure.Fill;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a store where there is none.
///
/// It is filled under another name beside its place and gets its own name when it is whole, so that whatever
/// interrupts the filling leaves no half store.
final class NewStore {

    private static final Logger LOG = LoggerFactory.getLogger(NewStore.class);
    private static final String ENDING = ".filling";

    private final Path file;
    private final Schema schema;

    NewStore(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    /// @throws UserException where nothing can be written there
    void fill(DataSet data, Progress progress) {
        fill(progress, (within, fill) -> fill.run(within, data, Instant.now()));
    }

    /// The same for figures that come one by one.
    ///
    /// @param rest all but the figures
    /// @return whether the store is this one, and not that of a program that was faster
    boolean fill(DataSet rest, FigureStream figures, Progress progress) {
        return fill(progress, (within, fill) -> fill.run(within, rest, figures, Instant.now()));
    }

    /// What is done with an empty file.
    @FunctionalInterface
    private interface Filling {
        void run(Connection connection, Fill fill) throws SQLException;
    }

    private boolean fill(Progress progress, Filling filling) {
        Path beside = null;
        try {
            // What a program that was ended in the middle has left.
            OnDisk.sweep(file.getParent(), name -> name.startsWith(file.getFileName() + ".") && name.endsWith(ENDING),
                    Instant.now());
            // Not a file for temporary things: those may be read by nobody else, and this one is to stay.
            beside = Files.createFile(AtomicFile.beside(file, ENDING));
            fill(beside, progress, filling);
            boolean ours = publish(beside);
            OnDisk.forceFolder(file.getParent());
            return ours;
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.store-cannot-create", file);
        } catch (SQLException e) {
            throw StoreTrouble.of(e, file);
        } finally {
            if (beside != null) {
                OnDisk.delete(beside);
            }
        }
    }

    private void fill(Path beside, Progress progress, Filling filling) throws SQLException, IOException {
        try (var connection = Connections.bulk(beside)) {
            Transaction.write(connection, within -> {
                filling.run(within, new Fill(schema, progress));
                return null;
            });
            // Kept in the file: from its first opening it is read and written at the same time.
            Statements.execute(connection, "PRAGMA journal_mode=WAL");
        }
        OnDisk.force(beside);
    }

    /// Gives the file its name, unless another program was faster: then that one's store is the store.
    private boolean publish(Path beside) throws IOException {
        if (isEmpty(file)) {
            Files.delete(file);
        }
        try {
            // A link, because a move would replace what is there, with whatever was typed into it meanwhile.
            Files.createLink(file, beside);
            return true;
        } catch (FileAlreadyExistsException e) {
            LOG.info("Another program has made {} meanwhile", file);
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debug("No links in this file system: {}", e.toString());
            Files.move(beside, file);
            return true;
        }
    }

    /// Whether `file` exists and holds nothing, which is no store and no loss.
    static boolean isEmpty(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == 0;
    }
}
