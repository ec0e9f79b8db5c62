package duizhao.app.cli;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.platform.Messages;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One indicator's series through the years, a table for each, for a terminal.
final class YearsText {

    private final List<History> histories;
    private final Period span;
    private final Messages messages;

    YearsText(List<History> histories, Period span, Messages messages) {
        this.histories = histories;
        this.span = span;
        this.messages = messages;
    }

    void print(PrintStream out) {
        boolean any = false;
        for (History history : histories) {
            List<List<String>> lines = lines(history);
            if (!lines.isEmpty()) {
                out.println(new SeriesNames(history.catalogue(), messages).full(history.series()));
                new TextTable(Stream.of("term.district", "term.period", "term.plan", "term.outcome", "term.gap",
                        "term.verdict").map(messages::text).toList(), lines).print(out, "  ");
                out.println();
                any = true;
            }
        }
        if (!any) {
            out.println(messages.text("cli.no-years"));
        }
    }

    private List<List<String>> lines(History history) {
        var lines = new ArrayList<List<String>>();
        var cells = new RowCells(messages);
        for (District district : history.districts()) {
            for (ComparisonRow row : history.rowsOf(district.code())) {
                if (CompareCommand.isIn(row, span)) {
                    lines.add(List.of(messages.either(district.shortName(), district.english()), row.period().text(),
                            cells.token(row.plan()), cells.token(row.outcome()), cells.gap(row), cells.verdict(row)));
                }
            }
        }
        return lines;
    }
}
