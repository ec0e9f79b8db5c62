package duizhao.feature.exchange;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person for a file.
public interface ExchangeDialogs {

    /// One to be imported; empty where the person thought better of it.
    Optional<Path> open(@Nullable Window owner);

    /// The folder of a data package to be imported.
    Optional<Path> openFolder(@Nullable Window owner);

    /// Where to write.
    ///
    /// @param suggestion a name to begin with
    /// @param ending     without the dot
    /// @return the file, with that ending; where it exists, the person said that it may be replaced
    Optional<Path> save(@Nullable Window owner, String suggestion, String ending);
}
