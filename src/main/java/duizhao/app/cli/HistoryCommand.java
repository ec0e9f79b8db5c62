package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.app.session.Histories;
import duizhao.domain.change.HistoryFilter;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.util.Set;

/// `duizhao history`: who changed what, when and why, as text, CSV or JSON; the newest first.
final class HistoryCommand {

    private final Console console;

    HistoryCommand(Console console) {
        this.console = console;
    }

    /// @return 0, also where nothing was ever changed
    int run(HistoryOptions options) {
        if (options.limit < 1) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.history.limit", options.limit);
        }
        try (var open = OpenStore.of(options.store, console)) {
            var histories = new Histories(open.store());
            var filter = new HistoryFilter(options.words, options.who, Set.of(), null, null,
                    subjects(open.store(), options));
            var sets = histories.page(filter, Long.MAX_VALUE, options.limit);
            var texts = histories.texts(sets, console.messages());
            switch (options.format) {
                case table -> new HistoryText(texts, console.messages()).print(sets, console.out());
                case csv -> new HistoryRecords(texts).csv(sets, console.out());
                case json -> new HistoryRecords(texts).json(sets, console.out());
            }
            return 0;
        }
    }

    private static Set<String> subjects(Store store, HistoryOptions options) {
        if (options.figure == null) {
            return Set.of();
        }
        var subjects = store.history().subjectsOf(options.figure);
        boolean known = !store.figures().find(Set.of(options.figure)).isEmpty()
                || !store.history().page(HistoryFilter.of(subjects), Long.MAX_VALUE, 1).isEmpty();
        if (!known) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.history.no-figure", options.figure);
        }
        return subjects;
    }
}
