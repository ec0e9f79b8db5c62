package duizhao.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Short forms of what is done with a connection again and again.
public final class Statements {

    /// Makes one thing of a row.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Statements() {
    }

    /// Runs all statements of `script`.
    public static void execute(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /// Runs one statement and returns how many rows it changed.
    public static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (var loan = StatementCache.borrow(connection, sql)) {
            int changed = set(loan.statement(), arguments).executeUpdate();
            loan.done();
            return changed;
        }
    }

    /// The rows that `sql` gives, each read by `reader`, in their order.
    public static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... arguments)
            throws SQLException {
        var list = new ArrayList<T>();
        each(connection, sql, reader, list::add, arguments);
        return list;
    }

    /// The same one after the other, for more than memory should hold.
    public static <T> void each(Connection connection, String sql, RowReader<T> reader, Consumer<? super T> taker,
                                Object... arguments) throws SQLException {
        try (var loan = StatementCache.borrow(connection, sql)) {
            try (var rows = set(loan.statement(), arguments).executeQuery()) {
                while (rows.next()) {
                    taker.accept(reader.read(rows));
                }
            }
            loan.done();
        }
    }

    /// The first row that `sql` gives; empty where it gives none.
    public static <T> Optional<T> first(Connection connection, String sql, RowReader<T> reader, Object... arguments)
            throws SQLException {
        return list(connection, sql, reader, arguments).stream().findFirst();
    }

    private static PreparedStatement set(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /// `?, ?, ?` for `count` values.
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
