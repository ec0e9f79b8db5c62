package duizhao.ui.plot;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Draws deviation bars: from zero, which is the plan, toward more or less.
public final class DeviationPainter extends GapPainter {

    /// Room at the ends of the scale, in em, where arrows reach beyond the last value.
    private static final double MARGIN = 1.3;

    private final LinearScale scale;

    /// @param rows in any order; those whose plan and outcome are not numbers of one unit are named below instead
    public DeviationPainter(List<BulletRow> rows, double width, PlotTheme theme, Messages messages) {
        super(GapRows.of(rows), width, theme, messages);
        var ends = rows().stream().map(this::deviation).flatMap(e -> Stream.of(e.low(), e.high())).toList();
        double left = columns().plotLeft() + MARGIN * theme.em();
        double right = columns().plotRight() - MARGIN * theme.em();
        this.scale = LinearScale.withTicks(ends.stream().mapToDouble(e -> e).min().orElse(0),
                ends.stream().mapToDouble(e -> e).max().orElse(0), left, right,
                Math.max(3 * theme.em(), (right - left) / 8));
    }

    private Extent deviation(BulletRow row) {
        double plan = gaps().planned(row).at();
        var outcome = gaps().outcome(row);
        return new Extent(outcome.at() - plan, outcome.low() - plan, outcome.high() - plan);
    }

    @Override
    LinearScale scale() {
        return scale;
    }

    @Override
    String unit() {
        return gaps().unit().isRate() ? messages().text("term.points") : gaps().unit().printed();
    }

    @Override
    List<Node> marks(BulletRow row, double y) {
        var deviation = deviation(row);
        var marks = new BulletMarks(theme(), y);
        marks.outcome(row.outcome() == null ? Qualifier.BARE : row.outcome().qualifier(), scale.zero(),
                scale.x(deviation.at()), scale.x(deviation.low()), scale.x(deviation.high()), marks.barPaint(row.kind()),
                isEstimated(row), row.marks().derived());
        return marks.nodes();
    }

    @Override
    void explain(KeyLine key) {
        double bar = theme().em() * 2;
        key.entry(messages().text("plot.key.deviation"), bar, (x, y) -> sample(Qualifier.BARE, x, y, bar, false, false));
        if (rows().stream().anyMatch(GapPainter::isEstimated)) {
            key.entry(messages().text("plot.key.estimated"), bar, (x, y) -> sample(Qualifier.BARE, x, y, bar, true, false));
        }
        if (rows().stream().anyMatch(row -> row.marks().derived())) {
            key.entry(messages().text("plot.key.derived"), bar, (x, y) -> sample(Qualifier.BARE, x, y, bar, false, true));
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.BARE && rows().stream()
                    .anyMatch(row -> row.outcome() != null && row.outcome().qualifier() == qualifier)) {
                key.entry(messages().text("plot.key.outcome." + qualifier.key()), bar,
                        (x, y) -> sample(qualifier, x, y, bar * 0.6, false, false));
            }
        }
    }

    private List<Node> sample(Qualifier qualifier, double x, double y, double length, boolean hatched, boolean hollow) {
        var marks = new BulletMarks(theme(), y);
        double reach = theme().em() * 0.4;
        boolean spread = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY || qualifier == Qualifier.RANGE;
        double end = x + length;
        marks.outcome(qualifier, x, end, spread && qualifier != Qualifier.RANGE ? end - reach : end,
                spread && qualifier != Qualifier.NEARLY ? end + reach : end, marks.barPaint(VerdictKind.NO_TARGET), hatched,
                hollow);
        return marks.nodes();
    }
}
