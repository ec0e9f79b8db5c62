package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Shown;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.reprint.Reprints;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.years.History;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.util.List;
import java.util.Set;

/// `duizhao compare`: plans against outcomes of a year, of several years, or as printed more than once, as a table, CSV or JSON.
final class CompareCommand {

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    int run(CompareOptions options) {
        try (var open = OpenStore.of(options.store, console)) {
            var comparisons = new Comparisons(open.store(), console.clock());
            var catalogue = open.store().catalogue();
            if (options.years != null) {
                years(options, options.years, comparisons, catalogue);
            } else if (options.prints) {
                prints(options, comparisons.reprints(options.selection(comparisons, catalogue, console.messages())));
            } else {
                year(options, comparisons.show(options.selection(comparisons, catalogue, console.messages())));
            }
            return 0;
        }
    }

    private void year(CompareOptions options, Shown shown) {
        switch (options.format) {
            case table -> new CompareText(shown, console.messages()).print(console.out());
            case csv -> new CompareRecords(shown.part(), console.messages()).csv(console.out());
            case json -> new CompareRecords(shown.part(), console.messages()).json(console.out());
        }
    }

    /// The same rows, of one indicator's series through the years.
    private void years(CompareOptions options, String years, Comparisons comparisons, Catalogue catalogue) {
        Set<String> keys = options.keys(catalogue);
        if (keys.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.years-without-indicator");
        }
        Period span = span(years);
        List<History> histories = comparisons.histories(Comparisons.codes(options.chosen(comparisons)),
                        comparisons.series().stream().filter(series -> keys.contains(series.indicator())).toList())
                .stream().filter(history -> !history.isEmpty()).toList();
        if (options.format == Format.table) {
            new YearsText(histories, span, console.messages()).print(console.out());
            return;
        }
        var rows = histories.stream().flatMap(history -> history.districts().stream()
                .flatMap(district -> history.rowsOf(district.code()).stream())).filter(row -> isIn(row, span)).toList();
        var records = new CompareRecords(new Comparison(span, options.chosen(comparisons), rows, List.of(), catalogue,
                Tolerances.HOUSE), console.messages());
        if (options.format == Format.csv) {
            records.csv(console.out());
        } else {
            records.json(console.out());
        }
    }

    private void prints(CompareOptions options, Reprints reprints) {
        switch (options.format) {
            case table -> new PrintsText(reprints, console.messages()).print(console.out());
            case csv -> new PrintsRecords(reprints, console.messages()).csv(console.out());
            case json -> new PrintsRecords(reprints, console.messages()).json(console.out());
        }
    }

    static boolean isIn(ComparisonRow row, Period span) {
        return row.period().first() >= span.first() && row.period().last() <= span.last();
    }

    private static Period span(String text) {
        return Period.parse(text.strip().replace("年", "").replaceFirst("^(\\d{4})[-—–至](\\d{4})$", "$1/$2"))
                .filter(period -> period.month() == 0)
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "cli.unreadable-years", text));
    }
}
