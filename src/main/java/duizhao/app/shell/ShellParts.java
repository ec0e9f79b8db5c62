package duizhao.app.shell;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.ui.nav.Edits;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.task.Tasks;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a window is made of.
///
/// @param memory     remembers window, choice and look
/// @param background where slow work is done
/// @param screen     the JavaFX thread, usually `Platform::runLater`
/// @param family     typeface with Chinese, see [duizhao.ui.theme.Typeface]
/// @param districts  that can be chosen, in their order
/// @param periods    that have figures, ascending
/// @param first      chosen at the very first start; null for the last of `periods`
/// @param store      name of the store file, as the status line shows it
/// @param figures    how many figures it holds
/// @param edits      makes what changes the data, to work with the given tasks; called as often as `places`
/// @param menu       makes the menu 文件; called as often as `places`
/// @param places     makes the places, first the one to start with; called again when language or theme change
public record ShellParts(Memory memory, Executor background, Executor screen, String family,
                         List<District> districts, List<Period> periods, @Nullable Period first,
                         String store, long figures, Function<Tasks, Edits> edits,
                         Function<Surroundings, FileMenu> menu, Function<Surroundings, List<Workplace>> places) {

    public ShellParts {
        districts = List.copyOf(districts);
        periods = List.copyOf(periods);
    }
}
