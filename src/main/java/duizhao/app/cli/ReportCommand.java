package duizhao.app.cli;

import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;
import duizhao.app.session.ReportKind;
import duizhao.app.session.Reports;
import duizhao.domain.Keyed;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.report.Report;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewPart;
import duizhao.feature.report.Composed;
import duizhao.feature.report.ReportOutput;
import duizhao.feature.report.SetupText;
import duizhao.feature.report.Template;
import duizhao.feature.report.Templates;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.PageSetup;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `duizhao report`: a report of a template, or one that is kept in the store, into a file; made without a window.
final class ReportCommand {

    /// The templates, as one types them.
    static final class TemplateKeys implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Template.values()).map(Template::key).iterator();
        }
    }

    private static final Set<Template> OF_A_YEAR = EnumSet.of(Template.YEAR, Template.DISTRICT, Template.TEXT);
    private static final String KEY = "command";

    private final Console console;
    private final Messages messages;

    ReportCommand(Console console) {
        this.console = console;
        this.messages = console.messages();
    }

    /// @return 1 where a part could not be shown
    int run(ReportOptions options) {
        options.check();
        if (options.report != null && options.template != null) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.report-and-template");
        }
        if (!options.eachDistrict && !isPackage(options.out)) {
            ReportKind.of(options.out);
        }
        try (var open = OpenStore.of(options.store, console); var reports = new Reports(open.store(), console)) {
            var comparisons = new Comparisons(open.store(), console.clock());
            // Side by side there is room for some, one after another for all.
            List<District> chosen = options.eachDistrict && options.districts.isEmpty() ? comparisons.districts()
                    : options.chosen(comparisons);
            if (!options.eachDistrict) {
                return written(reports, report(options, reports, comparisons, chosen, null), options, options.out);
            }
            requireFolder(options.out);
            if (!isPackage(Path.of("x." + options.format))) {
                ReportKind.of(Path.of("x." + options.format));
            }
            // Set beside each other they are to be of one year.
            Period year = comparisons.defaultYear(options.districts.isEmpty() ? comparisons.defaultDistricts() : chosen);
            int code = 0;
            Set<String> names = new HashSet<>();
            for (District district : chosen) {
                Report report = report(options, reports, comparisons, List.of(district), year);
                // Several cities have a district of the same name: no file takes the place of another's.
                String name = names.add(district.shortName()) ? district.shortName()
                        : district.shortName() + district.code();
                Path out = options.out.resolve(fileName(name + "-" + report.name()) + "." + options.format);
                code = Math.max(code, written(reports, report, options, out));
            }
            return code;
        }
    }

    /// @param usual the year of a report of one year, where none is asked for; null for the newest of its districts
    private Report report(ReportOptions options, Reports reports, Comparisons comparisons, List<District> districts,
                          @Nullable Period usual) {
        List<String> codes = Comparisons.codes(districts);
        if (options.report != null) {
            Report kept = kept(reports, options.report);
            return options.eachDistrict || !options.districts.isEmpty() ? kept.ofDistricts(codes) : kept;
        }
        Template template = template(options.template);
        Period period = options.plan != null ? comparisons.period(options.plan, messages)
                : options.year != null ? comparisons.period(options.year, messages)
                : OF_A_YEAR.contains(template) ? usual : null;
        Set<String> indicators = options.keys(reports.records().catalogue());
        Report made = reports.templates().make(template, new Templates.Filling(codes, period,
                SeriesOption.of(reports.records().series(), indicators)), KEY, 0, reports.printed());
        return template == Template.YEAR ? narrowed(made, indicators, options.headline) : made;
    }

    private Template template(@Nullable String named) {
        if (named == null) {
            return Template.YEAR;
        }
        return Keyed.find(Template.class, named).or(() -> Arrays.stream(Template.values())
                        .filter(t -> messages.text("report.template." + t.key()).equals(named)).findFirst())
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "cli.unknown-template", named,
                        Arrays.stream(Template.values()).filter(t -> t != Template.BLANK).map(Template::key)
                                .collect(Collectors.joining(", "))));
    }

    private static Report narrowed(Report report, Set<String> indicators, boolean headline) {
        return report.of(report.parts().stream().map(part -> part instanceof ViewPart view ? view.of(view.view()
                .with(View.INDICATORS, indicators.stream().sorted().collect(Collectors.joining(",")))
                .with(View.HEADLINE, headline ? "true" : "")) : part).toList());
    }

    private static Report kept(Reports reports, String name) {
        List<Report> all = reports.records().reports();
        return all.stream().filter(r -> r.name().equals(name) || r.key().equals(name)).findFirst()
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, all.isEmpty() ? "cli.no-reports"
                        : "cli.unknown-report", name, all.stream().map(Report::name).collect(Collectors.joining("、"))));
    }

    private int written(Reports reports, Report report, ReportOptions options, Path out) {
        Reports.Written written = reports.write(report, setup(options, report.setup()), options.dpi, out, Progress.SILENT);
        written.troubles().stream().map(Composed.Trouble::text).forEach(console.err()::println);
        console.out().println(!isPackage(out) && ReportKind.of(out).isPaged()
                ? messages.text("cli.report-written", out.toAbsolutePath(), written.pages())
                : messages.text("cli.chart-written", out.toAbsolutePath()));
        return written.troubles().isEmpty() ? 0 : 1;
    }

    /// What the command says counts, then what the report keeps, then upright A4 in colour.
    private static PageSetup setup(PaperOptions options, Map<String, String> kept) {
        return options.over(SetupText.read(kept, PageSetup.standard().withInk(InkMode.COLOUR)));
    }

    /// The figures that a report is about, instead of the report.
    private static boolean isPackage(Path out) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(ReportOutput.PACKAGE);
    }

    private static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "cli.no-folder", folder.toAbsolutePath());
        }
    }

    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
    }
}
