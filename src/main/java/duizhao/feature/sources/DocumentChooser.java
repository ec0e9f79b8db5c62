package duizhao.feature.sources;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person which files to attach.
@FunctionalInterface
public interface DocumentChooser {

    /// The files, none where the person thought better of it.
    List<Path> choose(@Nullable Window owner);
}
