package duizhao.ui.nav;

import duizhao.domain.check.Finding;
import duizhao.domain.limit.Unusual;
import duizhao.domain.record.Catalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changes would bring.
///
/// @param brought   findings that would be there and are not now, the worst first
/// @param resolved  findings that are there now and would not be any more
/// @param unusual   figures that would be out of the ordinary
/// @param catalogue with what the changes add to it, to name the findings; null where nothing was looked at
public record Foreseen(List<Finding> brought, List<Finding> resolved, List<Unusual> unusual,
                       @Nullable Catalogue catalogue) {

    public static final Foreseen NOTHING = new Foreseen(List.of(), List.of(), List.of(), null);

    public Foreseen {
        brought = List.copyOf(brought);
        resolved = List.copyOf(resolved);
        unusual = List.copyOf(unusual);
    }
}
