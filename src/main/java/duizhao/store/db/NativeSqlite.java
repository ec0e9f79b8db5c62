package duizhao.store.db;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where SQLite's own library lies.
///
/// The driver carries it for every system and unpacks it at each start, comparing it byte by byte, which takes longer
/// than all that is then read of a store. The installed program has it unpacked, in `native` beside the driver; where
/// it is not there, or does not fit, the driver unpacks its own.
final class NativeSqlite {

    private static final String FOLDER = "org.sqlite.lib.path";
    /// Where the driver looks for what it unpacked before and may delete; that takes as long as the folder is full.
    private static final String UNPACKED = "org.sqlite.tmpdir";

    private NativeSqlite() {
    }

    /// Tells the driver, which looks when it is first used. What was set from outside stays.
    static void find() {
        String home = System.getProperty("duizhao.home");
        if (home == null || System.getProperty(FOLDER) != null) {
            return;
        }
        Path folder = Path.of(home, "native").toAbsolutePath();
        if (Files.isDirectory(folder)) {
            System.setProperty(FOLDER, folder.toString());
            if (System.getProperty(UNPACKED) == null) {
                System.setProperty(UNPACKED, folder.toString());
            }
        }
    }
}
