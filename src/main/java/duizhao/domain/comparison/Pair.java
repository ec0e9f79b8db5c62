package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.source.Pairing;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan and the outcome that answers it, before they are judged.
///
/// @param slot         where they stand; the plan's, or the outcome's where nothing was planned
/// @param byHand       the word of the person who paired them; null where they were found by themselves
/// @param chosen       whether a person chose the plan or the outcome
/// @param alternatives the other figures of the slot, newest first
record Pair(RowKey slot, @Nullable Figure plan, @Nullable Figure outcome, @Nullable Pairing byHand,
            boolean chosen, List<Figure> alternatives) {
    /// Plan and outcome, those that exist.
    List<Figure> figures() {
        return Stream.of(plan, outcome).filter(Objects::nonNull).toList();
    }
}
