package duizhao.store;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import duizhao.store.backup.BackupState;
import duizhao.store.backup.BackupState.LastAct;
import duizhao.store.journal.ChangeLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Goes back to an earlier copy of a store without losing what came after: by an act that takes it back.
final class Restoring {

    /// The kind of the act.
    static final String KIND = "restore-backup";

    private final Connection connection;
    private final ChangeLog log;

    Restoring(Connection connection) {
        this.connection = connection;
        this.log = new ChangeLog(connection);
    }

    /// As in [ActHistory#since].
    Optional<List<ChangeSet>> since(BackupState copy) throws SQLException {
        if (!BackupState.read(connection).origin().equals(copy.origin())) {
            return Optional.empty();
        }
        if (copy.last().isEmpty()) {
            return Optional.of(log.after(0));
        }
        LastAct last = copy.last().get();
        // Numbers are given anew by every store: in a copy that went its own way, this one has another act under it.
        return log.find(last.id()).filter(here -> here.at().equals(last.at()) && here.who().equals(last.who())
                && here.kind().equals(last.kind())).isPresent() ? Optional.of(log.after(last.id())) : Optional.empty();
    }

    /// @throws UserException where there is nothing to take back, or it cannot be known what
    Act act(BackupState copy, String subject) throws SQLException {
        List<Change> changes = since(copy)
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "error.backup-of-another", subject)).stream()
                .flatMap(set -> set.changes().reversed().stream()).map(Change::inverted).toList();
        if (changes.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, "error.backup-is-the-same", subject);
        }
        return new Act(KIND, subject, "", changes);
    }
}
