package duizhao.ui.plot.time;

import duizhao.domain.quantity.Qualifier;
import duizhao.platform.Messages;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Drawing;
import duizhao.ui.plot.Extent;
import duizhao.ui.plot.Figure;
import duizhao.ui.plot.KeyLine;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.Marker;
import duizhao.ui.plot.PlotMark;
import duizhao.ui.plot.PlotTheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

/// Draws a path: the band between the linear and the compound way from base to target, outcomes as dots, and from the
/// latest one a dashed line along which the target would still be reached.
public final class PathPainter implements Figure {

    /// Pieces of a curve between two years.
    private static final int PIECES = 8;
    private static final int DIAMOND = 3;

    private final PlanPath path;
    private final PathPoint base;
    private final PathPoint target;
    private final PlotTheme theme;
    private final Messages messages;
    private final TrendMarks marks;
    private final SeriesLook look;
    private final double em;

    /// @param path that fits
    public PathPainter(PlanPath path, PlotTheme theme, Messages messages) {
        this.path = path;
        this.base = Objects.requireNonNull(path.base());
        this.target = Objects.requireNonNull(path.target());
        this.theme = theme;
        this.messages = messages;
        this.marks = new TrendMarks(theme);
        this.look = SeriesLook.of(0, true, false, theme);
        this.em = theme.em();
    }

    @Override
    public double height(double width) {
        return Math.max(leastHeight(width), Math.min(width * 0.5, em * 28));
    }

    @Override
    public double leastHeight(double width) {
        return em * 15 + key(width, false).height();
    }

    @Override
    public Drawing draw(double width, double height) {
        var measured = grid(width, height - em * 1.8);
        var key = key(width, measured.scale().holdsZero());
        var grid = grid(width, height - em * 1.8 - key.height());
        var nodes = new ArrayList<Node>(grid.axes(path.unit().printed()));
        nodes.addAll(band(grid));
        nodes.addAll(needed(grid));
        var spots = new ArrayList<PlotMark>();
        Stream.concat(Stream.of(base), Stream.concat(path.drawn().stream(), Stream.of(target)))
                .forEach(point -> point(point, grid, nodes, spots));
        return Drawing.of(width, height, nodes, key.region(), spots);
    }

    private TimeGrid grid(double width, double bottom) {
        var extents = Stream.concat(Stream.of(base, target), path.drawn().stream()).map(p -> path.extent(p).orElseThrow())
                .toList();
        double low = extents.stream().mapToDouble(Extent::low).min().orElse(0);
        double high = extents.stream().mapToDouble(Extent::high).max().orElse(1);
        int last = Math.max(target.year(), path.drawn().stream().mapToInt(PathPoint::year).max().orElse(0));
        var scale = TrendPainter.scale(false, low, high, bottom - em, em * 2, theme);
        double left = TimeGrid.numberRoom(scale, path.unit().printed(), theme);
        double right = Math.max(left + em * 4, width - em * 0.5);
        return new TimeGrid(base.year(), last, left, right, em * 2, bottom, scale, theme);
    }

    // ---- band

    /// From the worst to the best of: linear and compound, from either end of a base with 左右.
    private List<Node> band(TimeGrid grid) {
        var from = path.extent(base).orElseThrow();
        var ways = new ArrayList<List<Double>>();
        for (double start : new double[] {from.low(), from.high()}) {
            ways.add(way(start, false));
            if (path.compound()) {
                ways.add(way(start, true));
            }
        }
        var low = envelope(ways, true);
        var high = envelope(ways, false);
        var nodes = new ArrayList<Node>();
        var area = new Polygon();
        for (int i = 0; i < low.size(); i++) {
            area.getPoints().addAll(grid.x(year(i)), grid.y(low.get(i)));
        }
        for (int i = high.size() - 1; i >= 0; i--) {
            area.getPoints().addAll(grid.x(year(i)), grid.y(high.get(i)));
        }
        area.setFill(theme.paints().tolerance());
        nodes.add(Draw.named("plot-band", area));
        var linear = curve(way(from.at(), false), grid, theme.paints().ink(), theme.strokes().medium());
        nodes.add(Draw.named("plot-linear", linear));
        if (path.compound()) {
            var compound = curve(way(from.at(), true), grid, theme.paints().ink(), theme.strokes().medium());
            compound.getStrokeDashArray().setAll(em * 0.12, em * 0.25);
            nodes.add(Draw.named("plot-compound", compound));
        }
        return nodes;
    }

