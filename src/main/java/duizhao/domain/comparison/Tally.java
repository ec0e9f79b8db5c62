package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.verdict.VerdictKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// A tally 统计 with an honest denominator: how many targets, how many of them could be judged, and what became of
/// each. Never a percentage.
///
/// @param targets    rows with a plan that is the district's own: one whose number is left to somebody else has the
///                   verdict NO_TARGET and is none. The counts of all other kinds add up to it
/// @param counts     targets by verdict; every kind has an entry
/// @param soft       how many of the targets are soft (力争)
/// @param unanswered how many of the targets a later report does not answer
/// @param provisional how many of the judged rest on an estimate (预计)
/// @param byHand     how many of the targets a person judged otherwise 人工改判; they are counted as computed
public record Tally(int targets, Map<VerdictKind, Integer> counts, int soft, int unanswered, int provisional,
                    int byHand) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    /// Counts the targets among `rows`.
    public static Tally of(Collection<ComparisonRow> rows) {
        var counts = new EnumMap<VerdictKind, Integer>(VerdictKind.class);
        for (VerdictKind kind : VerdictKind.values()) {
            counts.put(kind, 0);
        }
        int targets = 0;
        int soft = 0;
        int unanswered = 0;
        int provisional = 0;
        int byHand = 0;
        for (ComparisonRow row : rows) {
            Figure plan = row.plan();
            if (plan == null || row.verdict().kind() == VerdictKind.NO_TARGET) {
                continue;
            }
            targets++;
            counts.merge(row.verdict().kind(), 1, Integer::sum);
            soft += plan.quantity().firmness() == Firmness.SOFT ? 1 : 0;
            unanswered += row.verdict().unanswered() ? 1 : 0;
            provisional += row.verdict().provisional() && row.verdict().kind().isJudged() ? 1 : 0;
            byHand += row.hand() != null && row.hand().kind() != row.verdict().kind() ? 1 : 0;
        }
        return new Tally(targets, counts, soft, unanswered, provisional, byHand);
    }

    public int count(VerdictKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// How many targets were judged by number.
    public int judged() {
        return count(VerdictKind.MET) + count(VerdictKind.ROUGHLY_MET) + count(VerdictKind.MISSED);
    }
}
