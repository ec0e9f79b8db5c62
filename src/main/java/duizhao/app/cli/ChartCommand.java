package duizhao.app.cli;

import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;
import duizhao.app.session.ReportKind;
import duizhao.app.session.Reports;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.PageSetup;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `duizhao chart`: one kind of chart as a picture with title, notes and sources; made without a window.
final class ChartCommand {

    /// Which view draws a kind of chart, and what it is called there.
    private record Drawn(ViewKind view, String chart) {
    }

    private static final String PATH = "path";
    private static final String INDEX = "index";
    /// What is drawn of levels; of growth the others.
    private static final Set<String> LEVELS = Set.of(PATH, INDEX);
    private static final Map<String, Drawn> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("bullet", new Drawn(ViewKind.COMPARISON, ""));
        KINDS.put("dumbbell", new Drawn(ViewKind.COMPARISON, "dumbbells"));
        KINDS.put("deviation", new Drawn(ViewKind.COMPARISON, "deviations"));
        KINDS.put("small-multiples", new Drawn(ViewKind.COMPARISON, "multiples"));
        KINDS.put("ranking", new Drawn(ViewKind.STANDING, "ranking"));
        KINDS.put("slope", new Drawn(ViewKind.STANDING, "slope"));
        KINDS.put("trend", new Drawn(ViewKind.YEARS, "trend"));
        KINDS.put(INDEX, new Drawn(ViewKind.YEARS, "indexed"));
        KINDS.put(PATH, new Drawn(ViewKind.PROGRESS, ""));
        KINDS.put("matrix", new Drawn(ViewKind.OVERVIEW, "matrix"));
    }

    /// The kinds, as one types them.
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return KINDS.keySet().stream().sorted().iterator();
        }
    }

    private final Console console;

    ChartCommand(Console console) {
        this.console = console;
    }

    int run(ChartOptions options) {
        options.check();
        Drawn drawn = KINDS.get(options.kind);
        if (drawn == null) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.unknown-chart", options.kind,
                    String.join(", ", KINDS.keySet()));
        }
        ReportKind.of(options.out);
        try (var open = OpenStore.of(options.store, console); var reports = new Reports(open.store(), console)) {
            var comparisons = new Comparisons(open.store(), console.clock());
            List<District> districts = options.chosen(comparisons);
            Set<String> indicators = options.keys(open.store().catalogue());
            if (options.kind.equals(PATH) && !indicators.isEmpty()) {
                drawn = new Drawn(ViewKind.YEARS, "path");
            }
            Period period = options.plan != null ? comparisons.period(options.plan, console.messages())
                    : options.year != null ? comparisons.period(options.year, console.messages()) : null;
            View view = new View(drawn.view()).of(Comparisons.codes(districts)).with(View.CHART, drawn.chart())
                    .with(View.PERIOD, period == null ? "" : period.text())
                    .with(View.HEADLINE, options.headline ? "true" : "");
            view = drawn.view() == ViewKind.STANDING || drawn.view() == ViewKind.YEARS
                    ? view.with(View.SERIES, text(SeriesOption.of(comparisons.series(), indicators,
                            LEVELS.contains(options.kind) ? Measure.LEVEL : Measure.GROWTH)))
                    : view.with(View.INDICATORS, indicators.stream().sorted().collect(Collectors.joining(",")));
            PageSetup setup = options.over(PageSetup.standard().withInk(InkMode.COLOUR));
            reports.chart(view, setup, options.dpi, options.out, Progress.SILENT);
            console.out().println(console.messages().text("cli.chart-written", options.out.toAbsolutePath()));
            return 0;
        }
    }

    private static String text(Series.@Nullable Row series) {
        return series == null ? "" : series.text();
    }
}
