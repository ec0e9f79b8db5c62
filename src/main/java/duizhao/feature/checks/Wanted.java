package duizhao.feature.checks;

import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person wants to see of what was found.
///
/// @param rule   null for all
/// @param source key of a document; blank for all
/// @param explained whether explained findings are wanted, too
/// @param filter words that must occur in what it is about, or in an indicator's names; blank for all
record Wanted(Set<Severity> severities, @Nullable RuleKind rule, String source, String filter, boolean explained,
              Order order) {

    Wanted {
        severities = Set.copyOf(severities);
    }

    /// The same for every severity.
    Wanted ofAll() {
        return new Wanted(Set.of(Severity.values()), rule, source, filter, explained, order);
    }
}
