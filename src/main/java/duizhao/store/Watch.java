package duizhao.store;

import duizhao.domain.change.ChangeSet;
import duizhao.store.db.Statements;
import duizhao.store.journal.ChangeLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What other programs record, noticed by asking now and then. Not for several threads at once.
///
/// SQLite counts in a number of the file what others commit; that it is the same is all that most askings read. It counts
/// what this program's own writer commits, too.
final class Watch {

    private @Nullable Connection asked;
    private long version = -1;
    private long seen;

    /// @param seen the number of the last change set that is known
    Watch(long seen) {
        this.seen = seen;
    }

    /// What other programs recorded since this was asked last, oldest first.
    ///
    List<ChangeSet> news(Connection connection, Ours ours) throws SQLException {
        if (connection != asked) {
            version = -1;
            asked = connection;
        }
        long now = Statements.list(connection, "PRAGMA data_version", row -> row.getLong(1)).getFirst();
        if (now == version) {
            return List.of();
        }
        var log = new ChangeLog(connection);
        long last = log.lastId();
        List<ChangeSet> later = last > seen ? log.after(seen) : List.of();
        seen = Math.max(seen, last);
        version = now;
        return later.reversed().stream().filter(set -> ours.isForeign(set.id())).toList();
    }
}
