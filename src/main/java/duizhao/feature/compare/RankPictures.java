package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.Gap;
import duizhao.domain.years.History;
import duizhao.domain.years.Standing;
import duizhao.domain.years.Standings;
import duizhao.platform.Messages;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PlotControl;
import duizhao.ui.plot.rank.RankRow;
import duizhao.ui.plot.rank.RankingDots;
import duizhao.ui.plot.time.Slope;
import duizhao.ui.plot.time.SlopeChart;
import duizhao.ui.plot.time.SlopeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The pictures of the lens 区与区: districts in the order of one indicator.
final class RankPictures {

    /// @param district code of the district that stands out; null for none
    record Subject(Standings standings, @Nullable String district) {
    }

    private final Messages messages;
    private final Names names;
    private final CellTexts texts;

    RankPictures(Messages messages) {
        this.messages = messages;
        this.names = new Names(messages);
        this.texts = new CellTexts(messages);
    }

    List<PictureKind<Subject>> kinds() {
        var dots = new RankingDots(messages);
        var slope = new SlopeChart(messages);
        return List.of(new PictureKind<>("ranking", Feather.BAR_CHART_2, dots, of -> ranking(dots, of)),
                new PictureKind<>("slope", Feather.TRENDING_DOWN, slope, of -> slope(slope, of)));
    }

    private Fit ranking(RankingDots chart, Subject of) {
        History history = of.standings().history();
        var words = new RowWords(history.catalogue(), messages);
        chart.setDirection(history.indicator().direction());
        // A district that is kept out of the ranking has no number there, whatever it printed.
        chart.rows().setAll(of.standings().places().stream().map(place -> {
            ComparisonRow row = place.row();
            String name = names.district(place.district());
            return new RankRow(row == null ? place.district() : row, name,
                    place.district().code().equals(of.district()), place.rank() == 0 ? null : place.quantity(),
                    history.tolerances(), row == null ? name : words.inYear(row), row == null ? "" : words.tooltip(row));
        }).toList());
        describe(chart, of, names.period(of.standings().year()), finding(of.standings()));
        return of.standings().ranked() == 0 ? Fit.none("plot.ranking.empty") : chart.fit();
    }

    private String finding(Standings standings) {
        List<Standing> ranked = standings.places().stream().filter(place -> place.rank() > 0).toList();
        if (ranked.isEmpty()) {
            return messages.text("plot.ranking.empty");
        }
        Standing first = ranked.getFirst();
        Standing last = ranked.getLast();
        String best = messages.text("compare.finding.first", names.district(first.district()),
                Objects.requireNonNull(first.quantity()).words());
        if (ranked.size() < 2 || first.difference() == null || last.difference() == null) {
            return best;
        }
        var spread = new Gap(last.difference().value().subtract(first.difference().value()).abs(),
                last.difference().unit());
        return messages.text("compare.finding.ranking", best, names.district(last.district()), texts.size(spread));
    }

    private Fit slope(SlopeChart chart, Subject of) {
        Standings now = of.standings();
        History history = now.history();
        Optional<Period> before = history.years().stream().filter(year -> year.compareTo(now.year()) < 0)
                .filter(year -> Standings.of(history, year, now.role(), null).ranked() > 0).reduce((a, b) -> b);
        if (before.isEmpty()) {
            return Fit.none("compare.fit.no-year-before", now.year().first());
        }
        var then = Standings.of(history, before.get(), now.role(), null);
        var lines = new ArrayList<SlopeLine>();
        var trends = new Trends(history.catalogue(), messages);
        var words = new RowWords(history.catalogue(), messages);
        for (District district : history.districts()) {
            Quantity from = quantity(then, district);
            Quantity to = quantity(now, district);
            ComparisonRow row = history.row(district.code(), now.year()).orElse(null);
            ComparisonRow past = history.row(district.code(), before.get()).orElse(null);
            if (from != null && to != null && row != null && past != null && isOneLine(trends, past, row, now.role())) {
                lines.add(new SlopeLine(row, names.district(district), district.code().equals(of.district()), from, to,
                        history.tolerances(), messages.text("compare.slope.accessible", names.district(district),
                        names.period(before.get()), from.words(), names.period(now.year()), to.words()),
                        words.tooltip(row)));
            }
        }
        var data = new Slope(names.period(before.get()), names.period(now.year()), Trends.unit(history), lines);
        chart.setData(data);
        long up = lines.stream().filter(line -> rises(line) > 0).count();
        long down = lines.stream().filter(line -> rises(line) < 0).count();
        describe(chart, of, messages.text("compare.slope.years", before.get().first(), now.year().first()),
                messages.text("compare.finding.slope", lines.size(), up, down));
        return data.fit().isGood() && lines.size() < 2 ? Fit.poor("compare.fit.one-line") : data.fit();
    }

    /// A line does not cross a change of definition.
    private static boolean isOneLine(Trends trends, ComparisonRow before, ComparisonRow after, Role role) {
        Figure from = role == Role.PLAN ? before.plan() : before.outcome();
        Figure to = role == Role.PLAN ? after.plan() : after.outcome();
        return from != null && to != null && !trends.isBreak(from, to);
    }

    private static int rises(SlopeLine line) {
        return line.to().unit().isConvertibleTo(line.from().unit())
                ? line.to().unit().convert(line.to().value(), line.from().unit()).compareTo(line.from().value()) : 0;
    }

    private static @Nullable Quantity quantity(Standings standings, District district) {
        return standings.places().stream().filter(place -> place.rank() > 0 && place.district().equals(district))
                .map(Standing::quantity).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private void describe(PlotControl chart, Subject of, String when, String finding) {
        History history = of.standings().history();
        chart.setTitle(messages.text("compare.rank.title",
                new SeriesNames(history.catalogue(), messages).full(history.series()), when,
                messages.text(of.standings().role() == Role.PLAN ? "term.plan" : "term.outcome"), finding));
        List<Figure> figures = of.standings().places().stream().map(Standing::row).filter(Objects::nonNull)
                .flatMap(row -> row.figures().stream()).toList();
        chart.setSubtitle(messages.text("compare.rank.subtitle", of.standings().ranked(), history.districts().size()));
        String barred = of.standings().places().stream().filter(place -> place.bar() != null)
                .map(place -> messages.text("compare.rank.barred", names.district(place.district()),
                        messages.text("term.bar." + place.bar())))
                .collect(Collectors.joining(messages.text("compare.sheet.semicolon")));
        chart.setNote(new PictureNote(history.catalogue(), messages).of(figures, history.tolerances(), barred));
    }
}
