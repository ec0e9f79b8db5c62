package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.platform.Messages;
import duizhao.ui.plot.BulletRow;
import duizhao.ui.plot.BulletRows;
import duizhao.ui.plot.Deviations;
import duizhao.ui.plot.Dumbbells;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PlotControl;
import duizhao.ui.plot.time.Multiples;
import duizhao.ui.plot.time.MultiplesChart;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/// The pictures of the lens 计划与完成: one district's plans and outcomes of the period.
final class PlanPictures {

    /// More districts beside each other are too narrow to read, see [Multiples].
    static final int MOST_DISTRICTS = 6;
    /// The kind that a sheet draws by itself.
    static final String BULLETS = "bullets";
    private static final int MOST_MULTIPLES = 12;

    /// @param district code of the district drawn
    /// @param rows     its rows in the order of the table; may be empty
    /// @param years    the same indicators through the years, as far as they have been read
    record Subject(Comparison comparison, String district, List<ComparisonRow> rows, List<History> years) {
    }

    private final Messages messages;
    private final Names names;
    private final TallyText tally;

    PlanPictures(Messages messages) {
        this.messages = messages;
        this.names = new Names(messages);
        this.tally = new TallyText(messages);
    }

    List<PictureKind<Subject>> kinds() {
        var bullets = new BulletRows(messages);
        var dumbbells = new Dumbbells(messages);
        var deviations = new Deviations(messages);
        var multiples = new MultiplesChart(messages);
        return List.of(
                new PictureKind<>(BULLETS, Feather.ALIGN_LEFT, bullets, of -> bullets(bullets, of)),
                new PictureKind<>("dumbbells", Feather.GIT_COMMIT, dumbbells, of -> {
                    List<BulletRow> rows = onOneAxis(unheaded(of));
                    dumbbells.rows().setAll(rows);
                    return gaps(dumbbells, of, Dumbbells.fit(rows));
                }),
                new PictureKind<>("deviations", Feather.SLIDERS, deviations, of -> {
                    List<BulletRow> rows = rates(unheaded(of));
                    deviations.rows().setAll(rows);
                    return gaps(deviations, of, Deviations.fit(rows));
                }),
                new PictureKind<>("multiples", Feather.GRID, multiples, of -> multiples(multiples, of)));
    }

    private List<BulletRow> rows(Subject of) {
        return new Bullets(of.comparison(), messages).rows(of.rows().stream().filter(Bullets::isDrawn).toList());
    }

    private List<BulletRow> unheaded(Subject of) {
        return new Bullets(of.comparison(), messages).rows(of.rows().stream().filter(Bullets::isDrawn).toList(), false);
    }

    /// Deviations in points say more than those of a few counts; these are drawn where there is nothing else.
    private static List<BulletRow> rates(List<BulletRow> rows) {
        List<BulletRow> rates = rows.stream().filter(row -> !row.scale().isEmpty()).toList();
        return rates.stream().anyMatch(row -> row.hasTick() && row.hasBar()) ? rates : rows;
    }

    private Fit bullets(BulletRows chart, Subject of) {
        List<BulletRow> rows = rows(of);
        chart.rows().setAll(rows);
        describe(chart, of, tally.finding(of.comparison().rowsOf(of.district())));
        return !rows.isEmpty() ? Fit.GOOD : Fit.none(of.rows().isEmpty() ? "compare.chart.nothing"
                : "compare.chart.levels", where(of), when(of));
    }

    private Fit gaps(PlotControl chart, Subject of, Fit fit) {
        List<ComparisonRow> judged = of.rows().stream().filter(row -> row.verdict().gap() != null
                && row.verdict().gap().unit().isRate()).toList();
        long above = judged.stream().filter(row -> sign(row) > 0).count();
        long below = judged.stream().filter(row -> sign(row) < 0).count();
        String finding = messages.text("compare.finding.gaps", judged.size(), above, below,
                judged.size() - above - below);
        String farthest = judged.stream().filter(row -> sign(row) < 0)
                .min(Comparator.comparing(PlanPictures::gap)).map(row -> messages.text("compare.finding.farthest",
                        new SeriesNames(of.comparison().catalogue(), messages).full(row.series().row()),
                        new CellTexts(messages).gap(row.verdict().gap()))).orElse("");
        describe(chart, of, finding + farthest);
        return fit;
    }

    private static BigDecimal gap(ComparisonRow row) {
        return row.verdict().gap() == null ? BigDecimal.ZERO : row.verdict().gap().value();
    }

    private static int sign(ComparisonRow row) {
        return gap(row).signum();
    }

    /// Growth and shares do not stand on one axis: of what could be drawn, the kind there is more of.
    private static List<BulletRow> onOneAxis(List<BulletRow> rows) {
        var byScale = rows.stream().filter(row -> row.hasTick() && row.hasBar())
                .collect(Collectors.groupingBy(BulletRow::scale, Collectors.counting()));
        return byScale.entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
                .max(java.util.Map.Entry.comparingByValue())
                .map(most -> rows.stream().filter(row -> row.scale().equals(most.getKey())).toList()).orElse(rows);
    }

    private Fit multiples(MultiplesChart chart, Subject of) {
        int districts = of.comparison().districts().size();
        if (districts > MOST_DISTRICTS) {
            return Fit.none("plot.multiples.many", districts, MOST_DISTRICTS);
        }
        List<History> histories = of.years().stream().filter(history -> history.years().size() > 1)
                .limit(MOST_MULTIPLES).toList();
        if (histories.isEmpty()) {
            return Fit.none("compare.fit.one-year");
        }
        var catalogue = of.comparison().catalogue();
        var trends = new Trends(catalogue, messages);
        var data = new Multiples(of.comparison().districts().stream().map(names::district).toList(),
                histories.stream().map(history -> trends.multiple(history, of.district())).toList(), List.of());
        chart.setData(data);
        chart.setTitle(messages.text("compare.finding.multiples", histories.size(), districts));
        chart.setSubtitle(messages.text("compare.multiples.subtitle"));
        chart.setNote(note(of));
        return data.fit();
    }

    private void describe(PlotControl chart, Subject of, String finding) {
        chart.setTitle(messages.text("compare.chart.title", where(of), when(of), finding));
        chart.setSubtitle(of.rows().stream().flatMap(row -> row.figures().stream()).map(Figure::source).distinct()
                .map(key -> of.comparison().catalogue().source(key).title())
                .collect(Collectors.joining(messages.text("term.and"))));
        chart.setNote(note(of));
    }

    private String note(Subject of) {
        return new PictureNote(of.comparison().catalogue(), messages).withoutSources(of.rows().stream()
                .flatMap(row -> row.figures().stream()).toList(), of.comparison().tolerances(),
                messages.text("compare.chart.note"));
    }

    private String where(Subject of) {
        District district = of.comparison().catalogue().district(of.district());
        return names.district(district);
    }

    private String when(Subject of) {
        return names.period(of.comparison().period());
    }
}
