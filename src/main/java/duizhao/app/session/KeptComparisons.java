package duizhao.app.session;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.NamedComparisonChange;
import duizhao.domain.comparison.NamedComparison;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person does with the comparisons kept under a name, made into acts. Quick: it looks at nothing but what is given,
/// and makes no change itself.
public final class KeptComparisons {

    public static final String KEEP = "keep-comparison";
    public static final String RENAME = "rename-comparison";
    public static final String REORDER = "reorder-comparisons";
    public static final String OVERWRITE = "overwrite-comparison";
    public static final String DELETE = "delete-comparison";

    private final Clock clock;

    KeptComparisons(Clock clock) {
        this.clock = clock;
    }

    /// Keeps what is shown under `name`, after the others.
    ///
    /// @param kept those that are kept already
    /// @throws UserException where the name is blank or taken
    public Act keep(List<NamedComparison> kept, String name, Map<String, String> state) {
        int order = kept.stream().mapToInt(NamedComparison::order).max().orElse(-1) + 1;
        var added = new NamedComparison(newKey(kept), free(kept, "", name), order, state);
        return act(KEEP, added.name(), new NamedComparisonChange(null, added));
    }

    /// @throws UserException where the name is blank or another's
    public Act rename(List<NamedComparison> kept, NamedComparison comparison, String name) {
        var renamed = comparison.renamed(free(kept, comparison.key(), name));
        return act(RENAME, renamed.name(), new NamedComparisonChange(comparison, renamed));
    }

    /// Places `comparison` at `place` of the list, 0 being the first; the others follow in their order.
    ///
    /// @return empty where nothing moves
    public Optional<Act> reorder(List<NamedComparison> kept, NamedComparison comparison, int place) {
        var ordered = new ArrayList<>(kept);
        ordered.remove(comparison);
        ordered.add(Math.clamp(place, 0, ordered.size()), comparison);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < ordered.size(); i++) {
            var one = ordered.get(i);
            if (one.order() != i) {
                changes.add(new NamedComparisonChange(one, one.placed(i)));
            }
        }
        return ordered.equals(kept) ? Optional.empty()
                : Optional.of(new Act(REORDER, comparison.name(), "", changes));
    }

    /// Keeps what is shown now under the name of `comparison`.
    public Act overwrite(NamedComparison comparison, Map<String, String> state) {
        return act(OVERWRITE, comparison.name(), new NamedComparisonChange(comparison, comparison.showing(state)));
    }

    public Act delete(NamedComparison comparison) {
        return act(DELETE, comparison.name(), new NamedComparisonChange(comparison, null));
    }

    private static Act act(String kind, String subject, Change change) {
        return new Act(kind, subject, "", List.of(change));
    }

    /// Never that of one that was deleted, which may come back.
    private String newKey(List<NamedComparison> kept) {
        var taken = kept.stream().map(NamedComparison::key).toList();
        long number = clock.millis();
        while (taken.contains("kept-" + number)) {
            number++;
        }
        return "kept-" + number;
    }

    private static String free(List<NamedComparison> kept, String key, String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, "error.comparison-nameless");
        }
        if (kept.stream().anyMatch(other -> other.name().equals(plain) && !other.key().equals(key))) {
            throw new UserException(ErrorCode.WRONG_USE, "error.comparison-name-taken", plain);
        }
        return plain;
    }
}
