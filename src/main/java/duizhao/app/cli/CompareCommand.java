package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Comparison;

/// `duizhao compare`: plans against outcomes as a table, CSV or JSON.
final class CompareCommand {

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    int run(CompareOptions options) {
        try (var open = OpenStore.of(options.store, console)) {
            var comparisons = new Comparisons(open.store(), console.clock());
            Comparison comparison = comparisons.compare(
                    options.selection(comparisons, open.store().catalogue(), console.messages()));
            switch (options.format) {
                case table -> new CompareText(comparison, console.messages()).print(console.out());
                case csv -> new CompareRecords(comparison, console.messages()).csv(console.out());
                case json -> new CompareRecords(comparison, console.messages()).json(console.out());
            }
            return 0;
        }
    }
}
