package duizhao.domain.comparison;

import duizhao.domain.source.Claim;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A tally in words, for screen and paper. Never a percentage.
public final class TallyText {

    /// Claims that speak of the targets as a whole and so stand beside the tally; the others are told with their document.
    private static final Set<String> CLAIMS = Set.of("all-targets-met", "mostly-met", "some-growth-targets-missed",
            "growth-ranks-upper-middle");

    private final Messages messages;

    public TallyText(Messages messages) {
        this.messages = messages;
    }

    /// The tally in words; every number is a count.
    public String sentence(List<ComparisonRow> rows, boolean headlineOnly) {
        if (rows.isEmpty()) {
            return messages.text("tally.empty");
        }
        Tally tally = Tally.of(rows);
        if (tally.targets() == 0) {
            return messages.text("tally.no-targets", rows.size());
        }
        var parts = new ArrayList<String>();
        parts.add(judged(tally));
        for (VerdictKind kind : List.of(VerdictKind.NOT_COMPARABLE, VerdictKind.NO_DATA, VerdictKind.NOT_DUE)) {
            if (tally.count(kind) > 0) {
                parts.add(messages.text("tally.kind", messages.text("term.verdict." + kind),
                        tally.count(kind)));
            }
        }
        if (tally.unanswered() > 0) {
            parts.add(messages.text("tally.unanswered", tally.unanswered()));
        }
        if (tally.soft() > 0) {
            parts.add(messages.text("tally.soft", tally.soft()));
        }
        if (tally.provisional() > 0) {
            parts.add(messages.text("tally.provisional", tally.provisional()));
        }
        if (tally.byHand() > 0) {
            parts.add(messages.text("tally.by-hand", tally.byHand()));
        }
        return messages.text(headlineOnly ? "tally.headline-targets" : "tally.targets",
                tally.targets()) + String.join(messages.text("tally.join"), parts);
    }

    /// The finding of a picture: what became of those that could be judged.
    public String finding(List<ComparisonRow> rows) {
        Tally tally = Tally.of(rows);
        return tally.judged() == 0 ? sentence(rows, false) : messages.text("tally.finding", tally.targets(),
                judged(tally));
    }

    private String judged(Tally tally) {
        return tally.judged() == 0 ? messages.text("tally.none-judged")
                : messages.text("tally.judged", tally.judged(), tally.count(VerdictKind.MET),
                        tally.count(VerdictKind.ROUGHLY_MET), tally.count(VerdictKind.MISSED));
    }

    /// What the documents of a district say of the period, in coded words; blank where they say nothing.
    public String claims(Comparison comparison, String district) {
        return claims(comparison.claims().stream().filter(claim -> claim.district().equals(district)).toList());
    }

    /// What claims of one district and period say of its targets as a whole, in coded words; blank for nothing.
    public String claims(List<Claim> claims) {
        String said = claims.stream().filter(claim -> CLAIMS.contains(claim.code()))
                .map(claim -> messages.text("tally.claim." + claim.code()))
                .distinct().collect(Collectors.joining(messages.text("term.and")));
        return said.isEmpty() ? "" : messages.text("tally.claims", said);
    }
}
