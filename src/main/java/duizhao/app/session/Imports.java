package duizhao.app.session;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.DataPackage;
import duizhao.exchange.PackageStream;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.RecordPlanner;
import duizhao.exchange.sheet.FileKind;
import duizhao.exchange.sheet.Limits;
import duizhao.exchange.sheet.TableFile;
import duizhao.exchange.sheet.TableFiles;
import duizhao.exchange.table.Mapping;
import duizhao.exchange.table.TableImport;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import duizhao.store.backup.StoreCopy;
import duizhao.ui.nav.Foreseen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Importing into a store, the same for window and command line: what a file is, and what it would bring. Nothing is
/// changed before the plan's act is applied.
///
/// Reads the disk: not for the JavaFX thread.
public final class Imports {

    private static final int FORESEEN = 5_000;

    private final Store store;

    public Imports(Store store) {
        this.store = store;
    }

    /// Makes a store of the record in a data package, however large: the figures are read line by line and are the store's
    /// beginning, not an act in it. What people decided about them is an act, as with any import.
    ///
    /// @param file   of the new store
    /// @param folder of the package
    /// @param who    the person who imports
    /// @return how many figures it has
    /// @throws UserException where something is at `file`, or the package is damaged; nothing is left then
    public static long create(Path file, Path folder, String who, Progress progress) {
        if (!Files.isDirectory(folder)) {
            throw new UserException(ErrorCode.WRONG_USE, "import.new.no-folder", folder);
        }
        var stream = new PackageStream(folder);
        Store.create(file, stream.rest(), stream, progress);
        try (var store = Store.open(file, stream::rest, progress)) {
            if (!stream.decided().isEmpty()) {
                new RecordPlanner(new StoreRecord(store)).plan(ImportPlan.PACKAGE, folder.getFileName().toString(),
                        new WholeRecord(stream.rest(), stream.decided(), List.of()), progress)
                        .act(item -> Answer.LEAVE, "").ifPresent(act -> store.acts().apply(act, who, progress));
            }
            return store.figures().count();
        }
    }

    /// @throws UserException where the file is none that can be imported
    public FileKind kind(Path file) {
        return FileKind.of(file);
    }

    /// A file of tables.
    ///
    /// @throws UserException where it cannot be read
    public TableImport table(Path file) {
        return table(TableFiles.open(file));
    }

    public TableImport table(TableFile file) {
        return new TableImport(file, new StoreRecord(store));
    }

    /// What the whole record in a data package or another store would bring.
    ///
    /// @param progress may cancel
    /// @throws UserException where it cannot be read, or is this very store
    public ImportPlan record(Path file, Progress progress) {
        progress.report(0, 0, "import.reading");
        String name = file.getFileName().toString();
        return switch (kind(file)) {
            case PACKAGE -> {
                Limits.checkFolder(file);
                yield planner().plan(ImportPlan.PACKAGE, name, DataPackage.readWhole(file), progress);
            }
            case PACKED_PACKAGE -> {
                Limits.check(file);
                yield planner().plan(ImportPlan.PACKAGE, name, DataPackage.readWhole(file), progress);
            }
            case STORE -> {
                requireOther(file);
                yield merge(file, name, progress);
            }
            case XLSX, CSV -> throw new IllegalArgumentException(file + " is a table");
        };
    }

    /// What the record that comes with the program would bring: where a newer one holds more than the one that the store
    /// began with.
    ///
    /// @param name what it is called in the history
    public ImportPlan bundled(String name, Progress progress) {
        return planner().plan(ImportPlan.PACKAGE, name, DataPackage.bundledWhole(), progress);
    }

    /// What an import would bring to light; empty where it changes more figures than can be looked at while a person waits:
    /// the rules compare figures with each other, and twice as many take three times as long.
    ///
    /// @param progress told in districts; may cancel
    public Optional<Foreseen> foresee(Act act, Clock clock, Progress progress) {
        return act.changes().stream().filter(FigureChange.class::isInstance).count() > FORESEEN ? Optional.empty()
                : Optional.of(new Foresights(store, clock).foresee(act.changes(), progress));
    }

    private ImportPlan merge(Path file, String name, Progress progress) {
        // Opened, it may be brought to the newest layout; the other person's file is not to be touched.
        try {
            Path folder = Files.createTempDirectory("duizhao-merge");
            Path copy = folder.resolve(name);
            try {
                StoreCopy.write(file, copy, false, progress);
                try (var other = Store.open(copy, DataPackage::bundled, Progress.SILENT)) {
                    return planner().plan(ImportPlan.STORE, name, new StoreRecord(other).whole(progress), progress);
                }
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "import.file.unreadable", file);
        }
    }

    /// The copy, and whatever a store lays beside itself.
    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path left : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private void requireOther(Path file) {
        try {
            if (Files.isSameFile(file, store.file())) {
                throw new UserException(ErrorCode.WRONG_USE, "import.file.itself", file);
            }
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "import.file.unreadable", file);
        }
    }

    private RecordPlanner planner() {
        return new RecordPlanner(new StoreRecord(store));
    }
}
