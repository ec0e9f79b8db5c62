package duizhao.store.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Whether a file is still the one that was opened. Where open files can be removed or replaced, what is written to them
/// afterwards is on no disk that anybody will ever read.
final class Identity {

    private final Path file;
    private final @Nullable Object key;

    Identity(Path file) {
        this.file = file;
        this.key = key(file);
    }

    /// False also where it cannot be looked at any more.
    boolean holds() {
        Object now = key(file);
        return key == null ? Files.exists(file) : key.equals(now);
    }

    /// Device and number of the file; null where the system knows none, or there is no file.
    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }
}
