package duizhao.app.cli;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Shown;
import duizhao.domain.comparison.Tally;
import duizhao.domain.figure.Figure;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A comparison as a table of fixed-width letters, for a terminal.
final class CompareText {

    /// What a person did to a row that its number rests on.
    private static final List<Flag> BY_HAND = List.of(Flag.CHOSEN_BY_HAND, Flag.TOLERANCE_BY_HAND);

    private final Shown shown;
    private final Comparison comparison;
    private final Messages messages;
    private final SeriesNames names;

    CompareText(Shown shown, Messages messages) {
        this.shown = shown;
        this.comparison = shown.part();
        this.messages = messages;
        this.names = new SeriesNames(comparison.catalogue(), messages);
    }

    void print(PrintStream out) {
        for (District district : comparison.districts()) {
            var rows = comparison.rowsOf(district.code());
            out.println(messages.either(district.name(), district.english()) + "  " + comparison.period().text());
            if (rows.isEmpty()) {
                out.println("  " + messages.text("cli.no-rows"));
            } else {
                new TextTable(header(), rows.stream().map(this::cells).toList()).print(out, "  ");
                out.println("  " + tally(Tally.of(shown.whole().rowsOf(district.code()))));
            }
            out.println();
        }
    }

    private List<String> header() {
        return List.of(messages.text("term.indicator"), messages.text("term.plan"), messages.text("term.outcome"),
                messages.text("term.gap"), messages.text("term.verdict"));
    }

    private List<String> cells(ComparisonRow row) {
        var verdict = row.verdict();
        return List.of(names.full(row.series().row()),
                token(row.plan()), token(row.outcome()),
                verdict.gap() == null ? "" : signed(row),
                verdict(row));
    }

    private String signed(ComparisonRow row) {
        var gap = row.verdict().gap();
        String number = gap.value().signum() > 0 ? "+" + gap.value().toPlainString() : gap.value().toPlainString();
        return messages.text("cli.gap", number,
                gap.unit().isRate() ? messages.text("term.points") : gap.unit().printed());
    }

    private String verdict(ComparisonRow row) {
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

    private String tally(Tally tally) {
        if (tally.targets() == 0) {
            return messages.text("cli.no-targets");
        }
        String byHand = tally.byHand() == 0 ? "" : messages.text("cli.tally.by-hand", tally.byHand());
        return messages.text("cli.tally", tally.targets(), tally.judged(), tally.count(VerdictKind.MET),
                tally.count(VerdictKind.ROUGHLY_MET), tally.count(VerdictKind.MISSED),
                tally.count(VerdictKind.NOT_COMPARABLE), tally.count(VerdictKind.NO_DATA),
                tally.count(VerdictKind.NOT_DUE), tally.unanswered()) + byHand;
    }

    private static String token(@Nullable Figure figure) {
        return figure == null ? "—" : figure.quantity().words();
    }
}
