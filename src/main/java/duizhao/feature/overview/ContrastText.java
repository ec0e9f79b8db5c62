package duizhao.feature.overview;

import duizhao.domain.overview.Assertion;
import duizhao.domain.overview.Contrast;
import duizhao.domain.overview.Contrast.Stance;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.stream.Collectors;

/// Says how a claim and the verdicts stand to each other, in one sentence of counts.
final class ContrastText {

    /// More names than this are counted only.
    private static final int NAMED = 3;

    private final Messages messages;
    private final SeriesNames names;

    ContrastText(Catalogue catalogue, Messages messages) {
        this.messages = messages;
        this.names = new SeriesNames(catalogue, messages);
    }

    /// What the document says: “全面完成”.
    String claim(Contrast contrast) {
        String key = "tally.claim." + contrast.claim().code();
        return messages.text(messages.bundle("tally").containsKey(key) ? key : "overview.claim."
                + contrast.claim().code());
    }

    /// 相符, 不符, ...
    String stance(Contrast contrast) {
        return messages.text("overview.stance." + contrast.stance());
    }

    /// Whether it takes a sentence of its own: where the two differ, and where the verdicts name what the claim does not.
    boolean isTold(Contrast contrast) {
        return contrast.stance() == Stance.DIFFERS
                || contrast.assertion() == Assertion.SOME_MISSED && contrast.stance() == Stance.AGREES;
    }

    /// Stance and counts without the claim.
    String remark(Contrast contrast) {
        return messages.text("overview.remark", stance(contrast), counts(contrast));
    }

    /// Claim, stance and the counts that show it.
    String sentence(Contrast contrast) {
        return messages.text("overview.contrast", claim(contrast), stance(contrast), counts(contrast));
    }

    private String counts(Contrast contrast) {
        int targets = contrast.tally().targets();
        int judged = contrast.tally().judged();
        int missed = contrast.tally().count(VerdictKind.MISSED);
        if (contrast.stance() == Stance.UNCHECKED) {
            return targets == 0 ? messages.text("overview.contrast.no-targets")
                    : messages.text("overview.contrast.none-judged", targets);
        }
        String counted = missed == 0 ? messages.text("overview.contrast.none-missed", judged)
                : contrast.assertion() == Assertion.MOST_MET
                ? messages.text("overview.contrast.missed", judged, missed)
                : messages.text("overview.contrast.missed.named", judged, missed, missed(contrast));
        return contrast.stance() == Stance.OPEN
                ? messages.text("overview.contrast.open", counted, contrast.unjudged()) : counted;
    }

    private String missed(Contrast contrast) {
        String named = contrast.missed().stream().limit(NAMED).map(row -> names.indicator(row.series().row())).distinct()
                .collect(Collectors.joining(messages.text("overview.comma")));
        return contrast.missed().size() > NAMED ? messages.text("overview.and-more", named) : named;
    }
}
