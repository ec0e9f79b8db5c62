package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.domain.comparison.Selection;
import duizhao.domain.comparison.Shown;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.years.Standings;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.reprint.Reprint;
import duizhao.domain.reprint.Reprints;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.ui.report.ViewSheets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The four lenses of 对比 as sheets, without a window.
public final class ComparisonViews implements ViewSheets {

    private final ComparisonRecords records;
    private final Messages messages;
    private final SheetPictures pictures;

    public ComparisonViews(ComparisonRecords records, Messages messages, FxToolkit toolkit) {
        this.records = records;
        this.messages = messages;
        this.pictures = new SheetPictures(toolkit, messages);
    }

    @Override
    public Set<ViewKind> kinds() {
        return EnumSet.of(ViewKind.COMPARISON, ViewKind.STANDING, ViewKind.YEARS, ViewKind.PRINTS);
    }

    @Override
    public Sheet sheet(View view, Printed printed) {
        return switch (view.kind()) {
            case STANDING -> standing(view).apply(printed);
            case YEARS -> years(view).apply(printed);
            case PRINTS -> prints(view).apply(printed);
            default -> comparison(view, printed);
        };
    }

    @Override
    public List<String> sentences(View view, Printed printed) {
        if (view.kind() != ViewKind.COMPARISON) {
            return ViewSheets.super.sentences(view, printed);
        }
        Shown shown = shown(view);
        return new ReportText(messages).paragraphs(shown.whole(), shown.part());
    }

    private Sheet comparison(View view, Printed printed) {
        Shown shown = shown(view);
        String chart = view.choice(View.CHART);
        var sheet = new ComparisonSheet(messages);
        return chart.isEmpty() ? sheet.of(shown, Map.of(), printed)
                : sheet.of(shown, Map.of(), (part, period) -> charts(part, chart), printed);
    }

    /// One for each district; one of all where it shows them side by side.
    private List<Block> charts(Comparison part, String chart) {
        List<String> districts = part.districts().stream().map(District::code).toList();
        List<History> years = new ArrayList<>();
        if (chart.equals("multiples")) {
            List<Series.Row> headline = part.rows().stream().map(row -> row.series().row()).distinct()
                    .filter(series -> part.catalogue().indicator(series.indicator()).isHeadline()).toList();
            years.addAll(headline.isEmpty() ? List.of() : records.histories(districts, headline));
        }
        var blocks = new ArrayList<Block>();
        for (String district : chart.equals("multiples") ? districts.subList(0, Math.min(1, districts.size())) : districts) {
            blocks.addAll(pictures.of(() -> new PlanPictures(messages).kinds(), chart,
                    new PlanPictures.Subject(part, district, part.rowsOf(district), years)));
        }
        return blocks;
    }

    private Shown shown(View view) {
        Comparison whole = records.compare(selection(view));
        var wanted = new CompareService.Wanted(view.choice(View.FILTER), view.is(View.HEADLINE), view.is(View.COMPARABLE));
        Set<String> keys = Set.of(view.choice(View.INDICATORS).split(","));
        return new Shown(whole, CompareService.narrowed(whole, new CompareService(messages).indicators(whole, wanted)
                .stream().filter(line -> keys.contains("") || keys.contains(line.indicator().key())).toList()));
    }

    private static Selection selection(View view) {
        return new Selection(view.districts(), period(view), Set.of(), false);
    }

    private static Period period(View view) {
        return Period.parse(view.choice(View.PERIOD)).orElseThrow(() ->
                new UserException(ErrorCode.WRONG_USE, "selection.unreadable-year", view.choice(View.PERIOD)));
    }

    private Function<Printed, Sheet> standing(View view) {
        History history = history(view);
        Period chosen = period(view);
        Period year = history.yearUpTo(chosen);
        String against = view.choice(View.AGAINST);
        Standings standings = Standings.of(history, year, Standings.role(history, year), against.isEmpty()
                || history.districts().stream().noneMatch(d -> d.code().equals(against)) ? null : against);
        String own = view.choice(View.DISTRICT);
        return new StandingSheet(messages).of(standings, new StandingWords(messages).said(standings, chosen),
                pictures.of(() -> new RankPictures(messages).kinds(), view.choice(View.CHART),
                        new RankPictures.Subject(standings, own.isEmpty() ? null : own)));
    }

    private Function<Printed, Sheet> years(View view) {
        History history = history(view);
        String own = view.choice(View.DISTRICT);
        String district = history.districts().stream().map(District::code).filter(own::equals).findFirst()
                .orElseGet(() -> history.districts().stream().map(District::code)
                        .filter(code -> !history.rowsOf(code).isEmpty()).findFirst().orElseThrow());
        return new YearsSheet(messages).of(history, Map.of(), pictures.of(() ->
                new YearsPictures(messages).kinds(), view.choice(View.CHART),
                new YearsPictures.Subject(history, district)));
    }

    private Function<Printed, Sheet> prints(View view) {
        Reprints reprints = records.reprints(selection(view));
        var series = new SeriesNames(reprints.catalogue(), messages);
        var filter = IndicatorFilter.of(view.choice(View.FILTER));
        List<Reprint> items = reprints.items().stream().filter(item -> filter.answers(
                reprints.catalogue().indicator(item.series().indicator()), series.measure(item.series()))).toList();
        return new PrintsSheet(messages).of(reprints, items);
    }

    /// @throws UserException where nobody has a figure of the series
    private History history(View view) {
        Series.Row series = Optional.ofNullable(SeriesChoice.read(view.choice(View.SERIES)))
                .or(() -> records.series().stream().findFirst())
                .orElseThrow(() -> new UserException(ErrorCode.UNUSABLE_INPUT, "compare.view.no-series"));
        return records.histories(view.districts(), List.of(series)).stream().filter(history -> !history.isEmpty())
                .findFirst().orElseThrow(() -> new UserException(ErrorCode.UNUSABLE_INPUT, "compare.view.no-figures",
                        new SeriesNames(records.catalogue(), messages).full(series)));
    }
}
