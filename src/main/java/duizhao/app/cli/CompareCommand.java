package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Shown;

/// `duizhao compare`: plans against outcomes as a table, CSV or JSON.
final class CompareCommand {

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    int run(CompareOptions options) {
        try (var open = OpenStore.of(options.store, console)) {
            var comparisons = new Comparisons(open.store(), console.clock());
            Shown shown = comparisons.show(
                    options.selection(comparisons, open.store().catalogue(), console.messages()));
            switch (options.format) {
                case table -> new CompareText(shown, console.messages()).print(console.out());
                case csv -> new CompareRecords(shown.part(), console.messages()).csv(console.out());
                case json -> new CompareRecords(shown.part(), console.messages()).json(console.out());
            }
            return 0;
        }
    }
}
