package duizhao.store.figure;

import duizhao.store.db.Statements;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/// The state of a store's data, as a hash: another one after every change, the same one after opening again.
///
/// A new store's state is the hash of the data it was filled with, so that two stores with the same data print the
/// same. After that, each act makes a new one of the old one and chance: reading ten million figures would be too slow.
public final class State {

    private static final String READ = "SELECT value FROM meta WHERE key = 'state'";
    private static final String WRITE = "INSERT OR REPLACE INTO meta (key, value) VALUES ('state', ?)";

    private State() {
    }

    /// 64 hexadecimal digits.
    public static String read(Connection connection) throws SQLException {
        return Statements.list(connection, READ, row -> row.getString(1)).getFirst();
    }

    /// To be called in every transaction that changes data.
    public static void advance(Connection connection) throws SQLException {
        advance(connection, read(connection));
    }

    /// The same where the state is known.
    ///
    /// @return the new one
    public static String advance(Connection connection, String now) throws SQLException {
        String next = now + UUID.randomUUID();
        String state = HexFormat.of().formatHex(sha256().digest(next.getBytes(StandardCharsets.UTF_8)));
        write(connection, state);
        return state;
    }

    static void write(Connection connection, String state) throws SQLException {
        Statements.update(connection, WRITE, state);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
