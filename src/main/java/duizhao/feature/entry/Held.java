package duizhao.feature.entry;

import duizhao.domain.figure.Figure;
import duizhao.domain.limit.Breach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the store holds of one cell.
///
/// @param current the figure that stands there; null where there is none
/// @param others  the other prints of the same thing, the newest first
/// @param byHand  whether the current one was typed by a person, and not printed in a document
/// @param unusual what is out of the ordinary with the one typed; what a document printed is not asked about
record Held(@Nullable Figure current, List<Figure> others, boolean byHand, List<Breach> unusual) {

    static final Held NOTHING = new Held(null, List.of(), false, List.of());

    Held {
        others = List.copyOf(others);
        unusual = List.copyOf(unusual);
    }

    /// As printed; blank where there is nothing.
    String words() {
        return current == null ? "" : current.quantity().words();
    }
}
