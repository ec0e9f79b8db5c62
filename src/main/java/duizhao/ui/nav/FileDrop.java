package duizhao.ui.nav;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What becomes of a file that a person drops on the window, where the place that it is dropped on does not take it.
///
/// @param takes whether it is one to be taken
/// @param take  takes it
public record FileDrop(Predicate<Path> takes, Consumer<Path> take) {

    /// Takes nothing.
    public static final FileDrop NONE = new FileDrop(file -> false, file -> { });
}
