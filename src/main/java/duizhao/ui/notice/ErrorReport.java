package duizhao.ui.notice;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/// An unexpected error as a person can pass it on.
///
/// @param code    eight letters and digits that are the same wherever the same line of the program fails in the same way
/// @param details everything that helps to find it
public record ErrorReport(String code, String details) {

    public static ErrorReport of(Throwable error) {
        var text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        String code = code(error);
        return new ErrorReport(code, "%s%nJava %s, JavaFX %s, %s %s%n%s".formatted(code,
                System.getProperty("java.version"), System.getProperty("javafx.version"),
                System.getProperty("os.name"), System.getProperty("os.arch"), text));
    }

    /// Made of the types and topmost lines of the error and its causes, not of its words, which carry data.
    private static String code(Throwable error) {
        int hash = 17;
        for (Throwable t = error; t != null; t = t.getCause()) {
            hash = 31 * hash + t.getClass().getName().hashCode();
            if (t.getStackTrace().length > 0) {
                StackTraceElement top = t.getStackTrace()[0];
                hash = 31 * hash + (top.getClassName() + top.getMethodName() + top.getLineNumber()).hashCode();
            }
        }
        String digits = "%8s".formatted(Integer.toUnsignedString(hash, 36)).replace(' ', '0').toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
