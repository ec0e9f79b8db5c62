package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Tally;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A tally in words, for screen and paper. Never a percentage.
final class TallyText {

    /// Claims that speak of the targets as a whole and so stand beside the tally; the others are told with their document.
    private static final Set<String> CLAIMS = Set.of("all-targets-met", "mostly-met", "some-growth-targets-missed",
            "growth-ranks-upper-middle");

    private final Messages messages;

    TallyText(Messages messages) {
        this.messages = messages;
    }

    /// The tally in words; every number is a count.
    String sentence(List<ComparisonRow> rows, boolean headlineOnly) {
        if (rows.isEmpty()) {
            return messages.text("compare.tally.empty");
        }
        Tally tally = Tally.of(rows);
        if (tally.targets() == 0) {
            return messages.text("compare.tally.no-targets", rows.size());
        }
        var parts = new ArrayList<String>();
        parts.add(judged(tally));
        for (VerdictKind kind : List.of(VerdictKind.NOT_COMPARABLE, VerdictKind.NO_DATA, VerdictKind.NOT_DUE)) {
            if (tally.count(kind) > 0) {
                parts.add(messages.text("compare.tally.kind", messages.text("term.verdict." + kind),
                        tally.count(kind)));
            }
        }
        if (tally.unanswered() > 0) {
            parts.add(messages.text("compare.tally.unanswered", tally.unanswered()));
        }
        if (tally.soft() > 0) {
            parts.add(messages.text("compare.tally.soft", tally.soft()));
        }
        if (tally.provisional() > 0) {
            parts.add(messages.text("compare.tally.provisional", tally.provisional()));
        }
        if (tally.byHand() > 0) {
            parts.add(messages.text("compare.tally.by-hand", tally.byHand()));
        }
        return messages.text(headlineOnly ? "compare.tally.headline-targets" : "compare.tally.targets",
                tally.targets()) + String.join(messages.text("compare.tally.join"), parts);
    }

    /// The finding of a picture: what became of those that could be judged.
    String finding(List<ComparisonRow> rows) {
        Tally tally = Tally.of(rows);
        return tally.judged() == 0 ? sentence(rows, false) : messages.text("compare.finding", tally.targets(),
                judged(tally));
    }

    private String judged(Tally tally) {
        return tally.judged() == 0 ? messages.text("compare.tally.none-judged")
                : messages.text("compare.tally.judged", tally.judged(), tally.count(VerdictKind.MET),
                        tally.count(VerdictKind.ROUGHLY_MET), tally.count(VerdictKind.MISSED));
    }

    /// What the documents of a district say of the period, in coded words; blank where they say nothing.
    String claims(Comparison comparison, String district) {
        String said = comparison.claims().stream()
                .filter(claim -> claim.district().equals(district) && CLAIMS.contains(claim.code()))
                .map(claim -> messages.text("compare.claim." + claim.code()))
                .distinct().collect(Collectors.joining(messages.text("compare.and")));
        return said.isEmpty() ? "" : messages.text("compare.claims", said);
    }
}
