package duizhao.feature.overview;

import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.overview.Standing;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The heads under which lines stand. Which there are depends on the order: groups of indicators, verdicts, or kinds of
/// gap. Each has a key that stays the same in every language.
final class Folds {

    private final Map<String, String> names = new LinkedHashMap<>();

    Folds(Messages messages) {
        for (IndicatorGroup group : IndicatorGroup.values()) {
            names.put(key(group), messages.text("term.group." + group.key()));
        }
        for (VerdictKind kind : VerdictKind.values()) {
            names.put(key(kind), messages.text("term.verdict." + kind));
        }
        for (String gap : new String[] {"gap-rates", "gap-levels", "gap-none"}) {
            names.put(gap, messages.text("overview." + gap));
        }
    }

    /// What the head of that key is called.
    String name(String key) {
        return names.getOrDefault(key, key);
    }

    static String key(Indicator indicator, Standing standing, LineOrder order) {
        return switch (order) {
            case LISTED -> key(indicator.group());
            case VERDICT -> key(standing.worst());
            case GAP -> standing.farthest() == null ? "gap-none" : standing.farthest().rate() ? "gap-rates" : "gap-levels";
        };
    }

    /// The key of the head called `name`.
    Optional<String> key(String name) {
        return names.entrySet().stream().filter(head -> head.getValue().equals(name)).map(Map.Entry::getKey)
                .findFirst();
    }

    private static String key(IndicatorGroup group) {
        return "group-" + group.key();
    }

    private static String key(VerdictKind kind) {
        return "verdict-" + kind.name();
    }
}
