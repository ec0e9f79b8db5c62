package duizhao.app.cli;

import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;
import duizhao.app.session.Progresses;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;

/// `duizhao progress`: whether a five-year plan is on its path, as a table, CSV or JSON.
final class ProgressCommand {

    private final Console console;

    ProgressCommand(Console console) {
        this.console = console;
    }

    /// @throws UserException where the plan is no span of years, or the store has no figure of it
    int run(ProgressOptions options) {
        try (var open = OpenStore.of(options.store, console)) {
            var store = open.store();
            var comparisons = new Comparisons(store, console.clock());
            var plan = comparisons.period(options.plan, console.messages());
            if (!plan.isSpan()) {
                throw new UserException(ErrorCode.WRONG_USE, "selection.no-span", options.plan);
            }
            var districts = options.districts.isEmpty() ? comparisons.defaultDistricts()
                    : comparisons.districts(options.districts);
            var progresses = new Progresses(store, console.clock());
            var progress = progresses.evaluate(districts, plan);
            var before = options.back ? progresses.evaluate(districts, plan.before()) : null;
            var decided = PlanDecided.of(store);
            switch (options.format) {
                case table -> new ProgressText(progress, before, decided, districts, console.messages())
                        .print(console.out());
                case csv -> new ProgressRecords(progress, before, decided, console.messages()).csv(console.out());
                case json -> new ProgressRecords(progress, before, decided, console.messages()).json(console.out());
            }
            return 0;
        }
    }
}