    private double year(int piece) {
        return base.year() + (double) piece / PIECES;
    }

    private List<Double> way(double start, boolean geometric) {
        var points = new ArrayList<Double>();
        for (int i = 0; i <= (target.year() - base.year()) * PIECES; i++) {
            points.add(path.at(start, year(i), geometric));
        }
        return points;
    }

    private static List<Double> envelope(List<List<Double>> ways, boolean least) {
        var edge = new ArrayList<Double>();
        for (int i = 0; i < ways.getFirst().size(); i++) {
            int at = i;
            var values = ways.stream().mapToDouble(way -> way.get(at));
            edge.add(least ? values.min().orElseThrow() : values.max().orElseThrow());
        }
        return edge;
    }

    private Path curve(List<Double> values, TimeGrid grid, Paint paint, double thick) {
        var elements = new ArrayList<PathElement>();
        for (int i = 0; i < values.size(); i++) {
            double x = grid.x(year(i));
            double y = grid.y(values.get(i));
            elements.add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
        }
        return Draw.butt(Draw.stroked(paint, thick, elements.toArray(PathElement[]::new)));
    }

    /// From the latest outcome to the target; none where it has been reached in time or the years are over.
    private List<Node> needed(TimeGrid grid) {
        var drawn = path.drawn();
        if (drawn.isEmpty() || drawn.getLast().year() >= target.year()) {
            return List.of();
        }
        double from = path.extent(drawn.getLast()).orElseThrow().at();
        double to = path.extent(target).orElseThrow().at();
        int start = drawn.getLast().year();
        int span = target.year() - start;
        var elements = new ArrayList<PathElement>();
        for (int i = 0; i <= span * PIECES; i++) {
            double share = (double) i / (span * PIECES);
            double value = path.compound() && from > 0 && to > 0 ? from * Math.pow(to / from, share)
                    : from + (to - from) * share;
            double x = grid.x(start + share * span);
            elements.add(i == 0 ? new MoveTo(x, grid.y(value)) : new LineTo(x, grid.y(value)));
        }
        var line = Draw.butt(Draw.stroked(theme.paints().ink(), theme.strokes().heavy(),
                elements.toArray(PathElement[]::new)));
        line.getStrokeDashArray().setAll(em * 0.6, em * 0.4);
        return List.of(Draw.named("plot-needed", line));
    }

    // ---- points

    private void point(PathPoint point, TimeGrid grid, List<Node> nodes, List<PlotMark> spots) {
        var extent = path.extent(point).orElseThrow();
        double x = grid.x(point.year());
        double y = grid.y(extent.at());
        boolean isTarget = point == target;
        var qualifier = point.quantity().qualifier();
        nodes.addAll(marks.reach(qualifier, x, y, grid.y(extent.low()), grid.y(extent.high()), look.ink()));
        nodes.add(Draw.named(isTarget ? "plot-target" : point == base ? "plot-base" : "plot-outcome", isTarget
                ? Marker.of(DIAMOND, x, y, em * 0.85, theme.paints().ground(), look.ink(), theme.strokes().medium() * 1.2)
                : look.marker(x, y, em * 0.72, point.quantity().estimated())));
        boolean above = isAbove(point, extent);
        boolean upward = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        double reach = Math.max(em * 0.5, above ? y - grid.y(extent.high()) : grid.y(extent.low()) - y);
        boolean downward = qualifier == Qualifier.AT_MOST || qualifier == Qualifier.LESS_THAN;
        double edge = above ? y - Math.max(reach, upward ? em * 1.15 : 0) : y + Math.max(reach, downward ? em * 1.1 : 0);
        token(nodes, point, x, edge, above, grid);
        spots.add(new PlotMark(point.id(), 0, PlotMark.around(x, y, em * 1.4), point.accessible(),
                point.tooltip()));
    }

