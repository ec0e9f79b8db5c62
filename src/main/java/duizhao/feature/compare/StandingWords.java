package duizhao.feature.compare;

import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.years.Standings;
import duizhao.platform.Messages;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What is ranked, in words.
final class StandingWords {

    private final Messages messages;

    StandingWords(Messages messages) {
        this.messages = messages;
    }

    /// What is ranked, and what of the question had to be answered otherwise than it was put.
    ///
    /// @param asked the period asked for; null for none
    String said(Standings of, @Nullable Period asked) {
        var names = new Names(messages);
        var parts = new ArrayList<String>();
        if (asked != null && !asked.equals(of.year())) {
            parts.add(messages.text("compare.rank.other-year", names.period(asked), names.period(of.year())));
        }
        parts.add(messages.text(of.role() == Role.PLAN ? "compare.rank.by-plan" : "compare.rank.by-outcome",
                names.period(of.year()), of.ranked(), of.places().size()));
        return String.join(messages.text("compare.sheet.semicolon"), parts);
    }
}
