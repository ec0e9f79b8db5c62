package duizhao.app.cli;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Gap;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of a row in a terminal's tables.
final class RowCells {

    /// What a person did to a row that its number rests on.
    private static final List<Flag> BY_HAND = List.of(Flag.CHOSEN_BY_HAND, Flag.TOLERANCE_BY_HAND);

    private final Messages messages;

    RowCells(Messages messages) {
        this.messages = messages;
    }

    String token(@Nullable Figure figure) {
        return figure == null ? "—" : figure.quantity().words();
    }

    String gap(ComparisonRow row) {
        return gap(row.verdict().gap());
    }

    /// Signed; blank where there is none.
    String gap(@Nullable Gap gap) {
        if (gap == null) {
            return "";
        }
        return messages.text("cli.gap", ComputedNumber.signed(gap.value()),
                gap.unit().isRate() ? messages.text("term.points") : gap.unit().printed());
    }

    String verdict(ComparisonRow row) {
        VerdictKind kind = row.verdict().kind();
        var words = new ArrayList<String>();
        words.add((messages.text("term.glyph." + kind) + " " + messages.text("term.verdict." + kind)).strip());
        if (row.verdict().provisional() && kind.isJudged()) {
            words.add(messages.text("term.provisional"));
        }
        row.verdict().causes().forEach(cause -> words.add(messages.text("term.cause." + cause)));
        if (row.verdict().unanswered()) {
            words.add(messages.text("term.unanswered"));
        }
        BY_HAND.stream().filter(row.verdict().flags()::contains)
                .forEach(flag -> words.add(messages.text("term.flag." + flag)));
        if (row.hand() != null) {
            words.add(messages.text("cli.by-hand", messages.text("term.verdict." + row.hand().kind())));
        }
        return String.join(messages.isChinese() ? "·" : ", ", words);
    }
}
