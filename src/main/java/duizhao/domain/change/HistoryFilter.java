package duizhao.domain.change;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which change sets of a history are asked for.
///
/// @param words    each must stand somewhere in a change set: its subject, reason or person, what it touches, its printed
///                 words before and after, or the name of an indicator or district it is about; small and capital letters
///                 are the same
/// @param who      the person; blank for all
/// @param kinds    the acts, coded; empty for all. What was taken back or done again is found under its act's kind, too
/// @param from     not before this moment; null for no limit
/// @param until    before this moment; null for no limit
/// @param subjects what is touched, as [Change#subject] says it; empty for anything
public record HistoryFilter(List<String> words, String who, Set<String> kinds, @Nullable Instant from,
                            @Nullable Instant until, Set<String> subjects) {

    /// Everything.
    public static final HistoryFilter ALL = new HistoryFilter(List.of(), "", Set.of(), null, null, Set.of());

    public HistoryFilter {
        words = List.copyOf(words);
        kinds = Set.copyOf(kinds);
        subjects = Set.copyOf(subjects);
    }

    /// Whatever touches one of these things.
    public static HistoryFilter of(Set<String> subjects) {
        return new HistoryFilter(List.of(), "", Set.of(), null, null, subjects);
    }
}
