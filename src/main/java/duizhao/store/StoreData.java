package duizhao.store;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import duizhao.store.db.Database;
import duizhao.store.db.Statements;
import duizhao.store.db.Work;
import duizhao.store.figure.DimensionReader;
import duizhao.store.figure.Dimensions;
import duizhao.store.figure.State;
import java.sql.Connection;
import java.sql.SQLException;

/// The data of an open store. Whoever reads or writes it finds at hand what figures refer to, which is read from the disk
/// only where it may have changed.
///
/// Any thread may call.
final class StoreData {

    private final Database database;
    private final int version;
    private volatile Dimensions dimensions;

    /// @param version of the layout that the store was opened in
    StoreData(Database database, int version) {
        this.database = database;
        this.version = version;
        this.dimensions = database.read(connection -> new DimensionReader(connection).read());
    }

    /// As [Database#read].
    <T> T read(Work<T> work) {
        return database.read(work);
    }

    /// The same for work that asks what figures refer to.
    <T> T read(Informed<T> work) {
        return database.read(connection -> work.run(connection, current(connection)));
    }

    /// As [Database#write]; `work` sees what figures refer to before it, and says by [State#advance] that the data is in
    /// another state.
    ///
    /// @throws UserException also where a newer program changed the layout while this one had the file open
    <T> T write(Informed<T> work) {
        return database.write(connection -> {
            requireVersion(connection);
            return work.run(connection, current(connection));
        });
    }

    /// To be called by work that knows what figures refer to after it, which is then not read anew.
    void refersTo(Dimensions after) {
        dimensions = after;
    }

    private void requireVersion(Connection connection) throws SQLException {
        int now = Statements.list(connection, "PRAGMA user_version", row -> row.getInt(1)).getFirst();
        if (now != version) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-newer", database.file(), now, version);
        }
    }

    /// What figures refer to in the state that `connection` sees, which this or another program may have changed.
    private Dimensions current(Connection connection) throws SQLException {
        var known = dimensions;
        if (!State.read(connection).equals(known.state())) {
            known = new DimensionReader(connection).read();
            dimensions = known;
        }
        return known;
    }

    /// Something done with a connection by one who knows what figures refer to; it neither begins nor ends a transaction,
    /// nor closes the connection.
    @FunctionalInterface
    interface Informed<T> {
        T run(Connection connection, Dimensions known) throws SQLException;
    }
}
