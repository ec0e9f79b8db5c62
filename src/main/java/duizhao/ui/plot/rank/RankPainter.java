package duizhao.ui.plot.rank;

import duizhao.domain.indicator.Direction;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.platform.Messages;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Extent;
import duizhao.ui.plot.KeyLine;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.LinearScale;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.RowAxis;
import duizhao.ui.plot.RowPainter;
import duizhao.ui.plot.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Font;

/// Draws ranking dots: rank, district and a dot at its value; those that share a rank are bracketed.
public final class RankPainter extends RowPainter<RankRow> {

    private static final int NAMED = 8;
    private static final double MOST_LABEL = 16;

    private final Ranking ranking;
    private final Map<Object, Ranking.Place> places = new HashMap<>();
    private final RankMarks marks;
    private final double rankRight;
    private final double labelLeft;
    private final double labelWidth;
    private final double left;
    private final double tokenWidth;
    private final LinearScale scale;

    /// @param rows in any order
    public RankPainter(List<RankRow> rows, Direction direction, double width, PlotTheme theme, Messages messages) {
        this(Ranking.of(rows, direction), width, theme, messages);
    }

    private RankPainter(Ranking ranking, double width, PlotTheme theme, Messages messages) {
        super(ranking.places().stream().map(Ranking.Place::row).toList(), width, theme, messages);
        this.ranking = ranking;
        this.marks = new RankMarks(theme);
        ranking.places().forEach(place -> places.put(place.row().id(), place));
        double em = theme.em();
        // Beside the rank stands the bracket of those that share it.
        rankRight = Lettering.width(String.valueOf(Math.max(88, rows().size())), theme.type().body());
        labelLeft = rankRight + em * 1.5;
        labelWidth = Math.min(Math.min(MOST_LABEL * em, width * 0.35), rows().stream()
                .mapToDouble(row -> Lettering.width(row.label(), font(row))).max().orElse(0) + 1);
        left = labelLeft + labelWidth + em * 0.9;
        tokenWidth = rows().stream().mapToDouble(row -> Lettering.width(token(row), font(row))).max().orElse(0);
        scale = newScale();
    }

    private LinearScale newScale() {
        double em = theme().em();
        var extents = rows().stream().map(this::extent).toList();
        double low = extents.stream().mapToDouble(Extent::low).min().orElse(0);
        double high = extents.stream().mapToDouble(Extent::high).max().orElse(0);
        if (ranking.unit().isRate()) {
            low = Math.min(0, low);
            high = Math.max(0, high);
        }
        double right = Math.max(left + 4 * em, width() - tokenWidth - em * 2.2);
        return LinearScale.around(low, high, left + em * 0.5, right, Math.max(3 * em, (right - left) / 8));
    }

    private Extent extent(RankRow row) {
        return Extent.in(ranking.unit(), row.value(), row.value(), row.tolerances()).orElseThrow();
    }

    private static String token(RankRow row) {
        return row.value() == null ? "" : row.value().token();
    }

    private Font font(RankRow row) {
        return row.own() ? theme().type().strong() : theme().type().body();
    }

