package duizhao.app.cli;

import duizhao.app.session.Checks;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;

/// `duizhao check`: what the figures say against each other, as a table, CSV or JSON.
final class CheckCommand {

    private static final int FOUND = 1;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    /// @return 1 where there is a finding as severe as `--fail-on` names, or worse
    int run(CheckOptions options) {
        try (var open = OpenStore.of(options.store, console)) {
            var store = open.store();
            var comparisons = new Comparisons(store, console.clock());
            var districts = options.districts.isEmpty() ? comparisons.defaultDistricts()
                    : comparisons.districts(options.districts);
            var findings = new Checks(store, console.clock()).check(districts);
            switch (options.format) {
                case table -> new CheckText(store.catalogue(), console.messages()).print(findings, console.out());
                case csv -> new CheckRecords(findings, store.catalogue(), console.messages()).csv(console.out());
                case json -> new CheckRecords(findings, store.catalogue(), console.messages()).json(console.out());
            }
            var limit = options.failOn;
            return limit != null && findings.stream().anyMatch(f -> f.severity().isAtLeast(limit.severity()))
                    ? FOUND : 0;
        }
    }
}
