package duizhao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Stores as earlier versions made them, kept as files.
public final class OldStores {

    private OldStores() {
    }

    /// Unpacks the one of this layout.
    ///
    /// @return `file`
    public static Path unpack(int version, Path file) throws IOException {
        try (var packed = OldStores.class.getResourceAsStream("version-" + version + ".duizhao.gz");
             var in = new GZIPInputStream(packed)) {
            Files.copy(in, file);
        }
        return file;
    }

    /// The number of a file's layout, which looking does not change.
    public static int version(Path file) {
        return Integer.parseInt(Records.query(file, "PRAGMA user_version").getFirst());
    }
}
