package duizhao.store;

import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Stores of the bundled figures, as the program fills them: filled once in a run, and copied from then on.
public final class Filled {

    private static byte @Nullable [] first;

    private Filled() {
    }

    /// @param file where the store is to lie; not there yet
    public static synchronized void at(Path file) {
        try {
            if (first == null) {
                Store.open(file, DataPackage::bundled, Progress.SILENT).close();
                first = Files.readAllBytes(file);
            } else {
                Files.write(file, first);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, opened.
    public static Store open(Path file) {
        at(file);
        return Store.open(file, () -> {
            throw new AssertionError("filled again");
        }, Progress.SILENT);
    }
}