    /// Numbers keep off the band: above it where the outcome is ahead, below it where it is behind.
    private boolean isAbove(PathPoint point, Extent extent) {
        boolean rising = path.extent(target).orElseThrow().at() >= path.extent(base).orElseThrow().at();
        if (point == base) {
            return !rising;
        }
        if (point == target) {
            return rising;
        }
        double linear = path.at(path.extent(base).orElseThrow().at(), Math.min(point.year(), target.year()), false);
        return extent.at() >= linear;
    }

    private void token(List<Node> nodes, PathPoint point, double x, double edge, boolean above, TimeGrid grid) {
        Font font = point == target || point == base ? theme.type().small() : theme.type().strong();
        String words = Lettering.width(point.quantity().token(), font) <= grid.column() + em * 0.2
                ? point.quantity().token() : TrendPainter.number(point.quantity());
        double wide = Lettering.width(words, font);
        double line = Lettering.lineHeight(font);
        double top = above ? edge - line : Math.min(edge, grid.bottom() - line);
        double start = Math.clamp(x - wide / 2, grid.left(), Math.max(grid.left(), grid.right() - wide));
        var ground = new Rectangle(start - em * 0.1, top + em * 0.1, wide + em * 0.2, line - em * 0.2);
        ground.setFill(theme.paints().ground());
        nodes.add(Draw.named("plot-halo", ground));
        nodes.add(Draw.named(point == target ? "plot-target-token" : "plot-outcome-token",
                Lettering.at(words, font, theme.paints().ink(), start, top)));
    }

    // ---- key

    private KeyLine key(double width, boolean fromZero) {
        var key = new KeyLine(width, theme);
        double line = em * 2;
        key.entry(messages.text("plot.path.base"), em, (x, y) -> List.of(look.marker(x + em / 2, y, em * 0.72, false)));
        key.entry(messages.text("plot.path.target"), em, (x, y) -> List.of(Marker.of(DIAMOND, x + em / 2, y, em * 0.85,
                theme.paints().ground(), look.ink(), theme.strokes().medium())));
        key.entry(messages.text("plot.path.linear"), line, (x, y) -> List.of(Draw.line(theme.paints().ink(),
                theme.strokes().medium(), x, y, x + line, y)));
        if (path.compound()) {
            key.entry(messages.text("plot.path.compound"), line, (x, y) -> {
                var dotted = Draw.butt(Draw.line(theme.paints().ink(), theme.strokes().medium(), x, y, x + line, y));
                dotted.getStrokeDashArray().setAll(em * 0.12, em * 0.25);
                return List.of(dotted);
            });
        }
        if (!path.drawn().isEmpty() && path.drawn().getLast().year() < target.year()) {
            key.entry(messages.text("plot.path.needed", path.needed()).strip(), line, (x, y) -> {
                var dashed = Draw.butt(Draw.line(theme.paints().ink(), theme.strokes().heavy(), x, y, x + line, y));
                dashed.getStrokeDashArray().setAll(em * 0.6, em * 0.4);
                return List.of(dashed);
            });
        }
        if (path.drawn().stream().anyMatch(point -> point.quantity().estimated())) {
            key.entry(messages.text("plot.key.estimated"), em, (x, y) -> List.of(look.marker(x + em / 2, y, true)));
        }
        if (!fromZero) {
            key.note(messages.text("plot.not-from-zero"));
        }
        return key;
    }
}
