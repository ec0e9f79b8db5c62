package duizhao.ui.plot.time;

import duizhao.ui.plot.Draw;
import duizhao.ui.plot.Extent;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.PlotMark;
import duizhao.ui.plot.PlotTheme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/// One series in the picture: its line where years follow each other, its markers, its steps.
final class TrendLine {

    /// A step takes this share of its column, shared among the series.
    private static final double STEP_SHARE = 0.74;

    private final Trend trend;
    private final TrendSeries series;
    private final SeriesLook look;
    private final TimeGrid grid;
    private final PlotTheme theme;
    private final TrendMarks marks;
    private final double em;
    private final double shift;
    private final double half;

    /// @param index of the series
    TrendLine(Trend trend, int index, SeriesLook look, TimeGrid grid, PlotTheme theme) {
        this.trend = trend;
        this.series = trend.series().get(index);
        this.look = look;
        this.grid = grid;
        this.theme = theme;
        this.marks = new TrendMarks(theme);
        this.em = theme.em();
        int count = trend.series().size();
        double lane = Math.min(grid.column(), em * 3.4 * count) * STEP_SHARE / count;
        boolean targets = trend.series().stream().flatMap(s -> s.points().stream()).anyMatch(p -> p.target() != null);
        // Series stand a little beside each other, so that each step is over its own marker.
        this.shift = !targets ? 0 : (index - (count - 1) / 2.0) * lane;
        this.half = lane / 2 * (count == 1 ? 1 : 0.86);
    }

    private double x(TrendPoint point) {
        return grid.x(point.year()) + shift;
    }

    private @Nullable Extent outcome(TrendPoint point) {
        return TrendMarks.outcome(point, trend.unit()).orElse(null);
    }

    private @Nullable Extent target(TrendPoint point) {
        return TrendMarks.target(point, trend.unit()).orElse(null);
    }

    /// The line, unbroken only where years follow each other under one definition; what ties a step to its marker.
    List<Node> back() {
        var nodes = new ArrayList<Node>();
        var elements = new ArrayList<PathElement>();
        TrendPoint before = null;
        for (TrendPoint point : series.points()) {
            var outcome = outcome(point);
            if (outcome == null) {
                before = null;
                continue;
            }
            boolean joined = before != null && before.year() + 1 == point.year() && point.breakNote() == 0;
            double y = grid.y(outcome.at());
            elements.add(joined ? new LineTo(x(point), y) : new MoveTo(x(point), y));
            before = point;
        }
        if (elements.stream().anyMatch(LineTo.class::isInstance)) {
            nodes.add(look.line(elements.toArray(PathElement[]::new)));
        }
        for (TrendPoint point : series.points()) {
            var outcome = outcome(point);
            var target = target(point);
            if (outcome != null && target != null) {
                nodes.add(Draw.named("plot-stem", Draw.butt(Draw.line(theme.paints().muted(), theme.strokes().thin(),
                        x(point), grid.y(target.at()), x(point), grid.y(outcome.at())))));
            }
        }
        return nodes;
    }

    List<Node> front() {
        var nodes = new ArrayList<Node>();
        TrendPoint before = null;
        for (TrendPoint point : series.points()) {
            var target = target(point);
            if (target != null && point.target() != null) {
                nodes.addAll(marks.step(point.target().qualifier(), x(point), half, grid.y(target.at()),
                        grid.y(target.low()), grid.y(target.high()), look.ink()));
            }
            var outcome = outcome(point);
            if (point.breakNote() > 0) {
                nodes.addAll(broken(point, before, outcome == null ? target : outcome));
            }
            if (outcome != null && point.outcome() != null) {
                double y = grid.y(outcome.at());
                nodes.addAll(marks.reach(point.outcome().qualifier(), x(point), y, grid.y(outcome.low()),
                        grid.y(outcome.high()), look.ink()));
                nodes.add(look.marker(x(point), y, point.outcome().estimated() || point.derived()));
            }
            before = outcome == null ? null : point;
        }
        return nodes;
    }

    /// Where the definition changes: a tick between the two years, and the number of the note that says how.
    private List<Node> broken(TrendPoint point, @Nullable TrendPoint before, @Nullable Extent here) {
        var nodes = new ArrayList<Node>();
        var there = before != null && before.year() + 1 == point.year() ? outcome(before) : null;
        var near = there != null ? there : here;
        if (near == null) {
            return nodes;
        }
        double x = x(point) - grid.column() / 2;
        double y = here != null && there != null ? grid.y((here.at() + there.at()) / 2) : grid.y(near.at());
        nodes.add(marks.broken(x, y, look.ink()));
        String number = TrendKey.number(point.breakNote());
        var small = theme.type().small();
        nodes.add(Draw.named("plot-break-note", Lettering.at(number, small, theme.paints().ink(),
                x - Lettering.width(number, small) / 2, y - em * 1.75)));
        return nodes;
    }

    /// What a person points at; null where nothing is drawn.
    @Nullable Rectangle2D area(TrendPoint point) {
        var outcome = outcome(point);
        var target = target(point);
        double size = em * 1.3;
        var marker = outcome == null ? null : PlotMark.around(x(point), grid.y(outcome.at()), size);
        var step = target == null ? null : new Rectangle2D(x(point) - half, grid.y(target.at()) - size / 2, half * 2, size);
        return marker == null ? step : step == null ? marker : PlotMark.union(marker, step);
    }
}
