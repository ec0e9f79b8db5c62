package duizhao.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps the statements of one connection, so that SQLite does not compile the same words again for every act.
///
/// As its connection, for one thread at a time.
final class StatementCache {

    private static final int MOST = 100;
    /// SQLite runs some of these while it compiles them; but not [#VERSION], which each transaction of the writer asks for.
    private static final String PRAGMA = "PRAGMA";
    private static final String VERSION = "PRAGMA user_version";

    private final Connection connection;
    /// Those that nobody uses now, the longest unused first.
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    StatementCache(Connection connection) {
        this.connection = connection;
    }

    /// Lends the statement of `sql`; closing the loan gives it back. Where `connection` keeps none, it is made for this once.
    static Loan borrow(Connection connection, String sql) throws SQLException {
        return connection instanceof KeepingConnection keeping && (!sql.startsWith(PRAGMA) || sql.equals(VERSION))
                ? keeping.statements().borrow(sql)
                : new Loan(null, sql, connection.prepareStatement(sql));
    }

    private Loan borrow(String sql) throws SQLException {
        // Taken out while it is used: whoever asks for the same meanwhile, from within reading its rows, gets another one.
        var kept = idle.remove(sql);
        return new Loan(this, sql, kept != null ? kept : connection.prepareStatement(sql));
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        var other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (idle.size() > MOST) {
            var oldest = idle.entrySet().iterator();
            oldest.next().getValue().close();
            oldest.remove();
        }
    }

    void clear() throws SQLException {
        for (var statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }

    /// A statement that is somebody's until it is closed.
    static final class Loan implements AutoCloseable {

        private final @Nullable StatementCache from;
        private final String sql;
        private final PreparedStatement statement;
        private boolean done;

        private Loan(@Nullable StatementCache from, String sql, PreparedStatement statement) {
            this.from = from;
            this.sql = sql;
            this.statement = statement;
        }

        PreparedStatement statement() {
            return statement;
        }

        /// To be called at the end of what went well: after an error the driver may have thrown the statement away.
        void done() {
            done = true;
        }

        @Override
        public void close() throws SQLException {
            if (from != null && done) {
                from.giveBack(sql, statement);
            } else {
                statement.close();
            }
        }
    }
}
