package duizhao.app.cli;

import duizhao.app.session.Coverages.Covered;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.SetAside;
import duizhao.platform.Messages;
import duizhao.reading.CodePoints;
import duizhao.reading.Mark;
import duizhao.reading.Match;
import duizhao.reading.Standing;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/// What became of each number of a document, for a terminal.
final class CoverageText {

    private final Messages messages;
    private final SeriesNames names;
    private final boolean unreadOnly;

    CoverageText(Catalogue catalogue, Messages messages, boolean unreadOnly) {
        this.messages = messages;
        this.names = new SeriesNames(catalogue, messages);
        this.unreadOnly = unreadOnly;
    }

    void print(List<Covered> documents, PrintStream out) {
        for (Covered document : documents) {
            out.println(heading(document));
            var text = new CodePoints(document.file().text());
            var marks = document.coverage().marks().stream()
                    .filter(mark -> !unreadOnly || mark.standing() == Standing.UNREAD).toList();
            if (!marks.isEmpty()) {
                new TextTable(List.of(messages.text("cli.coverage.place"), messages.text("cli.coverage.number"),
                        messages.text("cli.coverage.standing"), messages.text("cli.coverage.what")),
                        marks.stream().map(mark -> cells(mark, text)).toList()).print(out, "  ");
            }
            out.println("  " + totals(document));
            out.println();
        }
    }

    private String heading(Covered document) {
        String name = document.file().name();
        return document.match().map(match -> messages.text("cli.coverage." + switch (match.how()) {
            case SAME_FILE -> "same-file";
            case SAME_TEXT -> "same-text";
            case SAME_NUMBERS -> "same-numbers";
        }, name, title(match), match.found(), match.catalogued()))
                .orElseGet(() -> messages.text("cli.coverage.unknown", name));
    }

    private static String title(Match match) {
        return match.entries().source().title();
    }

    private String totals(Covered document) {
        var coverage = document.coverage();
        long worded = document.match().map(m -> m.entries().figures().stream()
                .filter(f -> !f.quantity().hasValue()).count()).orElse(0L);
        String totals = messages.text("cli.coverage.totals", coverage.marks().size(), coverage.count(Standing.FILED),
                coverage.count(Standing.SET_ASIDE), coverage.count(Standing.UNREAD));
        return worded == 0 ? totals : totals + messages.text("cli.coverage.worded", worded);
    }

    private List<String> cells(Mark mark, CodePoints text) {
        var context = NumberContext.of(text, mark.number());
        return List.of(context.line() + ":" + context.column(),
                "…" + context.before() + "【" + mark.number().text() + "】" + context.after() + "…",
                messages.text("term.standing." + mark.standing().key()), what(mark));
    }

    private String what(Mark mark) {
        return switch (mark.standing()) {
            case FILED -> mark.figures().stream().map(this::figure)
                    .collect(Collectors.joining(messages.text("verdict.semicolon")));
            case SET_ASIDE -> mark.setAside().stream().map(this::reason).distinct()
                    .collect(Collectors.joining(messages.text("verdict.semicolon")));
            case UNREAD -> "";
        };
    }

    private String figure(Figure figure) {
        return messages.text("cli.coverage.figure", names.full(figure.series().row()), figure.period().text(),
                messages.text("term." + figure.role().key()), figure.quantity().words());
    }

    private String reason(SetAside item) {
        String reason = messages.text("term.set-aside." + item.reason().key());
        return item.note().isBlank() ? reason : messages.text("cli.coverage.reason", reason, item.note());
    }
}
