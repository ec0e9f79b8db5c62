package duizhao.domain.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A verdict 判定 and what it rests on.
///
/// @param rule        the rule that decided: `M1 M2 R-a R-b R-c X`, a gate's causes (`C6`, `C1, C2`), or the name of
///                    the gate (`NO_TARGET NO_DATA NOT_DUE`)
/// @param causes      why the two cannot be compared; empty unless `kind` is NOT_COMPARABLE
/// @param gap         outcome minus target; null where nothing was judged
/// @param provisional whether 预计 governs the outcome (预)
/// @param unanswered  whether a later report that speaks of the target's year says nothing of this target
public record Verdict(VerdictKind kind, String rule, List<Cause> causes, Set<Flag> flags, @Nullable Gap gap,
                      boolean provisional, boolean unanswered, Tolerances tolerances) {

    public Verdict {
        causes = List.copyOf(causes);
        flags = Set.copyOf(flags);
        if (kind.isJudged() != (gap != null)) {
            throw new IllegalArgumentException(kind + " with gap " + gap);
        }
    }

    /// The same with one remark more.
    public Verdict flagged(Flag flag) {
        var more = EnumSet.of(flag);
        more.addAll(flags);
        return new Verdict(kind, rule, causes, more, gap, provisional, unanswered, tolerances);
    }
}
