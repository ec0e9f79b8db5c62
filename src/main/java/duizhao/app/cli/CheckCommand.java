package duizhao.app.cli;

import duizhao.app.session.Checks;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;
import duizhao.app.session.FindingFiles;
import duizhao.domain.check.Told;
import duizhao.domain.record.Catalogue;
import java.util.List;

/// `duizhao check`: what the figures say against each other, as a table, CSV or JSON, or in a file.
final class CheckCommand {

    private static final int FOUND = 1;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    /// @return 1 where there is a finding as severe as `--fail-on` names, or worse, that nobody explained
    int run(CheckOptions options) {
        try (var open = OpenStore.of(options.store, console)) {
            var store = open.store();
            var comparisons = new Comparisons(store, console.clock());
            var districts = options.districts.isEmpty() ? comparisons.defaultDistricts()
                    : comparisons.districts(options.districts);
            var findings = new Checks(store, console.clock()).check(districts);
            var told = Told.of(findings, store.decisions().explanations());
            if (options.out != null) {
                new FindingFiles(console.messages()).write(options.out, told, store.catalogue(), options.force);
                console.out().println(console.messages().text("cli.check.written", told.size(),
                        options.out.toAbsolutePath().normalize()));
            } else {
                print(told, options.format, store.catalogue());
            }
            var limit = options.failOn;
            return limit != null && told.stream().filter(t -> t.explanation() == null)
                    .anyMatch(t -> t.finding().severity().isAtLeast(limit.severity()))
                    ? FOUND : 0;
        }
    }

    private void print(List<Told> told, Format format, Catalogue catalogue) {
        switch (format) {
            case table -> new CheckText(catalogue, console.messages()).print(told, console.out());
            case csv -> new CheckRecords(told, catalogue, console.messages()).csv(console.out());
            case json -> new CheckRecords(told, catalogue, console.messages()).json(console.out());
        }
    }
}
