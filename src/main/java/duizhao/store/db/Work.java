package duizhao.store.db;

import java.sql.Connection;
import java.sql.SQLException;

/// Something done with a connection; it neither begins nor ends a transaction, nor closes the connection.
@FunctionalInterface
public interface Work<T> {

    T run(Connection connection) throws SQLException;
}
