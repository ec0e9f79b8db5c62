package duizhao.feature.exchange;

import duizhao.domain.change.Act;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.sheet.FileKind;
import duizhao.exchange.table.TableImport;
import duizhao.platform.Progress;
import duizhao.ui.nav.Foreseen;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the wizard and the window ask of the store and of files; slow, so not for the JavaFX thread. Each throws a
/// [duizhao.platform.UserException] that says what is wrong, and none changes the store.
public interface Exchanging {

    Catalogue catalogue();

    FileKind kind(Path file);

    TableImport table(Path file);

    /// What the whole record in a data package or another store would bring.
    ///
    /// @param progress may cancel
    ImportPlan record(Path file, Progress progress);

    /// What the record that comes with the program would bring.
    ///
    /// @param progress may cancel
    ImportPlan bundled(Progress progress);

    /// Changes whenever the record that comes with the program does.
    String bundledVersion();

    /// The store's own.
    Path file();

    /// Writes figures out, as the ending of `out` says.
    ///
    /// @param districts codes, empty for all
    /// @param years     null for all
    /// @param replace   whether what lies there may be replaced
    /// @param progress  may cancel; nothing is left behind then
    /// @return how many figures
    long export(Path out, Set<String> districts, @Nullable Period years, boolean replace, Progress progress);

    /// What an import would bring to light; empty where it changes too much to be looked at beforehand.
    ///
    /// @param progress may cancel
    Optional<Foreseen> foresee(Act act, Progress progress);
}
