package duizhao.ui.nav;

import java.util.Set;

/// What a history is asked for of.
///
/// @param title    what people call it; blank for the whole store
/// @param subjects what change sets touch, as a change's subject says it; empty for anything
public record HistoryOf(String title, Set<String> subjects) {

    /// The whole store.
    public static final HistoryOf ALL = new HistoryOf("", Set.of());

    public HistoryOf {
        subjects = Set.copyOf(subjects);
    }
}
