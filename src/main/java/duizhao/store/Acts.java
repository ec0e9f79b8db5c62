package duizhao.store;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.journal.Journal;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.figure.ChangeWriter;
import duizhao.store.figure.Dimensions;
import duizhao.store.journal.ChangeLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/// What people do to a store: the data and the log, always both, within one transaction.
final class Acts {

    private final Connection connection;
    private final ChangeLog log;

    Acts(Connection connection) {
        this.connection = connection;
        this.log = new ChangeLog(connection);
    }

    /// @param dimensions as they are before the act
    /// @param progress   told in changes; may cancel
    ChangeSet apply(Act act, String who, Dimensions dimensions, Progress progress) throws SQLException {
        return record(act, who, 0, dimensions, progress);
    }

    /// The act that an undo would take back.
    Optional<ChangeSet> undoable() throws SQLException {
        var id = log.journal().undoable();
        return id.isPresent() ? Optional.of(log.get(id.getAsLong())) : Optional.empty();
    }

    /// The act that a redo would do again.
    Optional<ChangeSet> redoable() throws SQLException {
        var undo = log.journal().redoable();
        return undo.isPresent() ? Optional.of(log.get(log.get(undo.getAsLong()).undoes())) : Optional.empty();
    }

    ChangeSet undo(String who, Dimensions dimensions) throws SQLException {
        return takeBack(log.journal().undoable(), ChangeSet.UNDO, "error.nothing-to-undo", who, dimensions);
    }

    ChangeSet redo(String who, Dimensions dimensions) throws SQLException {
        return takeBack(log.journal().redoable(), ChangeSet.REDO, "error.nothing-to-redo", who, dimensions);
    }

    private ChangeSet takeBack(OptionalLong id, String kind, String refusal, String who, Dimensions dimensions)
            throws SQLException {
        if (id.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, refusal);
        }
        return record(Journal.takingBack(log.get(id.getAsLong()), kind), who, id.getAsLong(), dimensions,
                Progress.SILENT);
    }

    private ChangeSet record(Act act, String who, long undoes, Dimensions dimensions, Progress progress)
            throws SQLException {
        new ChangeWriter(connection, dimensions).write(act, progress);
        return log.add(act, who, undoes);
    }
}
