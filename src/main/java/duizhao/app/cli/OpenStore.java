package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.exchange.DataPackage;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The store a command works on: the one named, else the person's own, else a passing one filled from the bundled
/// data, so that a command answers on a machine where the workbench was never opened.
final class OpenStore implements AutoCloseable {

    private final Store store;
    private final @Nullable Path passing;

    private OpenStore(Store store, @Nullable Path passing) {
        this.store = store;
        this.passing = passing;
    }

    /// @param named the file a person named; null for none. It must exist: a mistyped name must not make a new store
    /// @throws UserException where the store cannot be used
    static OpenStore of(@Nullable Path named, Console console) {
        Path own = console.paths().defaultStore();
        if (named == null && Files.notExists(own)) {
            return passing();
        }
        return new OpenStore(Store.open(file(named, console), DataPackage::bundled, Progress.SILENT), null);
    }

    /// The file that a person named, or their own store, for a command that makes no sense of a passing one.
    ///
    /// @throws UserException where there is none
    static Path file(@Nullable Path named, Console console) {
        Path file = named == null ? console.paths().defaultStore() : named;
        if (Files.notExists(file)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "cli.store-missing", file.toAbsolutePath());
        }
        return file.toAbsolutePath();
    }

    /// The same for a command that writes: where the person has no store of their own yet, it is made and not a passing one.
    ///
    /// @param onlyTrying whether nothing will be written
    static OpenStore lasting(@Nullable Path named, boolean onlyTrying, Console console) {
        if (named != null || onlyTrying || Files.exists(console.paths().defaultStore())) {
            return of(named, console);
        }
        console.paths().createDataFolder();
        return new OpenStore(Store.open(console.paths().defaultStore(), DataPackage::bundled, Progress.SILENT), null);
    }

    private static OpenStore passing() {
        try {
            Path folder = Files.createTempDirectory("duizhao");
            try {
                return new OpenStore(Store.open(folder.resolve("passing.duizhao"), DataPackage::bundled,
                        Progress.SILENT), folder);
            } catch (RuntimeException e) {
                delete(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
        if (passing != null) {
            delete(passing);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
