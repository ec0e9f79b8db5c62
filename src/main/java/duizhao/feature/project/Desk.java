package duizhao.feature.project;

import java.nio.file.Path;
import java.util.List;

/// What the window can do with files: it shows one store at a time.
public interface Desk {

    /// Stores opened before, the last first, without the one that is open; some may not exist any more.
    List<Path> recent();

    /// Shows the store `file` in the place of the one that is open. Where it cannot be opened, that is told, and the one
    /// that is open stays. Returns at once.
    void open(Path file);

    /// Makes a store with the bundled record at `file`, where nothing lies yet, and shows it.
    void create(Path file);

    /// Builds the window anew on the store that is open: what is chosen from is other things now.
    void redraw();
}
