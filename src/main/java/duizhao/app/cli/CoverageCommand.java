package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.app.session.Coverages;
import duizhao.reading.DocumentFile;

/// `duizhao coverage`: what became of each number of a document; without one, how many figures the store holds.
final class CoverageCommand {

    private static final int UNREAD = 1;

    private final Console console;

    CoverageCommand(Console console) {
        this.console = console;
    }

    /// @return 1 where a number of any of the documents is unread
    int run(CoverageOptions options) {
        // Read first: where one of them cannot be read, nothing is answered of the others.
        var files = options.files.stream().map(DocumentFile::read).toList();
        try (var open = OpenStore.of(options.store, console)) {
            var store = open.store();
            if (files.isEmpty()) {
                new CountRecords(store.figures().counts(), store.catalogue(), console.messages())
                        .print(options.format, console.out());
                return 0;
            }
            var coverages = new Coverages(store);
            var covered = files.stream().map(coverages::cover).toList();
            switch (options.format) {
                case table -> new CoverageText(store.catalogue(), console.messages(), options.unread)
                        .print(covered, console.out());
                case csv -> new CoverageRecords(covered, options.unread).csv(console.out());
                case json -> new CoverageRecords(covered, options.unread).json(console.out());
            }
            return covered.stream().allMatch(c -> c.coverage().isComplete()) ? 0 : UNREAD;
        }
    }
}
