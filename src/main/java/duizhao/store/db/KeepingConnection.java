package duizhao.store.db;

import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.jdbc4.JDBC4Connection;

/// A connection of which [Statements] keeps the statements: one that is open for as long as its store.
final class KeepingConnection extends JDBC4Connection {

    private final StatementCache statements = new StatementCache(this);

    /// @param address as the driver has it, beginning with [JDBC#PREFIX]
    KeepingConnection(String address, Properties properties) throws SQLException {
        super(address, address.substring(JDBC.PREFIX.length()), properties);
    }

    StatementCache statements() {
        return statements;
    }

    @Override
    public void close() throws SQLException {
        statements.clear();
        super.close();
    }
}
