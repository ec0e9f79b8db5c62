package duizhao.domain.comparison;

import duizhao.domain.decision.HandVerdict;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Gap;
import duizhao.domain.verdict.Verdict;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A verdict in a few words, for cells, drawers and paper.
public final class VerdictText {

    private final Messages messages;

    public VerdictText(Messages messages) {
        this.messages = messages;
    }

    /// Blank where the verdict has none.
    public String glyph(Verdict verdict) {
        return messages.text("term.glyph." + verdict.kind());
    }

    public String word(Verdict verdict) {
        return messages.text("term.verdict." + verdict.kind());
    }

    /// 预 and 未答复, those that hold.
    public List<String> marks(Verdict verdict) {
        var marks = new ArrayList<String>();
        if (verdict.provisional()) {
            marks.add(messages.text("term.provisional"));
        }
        if (verdict.unanswered()) {
            marks.add(messages.text("term.unanswered"));
        }
        return marks;
    }

    /// What a person judged, in a word, beside what was computed: 人工●完成. Blank where nobody did.
    public String hand(ComparisonRow row) {
        HandVerdict hand = row.hand();
        return hand == null ? "" : messages.text("term.by-hand", (messages.text("term.glyph." + hand.kind()) + " "
                + messages.text("term.verdict." + hand.kind())).strip());
    }

    /// The same with name, date and reason; blank where nobody judged.
    public String handInFull(ComparisonRow row) {
        HandVerdict hand = row.hand();
        return hand == null ? "" : messages.text("term.by-hand.long", messages.text("term.verdict." + hand.kind()),
                hand.by(), hand.date(), hand.reason());
    }

    /// What the verdict rests on, as hovering tells it, and under it what a person judged.
    public String hover(ComparisonRow row) {
        return row.hand() == null ? hover(row.verdict()) : hover(row.verdict()) + "\n" + handInFull(row);
    }

    /// The remarks in full, in a fixed order.
    public List<String> flags(Verdict verdict) {
        return verdict.flags().stream().sorted().map((Flag flag) -> messages.text("term.flag." + flag)).toList();
    }

    /// Signed, with a true minus: −2.0点.
    public String gap(Gap gap) {
        String unit = gap.unit().isRate() ? messages.text("term.points.short") : gap.unit().printed();
        return ComputedNumber.signed(gap.value()) + unit;
    }

    /// What the verdict rests on, as hovering tells it.
    public String hover(Verdict verdict) {
        var parts = new ArrayList<String>();
        parts.add(word(verdict));
        verdict.causes().forEach(cause -> parts.add(messages.text("term.cause." + cause)));
        if (verdict.provisional()) {
            parts.add(messages.text("term.provisional.long"));
        }
        if (verdict.unanswered()) {
            parts.add(messages.text("term.unanswered.long"));
        }
        parts.addAll(flags(verdict));
        return parts.stream().collect(Collectors.joining(messages.text("term.and")));
    }
}
