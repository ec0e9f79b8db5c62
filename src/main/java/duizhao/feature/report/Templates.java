package duizhao.feature.report;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.report.Part;
import duizhao.domain.report.Piece;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.paper.sheet.Printed;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes reports of templates. Reads the disk: not for the JavaFX thread, which must be free.
public final class Templates {

    /// What a template is filled with.
    ///
    /// @param districts codes; empty for those that stand side by side where nobody chose
    /// @param period    a year, or the plan of a mid-term evaluation; null for the newest
    /// @param series    the indicator of a report on one; null for the first there are figures of
    public record Filling(List<String> districts, @Nullable Period period, Series.@Nullable Row series) {

        public Filling {
            districts = List.copyOf(districts);
        }
    }

    private final ReportRecords records;
    private final ReportComposer composer;
    private final Messages messages;

    public Templates(ReportRecords records, ReportComposer composer, Messages messages) {
        this.records = records;
        this.composer = composer;
        this.messages = messages;
    }

    /// @param key  of the new report
    /// @param order its place among the others
    /// @throws UserException where the store has nothing to fill the template with
    public Report make(Template template, Filling filling, String key, int order, Printed printed) {
        List<String> districts = filling.districts().isEmpty() ? records.districts() : filling.districts();
        Catalogue catalogue = records.catalogue();
        String named = districts.stream().map(catalogue::district).map(this::name)
                .collect(Collectors.joining(messages.text("report.comma")));
        return switch (template) {
            case YEAR -> {
                Period year = year(filling, districts);
                View view = new View(ViewKind.COMPARISON).of(districts).with(View.PERIOD, year.text());
                yield report(key, order, messages.text("report.title.year", PeriodText.of(year, messages)),
                        List.of(ViewPart.all(view)));
            }
            case DISTRICT -> district(filling, districts, named, key, order);
            case MID_TERM -> {
                Period plan = plan(filling);
                yield report(key, order, messages.text("report.title.mid-term",
                        districts.size() == 1 ? named : "", PeriodText.of(plan, messages)).strip(),
                        List.of(ViewPart.all(new View(ViewKind.PROGRESS).of(districts).with(View.PERIOD, plan.text()))));
            }
            case INDICATOR -> indicator(filling, districts, catalogue, key, order);
            case UNANSWERED -> report(key, order, messages.text("report.title.unanswered"), List.of(ViewPart.all(
                    new View(ViewKind.UNANSWERED).of(districts)
                            .with(View.PERIOD, filling.period() == null ? "" : filling.period().text()))));
            case TEXT -> {
                Period year = year(filling, districts);
                View view = new View(ViewKind.COMPARISON).of(districts).with(View.PERIOD, year.text());
                yield report(key, order, messages.text("report.title.text", PeriodText.of(year, messages)),
                        List.of(new TextPart(String.join("\n", composer.sentences(view, printed))),
                                ViewPart.some(view, Piece.TABLES)));
            }
            case BLANK -> report(key, order, messages.text("report.title.blank"), List.of());
        };
    }

    private Report district(Filling filling, List<String> districts, String named, String key, int order) {
        Period year = year(filling, districts);
        View view = new View(ViewKind.COMPARISON).of(districts).with(View.PERIOD, year.text());
        View headline = view.with(View.HEADLINE, "true");
        return report(key, order, messages.text("report.title.district", named, PeriodText.of(year, messages)), List.of(
                new ViewPart(view, Piece.SENTENCES, 1, ViewPart.UNTITLED, ""),
                new ViewPart(headline.with(View.OPTIONAL, "true"), Piece.TABLES, 1,
                        ViewPart.UNTITLED, ""),
                new ViewPart(headline.with(View.OPTIONAL, "true"), Piece.CHARTS, 1,
                        ViewPart.UNTITLED, "")))
                .setUp(Map.of("margins", "narrow"));
    }

    private Report indicator(Filling filling, List<String> districts, Catalogue catalogue, String key, int order) {
        Series.Row series = filling.series() != null ? filling.series() : records.series().stream().findFirst()
                .orElseThrow(() -> new UserException(ErrorCode.UNUSABLE_INPUT, "report.no-figures"));
        String text = series.text();
        String name = new SeriesNames(catalogue, messages).full(series);
        View standing = new View(ViewKind.STANDING).of(districts).with(View.SERIES, text)
                .with(View.PERIOD, filling.period() == null ? "" : filling.period().text());
        View years = new View(ViewKind.YEARS).of(districts).with(View.SERIES, text);
        return report(key, order, messages.text("report.title.indicator", name), List.of(ViewPart.all(standing)
                .titled(messages.text("report.section.standing")), ViewPart.all(years)
                .titled(messages.text("report.section.years"))));
    }

    private Period year(Filling filling, List<String> districts) {
        return filling.period() != null && filling.period().isYear() ? filling.period() : records.year(districts);
    }

    private Period plan(Filling filling) {
        List<Period> plans = records.plans();
        if (filling.period() != null && plans.contains(filling.period())) {
            return filling.period();
        }
        if (plans.isEmpty()) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "report.no-plan");
        }
        return plans.getLast();
    }

    private Report report(String key, int order, String title, List<Part> parts) {
        return new Report(key, title, order, title, Map.of(), parts);
    }

    private String name(District district) {
        return messages.either(district.shortName(), district.english());
    }
}
