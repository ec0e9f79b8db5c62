package duizhao.app;

import duizhao.ui.nav.Memory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The stores that were opened, the last first.
final class RecentFiles {

    private static final int KEPT = 8;
    private static final String KEY = "recent-stores";
    /// No file of any system may have it in its name.
    private static final String BETWEEN = "\u0001";

    private final Memory memory;

    RecentFiles(Memory memory) {
        this.memory = memory;
    }

    /// All of them, whether they still exist or not.
    List<Path> list() {
        String kept = memory.get(KEY);
        var files = new ArrayList<Path>();
        if (kept != null) {
            for (String file : kept.split(BETWEEN)) {
                try {
                    files.add(Path.of(file));
                } catch (InvalidPathException e) {
                    // Written on another system: of no use here.
                }
            }
        }
        return files;
    }

    void opened(Path file) {
        var files = new ArrayList<>(list());
        files.remove(file);
        files.addFirst(file);
        memory.put(KEY, String.join(BETWEEN, files.stream().limit(KEPT).map(Path::toString).toList()));
    }
}
