package duizhao.ui.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person where to write.
public interface SaveDialog {

    /// @param titleKey   message key of what is asked
    /// @param suggestion a name to begin with, without an ending
    /// @param endings    to choose from, without the dot; the first is suggested
    /// @return the file, with one of the endings; where it exists, the person said that it may be replaced. Empty where
    ///         the person thought better of it
    Optional<Path> save(@Nullable Window owner, String titleKey, String suggestion, List<String> endings);
}
