package duizhao.domain.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Tally;
import duizhao.domain.source.Claim;
import duizhao.domain.verdict.VerdictKind;
import java.util.List;
import java.util.Optional;

/// What a document claims of its results 官方表述, beside the verdicts on the targets it speaks of.
///
/// @param tally  of these targets
/// @param missed those of them that were missed
public record Contrast(Claim claim, Assertion assertion, Stance stance, Tally tally, List<ComparisonRow> missed) {

    /// How the two stand to each other.
    public enum Stance {
        /// They say the same 相符, and every target was judged.
        AGREES,
        /// They differ 不符.
        DIFFERS,
        /// What was judged does not speak against the claim; the other targets could not be judged.
        OPEN,
        /// No target was judged: there is nothing to hold against it 无从核对.
        UNCHECKED
    }

    public Contrast {
        missed = List.copyOf(missed);
    }

    /// @param rows all rows of the claim's district and period
    /// @return empty where the claim is not about the meeting of targets
    static Optional<Contrast> of(Claim claim, List<ComparisonRow> rows) {
        return ClaimRule.of(claim.code()).map(rule -> {
            List<ComparisonRow> meant = rows.stream().filter(rule.scope()).toList();
            var tally = Tally.of(meant);
            return new Contrast(claim, rule.assertion(), stance(rule.assertion(), tally), tally, meant.stream()
                    .filter(row -> row.verdict().kind() == VerdictKind.MISSED).toList());
        });
    }

    /// How many of the targets could not be judged.
    public int unjudged() {
        return tally.targets() - tally.judged();
    }

    private static Stance stance(Assertion assertion, Tally tally) {
        int judged = tally.judged();
        int missed = tally.count(VerdictKind.MISSED);
        if (judged == 0) {
            return Stance.UNCHECKED;
        }
        boolean all = judged == tally.targets();
        return switch (assertion) {
            case NONE_MISSED -> missed > 0 ? Stance.DIFFERS : all ? Stance.AGREES : Stance.OPEN;
            case MOST_MET -> missed * 2 > judged ? Stance.DIFFERS : all ? Stance.AGREES : Stance.OPEN;
            case SOME_MISSED -> missed > 0 ? Stance.AGREES : all ? Stance.DIFFERS : Stance.OPEN;
        };
    }
}
