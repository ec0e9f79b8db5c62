package duizhao.ui.plot;

import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// What dumbbells and deviation bars have in common: labels left, verdict and gap right, in the middle a picture of the
/// gap on a scale that all rows share.
abstract class GapPainter extends RowPainter<BulletRow> {

    /// A label has no more lines than this; the rest is told by a tooltip.
    static final int LABEL_LINES = 2;

    /// So many rows that are not drawn are named.
    private static final int NAMED = 8;

    /// And each in no more than so many em.
    private static final double NAME_ROOM = 18;

    private final GapRows gaps;
    private final BulletColumns columns;

    GapPainter(GapRows gaps, double width, PlotTheme theme, Messages messages) {
        super(gaps.drawn(), width, theme, messages);
        this.gaps = gaps;
        this.columns = BulletColumns.of(gaps.drawn(), width, theme, messages);
    }

    final GapRows gaps() {
        return gaps;
    }

    final BulletColumns columns() {
        return columns;
    }

    abstract LinearScale scale();

    /// The marks of a row around the line `y`.
    abstract List<Node> marks(BulletRow row, double y);

    /// The samples of the key, without what was left out.
    abstract void explain(KeyLine key);

    /// The unit at the axis.
    abstract String unit();

    @Override
    public final Region row(BulletRow row) {
        double em = theme().em();
        var sides = new BulletSides(row, columns, theme(), messages(), LABEL_LINES);
        double pad = em * 0.35;
        double height = Math.ceil(Math.max(sides.height() + 2 * pad, em * 2));
        var marks = marks(row, sides.firstLine(height, pad));
        var nodes = new ArrayList<Node>(grid(height, marks));
        nodes.addAll(marks);
        nodes.addAll(sides.draw(height, pad));
        var region = Draw.named("plot-row", Sheet.of(width(), height, nodes));
        region.setAccessibleText(row.accessible());
        return region;
    }

    /// The lines of the scale, open where a number stands.
    private List<Node> grid(double height, List<Node> marks) {
        var nodes = new ArrayList<Node>();
        for (var tick : scale().ticks()) {
            double x = scale().x(tick);
            double from = 0;
            for (Node mark : marks) {
                var bounds = mark.getBoundsInParent();
                if (mark instanceof Text && bounds.getMinX() - 1 < x && x < bounds.getMaxX() + 1) {
                    nodes.add(gridLine(tick.signum() == 0, x, from, Math.max(from, bounds.getMinY())));
                    from = Math.min(height, bounds.getMaxY());
                }
            }
            nodes.add(gridLine(tick.signum() == 0, x, from, height));
        }
        return nodes;
    }

    private Node gridLine(boolean zero, double x, double from, double to) {
        return Draw.named(zero ? "plot-zero" : "plot-grid", Draw.butt(Draw.line(zero ? theme().paints().muted()
                : theme().paints().faint(), theme().strokes().thin(), x, from, x, to)));
    }

    @Override
    public final List<Region> axes() {
        return rows().isEmpty() ? List.of() : List.of(RowAxis.below(scale(), unit(), columns.plotLeft(), width(), theme()));
    }

    @Override
    public final Region key() {
        var key = new KeyLine(width(), theme());
        if (!rows().isEmpty()) {
            explain(key);
        }
        if (!scale().holdsZero()) {
            key.note(messages().text("plot.not-from-zero.across"));
        }
        if (!gaps.left().isEmpty()) {
            String named = gaps.left().stream().limit(NAMED).map(this::reason)
                    .collect(Collectors.joining(messages().text("plot.and")));
            key.note(messages().text(gaps.left().size() > NAMED ? "plot.gap.left-out.more" : "plot.gap.left-out",
                    gaps.left().size(), named));
        }
        return key.region();
    }

    /// A row that is not drawn, and why.
    private String reason(BulletRow row) {
        String where = (row.group() + " " + row.label() + " " + row.sublabel()).strip().replaceAll(" +", " ");
        where = Lettering.cut(where, theme().type().small(), NAME_ROOM * theme().em());
        boolean judged = row.kind().isJudged();
        return messages().text("plot.bracket", where,
                judged ? messages().text("plot.gap.other-unit") : row.words().verdict());
    }

    @Override
    public final boolean isCut(BulletRow row) {
        return Lettering.wrap(row.label(), theme().type().body(), columns.label()).size() > LABEL_LINES;
    }

    static boolean isEstimated(BulletRow row) {
        return row.marks().provisional() || row.outcome() != null && row.outcome().estimated();
    }
}
