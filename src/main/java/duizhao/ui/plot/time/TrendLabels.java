package duizhao.ui.plot.time;

import duizhao.domain.quantity.Quantity;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Extent;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The words of a trend: a single series has the printed numbers at its marks, several have their names and last numbers
/// at their ends.
final class TrendLabels {

    /// Names take no more than this share of the width.
    private static final double MOST = 0.3;

    private final Trend trend;
    private final List<SeriesLook> looks;
    private final PlotTheme theme;
    private final double width;
    private final double em;

    TrendLabels(Trend trend, List<SeriesLook> looks, PlotTheme theme, double width) {
        this.trend = trend;
        this.looks = looks;
        this.theme = theme;
        this.width = width;
        this.em = theme.em();
    }

    /// What is kept free at the right.
    double room() {
        if (trend.series().size() <= 1) {
            return em * 0.4;
        }
        double most = 0;
        for (TrendSeries series : trend.series()) {
            most = Math.max(most, Lettering.width(series.name() + number(series), font(series)));
        }
        return Math.min(width * MOST, most + em * 0.6) + em * 2.2;
    }

    private Font font(TrendSeries series) {
        return series.own() ? theme.type().strong() : theme.type().body();
    }

    private static String number(TrendSeries series) {
        return last(series) instanceof TrendPoint point && point.outcome() != null ? " " + point.outcome().token() : "";
    }

    private static @Nullable TrendPoint last(TrendSeries series) {
        return series.points().stream().filter(p -> p.outcome() != null && p.outcome().hasValue())
                .reduce((a, b) -> b).orElse(null);
    }

