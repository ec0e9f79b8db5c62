package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan and the outcome that answers it, before they are judged.
///
/// @param slot         where they stand; the plan's, or the outcome's where nothing was planned
/// @param byHand       whether a person paired them
/// @param alternatives the other figures of the slot, newest first
record Pair(Slot.Key slot, @Nullable Figure plan, @Nullable Figure outcome, boolean byHand,
            List<Figure> alternatives) {
    /// Plan and outcome, those that exist.
    List<Figure> figures() {
        return Stream.of(plan, outcome).filter(Objects::nonNull).toList();
    }
}
