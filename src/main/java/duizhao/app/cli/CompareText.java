package duizhao.app.cli;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Shown;
import duizhao.domain.comparison.Tally;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.io.PrintStream;
import java.util.List;

/// A comparison as a table of fixed-width letters, for a terminal.
final class CompareText {

    private final Shown shown;
    private final Comparison comparison;
    private final Messages messages;
    private final SeriesNames names;
    private final RowCells cells;

    CompareText(Shown shown, Messages messages) {
        this.shown = shown;
        this.comparison = shown.part();
        this.messages = messages;
        this.cells = new RowCells(messages);
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
        return List.of(names.full(row.series().row()), cells.token(row.plan()), cells.token(row.outcome()),
                cells.gap(row), cells.verdict(row));
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
}