    /// Names at the right edge, moved apart, each with its marker and a thin line to its last point.
    List<Node> names(TimeGrid grid) {
        var shown = trend.series().stream().filter(s -> anchor(s) != null).toList();
        double line = Lettering.lineHeight(theme.type().body());
        var wanted = shown.stream().map(s -> grid.y(extent(s))).toList();
        var places = Spread.apart(wanted, line, grid.top() - em, grid.bottom());
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < shown.size(); i++) {
            var series = shown.get(i);
            int index = trend.series().indexOf(series);
            double x = grid.right() + em * 1.1;
            double y = places.get(i);
            double end = grid.x(anchor(series).year());
            var look = looks.get(index);
            nodes.add(Draw.named("plot-leader", Draw.line(theme.paints().faint(), theme.strokes().thin(),
                    end, wanted.get(i), grid.right() + em * 0.2, wanted.get(i))));
            nodes.add(Draw.named("plot-leader", Draw.line(theme.paints().muted(), theme.strokes().thin(),
                    grid.right() + em * 0.2, wanted.get(i), x - em * 0.3, y)));
            nodes.add(look.marker(x, y, em * 0.62, false));
            var font = font(series);
            nodes.addAll(label(series, font, look, x + em * 0.6, y - Lettering.lineHeight(font) / 2));
        }
        return nodes;
    }

    /// A name that is too long is cut, its number never.
    private List<Node> label(TrendSeries series, Font font, SeriesLook look, double x, double top) {
        double number = Lettering.width(number(series), font);
        var name = Lettering.cutAt(series.name(), font, look.ink(), x, top, width - x - number);
        var nodes = new ArrayList<Node>(List.of(Draw.named("plot-series-label", name)));
        if (number > 0) {
            nodes.add(Draw.named("plot-series-number", Lettering.at(number(series).strip(), font, look.ink(),
                    x + Lettering.width(name.getText() + " ", font), top)));
        }
        return nodes;
    }

    /// The point beside which the name stands: the last outcome, or the last target where there is none.
    private @Nullable TrendPoint anchor(TrendSeries series) {
        var drawn = series.points().stream().filter(p -> TrendMarks.outcome(p, trend.unit()).isPresent()).toList();
        var any = drawn.isEmpty() ? series.points().stream()
                .filter(p -> TrendMarks.target(p, trend.unit()).isPresent()).toList() : drawn;
        return any.isEmpty() ? null : any.getLast();
    }

    private double extent(TrendSeries series) {
        var point = anchor(series);
        return TrendMarks.outcome(point, trend.unit()).or(() -> TrendMarks.target(point, trend.unit()))
                .map(Extent::at).orElse(0.0);
    }

    /// The printed numbers of plan and outcome: the higher one's above it, the lower one's below.
    List<Node> tokens(TimeGrid grid) {
        var points = trend.series().getFirst().points();
        var nodes = new ArrayList<Node>();
        Function<Quantity, String> words = Quantity::token;
        if (widest(points, words) > grid.column() - em * 0.3) {
            words = TrendPainter::number;
        }
        boolean all = widest(points, words) <= grid.column() - em * 0.2;
        for (TrendPoint point : points) {
            // Where not even the bare numbers have room, only the newest is printed; the others are a hover away.
            if (!all && point != points.getLast()) {
                continue;
            }
            var target = TrendMarks.target(point, trend.unit()).orElse(null);
            var outcome = TrendMarks.outcome(point, trend.unit()).orElse(null);
            boolean targetAbove = target != null && (outcome == null || target.at() > outcome.at());
            if (target != null && point.target() != null) {
                double own = edge(grid, target, targetAbove, point.target(), true);
                token(nodes, words.apply(point.target()), theme.type().small(), grid.x(point.year()),
                        outcome == null || point.outcome() == null ? own
                                : farther(own, edge(grid, outcome, targetAbove, point.outcome(), false), targetAbove),
                        targetAbove, "plot-target-token", grid);
            }
            if (outcome != null && point.outcome() != null) {
                double own = edge(grid, outcome, !targetAbove, point.outcome(), false);
                token(nodes, words.apply(point.outcome()), theme.type().strong(), grid.x(point.year()),
                        target == null || point.target() == null ? own
                                : farther(own, edge(grid, target, !targetAbove, point.target(), true), !targetAbove),
                        !targetAbove, "plot-outcome-token", grid);
            }
        }
        return nodes;
    }

    private double widest(List<TrendPoint> points, Function<Quantity, String> words) {
        double widest = 0;
        for (TrendPoint point : points) {
            if (point.target() != null && TrendMarks.target(point, trend.unit()).isPresent()) {
                widest = Math.max(widest, Lettering.width(words.apply(point.target()), theme.type().small()));
            }
            if (point.outcome() != null && TrendMarks.outcome(point, trend.unit()).isPresent()) {
                widest = Math.max(widest, Lettering.width(words.apply(point.outcome()), theme.type().strong()));
            }
        }
        return widest;
    }

    /// A box of a plan may reach beyond the outcome: the number stands beyond both.
    private static double farther(double own, double other, boolean above) {
        return above ? Math.min(own, other) : Math.max(own, other);
    }

    /// Where a mark ends, its whisker, arrow or arm included.
    private double edge(TimeGrid grid, Extent extent, boolean above, Quantity quantity, boolean step) {
        double arm = switch (quantity.qualifier()) {
            case AT_LEAST, MORE_THAN -> above ? em * (step ? 0.7 : 1.15) : 0;
            case AT_MOST, LESS_THAN -> above ? 0 : em * (step ? 0.7 : 1.15);
            default -> 0;
        };
        double body = Math.max(arm, em * (step ? 0.15 : 0.4));
        return above ? Math.min(grid.y(extent.high()) - em * 0.1, grid.y(extent.at()) - body)
                : Math.max(grid.y(extent.low()) + em * 0.1, grid.y(extent.at()) + body);
    }

    private void token(List<Node> nodes, String words, Font font, double x, double edge, boolean above, String style,
                       TimeGrid grid) {
        double line = Lettering.lineHeight(font);
        double wide = Lettering.width(words, font);
        double top = above ? edge - line : Math.min(edge, grid.bottom() - line);
        // Lines of the grid and of the series keep off the numbers.
        var ground = new Rectangle(x - wide / 2 - em * 0.1, top + em * 0.08, wide + em * 0.2, line - em * 0.16);
        ground.setFill(theme.paints().ground());
        nodes.add(Draw.named("plot-halo", ground));
        nodes.add(Draw.named(style, Lettering.at(words, font, theme.paints().ink(), x - wide / 2, top)));
    }
}
