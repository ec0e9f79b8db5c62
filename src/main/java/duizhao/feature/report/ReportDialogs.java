package duizhao.feature.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks a person for what an act needs.
public interface ReportDialogs {

    /// Where to write a report.
    ///
    /// @param suggestion a name to begin with, without an ending
    /// @param endings    that can be written, with their points
    /// @return the file, with one of the endings; where it exists, the person said that it may be replaced. Empty where
    ///         the person thought better of it
    Optional<Path> save(@Nullable Window owner, String suggestion, List<String> endings);

    /// A name.
    ///
    /// @param titleKey message key of what it is for
    /// @param before   the name it has now
    Optional<String> name(@Nullable Window owner, String titleKey, String before);
}
