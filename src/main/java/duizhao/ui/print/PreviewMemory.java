package duizhao.ui.print;

import duizhao.paper.setup.PageSetup;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where the choices of the last print are kept.
///
/// @param last the setup to begin with
/// @param keep takes every setup that a person chooses
public record PreviewMemory(Supplier<PageSetup> last, Consumer<PageSetup> keep) {
}
