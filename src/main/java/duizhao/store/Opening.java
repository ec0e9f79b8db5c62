package duizhao.store;

import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureStream;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Connections;
import duizhao.store.db.Database;
import duizhao.store.schema.Inspection;
import duizhao.store.schema.Migrator;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/// How a store is opened, and made where there is none.
///
/// @param schema   the layouts, the newest of which a store has once it is open
/// @param patience how long to wait for another program that writes
/// @param locate   finds where a file that exists lies
record Opening(Schema schema, Duration patience, Function<Path, Location> locate) {

    /// As this program does it.
    static Opening usual() {
        return new Opening(Schema.bundled(), Connections.PATIENCE, Location::of);
    }

    /// As [Store#open].
    Store open(Path file, Supplier<DataSet> initial, Progress progress) {
        var place = file.toAbsolutePath().normalize();
        if (isMissing(place)) {
            progress.report(0, 0, "store.reading-data");
            new NewStore(place, schema).fill(initial.get(), progress);
        }
        int version = new Inspection(place, schema.newest()).version();
        var location = locate.apply(place);
        if (version < schema.newest()) {
            bringUp(place, version, location, progress);
        }
        var database = location.isWritable() ? Database.open(place, patience, location.journal())
                : Database.openReadOnly(place, patience);
        try {
            return new Store(database, location, schema.newest());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// As [Store#create].
    void create(Path file, DataSet rest, FigureStream figures, Progress progress) {
        var place = file.toAbsolutePath().normalize();
        if (!isMissing(place) || !new NewStore(place, schema).fill(rest, figures, progress)) {
            throw new UserException(ErrorCode.WRONG_USE, "error.store-exists", place);
        }
    }

    private void bringUp(Path place, int version, Location location, Progress progress) {
        if (!location.isWritable()) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-read-only-older", place, version,
                    schema.newest());
        }
        new Migrator(place, schema, location.journal()).run(version, progress);
    }

    private static boolean isMissing(Path file) {
        var folder = file.getParent();
        if (folder == null || Files.notExists(folder)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.store-folder-missing", file,
                    String.valueOf(folder));
        }
        try {
            return Files.notExists(file) || NewStore.isEmpty(file);
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.store-no-permission", file);
        }
    }
}
