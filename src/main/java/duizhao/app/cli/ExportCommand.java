package duizhao.app.cli;

import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;
import duizhao.app.session.Exports;
import duizhao.app.session.Wanted;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.period.Period;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `duizhao export`: the figures as a data package, XLSX or CSV.
final class ExportCommand {

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    int run(ExportOptions options) {
        try (var open = OpenStore.of(options.store, console)) {
            var written = new Exports(open.store(), console.messages(), console.clock()).write(options.out,
                    wanted(options, open.store()), options.force, Progress.SILENT);
            console.out().println(console.messages().text("cli.exported", written.place(), written.figures()));
            return 0;
        }
    }

    private Wanted wanted(ExportOptions options, Store store) {
        var comparisons = new Comparisons(store, console.clock());
        var districts = Set.copyOf(Comparisons.codes(comparisons.districts(options.districts)));
        var keys = new HashSet<>(options.keys(store.catalogue()));
        if (options.headline) {
            keys.addAll(store.catalogue().indicators().stream().filter(Indicator::isHeadline).map(Indicator::key)
                    .collect(Collectors.toSet()));
        }
        return new Wanted(districts, years(options, comparisons), keys);
    }

    private @Nullable Period years(ExportOptions options, Comparisons comparisons) {
        if (options.year != null && options.years != null) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.year-and-years");
        }
        if (options.years != null) {
            return Period.parse(options.years.strip().replaceFirst("^(\\d{4})[-—–至](\\d{4})$", "$1/$2"))
                    .filter(Period::isSpan).orElseThrow(() ->
                            new UserException(ErrorCode.WRONG_USE, "cli.unreadable-years", options.years));
        }
        return options.year == null ? null : comparisons.period(options.year, console.messages());
    }
}