    @Override
    public Region row(RankRow row) {
        double em = theme().em();
        double height = Math.ceil(em * 1.75);
        double y = height / 2;
        var place = places.get(row.id());
        var ink = row.own() ? theme().paints().ink() : theme().paints().muted();
        var nodes = new ArrayList<Node>();
        var extent = extent(row);
        double x = scale.x(extent.at());
        double end = Math.max(scale.x(extent.high()), x + em * 0.5) + em * (isUpward(row.value()) ? 1.2 : 0.5);
        double textEnd = end + Lettering.width(token(row), font(row));
        for (var tick : scale.ticks()) {
            boolean open = scale.x(tick) > end - 2 && scale.x(tick) < textEnd + 2;
            double at = scale.x(tick);
            boolean zero = tick.signum() == 0;
            if (!open) {
                nodes.add(Draw.named(zero ? "plot-zero" : "plot-grid", Draw.line(zero ? theme().paints().muted()
                        : theme().paints().faint(), theme().strokes().thin(), at, 0, at, height)));
            }
        }
        double from = scale.holdsZero() ? scale.zero() : scale.left();
        nodes.add(Draw.named("plot-lead", Draw.butt(Draw.line(theme().paints().faint(), theme().strokes().thin(),
                from, y, x < from ? Math.min(from, textEnd + 2) : x, y))));
        nodes.addAll(marks.dot(row, x, y, scale.x(extent.low()), scale.x(extent.high())));
        text(nodes, "plot-outcome-token", token(row), font(row), ink, end, y);
        String rank = String.valueOf(place.rank());
        text(nodes, "plot-rank", rank, font(row), ink, rankRight - Lettering.width(rank, font(row)), y);
        nodes.addAll(bracket(place, height));
        var label = Lettering.cutAt(row.label(), font(row), ink, labelLeft, y - Lettering.lineHeight(font(row)) / 2,
                labelWidth);
        nodes.add(Draw.named("plot-label", label));
        var region = Draw.named("plot-row", Sheet.of(width(), height, nodes));
        region.setAccessibleText(row.accessible());
        return region;
    }

    private static void text(List<Node> nodes, String style, String words, Font font, Paint ink,
                             double x, double y) {
        nodes.add(Draw.named(style, Lettering.at(words, font, ink, x, y - Lettering.lineHeight(font) / 2)));
    }

    private static boolean isUpward(Quantity quantity) {
        return quantity.qualifier() == Qualifier.AT_LEAST || quantity.qualifier() == Qualifier.MORE_THAN;
    }

    /// This row's piece of the bracket around those that share a rank.
    private List<Node> bracket(Ranking.Place place, double height) {
        if (!place.tied()) {
            return List.of();
        }
        int index = ranking.places().indexOf(place);
        boolean first = index == 0 || ranking.places().get(index - 1).rank() != place.rank();
        boolean last = index == ranking.places().size() - 1 || ranking.places().get(index + 1).rank() != place.rank();
        double x = rankRight + theme().em() * 0.5;
        double arm = theme().em() * 0.35;
        double top = first ? height * 0.2 : 0;
        double bottom = last ? height * 0.8 : height;
        var path = Draw.butt(Draw.stroked(theme().paints().ink(), theme().strokes().medium(),
                new MoveTo(x + (first ? arm : 0), top), new LineTo(x, top), new LineTo(x, bottom),
                new LineTo(x + (last ? arm : 0), bottom)));
        return List.of(Draw.named("plot-bracket", path));
    }

    @Override
    public List<Region> axes() {
        return rows().isEmpty() ? List.of()
                : List.of(RowAxis.below(scale, ranking.unit().printed(), left, width(), theme()));
    }

    @Override
    public Region key() {
        var key = new KeyLine(width(), theme());
        marks.explain(key, rows(), messages());
        if (ranking.places().stream().anyMatch(Ranking.Place::tied)) {
            double em = theme().em();
            key.entry(messages().text("plot.ranking.tied"), em * 0.5, (x, y) -> List.of(Draw.named("plot-bracket",
                    Draw.stroked(theme().paints().ink(), theme().strokes().medium(),
                            new MoveTo(x + em * 0.4, y - em * 0.5), new LineTo(x, y - em * 0.5),
                            new LineTo(x, y + em * 0.5), new LineTo(x + em * 0.4, y + em * 0.5)))));
        }
        if (!scale.holdsZero()) {
            key.note(messages().text("plot.not-from-zero.across"));
        }
        var unranked = ranking.unranked();
        if (!unranked.isEmpty()) {
            key.note(messages().text(unranked.size() > NAMED ? "plot.ranking.unranked.more" : "plot.ranking.unranked",
                    unranked.size(), unranked.stream().limit(NAMED)
                            .map(row -> Lettering.cut(row.label(), theme().type().small(), MOST_LABEL * theme().em()))
                            .collect(Collectors.joining(messages().text("plot.and")))));
        }
        return key.region();
    }

    @Override
    public boolean isCut(RankRow row) {
        return Lettering.width(row.label(), font(row)) > labelWidth;
    }

    /// Where a value lies.
    double x(double value) {
        return scale.x(value);
    }
}
