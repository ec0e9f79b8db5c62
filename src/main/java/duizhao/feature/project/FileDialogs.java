package duizhao.feature.project;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person for a store's file.
public interface FileDialogs {

    /// One that exists; empty where the person thought better of it.
    Optional<Path> open(@Nullable Window owner);

    /// Where to save.
    ///
    /// @param titleKey   message key of what it is for
    /// @param suggestion a name to begin with
    /// @return the file, with the ending of stores; where it exists, the person said that it may be replaced
    Optional<Path> save(@Nullable Window owner, String titleKey, String suggestion);
}
