package duizhao.domain.change;

import java.util.List;

/// What a history can be narrowed to.
///
/// @param people in the order of their last change set, the newest first
/// @param kinds  the acts, coded, likewise; without those that only take back or do again
/// @param sets   how many change sets there are
public record HistoryFacets(List<String> people, List<String> kinds, long sets) {

    public HistoryFacets {
        people = List.copyOf(people);
        kinds = List.copyOf(kinds);
    }
}
