package duizhao.app.cli;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.reprint.Reprint;
import duizhao.domain.reprint.Reprints;
import duizhao.platform.Messages;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was printed more than once, for a terminal.
final class PrintsText {

    private final Reprints reprints;
    private final Messages messages;

    PrintsText(Reprints reprints, Messages messages) {
        this.reprints = reprints;
        this.messages = messages;
    }

    void print(PrintStream out) {
        if (reprints.items().isEmpty()) {
            out.println(messages.text("cli.no-prints", reprints.period().text()));
            return;
        }
        new TextTable(Stream.of("term.district", "term.indicator", "cli.prints.role", "cli.prints.first",
                "cli.prints.last", "cli.prints.change").map(messages::text).toList(),
                reprints.items().stream().map(this::cells).toList()).print(out, "");
    }

    private List<String> cells(Reprint reprint) {
        var district = reprints.catalogue().district(reprint.district());
        return List.of(messages.either(district.shortName(), district.english()),
                new SeriesNames(reprints.catalogue(), messages).full(reprint.series()),
                messages.text("term." + reprint.role().key()), print(reprint.first()), print(reprint.last()),
                change(reprint));
    }

    private String print(Figure figure) {
        String section = figure.place().section();
        return messages.text("cli.prints.print", figure.quantity().words(),
                reprints.catalogue().source(figure.source()).title() + (section.isBlank() ? "" : " " + section));
    }

    private String change(Reprint reprint) {
        String differences = reprint.differences().stream().sorted()
                .map(difference -> messages.text("term.difference." + difference))
                .collect(Collectors.joining(messages.isChinese() ? "、" : ", "));
        String all = differences.isEmpty() ? messages.text("term.difference.NONE") : differences;
        return (all + " " + new RowCells(messages).gap(reprint.change())).strip();
    }
}
