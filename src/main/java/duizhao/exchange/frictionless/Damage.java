package duizhao.exchange.frictionless;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;

/// What is wrong with a file of a data package, as one line for a person: file, line, column, what to do.
public final class Damage {

    private static final int SHOWN = 120;

    private Damage() {
    }

    /// Damage of a whole file.
    ///
    /// @param kind      the last part of the message's key, `exchange.<kind>`; its {0} is the file
    /// @param arguments its {1}, {2}, ...
    public static UserException ofFile(String file, String kind, Object... arguments) {
        return exception(kind, file, arguments);
    }

    /// Damage in a line of a file; the message's {0} is the file, {1} the line.
    public static UserException inLine(String file, long line, String kind, Object... arguments) {
        return exception(kind, file, prepend(line, arguments));
    }

    /// Damage in a cell; the message's {0} is the file, {1} the line, {2} the column.
    public static UserException inCell(String file, long line, String column, String kind, Object... arguments) {
        return exception(kind, file, prepend(line, prepend(column, arguments)));
    }

    private static UserException exception(String kind, String file, Object[] arguments) {
        Object[] all = prepend(file, arguments);
        for (int i = 0; i < all.length; i++) {
            all[i] = oneLine(String.valueOf(all[i]));
        }
        return new UserException(ErrorCode.UNUSABLE_INPUT, "exchange." + kind, all);
    }

    private static Object[] prepend(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /// What stands in a damaged file may be long and may break lines.
    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
