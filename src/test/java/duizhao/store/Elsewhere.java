package duizhao.store;

import duizhao.platform.Progress;
import duizhao.store.Location.Access;
import duizhao.store.db.Connections;
import duizhao.store.schema.Schema;
import java.nio.file.Path;

/// Stores opened as if they lay somewhere else: a test may do everything with its own files, and has no network.
public final class Elsewhere {

    private Elsewhere() {
    }

    /// @param file a store
    public static Store readOnly(Path file) {
        return open(file, new Location(Access.FILE_READ_ONLY, ""));
    }

    /// @param file a store
    public static Store onShare(Path file) {
        return open(file, new Location(Access.WRITABLE, "cifs"));
    }

    private static Store open(Path file, Location location) {
        return new Opening(Schema.bundled(), Connections.PATIENCE, path -> location).open(file, () -> {
            throw new AssertionError("filled again");
        }, Progress.SILENT);
    }
}
