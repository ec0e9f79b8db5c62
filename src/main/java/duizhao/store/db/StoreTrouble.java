package duizhao.store.db;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// What SQLite's errors mean to a person.
public final class StoreTrouble {

    /// The lower byte of an extended code is the plain one: https://www.sqlite.org/rescode.html
    private static final int PLAIN = 0xff;
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int CONSTRAINT = 19;
    private static final int NOTADB = 26;

    private StoreTrouble() {
    }

    /// The exception to throw for `e`, met in `file`: a [UserException] where a person can do something about it.
    public static RuntimeException of(SQLException e, Path file) {
        return switch (code(e)) {
            case BUSY, LOCKED -> trouble("error.store-busy", e, file);
            case CORRUPT, NOTADB -> trouble("error.store-damaged", e, file);
            case PERM, READONLY, CANTOPEN -> trouble("error.store-no-permission", e, file);
            case FULL, IOERR -> trouble("error.store-disk", e, file);
            default -> new IllegalStateException("the store " + file + ": " + e.getMessage(), e);
        };
    }

    /// Whether `e` says that the file itself is broken.
    public static boolean isDamage(SQLException e) {
        return code(e) == CORRUPT || code(e) == NOTADB;
    }

    /// Whether `e` says that a row is not as its table wants it.
    public static boolean isConstraint(SQLException e) {
        return code(e) == CONSTRAINT;
    }

    private static int code(SQLException e) {
        return e instanceof SQLiteException known ? known.getResultCode().code & PLAIN : -1;
    }

    private static UserException trouble(String key, SQLException e, Path file) {
        return new UserException(ErrorCode.UNUSABLE_INPUT, e, key, file);
    }
}
