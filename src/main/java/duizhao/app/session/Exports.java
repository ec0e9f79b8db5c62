package duizhao.app.session;

import duizhao.exchange.PackageWriter;
import duizhao.exchange.export.CsvExport;
import duizhao.exchange.export.XlsxExport;
import duizhao.platform.AtomicFile;
import duizhao.platform.AtomicFolder;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// Writes the figures of a store out, the same for window and command line: as a data package in a folder or a zip, as
/// XLSX or as CSV, told by the name.
///
/// Reads and writes the disk: not for the JavaFX thread.
public final class Exports {

    private static final String DESCRIPTOR = "datapackage.json";

    private final Store store;
    private final Messages messages;
    private final Clock clock;

    public Exports(Store store, Messages messages, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    /// What was written.
    ///
    /// @param figures how many
    public record Written(Path place, long figures) {
    }

    /// @param out     ends with `.xlsx`, `.csv` or `.zip`; everything else is a folder
    /// @param replace whether what lies there may be replaced
    /// @param progress may cancel; then nothing is left behind
    /// @throws UserException where something lies there already, or it cannot be written; what lay there is then as it was
    public Written write(Path out, Wanted wanted, boolean replace, Progress progress) {
        Path place = out.toAbsolutePath().normalize();
        requirePlace(place, replace);
        var exported = new StoreExported(store, wanted);
        var packages = new PackageWriter(messages.text("export.package-title"), clock.instant());
        try {
            switch (ending(place)) {
                case "xlsx" -> AtomicFile.write(place, stream -> new XlsxExport(messages, "duizhao")
                        .write(exported, stream, progress));
                case "csv" -> AtomicFile.write(place, stream -> new CsvExport(messages).write(exported, stream, progress));
                case "zip" -> AtomicFile.write(place, stream -> packages.write(exported, stream, progress));
                default -> AtomicFolder.write(place, folder -> packages.write(exported, folder, progress));
            }
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "export.failed", place, String.valueOf(e.getMessage()));
        }
        return new Written(place, exported.count());
    }

    static void requirePlace(Path place, boolean replace) {
        Path parent = place.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UserException(ErrorCode.WRONG_USE, "export.no-folder", place, String.valueOf(parent));
        }
        boolean folder = ending(place).isEmpty();
        if (Files.exists(place) && Files.isDirectory(place) != folder) {
            throw new UserException(ErrorCode.WRONG_USE, folder ? "export.is-file" : "export.is-folder", place);
        }
        if (!Files.exists(place) || folder && isEmpty(place)) {
            return;
        }
        if (!replace) {
            throw new UserException(ErrorCode.WRONG_USE, "export.exists", place);
        }
        // What is replaced goes as a whole: only what this program, or one like it, has made.
        if (folder && Files.notExists(place.resolve(DESCRIPTOR))) {
            throw new UserException(ErrorCode.WRONG_USE, "export.foreign-folder", place);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "export.failed", folder, String.valueOf(e.getMessage()));
        }
    }

    /// `xlsx`, `csv`, `zip`, or blank for a folder.
    private static String ending(Path place) {
        String name = place.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") ? "xlsx" : name.endsWith(".csv") ? "csv" : name.endsWith(".zip") ? "zip" : "";
    }
}
