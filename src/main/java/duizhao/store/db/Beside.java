package duizhao.store.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What SQLite lays beside a file while it changes, and what a program that was ended in the middle leaves there.
public final class Beside {

    private Beside() {
    }

    /// Whether the file holds all there is: neither a log nor old pages lie beside it.
    public static boolean isNothing(Path file) {
        return !hasLog(file) && !hasOldPages(file);
    }

    /// Whether pages lie there that are newer than those in the file.
    public static boolean hasLog(Path file) {
        return holdsSomething(file, "-wal");
    }

    /// Whether pages lie there as they were before something that is being done, or that was interrupted. Until they are
    /// put back, which takes leave to write, the file itself may be half of one state and half of another.
    public static boolean hasOldPages(Path file) {
        return holdsSomething(file, "-journal");
    }

    private static boolean holdsSomething(Path file, String ending) {
        var beside = file.resolveSibling(file.getFileName() + ending);
        try {
            return Files.exists(beside) && Files.size(beside) > 0;
        } catch (IOException e) {
            return true;
        }
    }
}
